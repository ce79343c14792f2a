#include "accounts/routes.h"

#include "accounts/fixture_test.h"

namespace ntm::accounts {
namespace {

class AccountRoutesTest : public AccountsTest {
 protected:
  std::vector<http::Route> all() {
    auto routes = sign_in_routes(*accounts, *sign_in, {[] { return false; }, ""});
    for (auto& route : own_routes(*accounts, *sign_in, *own)) routes.push_back(std::move(route));
    return routes;
  }
};
NTM_ON_EACH_BACKEND(AccountRoutesTest);

// The gate has let the request pass; then the same person signs out in another tab.
TEST_P(AccountRoutesTest, a_session_that_ends_while_a_request_is_under_way_is_refused) {
  make("ngan");
  const Opened opened = enter("ngan");
  sign_in->sign_out(present(opened));
  http::Request request;
  request.headers["cookie"] = "ntm_session=" + opened.secret;
  request.captured["id"] = "1";
  request.body = R"({"role": 1, "password": "", "code": "", "current": "", "name": "", "permissions": []})";
  for (const http::Route& route : all()) {
    if (route.permission != "accounts.own") continue;
    EXPECT_EQ(refusal([&] { route.handle(request); }), "accounts.session_over") << route.path;
  }
}

}  // namespace
}  // namespace ntm::accounts
