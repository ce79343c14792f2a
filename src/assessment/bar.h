#pragma once
#include <string>

namespace ntm::assessment {

/// Why an act is not allowed. In words: act_problems.cpp.
enum class Bar {
  nothing_recorded,  ///< Nothing is there to act on, or it was returned and not recorded anew.
  not_confirmed,     ///< Appraising comes after confirming.
  already_done,      ///< It has come that far.
  own_record,        ///< Nobody confirms or appraises what they recorded.
  own_confirmation,  ///< Nobody appraises what they confirmed.
  note_missing,      ///< A return says why.
  no_district        ///< Where there is no district, nobody confirms.
};
std::string to_text(Bar bar);

}  // namespace ntm::assessment
