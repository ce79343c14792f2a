#include "ntm/gate.h"

#include <algorithm>

#include "accounts/permissions.h"
#include "accounts/problems.h"
#include "accounts/routes.h"
#include "crypto/hash.h"
#include "http/query.h"
#include "notices/permissions.h"
#include "ntm/problems.h"
#include "units/problems.h"
#include "units/scope_rules.h"

namespace ntm {
namespace {

using http::Request;
using http::Route;
using http::Subject;

bool is_write(const Route& route) { return route.method != "GET"; }

std::string bearer_token(const Request& request) {
  constexpr std::string_view scheme = "Bearer ";
  const std::string& header = request.header("authorization");
  return header.rfind(scheme, 0) == 0 ? header.substr(scheme.size()) : "";
}

bool is_checked_by_service(const Subject& subject) {
  return subject.kind == Subject::Kind::units_in_body || subject.kind == Subject::Kind::unit_of_object;
}

/// What the request calls the unit; empty when it names none.
std::string unit_named(const Subject& subject, const Request& request) {
  if (subject.kind == Subject::Kind::unit_in_path) return request.part(subject.parameter);
  return request.parameter(subject.parameter).value_or("");
}

}  // namespace

bool is_open(const Route& route) {
  constexpr std::string_view open[] = {accounts::permission::sign_in, notices::permission::calendar,
                                       "api.describe", "operation.health"};
  return std::find(std::begin(open), std::end(open), route.permission) != std::end(open);
}

std::optional<accounts::Present> Gate::holder_of_token(const Request& request) const {
  const std::string token = bearer_token(request);
  if (token.empty()) return {};
  auto present = sign_in_.present_by_token(token, request.address);
  if (!present) throw Refused(Refusal::unauthenticated, accounts::session_over());
  return present;
}

void Gate::operator()(const Route& route, Request& request) const {
  auto present = holder_of_token(request);
  const bool by_cookie = !present;
  if (by_cookie) present = accounts::present_in(request, sign_in_);
  request.actor = present ? present->actor : accounts_.nobody(request.address);
  if (is_open(route)) return;
  if (!present && !request.actor.may(route.permission))
    throw Refused(Refusal::unauthenticated, accounts::sign_in_needed());
  if (present) {
    if (by_cookie && is_write(route) &&
        !crypto::is_equal_secret(request.header("x-csrf-token"), present->session.csrf))
      throw Refused(Refusal::forbidden, accounts::csrf_missing());
    admit(route, request, *present);
  }
  check_subject(route, request);
}

void Gate::admit(const Route& route, const Request& request, const accounts::Present& present) const {
  const bool is_own = route.permission == accounts::permission::own;
  const bool has_session = present.session.id != 0;
  if (is_own && has_session) return;
  if (present.must_change_password()) throw Refused(Refusal::forbidden, accounts::password_change_needed());
  if (is_own || !request.actor.may(route.permission))
    throw Refused(Refusal::forbidden, accounts::not_permitted(route.permission));
  if (is_write(route)) admit_sensitive(route, present);
}

void Gate::admit_sensitive(const Route& route, const accounts::Present& present) const {
  auto roles = accounts_.roles();
  auto named = roles->permissions.find(route.permission);
  if (named == roles->permissions.end() || !named->second.is_sensitive) return;
  if (!sign_in_.is_proved(present)) throw Refused(Refusal::forbidden, accounts::proof_needed());
}

Date Gate::day_of(const Request& request) const {
  if (auto day = http::date_parameter(request, "as_of")) return *day;
  if (auto month = http::month_parameter(request, "period")) return month->last_day();
  return days_.today_in_vietnam();
}

void Gate::check_subject(const Route& route, Request& request) const {
  const Scope* scope = request.actor.scope(route.permission);
  if (!scope || scope->every_unit || is_checked_by_service(route.subject)) return;
  if (route.subject.kind == Subject::Kind::none)
    throw Refused(Refusal::forbidden, only_for_every_unit(route.permission));
  const Date day = day_of(request);
  const std::string name = unit_named(route.subject, request);
  if (name.empty()) return fill_in_own_unit(route, request, *scope, day);
  auto registry = units_.registry();
  auto unit = registry->by_code(name, day);
  if (!unit) unit = units_.one(name, day).id;
  if (!units::covers(*scope, *registry, *unit, day))
    throw Refused(Refusal::not_found, units::nothing_named(name));
}

void Gate::fill_in_own_unit(const Route& route, Request& request, const Scope& scope, Date day) const {
  if (scope.units.size() != 1) throw Refused(Refusal::invalid, unit_to_choose(route.subject.parameter));
  request.query[route.subject.parameter] = units_.registry()->code_of(scope.units.front(), day);
}

}  // namespace ntm
