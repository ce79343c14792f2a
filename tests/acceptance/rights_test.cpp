// Every route of the table × everybody of the cast × a unit inside their scope, one outside, one that does
// not exist. What is expected comes from data/accounts/roles.yaml and from the row of the route alone; there
// is no list of exceptions, and a route whose objects nobody knows how to name fails.
#include <gmock/gmock.h>

#include <map>
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
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* absent_unit = "99999";
constexpr const char* absent_id = "999999";

/// Somebody who asks: one of the cast, or nobody.
struct Person {
  std::string login;           ///< Empty: nobody has signed in.
  std::string role;            ///< The one they act in.
  std::string inside_unit;     ///< A commune that they look after.
  std::string outside_unit;    ///< One that they do not; empty when they look after all of the province.
  bool holds_nothing = false;  ///< Their body holds no indicator of the sets in force.
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
      {"mttq.son", "front", "23353", "", true},
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

/// The whole program on the example, made once for everybody.
struct World {
  World() {
    kontum.services().documents.load_text("05/CT-UBND", {"văn bản.txt", "Điều 1."}, system);
    guest = kontum.services().accounts.create({"khach", "Khách (người mẫu)"}, system).id;
    accounts::Appointment role;
    role.account = guest, role.role = "commune", role.body = "UBND-23353", role.validity = {kontum.day, {}};
    appointment_of_guest = kontum.services().accounts.appoint(role, system);
  }
  static World& made() {
    static World world;
    return world;
  }

  const Actor system{"kiểm thử", ""};
  std::unique_ptr<db::Database> database = db::Database::open("sqlite::memory:");
  KonTum kontum{*database};
  http::Metrics metrics;
  const std::vector<Route> routes = served_routes(kontum.services(), KonTum::clock(), metrics);
  const Json document = http::openapi(routes);
  const Gate gate{kontum.services().accounts, kontum.services().sign_in, kontum.services().units,
                  KonTum::clock()};
  const http::Dispatcher dispatcher{routes, "", gate};
  accounts::AccountId guest = 0;
  std::int64_t appointment_of_guest = 0;
  int papers = 0;
};

class Rights : public ::testing::TestWithParam<Person> {
 protected:
  /// The grant of the person's role that holds a permission; nullptr when none does.
  const Grant* grant_of(const std::string& permission) {
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
    const http::Outcome outcome = world_.dispatcher.answer(request, segments_of(route, unit, id));
    return {outcome.response.status, without(outcome.response.body, {unit, id})};
  }

