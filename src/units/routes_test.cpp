#include "units/routes.h"

#include <gmock/gmock.h>

#include "audit/migrations.h"
#include "cli/console_test.h"
#include "datafile/csv.h"
#include "db/each_backend.h"
#include "http/asking_test.h"
#include "units/commands.h"
#include "units/migrations.h"

namespace ntm::units {
namespace {

using ::testing::HasSubstr;

class Edges : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->migrate(audit::migrations());
    database_->migrate(migrations());
    service_.import(datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/units/kontum-2024.yaml",
                                          datafile::largest_yaml_bytes),
                    {}, {"x", ""});
  }
  Json get(const std::string& path, std::map<std::string, std::string> captured,
           std::map<std::string, std::string> query) {
    return http::testing::got(routes(service_, clock_), path, {std::move(captured), std::move(query)});
  }
  int run(const std::vector<std::string>& words) {
    auto open = [this](const cli::Arguments&) -> Service& { return service_; };
    return console_.run(commands(open, clock_, {"x", ""}), words);
  }
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-01-22T03:00:00.000Z"));
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Service service_{*database_, clock_};
  cli::testing::Console console_;
};

TEST_F(Edges, find_answers_one_several_or_none) {
  EXPECT_EQ(get("/api/units/find", {}, {{"q", "dak pet"}})["match"].text(), "one");
  EXPECT_EQ(get("/api/units/find", {}, {{"q", "Đăk Long"}})["match"].text(), "several");
  EXPECT_EQ(get("/api/units/find", {}, {{"q", "Đăk Long"}, {"within", "615"}})["units"][0]["code"].text(),
            "23504");
  EXPECT_EQ(get("/api/units/find", {}, {{"q", "zzz"}})["match"].text(), "none");
}

TEST_F(Edges, a_unit_is_shown_as_on_the_day) {
  Json unit = get("/api/units/{code}", {{"code", "615"}}, {});
  EXPECT_EQ(unit["name"].text(), "Đăk Hà");
  EXPECT_EQ(unit["children"].size(), 11u);
}

TEST_F(Edges, an_unknown_code_is_refused_as_not_found) {
  EXPECT_THROW(get("/api/units/{code}", {{"code", "99999"}}, {}), Refused);
}

TEST_F(Edges, a_date_that_is_none_is_refused) {
  EXPECT_THROW(get("/api/units/find", {}, {{"q", "x"}, {"as_of", "22/01/2024"}}), Refused);
}

TEST_F(Edges, every_route_names_its_permission) {
  for (const http::Route& route : routes(service_, clock_)) EXPECT_EQ(route.permission, "units.read");
}

TEST_F(Edges, the_command_line_answers_with_the_contracts_exit_codes) {
  EXPECT_EQ(run({"units", "find", "dak pet", "--as-of", "2024-01-22", "--json"}), 0);
  Json found = Json::parse(console_.out());
  EXPECT_EQ(found["match"].text(), "one");
  EXPECT_EQ(found["units"][0]["code"].text(), "23353");
  EXPECT_EQ(found["units"][0]["name"].text(), "Đăk Pék");
  EXPECT_EQ(found["units"][0]["parent_name"].text(), "Đăk Glei");
  EXPECT_EQ(found["units"][0]["parent_type"].text(), "district");
  EXPECT_EQ(run({"units", "find", "Đăk Long"}), 3);
  EXPECT_EQ(run({"units", "find", "Đăk Long", "--within", "Đăk Hà"}), 0);
  EXPECT_EQ(run({"units", "find", "zzz"}), 4);
}

TEST_F(Edges, history_and_show_print_for_people) {
  EXPECT_EQ(run({"units", "history", "23353"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Tên Đăk Pék từ không rõ"));
  EXPECT_EQ(run({"units", "show", "610"}), 0);
  EXPECT_THAT(console_.out(), HasSubstr("Đăk Pék"));
}

}  // namespace
}  // namespace ntm::units
