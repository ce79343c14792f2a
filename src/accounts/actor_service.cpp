// Of Service: from an account and a role to what they may do.
#include "accounts/problems.h"
#include "accounts/rights_rules.h"
#include "accounts/service.h"

namespace ntm::accounts {
namespace {

/// Every indicator of every set that the body holds that day, in whichever role.
std::set<std::pair<std::string, std::string>> held_by(const std::string& body, const bodies::Register& bodies,
                                                      criteria::Service& criteria, Date day) {
  std::set<std::pair<std::string, std::string>> held;
  for (const auto& set : criteria.all())
    for (const criteria::Criterion& criterion : set->criteria)
      for (const criteria::Indicator& indicator : criterion.indicators)
        for (const bodies::Holding& holding :
             bodies.holders_of(set->code, criterion.code, indicator.code, day))
          if (holding.body == body) held.emplace(set->code, indicator.code);
  return held;
}

}  // namespace

Actor Service::actor_of(const Account& account, const std::optional<Appointment>& appointment,
                        const std::string& address) {
  Actor actor{account.login, "", address, account.id, std::make_shared<const Rights>(Rights::Scopes{})};
  auto known = roles();
  const Role* role = appointment ? known->find(appointment->role) : nullptr;
  if (!role) return actor;
  actor.post = appointment->post.empty() ? appointment->body : appointment->post;
  Ground ground;
  ground.assigned = appointment->assigned;
  auto register_of_bodies = bodies_.all();
  if (const bodies::Body* body = register_of_bodies->find(appointment->body)) {
    ground.unit = body->unit;
    ground.held = held_by(body->code, *register_of_bodies, criteria_, today());
  }
  actor.rights = std::make_shared<const Rights>(rights_of(*role, ground));
  return actor;
}

Actor Service::nobody(const std::string& address) {
  Actor actor{"", "", address, 0, std::make_shared<const Rights>(Rights::Scopes{})};
  auto known = roles();
  if (const Role* role = known->find(public_role))
    actor.rights = std::make_shared<const Rights>(rights_of(*role, {}));
  return actor;
}

}  // namespace ntm::accounts
