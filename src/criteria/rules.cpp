#include "criteria/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "criteria/attribute_words.h"

namespace ntm::criteria {
namespace {

enum class Truth { no, unknown, yes };

/// What a condition comes to for one unit, and the questions that made it so: those that hold when it holds,
/// those nobody can answer when it is unknown.
struct Finding {
  Truth truth;
  std::vector<const Condition*> because;
};

Finding finding_of(const Condition& condition, const AttributeLookup& attribute_of);

Finding finding_of_question(const Condition& question, const AttributeLookup& attribute_of) {
  std::optional<std::string> value = attribute_of(question.of, question.attribute);
  if (!value) return {Truth::unknown, {&question}};
  return {*value == question.equals ? Truth::yes : Truth::no, {&question}};
}

/// `any` is settled by the first part that holds, `all` by the first that does not; unknown parts matter only
/// when nothing settles it.
Finding finding_of_parts(const Condition& condition, const AttributeLookup& attribute_of, Truth settling) {
  Finding together{settling == Truth::yes ? Truth::no : Truth::yes, {}};
  for (const Condition& part : condition.parts) {
    Finding found = finding_of(part, attribute_of);
    if (found.truth == settling) return found;
    if (found.truth == Truth::unknown && together.truth != Truth::unknown) together = {Truth::unknown, {}};
    if (found.truth != together.truth) continue;
    together.because.insert(together.because.end(), found.because.begin(), found.because.end());
  }
  return together;
}

Finding finding_of(const Condition& condition, const AttributeLookup& attribute_of) {
  switch (condition.kind) {
    case Condition::Kind::always:
      return {Truth::yes, {}};
    case Condition::Kind::attribute:
      return finding_of_question(condition, attribute_of);
    case Condition::Kind::any:
      return finding_of_parts(condition, attribute_of, Truth::yes);
    case Condition::Kind::all:
      return finding_of_parts(condition, attribute_of, Truth::no);
  }
  return {Truth::no, {}};
}

std::string joined(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ", "));
}

void add_once(std::vector<std::string>& texts, const std::string& text) {
  if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
}

std::string act_and_place(const Source& source) {
  if (source.act.empty()) return "";
  return " (" + source.act + (source.place.empty() ? "" : ", " + source.place) + ")";
}

std::string reason_of(const Profile& profile, const Finding& found) {
  std::vector<std::string> answers;
  for (const Condition* question : found.because) add_once(answers, answer_in_words(*question));
  std::string why = answers.empty() ? "áp dụng khi không thuộc trường hợp nào khác" : joined(answers);
  return fmt::format("Dùng mức “{}”: {}{}.", profile.name, why, act_and_place(profile.source));
}

/// What is missing to exclude the profiles that stand before the chosen one.
class OpenQuestions {
 public:
  void add(const Profile& profile, const Finding& found) {
    add_once(profiles_, "“" + profile.name + "”");
    for (const Condition* question : found.because) add_once(attributes_, question_in_words(*question));
  }
  bool any() const { return !profiles_.empty(); }
  std::string sentence_vi() const {
    if (!any()) return "";
    return fmt::format(" Chưa chắc chắn: chưa ghi nhận {}, nên chưa loại trừ được {}.", joined(attributes_),
                       joined(profiles_));
  }

 private:
  std::vector<std::string> profiles_, attributes_;
};

const Profile* find_profile(const Set& set, std::string_view code) {
  for (const Profile& profile : set.profiles)
    if (profile.code == code) return &profile;
  return nullptr;
}

ProfileChoice choose_by_conditions(const Set& set, const AttributeLookup& attribute_of) {
  OpenQuestions open;
  for (const Profile& profile : set.profiles) {
    Finding found = finding_of(profile.when, attribute_of);
    if (found.truth == Truth::yes)
      return {&profile, reason_of(profile, found) + open.sentence_vi(), !open.any()};
    if (found.truth == Truth::unknown) open.add(profile, found);
  }
  return {nullptr, "Không thuộc vùng nào của bộ tiêu chí: chỉ dùng các mức chung." + open.sentence_vi(),
          !open.any()};
}

}  // namespace

ProfileChoice choose_profile(const Set& set, const AttributeLookup& attribute_of,
                             const std::optional<std::string>& override_code) {
  if (!override_code) return choose_by_conditions(set, attribute_of);
  if (const Profile* named = find_profile(set, *override_code))
    return {named, fmt::format("Dùng mức “{}”: có văn bản chỉ định cho đơn vị này.", named->name), true};
  ProfileChoice choice = choose_by_conditions(set, attribute_of);
  choice.reason_vi +=
      fmt::format(" Văn bản chỉ định mức “{}”, nhưng bộ tiêu chí này không có mức đó.", *override_code);
  choice.certain = false;
  return choice;
}

const Threshold* threshold_for(const Part& part, std::string_view profile, int year) {
  for (std::string_view wanted : {profile, std::string_view("all")})
    for (std::optional<int> wanted_year : {std::optional<int>(year), std::optional<int>()})
      for (const Threshold& threshold : part.thresholds)
        if (threshold.profile == wanted && threshold.year == wanted_year) return &threshold;
  return nullptr;
}

}  // namespace ntm::criteria
