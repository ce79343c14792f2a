#include "accounts/json.h"

namespace ntm::accounts {
namespace {

Json units_json(const std::vector<units::UnitId>& assigned, Service& accounts) {
  auto registry = accounts.units().registry();
  return Json::array_of(assigned, [&](units::UnitId id) {
    auto unit = registry->on_day(id, accounts.today());
    return Json::object(
        {{"code", registry->code_of(id, accounts.today())}, {"name", unit ? unit->name : ""}});
  });
}

std::optional<std::string> last_day(const Validity& validity) {
  if (!validity.to) return {};
  return validity.to->plus_days(-1).to_iso();
}

std::optional<std::string> utc(const std::optional<Instant>& at) {
  if (!at) return {};
  return at->to_utc();
}

Json identity_json(const Identity& identity) {
  return Json::object({{"issuer", identity.issuer}, {"subject", identity.subject}});
}

Json permissions_json(const Actor& actor) {
  Json codes = Json::array();
  for (const auto& [code, scope] : actor.rights->all()) codes.push(code);
  return codes;
}

}  // namespace

Json appointment_json(const Appointment& appointment, Service& accounts) {
  auto roles = accounts.roles();
  auto bodies = accounts.bodies().all();
  const Role* role = roles->find(appointment.role);
  const bodies::Body* body = bodies->find(appointment.body);
  auto post = bodies->find_post(appointment.post);
  return Json::object({{"id", appointment.id},
                       {"role", appointment.role},
                       {"role_name", role ? role->name : appointment.role},
                       {"body", appointment.body},
                       {"body_name", body ? body->name : ""},
                       {"post", appointment.post},
                       {"post_name", post ? post->post->name : ""},
                       {"units", units_json(appointment.assigned, accounts)},
                       {"valid_from", appointment.validity.from.to_iso()},
                       {"last_day", last_day(appointment.validity)},
                       {"act", appointment.act}});
}

Json account_json(const AccountWithRoles& found, Service& accounts) {
  const Account& account = found.account;
  auto role = [&](const Appointment& each) { return appointment_json(each, accounts); };
  return Json::object({{"id", account.id},
                       {"login", account.login},
                       {"name", account.name},
                       {"email", account.email},
                       {"disabled", account.is_disabled},
                       {"must_change_password", account.must_change_password},
                       {"second_factor", !account.totp_secret.empty()},
                       {"cast", account.is_cast},
                       {"created_at", account.created_at.to_utc()},
                       {"signed_in_at", utc(account.signed_in_at)},
                       {"roles", Json::array_of(found.appointments, role)},
                       {"identities", Json::array_of(found.identities, identity_json)}});
}

Json present_json(const Present& present, Service& accounts, const SignInService& sign_in) {
  Json in_use;
  Json roles = Json::array();
  for (const Appointment& appointment : present.appointments) {
    Json json = appointment_json(appointment, accounts);
    if (appointment.id == present.session.appointment) in_use = json;
    roles.push(std::move(json));
  }
  const Account& account = present.account;
  return Json::object({{"signed_in", true},
                       {"account", Json::object({{"id", account.id},
                                                 {"login", account.login},
                                                 {"name", account.name},
                                                 {"email", account.email}})},
                       {"role", in_use},
                       {"roles", roles},
                       {"permissions", permissions_json(present.actor)},
                       {"csrf", present.session.csrf},
                       {"method", present.session.method},
                       {"must_change_password", present.must_change_password()},
                       {"second_factor", !account.totp_secret.empty()},
                       {"proved", sign_in.is_proved(present)},
                       {"idle_minutes", sign_in.limits().idle_minutes}});
}

Json session_json(const Session& session, bool is_current) {
  return Json::object({{"id", session.id},
                       {"current", is_current},
                       {"address", session.address},
                       {"agent", session.agent},
                       {"method", session.method},
                       {"started_at", session.started_at.to_utc()},
                       {"seen_at", session.seen_at.to_utc()}});
}

Json token_json(const Token& token) {
  return Json::object(
      {{"id", token.id},
       {"name", token.name},
       {"permissions", Json::array_of(token.permissions, [](const auto& p) { return Json(p); })},
       {"created_at", token.created_at.to_utc()},
       {"expires_on", token.expires_on.to_iso()},
       {"used_at", utc(token.used_at)}});
}

Json roles_json(const Roles& roles) {
  Json permissions = Json::array(), all = Json::array();
  for (const auto& [code, named] : roles.permissions)
    permissions.push(Json::object({{"code", code}, {"name", named.name}, {"sensitive", named.is_sensitive}}));
  auto text = [](const std::string& word) { return Json(word); };
  for (const Role& role : roles.roles) {
    if (role.code == public_role) continue;
    Json granted = Json::array();
    for (const Grant& grant : role.grants)
      for (const std::string& permission : grant.permissions) granted.push(permission);
    all.push(Json::object({{"code", role.code},
                           {"name", role.name},
                           {"body_kinds", Json::array_of(role.body_kinds, text)},
                           {"unit_levels", Json::array_of(role.unit_levels, text)},
                           {"needs_units", role.needs_assigned_units()},
                           {"permissions", granted}}));
  }
  return Json::object({{"roles", all}, {"permissions", permissions}});
}

}  // namespace ntm::accounts
