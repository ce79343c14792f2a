#include "reporting/figures.h"

#include <fmt/format.h>

#include <functional>

namespace ntm::reporting {
namespace {

using assessment::Result;

std::string mark_of(Result result) {
  switch (result) {
    case Result::met:
      return "Đ";
    case Result::not_met:
      return "C";
    case Result::not_applicable:
      return "–";
    case Result::unknown:
      return "?";
  }
  return "?";
}

constexpr std::size_t places_before_criteria = 2;  // district and commune
constexpr const char* unverified_threshold =
    "Dựa trên ngưỡng chưa đối chiếu với văn bản gốc của bộ tiêu chí.";

/// Criteria met on another day, by unit; units without data are left out.
std::map<units::UnitId, int> met_by_unit(const assessment::Matrix& matrix) {
  std::map<units::UnitId, int> met;
  for (const assessment::MatrixRow& row : matrix.rows)
    if (row.criteria_met) met[row.unit.id] = *row.criteria_met;
  return met;
}

int stale_cells(const assessment::Matrix& matrix) {
  int count = 0;
  for (const assessment::MatrixRow& row : matrix.rows)
    for (const assessment::Marks& marks : row.marks) count += marks.stale;
  return count;
}

int without_data(const assessment::Matrix& matrix) {
  int count = 0;
  for (const assessment::MatrixRow& row : matrix.rows) count += !row.criteria_met;
  return count;
}

std::vector<assessment::CommuneState> states_of(const assessment::Matrix& matrix) {
  std::vector<assessment::CommuneState> states;
  for (const assessment::MatrixRow& row : matrix.rows) {
    assessment::CommuneState state;
    state.criteria_met = row.criteria_met.value_or(0), state.has_data = row.criteria_met.has_value();
    states.push_back(state);
  }
  return states;
}

}  // namespace

std::string change_text(int now, int before) {
  return now == before ? "0" : fmt::format("{:+}", now - before);
}

Figures::Figures(const Sources& sources, Cut cut)
    : sources_(sources),
      cut_(std::move(cut)),
      map_(sources.units.registry()),
      bodies_(sources.bodies.all()),
      decisions_(sources.recognition.decisions()) {}

const assessment::Matrix& Figures::matrix(Date day) {
  auto kept = matrices_.find(day);
  if (kept != matrices_.end()) return kept->second;
  const std::string set = sources_.assessment.basic_set(cut_.as_of);
  return matrices_.emplace(day, sources_.assessment.matrix({set, {}, Month::of(day), day, cut_.within_code}))
      .first->second;
}

const assessment::Status& Figures::status(Date day) {
  auto kept = statuses_.find(day);
  if (kept != statuses_.end()) return kept->second;
  return statuses_.emplace(day, sources_.assessment.status(day, cut_.within_code)).first->second;
}

const std::vector<targets::Judged>& Figures::judged() {
  if (judged_) return *judged_;
  judged_.emplace();
  for (targets::Judged& each : sources_.targets.as_of(cut_.as_of)) {
    const bool is_here =
        is_whole_province() || each.answers.body_code == cut_.body ||
        (each.target.unit && assessment::is_within(*map_, each.target.unit, cut_.within, cut_.as_of));
    if (is_here) judged_->push_back(std::move(each));
  }
  return *judged_;
}

bool Figures::is_whole_province() const {
  const units::Unit* unit = map_->find(cut_.within);
  return unit && unit->level == units::Level::province;
}

std::string Figures::name_of(units::UnitId unit) const {
  auto on_day = map_->on_day(unit, cut_.as_of);
  return on_day ? on_day->name : "";
}

std::string Figures::threshold_note(Date day) {
  int count = 0;
  for (const assessment::MatrixRow& row : matrix(day).rows)
    for (const assessment::Marks& marks : row.marks) count += marks.unverified;
  if (count == 0) return "";
  return fmt::format("{} kết luận về tiêu chí dựa trên ngưỡng chưa đối chiếu với văn bản gốc.", count);
}

Origin Figures::origin(const std::string& path, const std::string& name, const std::string& more) const {
  return {fmt::format("{}?as_of={}&within={}{}", path, cut_.as_of.to_iso(), cut_.within_code, more),
          fmt::format("{} tại ngày {}", name, cut_.as_of.to_vietnamese())};
}

Table Figures::table(const FormTable& wanted) {
  static const std::map<std::string, void (Figures::*)(Table&)> fillers = {
      {"commune_matrix", &Figures::fill_commune_matrix},       {"bands", &Figures::fill_bands},
      {"higher_tiers", &Figures::fill_higher_tiers},           {"villages", &Figures::fill_villages},
      {"district_criteria", &Figures::fill_district_criteria}, {"targets", &Figures::fill_targets},
      {"held_criteria", &Figures::fill_held_criteria},         {"discipline", &Figures::fill_discipline}};
  Table table;
  table.id = wanted.id, table.title = wanted.title;
  auto filler = fillers.find(wanted.kind);
  if (filler != fillers.end()) {
    (this->*filler->second)(table);
    return table;
  }
  table.is_available = false;
  table.notes = {"Chưa có số liệu: nguồn vốn, giải ngân và nợ đọng chưa được nhập vào chương trình."};
  return table;
}

void Figures::fill_commune_matrix(Table& table) {
  const assessment::Matrix& now = matrix(cut_.as_of);
  const auto before = met_by_unit(matrix(cut_.before));
  table.columns = {{"Huyện, thành phố"}, {"Xã"}};
  for (const auto& criterion : now.set->criteria) table.columns.push_back({criterion.code});
  table.columns.push_back({"Số tiêu chí đạt", true});
  table.columns.push_back({"Tăng, giảm", true});
  for (const assessment::MatrixRow& row : now.rows) {
    std::vector<std::string> cells = {row.unit.district_name, row.unit.name};
    for (Result verdict : row.verdicts) cells.push_back(mark_of(verdict));
    cells.push_back(row.criteria_met ? std::to_string(*row.criteria_met) : "");
    auto earlier = before.find(row.unit.id);
    const bool is_known = row.criteria_met && earlier != before.end();
    cells.push_back(is_known ? change_text(*row.criteria_met, earlier->second) : "");
    for (std::size_t at = 0; at < row.marks.size(); ++at)
      if (row.marks[at].unverified)
        table.doubts.push_back({table.rows.size(), places_before_criteria + at, unverified_threshold});
    table.rows.push_back(std::move(cells));
  }
  table.notes = {
      "Đ: đạt; C: chưa đạt; ?: chưa đủ căn cứ, không tính là đạt; –: không áp dụng. Số tiêu chí để "
      "trống: chưa có số liệu.",
      fmt::format("Tăng, giảm so với ngày {}.", cut_.before.to_vietnamese())};
  if (const int stale = stale_cells(now))
    table.notes.push_back(fmt::format("{} ô dựa trên số liệu đã cũ.", stale));
  table.origin = origin("/api/assessment/matrix", "Bảng tiêu chí " + now.set->name, "&set=" + now.set->code);
}

void Figures::fill_bands(Table& table) {
  const assessment::Matrix &now = matrix(cut_.as_of), &before = matrix(cut_.before);
  const int count = now.set->criteria_count();
  const auto bands = assessment::bands_of(now.set->bands, count, states_of(now));
  const auto earlier = assessment::bands_of(now.set->bands, count, states_of(before));
  table.columns = {{"Số tiêu chí đạt"}, {"Số xã", true}, {"Kỳ trước", true}, {"Tăng, giảm", true}};
  for (std::size_t at = 0; at < bands.size(); ++at)
    table.rows.push_back({bands[at].label(), std::to_string(bands[at].count),
                          std::to_string(earlier[at].count),
                          change_text(bands[at].count, earlier[at].count)});
  const int silent = without_data(now), silent_before = without_data(before);
  if (silent + silent_before > 0)
    table.rows.push_back({"Chưa có số liệu", std::to_string(silent), std::to_string(silent_before),
                          change_text(silent, silent_before)});
  table.rows.push_back(
      {"Tổng", std::to_string(now.rows.size()), std::to_string(before.rows.size()),
       change_text(static_cast<int>(now.rows.size()), static_cast<int>(before.rows.size()))});
  table.origin = origin("/api/assessment/status", "Hiện trạng");
}

void Figures::fill_higher_tiers(Table& table) {
  table.columns = {{"Danh hiệu"}, {"Huyện, thành phố"}, {"Xã"}, {"Quyết định"}, {"Số tiêu chí đạt hiện nay"}};
  for (const char* tier : {"ntm_nang_cao", "ntm_kieu_mau"})
    for (const assessment::MatrixRow& row : matrix(cut_.as_of).rows) {
      const auto* decision = decisions_->held(row.unit.id, tier, cut_.as_of);
      if (!decision) continue;
      const auto progress = sources_.assessment.progress(row.unit.id, tier, cut_.as_of);
      const criteria::Tier* named = criteria::find_tier(tier);
      table.rows.push_back(
          {named ? named->name_vi : tier, row.unit.district_name, row.unit.name,
           fmt::format("{} ngày {}", decision->document, decision->decided_on.to_vietnamese()),
           progress.has_any_row ? fmt::format("{}/{}", progress.criteria_met, progress.criteria_count) : ""});
    }
  table.notes = {"Chỉ gồm các xã đã có quyết định công nhận đang còn hiệu lực."};
  table.origin = origin("/api/assessment/matrix", "Xã đã được công nhận");
}

}  // namespace ntm::reporting
