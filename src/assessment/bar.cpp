#include "assessment/bar.h"

namespace ntm::assessment {

std::string to_text(Bar bar) {
  switch (bar) {
    case Bar::nothing_recorded:
      return "nothing_recorded";
    case Bar::not_confirmed:
      return "not_confirmed";
    case Bar::already_done:
      return "already_done";
    case Bar::own_record:
      return "own_record";
    case Bar::own_confirmation:
      return "own_confirmation";
    case Bar::note_missing:
      return "note_missing";
    case Bar::no_district:
      break;
  }
  return "no_district";
}

}  // namespace ntm::assessment
