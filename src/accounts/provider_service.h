#pragma once
#include <deque>
#include <string>
#include <vector>

#include "accounts/sign_in_service.h"
#include "oidc/provider.h"

namespace ntm::accounts {

inline constexpr int sign_in_minutes = 10;  ///< Between leaving for a provider and coming back.

/// Signing in at outside providers (đăng nhập qua nhà cung cấp danh tính).
/// @req R110
class ProviderService {
 public:
  ProviderService(db::Database& database, SignInService& sign_in, Clock clock,
                  const std::vector<oidc::Client>& clients, const oidc::Fetch& fetch = oidc::fetch);

  /// In the order of the settings; what is said of one elsewhere is its place here, the first being 1.
  std::vector<const oidc::Client*> clients() const;

  /// Where the browser goes, and what it has to bring back besides.
  struct Begun {
    std::string address;
    std::string secret;  ///< Kept nowhere here.
  };
  /// @throws Refused(not_found) when there is no such provider, or one with which we cannot work.
  Begun begin(std::size_t place);

  /// Opens a session for who came back, at the provider that the browser was sent to. Once for each begin(),
  /// whether it succeeds or not, and within sign_in_minutes.
  /// @throws Refused with everything that speaks against it; it is noted in the trail.
  Opened finish(const std::string& secret, const oidc::Returned& returned, const Origin& origin);

 private:
  oidc::Provider* find(const std::string& issuer);

  db::Database& database_;
  SignInService& sign_in_;
  Clock clock_;
  std::deque<oidc::Provider> providers_;
};

}  // namespace ntm::accounts
