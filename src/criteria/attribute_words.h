#pragma once
#include <string>

#include "criteria/set.h"

namespace ntm::criteria {

/// A question of a profile's condition that was answered as it asks, in Vietnamese: "cấp trên là huyện
/// nghèo".
std::string answer_in_words(const Condition& question);

/// The attribute that a question asks for, in Vietnamese, with whose it is: "huyện nghèo (cấp trên)".
std::string question_in_words(const Condition& question);

}  // namespace ntm::criteria
