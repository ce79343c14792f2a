#pragma once
#include <string>

namespace ntm::assessment {

/// What about a new figure asks for a word before it is kept (cảnh báo); never a reason to refuse it.
enum class Doubt {
  outside_usual_range,    ///< Far from everything the unit reported before.
  fell_sharply,           ///< Much worse than the last figure.
  contradicts_conclusion  ///< The conclusion says one thing, the figure another.
};
std::string to_text(Doubt doubt);

}  // namespace ntm::assessment
