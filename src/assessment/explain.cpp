#include "assessment/explain.h"

#include <fmt/format.h>

namespace ntm::assessment {
namespace {

using criteria::Comparison;

std::string with_unit(const criteria::Part& part, Decimal value) {
  return value.to_vietnamese() + (part.unit.empty() ? "" : " " + part.unit);
}

/// " (kỳ 12/2023, thẩm định)"
std::string where_from(const Standing& standing) {
  if (standing.is_derived) return " (tính từ dữ liệu của phần mềm)";
  return fmt::format(" (kỳ {}, {})", standing.period->to_vietnamese(), to_vietnamese(standing.value_stage));
}

std::string demand(const PartJudgement& judgement) {
  const char* sign = judgement.part->comparison == Comparison::at_least ? "≥" : "≤";
  std::string text = fmt::format("{} {}", sign, with_unit(*judgement.part, judgement.limit->value));
  const Limit& limit = *judgement.limit;
  const std::string& column = limit.profile_name.empty() ? limit.profile : limit.profile_name;
  if (limit.profile != "all") text += fmt::format(" của “{}”", column);
  if (judgement.limit->year) text += fmt::format(" năm {}", *judgement.limit->year);
  std::string place = place_in_law(judgement.limit->source);
  if (!judgement.limit->follows.empty()) place = "bằng " + judgement.limit->follows;
  return place.empty() ? text : fmt::format("{} ({})", text, place);
}

std::string magnitude(const criteria::Part& part, Decimal distance) {
  return with_unit(part, distance < Decimal{} ? Decimal{} - distance : distance);
}

/// Of a lower threshold "vượt 4,5 %" or "còn thiếu 2 %", of an upper one "thấp hơn mức cho phép 2 %" or "vượt
/// mức cho phép 2 %"; "vừa đúng mức" of both.
std::string how_far(const PartJudgement& judgement) {
  const criteria::Part& part = *judgement.part;
  Decimal distance = *judgement.distance;
  if (distance == Decimal{}) return "vừa đúng mức";
  bool lower = part.comparison == Comparison::at_least;
  if (distance > Decimal{}) return (lower ? "vượt " : "thấp hơn mức cho phép ") + magnitude(part, distance);
  return (lower ? "còn thiếu " : "vượt mức cho phép ") + magnitude(part, distance);
}

std::string compared_with_figure(const PartJudgement& judgement) {
  const Standing& standing = judgement.standing;
  return fmt::format("Giá trị {}{} {} mức {}, {}.", with_unit(*judgement.part, *standing.value),
                     where_from(standing), judgement.computed == Result::met ? "đạt" : "chưa đạt",
                     demand(judgement), how_far(judgement));
}

std::string answered(const PartJudgement& judgement) {
  const Standing& standing = judgement.standing;
  std::string figure = figure_in_words(*judgement.part, *standing.value);
  bool good = judgement.computed == Result::met;
  if (judgement.part->comparison == Comparison::yes_no)
    return fmt::format("Ghi nhận “{}”{}: {}.", figure, where_from(standing), good ? "đạt" : "chưa đạt");
  return fmt::format("Yêu cầu không còn; ghi nhận “{}”{}: {}.", figure, where_from(standing),
                     good ? "đạt" : "chưa đạt");
}

std::string compared(const PartJudgement& judgement) {
  return judgement.limit ? compared_with_figure(judgement) : answered(judgement);
}

std::string who_sets(const criteria::Indicator& indicator) {
  if (indicator.set_by == "province") return "do UBND cấp tỉnh quy định, chưa có văn bản trong dữ liệu";
  return "chưa có số liệu đáng tin cậy trong dữ liệu";
}

std::string computed_sentence(const PartJudgement& judgement, const criteria::Indicator& indicator,
                              Month period) {
  switch (judgement.why) {
    case Why::passes:
    case Why::fails:
      return compared(judgement);
    case Why::no_value:
      return fmt::format("Chưa có số liệu đến kỳ {}.", period.to_vietnamese());
    case Why::no_threshold:
      return fmt::format("Giá trị {}{} chưa so được: chưa biết mức đạt chuẩn ({}).",
                         with_unit(*judgement.part, *judgement.standing.value),
                         where_from(judgement.standing), who_sets(indicator));
    case Why::conclusion_only:
      break;
  }
  return "Chưa có nội dung các chỉ tiêu của tiêu chí này, nên chỉ xét theo kết luận của người thẩm định.";
}

std::string concluded_sentence(const Standing& standing) {
  std::string text = fmt::format("Kết luận “{}” ở bước {}", to_vietnamese(*standing.conclusion),
                                 to_vietnamese(standing.conclusion_stage));
  if (!standing.concluded_by.empty()) text += " của " + standing.concluded_by;
  if (standing.concluded_on) text += " ngày " + standing.concluded_on->to_vietnamese();
  return fmt::format("{} (kỳ {}).", text, standing.period->to_vietnamese());
}

std::string contradiction_sentence(Result concluded, Result computed) {
  return fmt::format(
      "Mâu thuẫn: kết luận là “{}” nhưng tính theo số liệu là “{}”; cần rà soát trước khi lập hồ sơ.",
      to_vietnamese(concluded), to_vietnamese(computed));
}

std::string stale_sentence(const Standing& standing) {
  return fmt::format("Số liệu đã cũ: từ kỳ {}.", standing.period->to_vietnamese());
}

constexpr const char* unverified_sentence = "Mức đạt chuẩn này chưa đối chiếu văn bản gốc.";
constexpr const char* not_applicable_not_allowed =
    "Kết luận “không áp dụng” không được tính: bộ tiêu chí không cho phép ở chỉ tiêu này.";

class Sentences {
 public:
  Sentences(const criteria::Indicator& indicator, Month period) : indicator_(indicator), period_(period) {}
  std::vector<std::string> list;

