#include "assessment/tables.h"

#include <fmt/format.h>

#include "assessment/explain.h"
#include "datafile/csv.h"
#include "recognition/decision.h"
#include "xlsx/table.h"

namespace ntm::assessment {
namespace {

std::string average_of(const Totals& totals) {
  if (!totals.average_criteria_met) return "?";
  std::string text = totals.average_criteria_met->to_vietnamese();
  return text.find(',') == std::string::npos ? text + ",0" : text;
}

std::string percent_of_text(const std::optional<Decimal>& share) {
  if (!share) return "";
  std::int64_t tenths = (share->units() + 500) / 1000;
  return Decimal::from_units(tenths * 1000).to_vietnamese() + " %";
}

std::string joined(const std::vector<std::string>& items) {
  return fmt::format("{}", fmt::join(items, ", "));
}

/// "16/19", "?" without data.
std::string met_of_all(const std::optional<int>& met, int all) {
  return met ? fmt::format("{}/{}", *met, all) : "?";
}

std::string bands_in_words(const Status& status) {
  std::vector<std::string> parts;
  for (const Band& band : status.bands)
    parts.push_back(fmt::format("{} tiêu chí: {} xã", band.label(), band.count));
  return fmt::format("{}", fmt::join(parts, " · "));
}

std::string place_of(const Status& status) {
  return status.within_name.empty() ? "toàn bộ dữ liệu" : status.within_name;
}

std::string mark_with_notes(const MatrixRow& row, std::size_t at) {
  std::string mark = mark_of(row.verdicts[at]);
  if (row.marks[at].contradiction) mark += "!";
  if (row.marks[at].stale) mark += "↻";
  if (row.marks[at].unverified) mark += "~";
  return mark;
}

}  // namespace

std::string mark_of(Result result) {
  switch (result) {
    case Result::met:
      return "✓";
    case Result::not_met:
      return "✗";
    case Result::unknown:
      return "?";
    case Result::not_applicable:
      break;
  }
  return "–";
}

std::vector<std::string> status_lines(const Status& status) {
  const Totals& totals = status.totals;
  std::vector<std::string> lines{fmt::format("Hiện trạng ngày {} ({}), theo {}", status.as_of.to_vietnamese(),
                                             place_of(status), status.set_name)};
  if (!status.label.empty()) lines.push_back(status.label);
  lines.push_back(fmt::format("{:>4} xã thuộc chương trình", totals.rural_communes));
  lines.push_back(fmt::format("{:>4} xã đã có lúc đạt đủ tiêu chí hoặc đã được công nhận", totals.reached));
  lines.push_back(fmt::format("{:>4} xã đã được công nhận bằng quyết định", totals.recognised));
  lines.push_back(fmt::format("{:>4} xã đã đạt, chờ công nhận", totals.waiting));
  lines.push_back(fmt::format("{:>4} xã đã công nhận và nay vẫn giữ đủ mọi tiêu chí", totals.maintained));
  lines.push_back(fmt::format("{:>4} xã đã công nhận vượt vạch cảnh báo về tiêu chí không giữ được{}",
                              status.watch_list.size(),
                              status.watch_list.empty() ? "" : ": " + joined(status.watch_list)));
  lines.push_back(fmt::format("Bình quân {} tiêu chí/xã · {}", average_of(totals), bands_in_words(status)));
  if (totals.without_data > 0)
    lines.push_back(
        fmt::format("{} xã chưa có số liệu, không tính vào bình quân và các nhóm", totals.without_data));
  lines.push_back(fmt::format("{} xã nâng cao · {} xã kiểu mẫu · {} thôn kiểu mẫu · {} thôn (làng) vùng DTTS",
                              status.advanced, status.model, status.model_villages,
                              status.minority_villages));
  return lines;
}

TextTable district_table(const Status& status) {
  TextTable table{{"Mã", "Huyện", "Xã", "Đã đạt", "Công nhận", "Giữ đủ", "Bình quân"}, {}};
  for (const DistrictStatus& each : status.districts)
    table.rows.push_back({each.code, each.name, std::to_string(each.totals.rural_communes),
                          std::to_string(each.totals.reached), std::to_string(each.totals.recognised),
                          std::to_string(each.totals.maintained), average_of(each.totals)});
  return table;
}

TextTable revocation_table(const Status& status) {
  TextTable table{
      {"Mã", "Đơn vị", "Danh hiệu", "Không đạt", "Tỷ lệ", "Căn cứ thu hồi", "Cảnh báo", "Còn cách"}, {}};
  for (const RevocationLine& line : status.revocation)
    table.rows.push_back({line.unit_code, line.unit_name, recognition::tier_name_vi(line.tier),
                          fmt::format("{}/{}", line.finding.unmet, line.finding.total),
                          percent_of_text(line.finding.unmet_share_percent), line.finding.rule,
                          line.finding.on_watch_list ? "⚠" : "",
                          std::to_string(line.finding.criteria_left_before_rule)});
  return table;
}

TextTable matrix_table(const Matrix& matrix) {
  TextTable table{{"Mã", "Đơn vị", "Huyện", "Danh hiệu", "Đạt"}, {}};
  for (const criteria::Criterion& criterion : matrix.set->criteria) table.heads.push_back(criterion.code);
  table.heads.emplace_back("Mất");
  for (const MatrixRow& row : matrix.rows) {
    std::vector<std::string> cells{row.unit.code, row.unit.name, row.unit.district_name,
                                   row.tier ? recognition::tier_name_vi(*row.tier) : "",
                                   met_of_all(row.criteria_met, matrix.set->criteria_count())};
    for (std::size_t at = 0; at < row.verdicts.size(); ++at) cells.push_back(mark_with_notes(row, at));
    cells.push_back(percent_of_text(row.lost_share_percent));
    table.rows.push_back(std::move(cells));
  }
  return table;
}

std::string matrix_csv(const Matrix& matrix) {
  std::string text =
      "unit_code,unit_name,district_code,district_name,tier,criteria_met,criteria_count,lost_share_percent";
  for (const criteria::Criterion& criterion : matrix.set->criteria)
    text += "," + datafile::csv_cell(matrix.set->code + "/" + criterion.code);
  text += matrix.label.empty() ? "\n" : ",note\n";
  for (const MatrixRow& row : matrix.rows) {
    for (const std::string& cell :
         {row.unit.code, row.unit.name, row.unit.district_code, row.unit.district_name, row.tier.value_or(""),
          row.criteria_met ? std::to_string(*row.criteria_met) : "",
          std::to_string(matrix.set->criteria_count())})
      text += datafile::csv_cell(cell) + ",";
    text += row.lost_share_percent ? row.lost_share_percent->to_text() : "";
    for (Result verdict : row.verdicts) text += "," + to_text(verdict);
    text += matrix.label.empty() ? "\n" : "," + datafile::csv_cell(matrix.label) + "\n";
  }
  return text;
}

std::string matrix_xlsx(const Matrix& matrix) {
  TextTable table = matrix_table(matrix);
  std::vector<std::string> notes{
      fmt::format("Kỳ {}, tại ngày {}", matrix.period.to_vietnamese(), matrix.as_of.to_vietnamese())};
  if (!matrix.label.empty()) notes.push_back(matrix.label);
  notes.emplace_back("✓ đạt · ✗ chưa đạt · ? chưa rõ · – không áp dụng · ~ ngưỡng chưa đối chiếu");
  return xlsx::book_of({{matrix.set->name, std::move(notes), std::move(table.heads), std::move(table.rows)}},
                       matrix.as_of);
}

std::vector<std::string> scorecard_lines(const Scorecard& card) {
  std::vector<std::string> lines{fmt::format("{} ({}), {}", card.unit.name, card.unit.code, card.parent_name),
                                 fmt::format("{}, kỳ {}, tại ngày {}", card.set->name,
                                             card.period.to_vietnamese(), card.as_of.to_vietnamese())};
  if (!card.label.empty()) lines.push_back(card.label);
  lines.push_back(card.profile.reason_vi);
  lines.push_back(card.has_data ? fmt::format("{} {}/{} tiêu chí", mark_of(card.judgement.result),
                                              card.judgement.criteria_met, card.judgement.criteria_count)
                                : "Chưa có số liệu");
  for (const CriterionJudgement& criterion : card.judgement.criteria) {
    lines.push_back("");
    lines.push_back(fmt::format("{} {}. {} – {}", mark_of(criterion.result), criterion.criterion->code,
                                criterion.criterion->name, reason(criterion)));
    for (const IndicatorJudgement& indicator : criterion.indicators) {
      lines.push_back(fmt::format("  {} {} {}", mark_of(indicator.result), indicator.indicator->code,
                                  indicator.indicator->name));
      for (const std::string& said : reasons(indicator, card.period)) lines.push_back("      " + said);
    }
  }
  return lines;
}

TextTable comparison_table(const Comparison& comparison) {
  TextTable table{{"Mã", "Đơn vị", "Huyện", "Trước", "Sau", "Rớt", "Thêm đạt", "Mới, chưa đạt"}, {}};
  for (const ComparisonRow& row : comparison.rows)
    table.rows.push_back({row.unit.code, row.unit.name, row.unit.district_name,
                          fmt::format("{}/{}", row.met_from, comparison.from->criteria_count()),
                          fmt::format("{}/{}", row.met_to, comparison.to->criteria_count()),
                          joined(row.fallen), joined(row.risen), joined(row.added)});
  return table;
}

}  // namespace ntm::assessment
