// Every route of the table × everybody of the cast × a unit inside their scope, one outside, one that does
// not exist. What is expected comes from data/accounts/roles.yaml and from the row of the route alone; there
// is no list of exceptions, and a route whose objects nobody knows how to name fails.
#include <gmock/gmock.h>

#include <set>

#include "acceptance/hostile_values.h"
#include "acceptance/kontum.h"
#include "accounts/permissions.h"
#include "accounts/routes.h"
#include "http/dispatcher.h"
#include "http/openapi.h"
#include "ntm/gate.h"
#include "ntm/route_table.h"

namespace ntm::testing {
namespace {

using accounts::Grant;
using http::Route;
using http::Subject;

constexpr const char* absent_unit = "99999";
constexpr const char* absent_id = "999999";

/// Somebody who asks: one of the cast, or nobody.
struct Person {
  std::string login;         ///< Empty: nobody has signed in.
  std::string role;          ///< The one they act in.
  std::string inside_unit;   ///< A commune that they look after.
  std::string outside_unit;  ///< One that they do not; empty when they look after all of the province.
};

const std::vector<Person>& people() {
  static const std::vector<Person> all = {
      {"", "public", "23353", ""},
      {"vpdp.lan", "coordination_office", "23353", ""},
      {"snn.hoa", "department", "23353", ""},
      {"ubt.minh", "chairman_office", "23353", ""},
      {"dakglei.bao", "district", "23353", "23398"},
      {"dakpek.ngan", "commune", "23353", "23365"},
      {"snv.tam", "home_affairs", "23353", ""},
      {"mttq.son", "front", "23353", ""},
      {"kiemtra.vinh", "inspector", "23365", "23398"},
      {"quantri.khoa", "administrator", "23353", ""},
  };
  return all;
}

/// What was answered, without what differs from one request to the next.
struct Answer {
  int status = 0;
  std::string body;
};

class Rights : public ::testing::TestWithParam<Person> {
 protected:
  void SetUp() override {
    kontum_ = std::make_unique<KonTum>(*database_);
    routes_ = served_routes(kontum_->services(), KonTum::clock(), metrics_);
    document_ = http::openapi(routes_);
    Services& services = kontum_->services();
    gate_ = std::make_unique<Gate>(services.accounts, services.sign_in, services.units, KonTum::clock());
    guest_ = services.accounts.create({"khach", "Khách (người mẫu)"}, {"kiểm thử", ""}).id;
  }

  /// The grant of the person's role that holds a permission; nullptr when none does.
  const Grant* grant_of(const std::string& permission) {
    roles_ = kontum_->services().accounts.roles();
    for (const Grant& grant : roles_->find(GetParam().role)->grants)
      if (std::count(grant.permissions.begin(), grant.permissions.end(), permission)) return &grant;
    return nullptr;
  }
  bool has_signed_in() const { return !GetParam().login.empty(); }

  /// Asks as the person. `unit` stands wherever the route speaks of a unit, `id` for every other part of the
  /// path.
  Answer ask(const Route& route, const std::string& unit, const std::string& id) {
    http::Request request = request_for(route, unit, id);
    if (has_signed_in()) sign_in(request);
    const http::Dispatcher dispatcher(routes_, "", *gate_);
    const http::Outcome outcome = dispatcher.answer(request, segments_of(route, unit, id));
    return {outcome.response.status, without(outcome.response.body, {unit, id})};
  }

  void sign_in(http::Request& request) {
    auto opened = kontum_->services().sign_in.sign_in_as_cast(GetParam().login, {"127.0.0.1", "test"});
    request.headers["cookie"] = "ntm_session=" + opened.secret;
    request.headers["x-csrf-token"] = opened.session.csrf;
  }

  http::Request request_for(const Route& route, const std::string& unit, const std::string& id) {
    http::Request request;
    request.method = route.method;
    request.address = "127.0.0.1";
    for (const http::Parameter& parameter : route.parameters)
      if (parameter.is_required) request.query[parameter.name] = id;
    if (route.subject.kind == Subject::Kind::unit_in_query) request.query[route.subject.parameter] = unit;
    if (route.method == "GET") return request;
    request.headers["content-type"] = "application/json";
    request.body = body_for(route, unit).dump();
    return request;
  }