  void add_part(const PartJudgement& part) {
    std::string name = part.part->code.empty() ? "" : part.part->name + ": ";
    add_conclusion(part.standing, name);
    list.push_back(name + computed_sentence(part, indicator_, period_));
    if (part.contradiction) list.push_back(name + contradiction_sentence(part.result, part.computed));
    if (part.limit && !part.limit->source.verified) list.push_back(name + unverified_sentence);
    if (part.is_stale) list.push_back(name + stale_sentence(part.standing));
  }

  void add_conclusion(const Standing& standing, const std::string& name) {
    if (!standing.conclusion) return;
    list.push_back(name + concluded_sentence(standing));
    if (standing.conclusion == Conclusion::not_applicable && !indicator_.may_not_apply)
      list.push_back(name + not_applicable_not_allowed);
  }

 private:
  const criteria::Indicator& indicator_;
  Month period_;
};

std::vector<std::string> codes_with(const CriterionJudgement& judgement, Result result) {
  std::vector<std::string> codes;
  for (const IndicatorJudgement& each : judgement.indicators)
    if (each.result == result) codes.push_back(each.indicator->code);
  return codes;
}

}  // namespace

std::string figure_in_words(const criteria::Part& part, Decimal value) {
  bool answer = part.comparison == Comparison::yes_no || part.comparison == Comparison::must_not_exist;
  if (answer && value == Decimal::whole(1) && part.unit.empty()) return "có";
  if (answer && value == Decimal{}) return "không";
  return with_unit(part, value);
}

std::string operator_of(const criteria::Part& part) {
  if (part.comparison == Comparison::at_least) return ">=";
  return part.comparison == Comparison::at_most ? "<=" : "=";
}

std::string place_in_law(const criteria::Source& source) {
  if (source.act.empty() || source.place.empty()) return source.act + source.place;
  return source.act + ", " + source.place;
}

std::vector<std::string> reasons(const IndicatorJudgement& judgement, Month period) {
  Sentences sentences(*judgement.indicator, period);
  sentences.add_conclusion(judgement.whole, "");
  if (judgement.whole_contradicts)
    sentences.list.push_back(contradiction_sentence(judgement.result, judgement.computed));
  if (judgement.whole_is_stale) sentences.list.push_back(stale_sentence(judgement.whole));
  for (const PartJudgement& part : judgement.parts) sentences.add_part(part);
  return sentences.list;
}

std::string reason(const CriterionJudgement& judgement) {
  std::string count = fmt::format("{}/{} chỉ tiêu đạt", judgement.indicators_met, judgement.indicators_count);
  std::vector<std::string> failed = codes_with(judgement, Result::not_met),
                           open = codes_with(judgement, Result::unknown);
  switch (judgement.result) {
    case Result::met:
      return fmt::format("Đạt: {}.", count);
    case Result::not_applicable:
      return "Không áp dụng: mọi chỉ tiêu được kết luận là không áp dụng.";
    case Result::unknown:
      return fmt::format("Chưa rõ: {}; chưa đủ căn cứ ở {}.", count, fmt::join(open, ", "));
    case Result::not_met:
      break;
  }
  std::string text = fmt::format("Chưa đạt: {}; chưa đạt {}", count, fmt::join(failed, ", "));
  return open.empty() ? text + "." : fmt::format("{}; chưa rõ {}.", text, fmt::join(open, ", "));
}

}  // namespace ntm::assessment
