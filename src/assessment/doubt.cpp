#include "assessment/doubt.h"

namespace ntm::assessment {

std::string to_text(Doubt doubt) {
  switch (doubt) {
    case Doubt::outside_usual_range:
      return "outside_usual_range";
    case Doubt::fell_sharply:
      return "fell_sharply";
    case Doubt::contradicts_conclusion:
      break;
  }
  return "contradicts_conclusion";
}

}  // namespace ntm::assessment