  /// A body that fits, about that unit.
  Json body_for(const Route& route, const std::string& unit) {
    const std::string method = route.method == "POST" ? "post" : route.method == "PUT" ? "put" : "delete";
    const Json& content =
        document_["paths"][route.path][method]["requestBody"]["content"]["application/json"];
    if (content.is_null()) return Json::object();
    Json body = fitting_value(document_, content["schema"]);
    if (route.subject.kind != Subject::Kind::units_in_body) return body;
    return Json::parse(with_unit(body, route.subject.parameter, unit).dump());
  }

  static Json with_unit(const Json& body, const std::string& member, const std::string& unit) {
    if (body.is_array())
      return Json::array_of(body.items(), [&](const Json& item) { return with_unit(item, member, unit); });
    if (!body.is_object()) return body;
    Json object = Json::object();
    for (const auto& [name, value] : body.members())
      object.set(name, name == member ? Json(unit) : with_unit(value, member, unit));
    return object;
  }

  std::vector<std::string> segments_of(const Route& route, const std::string& unit, const std::string& id) {
    std::vector<std::string> segments;
    for (std::size_t from = 1; from <= route.path.size();) {
      const std::size_t to = std::min(route.path.find('/', from), route.path.size());
      const std::string segment = route.path.substr(from, to - from);
      const bool is_unit = segment == "{" + route.subject.parameter + "}" || is_code_of_unit(route, segment);
      segments.push_back(segment.front() != '{' ? segment : is_unit ? unit : id);
      from = to + 1;
    }
    return segments;
  }
  static bool is_code_of_unit(const Route& route, const std::string& segment) {
    return segment == "{code}" && route.path.rfind("/api/units/", 0) == 0;
  }

  /// Something that is there, for the part of the path that is not a unit.
  std::string existing_id(const Route& route) {
    const auto starts = [&](const char* path) { return route.path.rfind(path, 0) == 0; };
    Services& services = kontum_->services();
    if (route.path.find('{') == std::string::npos || route.subject.kind == Subject::Kind::unit_in_path)
      return "";
    if (starts("/api/units/")) return "";
    if (starts("/api/documents/")) return "05/CT-UBND";
    if (starts("/api/bodies/")) return "SNN";
    if (starts("/api/criteria/")) return "VN-XA-NTM-2021-2025";
    if (starts("/api/accounts/me/")) return session_of_another();
    if (starts("/api/accounts/roles/")) return appointment_of_guest();
    if (starts("/api/accounts/")) return std::to_string(guest_);
    ADD_FAILURE() << "say here what " << route.path << " can be asked for";
    return "";
  }
  std::string session_of_another() {
    const char* other = GetParam().login == "vpdp.lan" ? "snn.hoa" : "vpdp.lan";
    return std::to_string(
        kontum_->services().sign_in.sign_in_as_cast(other, {"127.0.0.1", "test"}).session.id);
  }
  std::string appointment_of_guest() {
    accounts::Appointment role;
    role.account = guest_;
    role.role = "commune";
    role.body = "UBND-23353";
    role.validity = {kontum_->day, {}};
    return std::to_string(kontum_->services().accounts.appoint(role, {"kiểm thử", ""}));
  }

