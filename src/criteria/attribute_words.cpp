#include "criteria/attribute_words.h"

#include <fmt/format.h>

#include <array>

namespace ntm::criteria {
namespace {

struct Word {
  std::string_view attribute, vi;
};

constexpr std::array words{
    Word{"region", "vùng"},
    Word{"zone", "khu vực"},
    Word{"extremely_difficult", "xã đặc biệt khó khăn"},
    Word{"safe_zone", "xã an toàn khu"},
    Word{"border", "xã biên giới"},
    Word{"poor_district", "huyện nghèo"},
    Word{"recently_escaped_poor_district", "huyện vừa thoát nghèo"},
    Word{"dtts", "thôn vùng đồng bào dân tộc thiểu số"},
    Word{"ntm_programme", "xã thuộc Chương trình"},
    Word{"urban_adjacent_planned", "liền kề đô thị, định hướng thành đô thị"},
    Word{"agriculture_share_below_10", "tỷ trọng nông nghiệp dưới 10 %"},
    Word{"new_urban_planned", "định hướng thành đô thị mới"},
};

/// The code itself stands in for an attribute that a province added without telling us its name.
std::string_view word_of(std::string_view attribute) {
  for (const Word& word : words)
    if (word.attribute == attribute) return word.vi;
  return attribute;
}

std::string_view owner_of(const Condition& question) {
  if (question.of == "parent") return "cấp trên";
  if (question.of == "province") return "tỉnh";
  return "";
}

}  // namespace

std::string answer_in_words(const Condition& question) {
  std::string_view word = word_of(question.attribute), owner = owner_of(question);
  if (question.equals == "yes")
    return owner.empty() ? std::string(word) : fmt::format("{} là {}", owner, word);
  if (question.equals == "no") return fmt::format("{}{}không phải {}", owner, owner.empty() ? "" : " ", word);
  if (owner.empty()) return fmt::format("{} {}", word, question.equals);
  return fmt::format("{} của {} là {}", word, owner, question.equals);
}

std::string question_in_words(const Condition& question) {
  std::string_view word = word_of(question.attribute), owner = owner_of(question);
  return owner.empty() ? std::string(word) : fmt::format("{} ({})", word, owner);
}

}  // namespace ntm::criteria
