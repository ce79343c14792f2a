// Of Figures: what the program writes in words. Each figure in a sentence names where it comes from.
#include <fmt/format.h>

#include <algorithm>

#include "reporting/figures.h"

namespace ntm::reporting {
namespace {

Figure figure(std::string label, int number, const Origin& origin) {
  return {std::move(label), std::to_string(number), origin};
}

Paragraph sentence(std::string text, std::vector<Figure> figures) {
  Paragraph made;
  made.text = made.computed = std::move(text);
  made.figures = std::move(figures);
  return made;
}

}  // namespace

std::optional<Paragraph> Figures::paragraph(const std::string& kind, const std::string& section) {
  static const std::map<std::string, Paragraph (Figures::*)()> writers = {
      {"status", &Figures::status_sentence},
      {"maintenance", &Figures::maintenance_sentence},
      {"targets", &Figures::targets_sentence},
      {"held_criteria", &Figures::held_sentence},
      {"discipline", &Figures::discipline_sentence}};
  auto writer = writers.find(kind);
  if (writer == writers.end()) return {};
  Paragraph written = (this->*writer->second)();
  written.id = section + "." + kind;
  return written;
}

Paragraph Figures::status_sentence() {
  const assessment::Totals &now = status(cut_.as_of).totals, &before = status(cut_.before).totals;
  const Origin from = origin("/api/assessment/status", "Hiện trạng");
  const std::string average = now.average_criteria_met ? now.average_criteria_met->to_vietnamese() : "";
  std::string text = fmt::format(
      "Đến ngày {}, {} xã thuộc Chương trình, trong đó {} xã đã đạt chuẩn ({} so với kỳ trước), {} xã đã "
      "được công nhận ({}), {} xã chờ công nhận.",
      cut_.as_of.to_vietnamese(), now.rural_communes, now.reached, change_text(now.reached, before.reached),
      now.recognised, change_text(now.recognised, before.recognised), now.waiting);
  if (!average.empty()) text += fmt::format(" Bình quân {} tiêu chí/xã.", average);
  if (now.without_data > 0) text += fmt::format(" {} xã chưa có số liệu.", now.without_data);
  std::vector<Figure> figures = {
      figure("xã thuộc Chương trình", now.rural_communes, from), figure("xã đã đạt chuẩn", now.reached, from),
      figure("xã đã được công nhận", now.recognised, from), figure("xã chờ công nhận", now.waiting, from)};
  if (!average.empty()) figures.push_back({"tiêu chí bình quân", average, from});
  if (now.without_data > 0) figures.push_back(figure("xã chưa có số liệu", now.without_data, from));
  figures[1].note = threshold_note(cut_.as_of);
  return sentence(std::move(text), std::move(figures));
}

Paragraph Figures::maintenance_sentence() {
  const assessment::Status& now = status(cut_.as_of);
  const Origin from = origin("/api/assessment/status", "Duy trì tiêu chí");
  std::vector<std::string> names;
  for (const assessment::RevocationLine& line : now.revocation)
    if (std::count(now.watch_list.begin(), now.watch_list.end(), line.unit_code) &&
        std::count(names.begin(), names.end(), line.unit_name) == 0)
      names.push_back(line.unit_name);
  const int watched = static_cast<int>(now.watch_list.size());
  std::string text = fmt::format(
      "Trong {} xã đã được công nhận, {} xã còn giữ đủ tiêu chí; {} xã không duy trì "
      "đạt chuẩn vượt ngưỡng cảnh báo",
      now.totals.recognised, now.totals.maintained, watched);
  text += names.empty() ? "." : fmt::format(" ({}).", fmt::join(names, ", "));
  return sentence(std::move(text), {figure("xã đã được công nhận", now.totals.recognised, from),
                                    figure("xã còn giữ đủ tiêu chí", now.totals.maintained, from),
                                    figure("xã vượt ngưỡng cảnh báo", watched, from)});
}

Paragraph Figures::targets_sentence() {
  int met = 0, waiting = 0, late = 0, at_risk = 0;
  for (const targets::Judged& each : judged()) {
    met += each.outlook.state == targets::State::met;
    waiting += each.outlook.state == targets::State::reached_waiting;
    late += each.outlook.is_late;
    at_risk += each.outlook.at_risk && each.outlook.state == targets::State::in_progress;
  }
  const Origin from{"/api/targets?as_of=" + cut_.as_of.to_iso(),
                    "Mục tiêu của Chỉ thị tại ngày " + cut_.as_of.to_vietnamese()};
  const int all = static_cast<int>(judged().size());
  return sentence(
      fmt::format("Trong {} mục tiêu của Chỉ thị, {} mục tiêu đã xong, {} đủ tiêu chí chờ quyết "
                  "định, {} chậm, {} có nguy cơ không đạt.",
                  all, met, waiting, late, at_risk),
      {figure("mục tiêu", all, from), figure("đã xong", met, from), figure("chờ quyết định", waiting, from),
       figure("chậm", late, from), figure("có nguy cơ", at_risk, from)});
}

Paragraph Figures::held_sentence() {
  const std::string set = matrix(cut_.as_of).set->code;
  int held = 0;
  for (const bodies::Holding& holding : bodies_->holdings_of_body(cut_.body, cut_.as_of))
    held += holding.set == set && holding.role == bodies::Role::direct;
  const Origin from{"/api/bodies/" + cut_.body + "?as_of=" + cut_.as_of.to_iso(),
                    "Phân công phụ trách tiêu chí"};
  return sentence(fmt::format("Cơ quan chịu trách nhiệm {} mục (tiêu chí, chỉ tiêu) của bộ tiêu chí xã nông "
                              "thôn mới; số xã đạt, chưa đạt từng mục ở bảng kèm theo.",
                              held),
                  {figure("mục được phân công", held, from)});
}

Paragraph Figures::discipline_sentence() {
  int on_time = 0, late = 0, missing = 0, waived = 0, returned = 0;
  for (const Owed& each : cut_.owed) {
    missing += each.standing.state == State::missing;
    waived += each.standing.state == State::waived;
    returned += each.standing.returned_count > 0;
    if (!each.standing.received_at || !each.standing.is_on_time) continue;
    ++(*each.standing.is_on_time ? on_time : late);
  }
  const Origin from{"/api/reporting/obligations", "Tình hình báo cáo của các cơ quan"};
  const int all = static_cast<int>(cut_.owed.size());
  return sentence(
      fmt::format("Trong {} cơ quan, địa phương phải báo cáo, {} nơi nộp đúng hạn, {} nơi nộp chậm, {} "
                  "nơi chưa nộp, {} nơi được miễn; {} nơi phải sửa lại.",
                  all, on_time, late, missing, waived, returned),
      {figure("phải báo cáo", all, from), figure("đúng hạn", on_time, from), figure("chậm", late, from),
       figure("chưa nộp", missing, from), figure("được miễn", waived, from),
       figure("phải sửa lại", returned, from)});
}

}  // namespace ntm::reporting
