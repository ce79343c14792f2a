// Of Figures: villages, districts, targets, the criteria that a body holds, who reported.
#include <fmt/format.h>

#include "reporting/figures.h"

namespace ntm::reporting {
namespace {

std::string tier_of_district(const units::UnitOnDay& district) {
  return district.type == "district" ? "district_ntm" : "city_completed";
}

std::string names_of(const std::vector<assessment::Missing>& missing) {
  std::vector<std::string> names;
  for (const assessment::Missing& each : missing) names.push_back(each.code);
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string progress_of(const targets::Outlook& outlook) {
  if (outlook.required > 0) return fmt::format("{}/{}", outlook.done, outlook.required);
  const targets::Progress& progress = outlook.progress;
  if (progress.criteria_count > 0)
    return fmt::format("{}/{}", progress.criteria_met, progress.criteria_count);
  return "";
}

bool is_open(const targets::Outlook& outlook) {
  return outlook.state != targets::State::met && outlook.state != targets::State::no_subject;
}

std::string head_text(const std::optional<bodies::HeadOnDay>& head) {
  if (!head) return "";
  return head->post + (head->person ? " " + *head->person + (head->certain ? "" : " ~") : "");
}

std::string lateness(const Standing& standing) {
  if (!standing.is_on_time || standing.state == State::missing) return "";
  if (*standing.is_on_time) return "đúng hạn";
  return fmt::format("chậm {} ngày ({} phút)", standing.days_late, standing.minutes_late);
}

}  // namespace

std::string word_of(const targets::Outlook& outlook) {
  switch (outlook.state) {
    case targets::State::met:
      return "Xong";
    case targets::State::reached_waiting:
      return outlook.is_late ? "Chậm, chờ quyết định" : "Chờ quyết định";
    case targets::State::in_progress:
      return "Đúng hạn";
    case targets::State::overdue:
      return "Chậm";
    case targets::State::no_subject:
      return "Không còn đối tượng";
  }
  return "";
}

std::string criterion_of(const criteria::Set& set, const bodies::Holding& holding) {
  for (const criteria::Criterion& criterion : set.criteria) {
    if (criterion.code == holding.criterion) return criterion.code;
    for (const criteria::Indicator& indicator : criterion.indicators)
      if (!holding.indicator.empty() && indicator.code == holding.indicator) return criterion.code;
  }
  return "";
}

int Figures::villages_of(units::UnitId place, const std::string& tier, Date day) const {
  int count = 0;
  for (units::UnitId village : map_->below(place, units::Level::village, day))
    count += decisions_->held(village, tier, day) != nullptr;
  return count;
}

void Figures::fill_villages(Table& table) {
  table.columns = {{"Huyện, thành phố"},
                   {"Thôn kiểu mẫu", true},
                   {"Tăng, giảm", true},
                   {"Thôn (làng) vùng đồng bào dân tộc thiểu số", true},
                   {"Tăng, giảm", true}};
  for (units::UnitId district : map_->below(cut_.within, units::Level::district, cut_.as_of)) {
    std::vector<std::string> cells = {name_of(district)};
    for (const char* tier : {"village_kieu_mau", "village_dtts"}) {
      const int now = villages_of(district, tier, cut_.as_of);
      cells.push_back(std::to_string(now));
      cells.push_back(change_text(now, villages_of(district, tier, cut_.before)));
    }
    table.rows.push_back(std::move(cells));
  }
  table.notes = {"Chỉ tính thôn đã có quyết định công nhận."};
  table.origin = origin("/api/assessment/status", "Thôn được công nhận");
}

void Figures::fill_district_criteria(Table& table) {
  table.columns = {{"Huyện, thành phố"}, {"Danh hiệu"}, {"Số tiêu chí đạt"}, {"Tiêu chí chưa đạt"}};
  for (units::UnitId id : map_->below(cut_.within, units::Level::district, cut_.as_of)) {
    const auto district = map_->on_day(id, cut_.as_of);
    const std::string tier = tier_of_district(*district);
    const criteria::Tier* named = criteria::find_tier(tier);
    const auto progress = sources_.assessment.progress(id, tier, cut_.as_of);
    std::string met = progress.has_any_row
                          ? fmt::format("{}/{}", progress.criteria_met, progress.criteria_count)
                          : "chưa nhập";
    table.rows.push_back({district->name, named ? named->name_vi : tier, std::move(met),
                          progress.has_any_row ? names_of(progress.missing) : ""});
  }
  table.origin = origin("/api/assessment/matrix", "Tiêu chí cấp huyện");
}

void Figures::fill_targets(Table& table) {
  table.columns = {{"Mục tiêu"}, {"Đơn vị"},     {"Hạn"},
                   {"Tiến độ"},  {"Tình trạng"}, {"Cơ quan chịu trách nhiệm"}};
  for (const targets::Judged& each : judged()) {
    if (each.target.due_trust == "derived")
      table.doubts.push_back({table.rows.size(), 2, "Chỉ thị chỉ nêu năm; ngày là suy ra."});
    table.rows.push_back({each.target.statement_vi, each.target.unit ? name_of(each.target.unit) : "",
                          each.target.due_on.to_vietnamese(), progress_of(each.outlook),
                          word_of(each.outlook), each.answers.body_name});
  }
  table.notes = {"Xong: đã có quyết định công nhận. Đủ tiêu chí mà chưa có quyết định là “Chờ quyết định”."};
  table.origin = {"/api/targets?as_of=" + cut_.as_of.to_iso(),
                  "Mục tiêu của Chỉ thị tại ngày " + cut_.as_of.to_vietnamese()};
}

void Figures::add_held_row(Table& table, const bodies::Holding& holding) {
  const assessment::Matrix &now = matrix(cut_.as_of), &before = matrix(cut_.before);
  const std::string code = criterion_of(*now.set, holding);
  const criteria::Criterion* criterion = now.set->find_criterion(code);
  if (!criterion) return;
  const std::size_t at = static_cast<std::size_t>(criterion - now.set->criteria.data());
  auto count = [at](const assessment::Matrix& matrix, assessment::Result wanted) {
    int found = 0;
    for (const assessment::MatrixRow& row : matrix.rows) found += row.verdicts[at] == wanted;
    return found;
  };
  const int met = count(now, assessment::Result::met);
  const std::string what = holding.indicator.empty()
                               ? "Tiêu chí " + code
                               : "Chỉ tiêu " + holding.indicator + " (theo tiêu chí " + code + ")";
  table.rows.push_back({what, criterion->name,
                        holding.role == bodies::Role::direct ? "chịu trách nhiệm" : "hỗ trợ",
                        std::to_string(met), std::to_string(count(now, assessment::Result::not_met)),
                        std::to_string(count(now, assessment::Result::unknown)),
                        change_text(met, count(before, assessment::Result::met))});
}

void Figures::fill_held_criteria(Table& table) {
  table.columns = {{"Mục"},
                   {"Tên"},
                   {"Vai trò"},
                   {"Xã đạt", true},
                   {"Chưa đạt", true},
                   {"Chưa rõ", true},
                   {"Tăng, giảm", true}};
  const std::string set = matrix(cut_.as_of).set->code;
  for (const bodies::Holding& holding : bodies_->holdings_of_body(cut_.body, cut_.as_of))
    if (holding.set == set) add_held_row(table, holding);
  table.notes = {fmt::format("Tăng, giảm số xã đạt so với ngày {}.", cut_.before.to_vietnamese())};
  table.origin = origin("/api/assessment/matrix", "Tiêu chí được phân công", "&set=" + set);
}

void Figures::fill_discipline(Table& table) {
  table.columns = {
      {"Cơ quan"},  {"Người đứng đầu"},       {"Báo cáo kỳ này"},           {"Nhận lúc"},
      {"Đúng hạn"}, {"Số lần trả lại", true}, {"Mục tiêu chưa xong", true}, {"trong đó chậm", true}};
  for (const Owed& each : cut_.owed) {
    int open = 0, late = 0;
    for (const targets::Judged& target : judged())
      if (target.answers.body_code == each.obligation.body && is_open(target.outlook))
        ++open, late += target.outlook.is_late;
    const bodies::Body* body = bodies_->find(each.obligation.body);
    const Standing& standing = each.standing;
    table.rows.push_back(
        {body ? body->name : each.obligation.body,
         head_text(bodies_->head_of(each.obligation.body, cut_.as_of)), to_vietnamese(standing.state),
         standing.received_at ? standing.received_at->to_vietnamese() : "", lateness(standing),
         std::to_string(standing.returned_count), std::to_string(open), std::to_string(late)});
  }
  table.notes = {"Mục tiêu giao chung cho một nhóm cơ quan không tính riêng cho từng cơ quan.",
                 "~ có tên trong văn bản trước ngày này, từ đó chưa có thông tin."};
  table.origin = {"/api/reporting/obligations", "Tình hình báo cáo của các cơ quan"};
}

}  // namespace ntm::reporting
