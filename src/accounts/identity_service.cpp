// Of Service: who at an outside provider may sign in with an account.
#include "accounts/identity_rules.h"
#include "accounts/problems.h"
#include "accounts/service.h"
#include "accounts/store.h"

namespace ntm::accounts {
namespace {

std::string shown(const Identity& identity) { return identity.subject + " @ " + identity.issuer; }

void require_sound(const Identity& identity) {
  auto faults = identity_faults(identity);
  if (!faults.empty()) throw Refused(Refusal::invalid, std::move(faults));
}

}  // namespace

void Service::link(AccountId id, const Identity& identity, const Actor& actor) {
  change_other(id, "accounts.link_identity", shown(identity), actor, [&](db::Connection& c, Account&) {
    require_sound(identity);
    if (store::account_of_identity(c, identity)) throw Refused(Refusal::conflict, identity_taken());
    store::add_identity(c, identity, id);
  });
}

void Service::unlink(AccountId id, const Identity& identity, const Actor& actor) {
  change_other(id, "accounts.unlink_identity", shown(identity), actor, [&](db::Connection& c, Account&) {
    require_sound(identity);
    if (!store::remove_identity(c, identity, id)) throw Refused(Refusal::not_found, identity_not_linked());
  });
}

}  // namespace ntm::accounts
