#include <fmt/format.h>

#include <algorithm>

#include "criteria/rules.h"

namespace ntm::criteria {
namespace {

using Kind = Difference::Kind;

std::string subject_vi(const std::string& criterion, const std::string& indicator) {
  if (!indicator.empty()) return "Chỉ tiêu " + indicator;
  return criterion.empty() ? "Bộ tiêu chí" : "Tiêu chí " + criterion;
}

std::string yes_or_empty(bool flag) { return flag ? "có" : ""; }

std::string figure(const Threshold& threshold) { return threshold.value.to_vietnamese(); }

std::string key_of(const Threshold& threshold) {
  return threshold.year ? fmt::format("{} {}", threshold.profile, *threshold.year) : threshold.profile;
}

std::string days(const Validity& validity) {
  std::string from = validity.from == Date::beginning_of_time() ? "?" : validity.from.to_vietnamese();
  return from + " – " + (validity.to ? validity.to->to_vietnamese() : "");
}

std::string numbers(const std::vector<int>& list) { return fmt::format("{}", fmt::join(list, ", ")); }

/// A condition as one text, so that two can be compared and shown.
std::string text_of(const Condition& condition) {
  if (condition.kind == Condition::Kind::always) return "luôn đúng";
  if (condition.kind == Condition::Kind::attribute)
    return fmt::format("{}.{} = {}", condition.of, condition.attribute, condition.equals);
  std::vector<std::string> parts;
  for (const Condition& part : condition.parts) parts.push_back(text_of(part));
  std::string_view glue = condition.kind == Condition::Kind::any ? " hoặc " : " và ";
  return "(" + fmt::format("{}", fmt::join(parts, glue)) + ")";
}

std::string text_of(const Derivation& derivation) {
  constexpr const char* origins[] = {"", "tier_held", "child_count", "child_share"};
  if (derivation.origin == Origin::recorded) return "";
  return fmt::format("{} {} {} {}", origins[static_cast<int>(derivation.origin)], derivation.level,
                     derivation.type, derivation.tier);
}

std::string text_of(const std::optional<Ratio>& ratio) {
  if (!ratio) return "";
  return fmt::format("{} × {} ({})", ratio->times.to_vietnamese(), ratio->of_indicator, ratio->of_set);
}

template <class Items>
auto find_by_code(const Items& items, const std::string& code) {
  return std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.code == code; });
}

/// Walks two sets and notes what differs.
class Comparing {
 public:
  Comparing(const Set& before, const Set& after) : before_(before), after_(after) {
    compare_heads();
    compare_lists(before_.profiles, after_.profiles, "profile", "vùng",
                  [&](const Profile& was, const Profile& is) { compare_profiles(was, is); });
    compare_criteria();
  }

  std::vector<Difference> found;

 private:
  void note(Kind kind, const std::string& what, const std::string& was, const std::string& is,
            const std::string& what_vi) {
    std::string sentence = subject_vi(criterion_, indicator_) + ": ";
    if (kind == Kind::added) sentence += fmt::format("thêm {}{}", what_vi, is.empty() ? "" : " " + is);
    if (kind == Kind::removed) sentence += fmt::format("bỏ {}{}", what_vi, was.empty() ? "" : " " + was);
    if (kind == Kind::changed) sentence += fmt::format("{} đổi từ “{}” thành “{}”", what_vi, was, is);
    found.push_back({kind, criterion_, indicator_, what, was, is, sentence + "."});
  }

  /// Notes a text that differs: added where there was none, removed where there is none any more.
  void compare(const std::string& what, const std::string& was, const std::string& is,
               const std::string& what_vi) {
    if (was == is) return;
    note(was.empty() ? Kind::added : is.empty() ? Kind::removed : Kind::changed, what, was, is, what_vi);
  }

  template <class Items, class Compare>
  void compare_lists(const Items& was, const Items& is, const std::string& what, const std::string& what_vi,
                     Compare compare_both) {
    for (const auto& item : is) {
      auto old = find_by_code(was, item.code);
      if (old == was.end())
        note(Kind::added, what + " " + item.code, "", item.name, what_vi + " " + item.code);
      else
        compare_both(*old, item);
    }
    for (const auto& item : was)
      if (find_by_code(is, item.code) == is.end())
        note(Kind::removed, what + " " + item.code, item.name, "", what_vi + " " + item.code);
  }

  void compare_heads() {
    compare("name", before_.name, after_.name, "tên");
    compare("level", before_.level, after_.level, "cấp");
    compare("tier", before_.tier, after_.tier, "danh hiệu");
    compare("validity", days(before_.validity), days(after_.validity), "hiệu lực");
    compare("judged_by", before_.judged_by, after_.judged_by, "bộ dùng khi xét thu hồi");
    compare("bands", numbers(before_.bands), numbers(after_.bands), "nhóm theo số tiêu chí");
  }

