#include "assessment/value.h"

#include <array>

namespace ntm::assessment {
namespace {

struct Word {
  const char* code;
  const char* vietnamese;
};
constexpr std::array<Word, 3> stages{
    {{"recorded", "ghi nhận"}, {"confirmed", "xác nhận"}, {"appraised", "thẩm định"}}};
constexpr std::array<Word, 3> conclusions{
    {{"met", "đạt"}, {"not_met", "không đạt"}, {"not_applicable", "không áp dụng"}}};

template <class Enum>
const Word& word_of(const std::array<Word, 3>& words, Enum value) {
  return words[static_cast<std::size_t>(value)];
}

template <class Enum>
std::optional<Enum> find_word(const std::array<Word, 3>& words, std::string_view text) {
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words[at].code == text) return static_cast<Enum>(at);
  return {};
}

}  // namespace

std::string to_text(Stage stage) { return word_of(stages, stage).code; }
std::string to_text(Conclusion conclusion) { return word_of(conclusions, conclusion).code; }
std::optional<Stage> stage_from(std::string_view text) { return find_word<Stage>(stages, text); }
std::optional<Conclusion> conclusion_from(std::string_view text) {
  return find_word<Conclusion>(conclusions, text);
}
std::string to_vietnamese(Stage stage) { return word_of(stages, stage).vietnamese; }
std::string to_vietnamese(Conclusion conclusion) { return word_of(conclusions, conclusion).vietnamese; }

}  // namespace ntm::assessment