  static std::string without(std::string text, std::vector<std::string> names) {
    const Json json = text.empty() || text.front() != '{' ? Json() : Json::parse(text);
    if (json.is_object() && json.find("request_id")) {
      names.push_back(json["request_id"].text());
      for (const std::string& name : names)
        for (std::size_t at; !name.empty() && (at = text.find(name)) != std::string::npos;)
          text.replace(at, name.size(), "…");
    }
    return text;
  }

  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  std::unique_ptr<KonTum> kontum_;
  http::Metrics metrics_;
  std::vector<Route> routes_;
  Json document_;
  std::unique_ptr<Gate> gate_;
  std::shared_ptr<const accounts::Roles> roles_;
  accounts::AccountId guest_ = 0;
};

bool is_refusal_of_right(int status) { return status == 401 || status == 403; }

TEST_P(Rights, without_the_permission_what_is_there_and_what_is_not_look_the_same) {
  for (const Route& route : routes_) {
    if (is_open(route) || grant_of(route.permission)) continue;
    if (route.permission == accounts::permission::own && has_signed_in()) continue;
    SCOPED_TRACE(route.method + " " + route.path);
    const Answer there = ask(route, GetParam().inside_unit, existing_id(route));
    const Answer absent = ask(route, absent_unit, absent_id);
    EXPECT_EQ(there.status, has_signed_in() ? 403 : 401) << there.body;
    EXPECT_EQ(absent.status, there.status);
    EXPECT_EQ(absent.body, there.body);
  }
}

TEST_P(Rights, with_the_permission_what_is_inside_the_scope_is_answered) {
  for (const Route& route : routes_) {
    const Grant* grant = grant_of(route.permission);
    const bool is_own = route.permission == accounts::permission::own && has_signed_in();
    if (!grant && !is_open(route) && !is_own) continue;
    SCOPED_TRACE(route.method + " " + route.path);
    const Answer answer = ask(route, GetParam().inside_unit, existing_id(route));
    if (is_open(route) || is_own) {
      EXPECT_NE(answer.status, 403) << answer.body;
    } else {
      EXPECT_FALSE(is_refusal_of_right(answer.status)) << answer.status << answer.body;
      EXPECT_NE(answer.status, 404) << answer.body;
    }
  }
}

TEST_P(Rights, what_is_outside_the_scope_looks_like_what_does_not_exist) {
  if (GetParam().outside_unit.empty()) return;
  int tried = 0;
  for (const Route& route : routes_) {
    const Grant* grant = grant_of(route.permission);
    if (!grant || grant->units == Grant::Units::all) continue;
    ASSERT_NE(route.subject.kind, Subject::Kind::none)
        << route.path << " does not say which unit it is about";
    SCOPED_TRACE(route.method + " " + route.path);
    const Answer outside = ask(route, GetParam().outside_unit, existing_id(route));
    const Answer absent = ask(route, absent_unit, existing_id(route));
    EXPECT_GE(outside.status, 400) << outside.body;
    EXPECT_EQ(outside.status, absent.status);
    EXPECT_EQ(outside.body, absent.body);
    ++tried;
  }
  EXPECT_GT(tried, 3);
}

TEST_P(Rights, what_belongs_to_another_looks_like_what_does_not_exist) {
  for (const Route& route : routes_) {
    if (!has_signed_in() || route.permission != accounts::permission::own) continue;
    if (route.path.find('{') == std::string::npos) continue;
    SCOPED_TRACE(route.method + " " + route.path);
    const Answer of_another = ask(route, "", existing_id(route)), absent = ask(route, "", absent_id);
    EXPECT_EQ(of_another.status, 404);
    EXPECT_EQ(absent.status, of_another.status);
    EXPECT_EQ(absent.body, of_another.body);
  }
}

TEST_P(Rights, what_does_not_exist_is_not_found) {
  for (const Route& route : routes_) {
    if (!grant_of(route.permission) || route.path.find('{') == std::string::npos) continue;
    SCOPED_TRACE(route.method + " " + route.path);
    EXPECT_EQ(ask(route, absent_unit, absent_id).status, 404);
  }
}

TEST(RightsMatrix, has_somebody_in_every_role) {
  std::set<std::string> tried;
  for (const Person& person : people()) tried.insert(person.role);
  for (const accounts::Role& role : KonTum::loaded().services().accounts.roles()->roles)
    EXPECT_TRUE(tried.count(role.code)) << role.code;
}

TEST(RightsMatrix, knows_every_permission_that_a_route_asks_for) {
  http::Metrics metrics;
  const auto roles = KonTum::loaded().services().accounts.roles();
  for (const Route& route : served_routes(KonTum::loaded().services(), KonTum::clock(), metrics))
    if (!is_open(route) && route.permission != accounts::permission::own)
      EXPECT_TRUE(roles->permissions.count(route.permission))
          << route.path << " asks for " << route.permission;
}

INSTANTIATE_TEST_SUITE_P(Everybody, Rights, ::testing::ValuesIn(people()),
                         [](const auto& named) { return named.param.role; });

}  // namespace
}  // namespace ntm::testing
