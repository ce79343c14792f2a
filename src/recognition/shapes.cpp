#include "recognition/shapes.h"

namespace ntm::recognition::shapes {

using namespace http::shape;
using http::Shape;

Shape list() {
  const Shape decision = named("Decision", object({{"unit_code", text()},
                                                   {"unit_name", text()},
                                                   {"tier", text("ntm, ntm_nang_cao…")},
                                                   {"action", word({"recognise", "revoke"})},
                                                   {"decided_on", date()},
                                                   {"document", text()},
                                                   {"source", text()},
                                                   {"trust", text()}}));
  return named("DecisionList", object({{"as_of", date()}, {"decisions", array(decision)}}));
}

}  // namespace ntm::recognition::shapes