  accounts::Opened sign_in() {
    return world_.kontum.services().sign_in.sign_in_as_cast(GetParam().login, {"127.0.0.1", "test"});
  }
  void sign_in(http::Request& request) {
    auto opened = sign_in();
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

  /// A body that fits. When it speaks of values: about that unit, and an indicator that the person may judge.
  Json body_for(const Route& route, const std::string& unit) {
    std::string method = route.method;
    for (char& c : method) c = static_cast<char>(std::tolower(c));
    const Json& content =
        world_.document["paths"][route.path][method]["requestBody"]["content"]["application/json"];
    if (content.is_null()) return Json::object();
    const Json body = fitting_value(world_.document, content["schema"]);
    if (route.subject.kind != Subject::Kind::units_in_body) return body;
    const auto [set, indicator] = indicator_for(route.permission);
    return with(with(with(body, route.subject.parameter, unit), "set", set), "indicator", indicator);
  }

  std::pair<std::string, std::string> indicator_for(const std::string& permission) {
    if (has_signed_in()) {
      auto present = world_.kontum.services().sign_in.present(sign_in().secret, "127.0.0.1");
      const Scope* scope = present->actor.scope(permission);
      if (scope && !scope->indicators.empty()) return *scope->indicators.begin();
    }
    return {"VN-XA-NTM-2021-2025", "1.1"};
  }

  /// The same with another value for every member of a name.
  static Json with(const Json& json, const std::string& name, const std::string& value) {
    if (json.kind() == Json::Kind::array)
      return Json::array_of(json.items(), [&](const Json& item) { return with(item, name, value); });
    if (json.kind() != Json::Kind::object) return json;
    Json object = Json::object();
    for (const auto& [key, member] : json.members())
      object.set(key, key == name ? Json(value) : with(member, name, value));
    return object;
  }

  std::vector<std::string> segments_of(const Route& route, const std::string& unit, const std::string& id) {
    std::vector<std::string> segments;
    std::string rest = id;  // a path with several parts takes them one by one from "UBND-610|2024-03"
    for (std::size_t from = 1; from <= route.path.size();) {
      const std::size_t to = std::min(route.path.find('/', from), route.path.size());
      const std::string segment = route.path.substr(from, to - from);
      const bool is_unit = segment == "{" + route.subject.parameter + "}" || is_code_of_unit(route, segment);
      segments.push_back(segment.front() != '{' ? segment : is_unit ? unit : next_part(rest));
      from = to + 1;
    }
    return segments;
  }
  static std::string next_part(std::string& rest) {
    const std::size_t bar = rest.find('|');
    std::string part = rest.substr(0, bar);
    if (bar != std::string::npos) rest = rest.substr(bar + 1);
    return part;
  }
  static bool is_code_of_unit(const Route& route, const std::string& segment) {
    return segment == "{code}" && route.path.rfind("/api/units/", 0) == 0;
  }

  /// Something that is there, for the part of the path that is not a unit; of that unit, when it belongs to
  /// one.
  std::string existing_id(const Route& route) { return existing_id(route, GetParam().inside_unit); }
  std::string existing_id(const Route& route, const std::string& unit) {
    const auto starts = [&](const char* path) { return route.path.rfind(path, 0) == 0; };
    if (route.path.find('{') == std::string::npos || route.subject.kind == Subject::Kind::unit_in_path)
      return "";
    if (starts("/api/units/")) return "";
    if (starts("/api/documents/")) return "05/CT-UBND";
    if (starts("/calendar/")) return "abc.ics";
    if (starts("/api/bodies/")) return "SNN";
    if (starts("/api/criteria/")) return "VN-XA-NTM-2021-2025";
    if (starts("/api/accounts/me/")) return session_of_another();
    if (starts("/api/accounts/roles/")) return std::to_string(world_.appointment_of_guest);
    if (starts("/api/accounts/")) return std::to_string(world_.guest);
    if (starts("/api/reporting/consolidated/")) return "2024-03";
    if (starts("/api/reporting/reports/")) return own_body() + "|2024-03";
    if (starts("/api/reporting/receipts/")) return sent_report();
    if (starts("/api/reporting/proposals/")) return frozen_proposal();
    if (starts("/api/evidence/")) return kept_evidence(unit);
    ADD_FAILURE() << "say here what " << route.path << " can be asked for";
    return "";
  }
  /// The body whose report the person writes; of somebody without one, any body.
  std::string own_body() const {
    const std::map<std::string, std::string> bodies = {
        {"department", "SNN"}, {"home_affairs", "SNV"}, {"chairman_office", "VPUB"}};
    auto found = bodies.find(GetParam().role);
    return found == bodies.end() ? "UBND-610" : found->second;
  }
  std::string sent_report(Month month = Month(2024, 3)) {
    const reporting::Written written{false, {}, {"Bổ sung vốn"}};
    const reporting::Sent sent{own_body(), month, written, true};
    return world_.kontum.services().reporting.submit(sent, world_.system).submission.code;
  }
  /// Of a month that no route of this test freezes.
  std::string frozen_proposal() {
    const Month april(2024, 4);
    auto& consolidation = world_.kontum.services().consolidation;
    sent_report(april);
    consolidation.freeze(april, {}, world_.system);
    return std::to_string(consolidation.proposals(april, april, world_.system).front().id);
  }
  std::string kept_evidence(const std::string& unit) {
    evidence::Paper paper{unit,          "VN-XA-NTM-2021-2025", "10",      Month(2024, 1),
                          "giấy tờ.pdf", Date(2024, 1, 10),     "UBND xã", ""};
    const std::string content = "%PDF-1.7 " + std::to_string(++world_.papers);
    return std::to_string(world_.kontum.services().evidence.add(paper, content, world_.system).id);
  }
  std::string session_of_another() {
    const char* other = GetParam().login == "vpdp.lan" ? "snn.hoa" : "vpdp.lan";
    return std::to_string(
        world_.kontum.services().sign_in.sign_in_as_cast(other, {"127.0.0.1", "test"}).session.id);
  }
  /// A refusal without the names that were asked for.
  static std::string without(const std::string& text, const std::vector<std::string>& names) {
    if (text.find("\"request_id\"") == std::string::npos) return text;
    std::string said = Json::parse(text)["problems"].dump();
    for (const std::string& name : names)
      for (std::size_t at; name.size() > 4 && (at = said.find(name)) != std::string::npos;)
        said.replace(at, name.size(), "…");
    return said;
  }

  World& world_ = World::made();
  std::shared_ptr<const accounts::Roles> roles_ = world_.kontum.services().accounts.roles();
};

bool is_refusal_of_right(int status) { return status == 401 || status == 403; }

TEST_P(Rights, without_the_permission_what_is_there_and_what_is_not_look_the_same) {
  for (const Route& route : world_.routes) {
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
  for (const Route& route : world_.routes) {
    const Grant* grant = grant_of(route.permission);
    const bool is_own = route.permission == accounts::permission::own && has_signed_in();
    if (!grant && !is_open(route) && !is_own) continue;
    const bool is_inside = !GetParam().holds_nothing || !grant || grant->indicators == Grant::Indicators::all;
    SCOPED_TRACE(route.method + " " + route.path);
    const Answer answer = ask(route, GetParam().inside_unit, existing_id(route));
    if (is_open(route) || is_own) {
      EXPECT_THAT(answer.body, Not(AnyOf(HasSubstr("not_permitted"), HasSubstr("sign_in_needed"))));
    } else {
      EXPECT_EQ(is_refusal_of_right(answer.status), !is_inside) << answer.status << answer.body;
      EXPECT_NE(answer.status, 404) << answer.body;
    }
  }
}

TEST_P(Rights, what_is_outside_the_scope_looks_like_what_does_not_exist) {
  if (GetParam().outside_unit.empty()) return;
  int tried = 0;
  for (const Route& route : world_.routes) {
    const Grant* grant = grant_of(route.permission);
    if (!grant || grant->units == Grant::Units::all) continue;
    ASSERT_NE(route.subject.kind, Subject::Kind::none)
        << route.path << " does not say which unit it is about";
    SCOPED_TRACE(route.method + " " + route.path);
    const bool is_object = route.subject.kind == Subject::Kind::unit_of_object;
    const Answer outside = ask(route, GetParam().outside_unit,
                               is_object ? existing_id(route, GetParam().outside_unit) : existing_id(route));
    const Answer absent = ask(route, absent_unit, is_object ? absent_id : existing_id(route));
    EXPECT_GE(outside.status, 400) << outside.body;
    EXPECT_EQ(outside.status, absent.status);
    EXPECT_EQ(outside.body, absent.body);
    ++tried;
  }
  EXPECT_GT(tried, 3);
}

TEST_P(Rights, what_belongs_to_another_looks_like_what_does_not_exist) {
  for (const Route& route : world_.routes) {
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
  for (const Route& route : world_.routes) {
    if (!grant_of(route.permission) || route.path.find('{') == std::string::npos) continue;
    SCOPED_TRACE(route.method + " " + route.path);
    EXPECT_EQ(ask(route, absent_unit, absent_id).status, 404);
  }
}

TEST(RightsMatrix, has_somebody_in_every_role) {
  std::set<std::string> tried;
  for (const Person& person : people()) tried.insert(person.role);
  for (const accounts::Role& role : World::made().kontum.services().accounts.roles()->roles)
    EXPECT_TRUE(tried.count(role.code)) << role.code;
}

TEST(RightsMatrix, knows_every_permission_that_a_route_asks_for) {
  std::set<std::string> asked;
  for (const Route& route : World::made().routes)
    if (!is_open(route) && route.permission != accounts::permission::own) asked.insert(route.permission);
  const auto roles = World::made().kontum.services().accounts.roles();
  for (const std::string& permission : asked) EXPECT_TRUE(roles->permissions.count(permission)) << permission;
}

INSTANTIATE_TEST_SUITE_P(Everybody, Rights, ::testing::ValuesIn(people()),
                         [](const auto& named) { return named.param.role; });

}  // namespace
}  // namespace ntm::testing
