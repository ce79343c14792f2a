#pragma once
#include "accounts/sign_in_service.h"
#include "base/instant.h"
#include "http/gate.h"
#include "units/service.h"

namespace ntm {

/// Who may pass to which route (kiểm soát truy cập): finds out who asks, from the session cookie or a bearer
/// token; looks at the permission of the route; and looks up the unit the request is about. A unit outside
/// the actor's scope is answered for exactly as one that does not exist.
/// @req R99 R110
class Gate {
 public:
  /// `days` tells the day on which codes and names of units are read when the request names none.
  Gate(accounts::Service& accounts, accounts::SignInService& sign_in, units::Service& units, Clock days)
      : accounts_(accounts), sign_in_(sign_in), units_(units), days_(days) {}

  /// @throws Refused: unauthenticated, forbidden, or not_found for the unit.
  void operator()(const http::Route& route, http::Request& request) const;

 private:
  std::optional<accounts::Present> holder_of_token(const http::Request& request) const;
  void admit(const http::Route& route, const http::Request& request, const accounts::Present& present) const;
  void admit_sensitive(const http::Route& route, const accounts::Present& present) const;
  void check_subject(const http::Route& route, http::Request& request) const;
  void fill_in_own_unit(const http::Route& route, http::Request& request, const Scope& scope, Date day) const;
  Date day_of(const http::Request& request) const;

  accounts::Service& accounts_;
  accounts::SignInService& sign_in_;
  units::Service& units_;
  Clock days_;
};

/// Whether a route is open to everybody: signing in, the description of the API, whether the server lives.
bool is_open(const http::Route& route);

}  // namespace ntm
