// Who gets through to what, over the wire, with the rights as they are delivered (data/accounts/roles.yaml).
#include <gmock/gmock.h>

#include "acceptance/kontum.h"
#include "db/each_backend.h"
#include "http/test_client.h"
#include "ntm/gate.h"
#include "ntm/route_table.h"

namespace ntm::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Somebody who has signed in.
struct Visitor {
  std::string cookie, csrf;
};

class Access : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    kontum_ = std::make_unique<KonTum>(database());
    Services& services = kontum_->services();
    http::ServerOptions options = http::on_free_port();
    options.gate = Gate(services.accounts, services.sign_in, services.units, KonTum::clock());
    const accounts::SignInSurroundings example{[] { return true; }, ""};
    server_ =
        std::make_unique<http::Running>(options, served_routes(services, KonTum::clock(), metrics_, example));
  }
  void TearDown() override {
    server_.reset();
    kontum_.reset();
    EachBackend::TearDown();
  }

  Visitor cast(const std::string& login) {
    return visitor(kontum_->services().sign_in.sign_in_as_cast(login, {"127.0.0.1", "test"}));
  }
  static Visitor visitor(const accounts::Opened& opened) {
    return {"Cookie: ntm_session=" + opened.secret + "\r\n", opened.session.csrf};
  }

  http::Received get(const std::string& target, const std::string& headers = "") {
    return *http::Client(server_->port()).ask("GET", target, headers);
  }
  http::Received post(const std::string& target, const std::string& body, const std::string& headers = "") {
    return *http::Client(server_->port())
                .ask("POST", target, "Content-Type: application/json\r\n" + headers, body);
  }
  static std::string csrf(const Visitor& who) { return who.cookie + "X-CSRF-Token: " + who.csrf + "\r\n"; }
  static std::string problem(const http::Received& answer) {
    return Json::parse(answer.body)["problems"][0]["code"].text();
  }

  std::unique_ptr<KonTum> kontum_;
  http::Metrics metrics_;
  std::unique_ptr<http::Running> server_;
};
NTM_ON_EACH_BACKEND(Access);

// @req R99
TEST_P(Access, nobody_sees_only_what_the_public_may) {
  EXPECT_EQ(get("/api/units/23353").status, 200);
  for (const char* target : {"/api/assessment/status", "/api/accounts", "/api/audit/events", "/metrics",
                             "/api/accounts/me", "/api/bodies"})
    EXPECT_EQ(get(target).status, 401) << target;
}

// @req R110
TEST_P(Access, a_commune_officer_gets_no_further_than_the_role) {
  const Visitor ngan = cast("dakpek.ngan");
  EXPECT_EQ(get("/api/assessment/units/23353", ngan.cookie).status, 200);
  for (const char* target : {"/api/accounts", "/api/audit/events", "/metrics"})
    EXPECT_EQ(get(target, ngan.cookie).status, 403) << target;
}

// @req R110
TEST_P(Access, a_unit_outside_the_scope_is_answered_for_as_one_that_does_not_exist) {
  const Visitor ngan = cast("dakpek.ngan");
  const http::Received other = get("/api/assessment/units/23365", ngan.cookie);
  const http::Received absent = get("/api/assessment/units/99999", ngan.cookie);
  EXPECT_EQ(other.status, 404);
  EXPECT_EQ(absent.status, 404);
  EXPECT_EQ(problem(other), problem(absent));
}

// @req R110
TEST_P(Access, what_names_no_unit_is_about_ones_own) {
  const http::Received matrix = get("/api/assessment/matrix", cast("dakpek.ngan").cookie);
  EXPECT_EQ(matrix.status, 200);
  EXPECT_THAT(matrix.body, HasSubstr("23353"));
  EXPECT_THAT(matrix.body, Not(HasSubstr("23365")));
}

// @req R110
TEST_P(Access, targets_of_other_units_are_told_to_those_above_them_only) {
  const auto units_in = [this](const std::string& login) {
    std::set<std::string> units;
    const Json targets = Json::parse(get("/api/targets", cast(login).cookie).body);
    for (const Json& target : targets.items()) {
      units.insert(target["unit_code"].text());
      for (const Json& open : target["open"].items()) units.insert(open["code"].text());
    }
    return units;
  };
  EXPECT_GT(units_in("vpdp.lan").size(), 10u);
  const std::set<std::string> own_and_above = {"", "23365", "610", "62"};
  for (const std::string& unit : units_in("ngoclinh.kiet")) EXPECT_EQ(own_and_above.count(unit), 1u) << unit;
}

TEST_P(Access, a_change_needs_the_token_that_other_sites_cannot_know) {
  const Visitor khoa = cast("quantri.khoa");
  const std::string body = R"({"login": "moi", "name": "Người mới"})";
  EXPECT_EQ(problem(post("/api/accounts", body, khoa.cookie)), "accounts.csrf_missing");
  EXPECT_EQ(problem(post("/api/accounts", body, khoa.cookie + "X-CSRF-Token: x\r\n")),
            "accounts.csrf_missing");
  EXPECT_EQ(post("/api/accounts", body, csrf(khoa)).status, 201);
}

TEST_P(Access, what_a_request_may_not_set_is_refused) {
  const Visitor khoa = cast("quantri.khoa");
  const std::string body = R"({"login": "moi", "name": "Người mới", "is_cast": true})";
  EXPECT_EQ(post("/api/accounts", body, csrf(khoa)).status, 400);
}

TEST_P(Access, with_a_password_that_was_issued_nothing_but_changing_it_works) {
  accounts::Service& accounts = kontum_->services().accounts;
  const accounts::Created made = accounts.create({"moi", "Người mới", ""}, {"test", ""});
  accounts::Appointment role;
  role.account = made.id, role.role = "commune", role.body = "UBND-23353";
  role.validity.from = kontum_->day;
  accounts.appoint(role, {"test", ""});
  const Visitor fresh = visitor(kontum_->services().sign_in.sign_in({"moi", made.password, ""}, {"", ""}));
  EXPECT_EQ(problem(get("/api/assessment/units/23353", fresh.cookie)), "accounts.password_change_needed");
  const std::string body = R"({"current": ")" + made.password + R"(", "password": "mùa lúa rẫy trên đồi"})";
  EXPECT_EQ(post("/api/accounts/me/password", body, csrf(fresh)).status, 204);
  EXPECT_EQ(get("/api/assessment/units/23353", fresh.cookie).status, 200);
}

TEST_P(Access, signing_in_again_ends_the_session_that_the_browser_had) {
  const Visitor before = cast("dakpek.ngan");
  const http::Received answer = post("/api/accounts/sign-in-as", R"({"login": "vpdp.lan"})", before.cookie);
  ASSERT_EQ(answer.status, 200);
  EXPECT_EQ(answer.headers.at("set-cookie").find(before.cookie.substr(20, 20)), std::string::npos);
  EXPECT_EQ(get("/api/accounts/me", before.cookie).status, 401);
}

TEST_P(Access, the_session_stands_in_a_cookie_that_script_does_not_see_and_in_no_body) {
  const http::Received answer = post("/api/accounts/sign-in-as", R"({"login": "vpdp.lan"})");
  const std::string cookie = answer.headers.at("set-cookie");
  EXPECT_THAT(cookie, HasSubstr("; HttpOnly; SameSite=Lax"));
  const std::string secret = cookie.substr(cookie.find('=') + 1, 43);
  EXPECT_THAT(answer.body, Not(HasSubstr(secret)));
  EXPECT_EQ(answer.headers.at("cache-control"), "no-store");
}

}  // namespace
}  // namespace ntm::testing