  void compare_profiles(const Profile& was, const Profile& is) {
    compare("profile " + is.code + " name", was.name, is.name, "tên vùng " + is.code);
    compare("profile " + is.code + " when", text_of(was.when), text_of(is.when),
            "điều kiện của vùng " + is.code);
  }

  void compare_criteria() {
    for (const Criterion& is : after_.criteria) {
      criterion_ = is.code;
      const Criterion* was = before_.find_criterion(is.code);
      if (was)
        compare("name", was->name, is.name, "tên");
      else
        note(Kind::added, "criterion", "", is.name, "tiêu chí");
      for (const Indicator& indicator : is.indicators) compare_indicator(indicator);
      indicator_.clear();
    }
    for (const Criterion& was : before_.criteria) note_what_is_gone(was);
    criterion_.clear();
  }

  void compare_indicator(const Indicator& is) {
    indicator_ = is.code;
    const Indicator* was = before_.find_indicator(is.code);
    if (!was) return note(Kind::added, "indicator", "", is.name, "chỉ tiêu");
    compare("criterion", criterion_of(before_, is.code), criterion_, "tiêu chí chứa nó");
    compare("name", was->name, is.name, "tên");
    compare("kind", was->kind, is.kind, "loại");
    compare("set_by", was->set_by, is.set_by, "người quy định mức");
    compare("may_not_apply", yes_or_empty(was->may_not_apply), yes_or_empty(is.may_not_apply),
            "được kết luận không áp dụng");
    compare("derivation", text_of(was->derivation), text_of(is.derivation), "cách tính");
    compare("ratio", text_of(was->ratio), text_of(is.ratio), "mức theo bộ khác");
    compare_all_parts(*was, is);
  }

  /// A part that is new or gone is compared with one that has no thresholds, so that every figure is told.
  void compare_all_parts(const Indicator& was, const Indicator& is) {
    for (const Part& part : is.parts) {
      auto old = find_by_code(was.parts, part.code);
      if (old != was.parts.end()) {
        compare_parts(*old, part);
        continue;
      }
      if (!part.code.empty()) note(Kind::added, "part " + part.code, "", part.name, "phần " + part.code);
      compare_parts(without_thresholds(part), part);
    }
    for (const Part& part : was.parts) {
      if (find_by_code(is.parts, part.code) != is.parts.end()) continue;
      if (!part.code.empty()) note(Kind::removed, "part " + part.code, part.name, "", "phần " + part.code);
      compare_parts(part, without_thresholds(part));
    }
  }

  static Part without_thresholds(Part part) {
    part.thresholds.clear();
    return part;
  }

  void compare_parts(const Part& was, const Part& is) {
    std::string prefix = is.code.empty() ? "" : is.code + " ";
    std::string suffix_vi = is.code.empty() ? "" : " (" + (is.name.empty() ? is.code : is.name) + ")";
    if (!is.code.empty()) compare(prefix + "name", was.name, is.name, "tên phần" + suffix_vi);
    compare(prefix + "unit", was.unit, is.unit, "đơn vị tính" + suffix_vi);
    compare(prefix + "comparison", std::string(to_text(was.comparison)), std::string(to_text(is.comparison)),
            "cách so" + suffix_vi);
    for (const Threshold& threshold : is.thresholds)
      compare_threshold(prefix, suffix_vi, find_same(was, threshold), &threshold);
    for (const Threshold& threshold : was.thresholds)
      if (!find_same(is, threshold)) compare_threshold(prefix, suffix_vi, &threshold, nullptr);
  }

  static const Threshold* find_same(const Part& part, const Threshold& wanted) {
    for (const Threshold& threshold : part.thresholds)
      if (threshold.profile == wanted.profile && threshold.year == wanted.year) return &threshold;
    return nullptr;
  }

  void compare_threshold(const std::string& prefix, const std::string& suffix_vi, const Threshold* was,
                         const Threshold* is) {
    std::string key = key_of(is ? *is : *was);
    compare(prefix + "threshold " + key, was ? figure(*was) : "", is ? figure(*is) : "",
            "mức " + key + suffix_vi);
  }

  void note_what_is_gone(const Criterion& was) {
    criterion_ = was.code;
    if (!after_.find_criterion(was.code)) note(Kind::removed, "criterion", was.name, "", "tiêu chí");
    for (const Indicator& indicator : was.indicators) {
      if (after_.find_indicator(indicator.code)) continue;
      indicator_ = indicator.code;
      note(Kind::removed, "indicator", indicator.name, "", "chỉ tiêu");
      indicator_.clear();
    }
  }

  static std::string criterion_of(const Set& set, const std::string& indicator) {
    for (const Criterion& criterion : set.criteria)
      if (find_by_code(criterion.indicators, indicator) != criterion.indicators.end()) return criterion.code;
    return "";
  }

  const Set& before_;
  const Set& after_;
  std::string criterion_, indicator_;  ///< Where the walk is.
};

}  // namespace

std::vector<Difference> differences(const Set& before, const Set& after) {
  return Comparing(before, after).found;
}

}  // namespace ntm::criteria
