#pragma once
#include <string_view>

#include "base/problem.h"

namespace ntm::oidc {

// What a provider says about itself.
Problem unreachable(std::string_view reason);
Problem busy();
Problem other_issuer(std::string_view found);
Problem unsafe_endpoint(std::string_view name);
Problem lacks(std::string_view what);

// What came back with the browser.
Problem refused_by_provider(std::string_view error);
Problem other_sign_in();
Problem code_refused();

// The token.
Problem token_malformed();
Problem signature_wrong();
Problem other_audience();
Problem no_subject();
Problem other_access_token();
Problem token_expired();
Problem token_not_of_now();
Problem signed_in_too_long_ago();

}  // namespace ntm::oidc
