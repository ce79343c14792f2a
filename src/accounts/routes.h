#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "accounts/own_service.h"
#include "accounts/provider_service.h"
#include "accounts/service.h"
#include "accounts/sign_in_service.h"
#include "http/message.h"

namespace ntm::accounts {

/// What the routes of signing in need to know of the program around them.
struct SignInSurroundings {
  std::function<bool()> is_example;  ///< Whether the data folder holds an example with a cast.
  std::string setup_code;  ///< Printed at the start; whoever knows it may make the first administrator.
  std::shared_ptr<ProviderService> providers = nullptr;  ///< Outside providers; none when it is absent.
};

/// Who holds the session cookie of a request; nothing when nobody has signed in or the session is over.
std::optional<Present> present_in(const http::Request& request, SignInService& sign_in);

/// The same where a route needs somebody. A session can end between the gate and the handler.
/// @throws Refused(unauthenticated) when there is nobody.
Present holder_of(const http::Request& request, SignInService& sign_in);

/// The id in a part of the path; 0, which no row has, for anything that is no number.
std::int64_t id_in(const http::Request& request, const std::string& name);

/// Where a request comes from.
Origin origin_of(const http::Request& request);
/// The answer to having signed in: who it is now, and the cookie. A session that this browser had before is
/// over: nobody would end it any more.
http::Response opened(const http::Request& request, const Opened& session, Service& accounts,
                      SignInService& sign_in);

/// Signing in and out, choosing a role.
std::vector<http::Route> sign_in_routes(Service& accounts, SignInService& sign_in,
                                        SignInSurroundings surroundings);
/// Signing in at an outside provider.
std::vector<http::Route> provider_routes(Service& accounts, SignInService& sign_in,
                                         const std::shared_ptr<ProviderService>& providers);
/// One's own account.
std::vector<http::Route> own_routes(Service& accounts, SignInService& sign_in, OwnService& own);
/// Accounts and roles of others.
std::vector<http::Route> routes(Service& accounts);

}  // namespace ntm::accounts
