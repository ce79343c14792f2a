#include "recognition/json.h"

namespace ntm::recognition {

Json decision_json(const units::Registry& registry, const Decision& decision) {
  auto unit = registry.on_day(decision.unit, decision.decided_on);
  return Json::object({{"unit_code", registry.code_of(decision.unit, decision.decided_on)},
                       {"unit_name", unit ? unit->name : ""},
                       {"tier", decision.tier},
                       {"action", decision.action == Decision::Action::revoke ? "revoke" : "recognise"},
                       {"decided_on", decision.decided_on.to_iso()},
                       {"document", decision.document},
                       {"source", decision.source},
                       {"trust", decision.trust}});
}

}  // namespace ntm::recognition
