#include "bodies/service.h"

#include <gmock/gmock.h>

#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "db/each_backend.h"
#include "units/migrations.h"

namespace ntm::bodies {
namespace {

const std::string data = NTM_SOURCE_DIR "/data/";

const std::string roster = R"(schema: bodies/1
province: "62"
source: nguồn
bodies:
  - {code: A, name: Sở A, kind: department, unit: "62", valid_to: 2025-03-01, end_trust: found, role: r, trust: directive, posts: [{code: A.head, name: Giám đốc, head: true, holders: [{name: M, valid_from: 2020-01-01, valid_to: 2024-01-01}, {name: N, stated_on: 2024-01-22, source: s, trust: directive}]}, {code: A.two, name: Phó, clause: "8"}]}
  - {code: B, name: Sở B, kind: department, unit: "62", valid_from: 2025-03-01, scored: false, trust: found, posts: [{code: B.head, name: Giám đốc, head: true}]}
successions:
  - {from: [A], to: B, on: 2025-03-01, trust: memory_high, note: n}
groups:
  - {code: G, name: Nhóm, members: [B, A], posts: [A.head]}
holdings:
  - {body: A, set: S, criterion: "1", role: direct, valid_to: 2025-03-01, trust: found, verified: true}
  - {body: B, set: S, indicator: "1.1", role: support, trust: memory_high, note: n}
)";

class ServiceTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    database().migrate(audit::migrations());
    database().migrate(units::migrations());
    database().migrate(migrations());
    units_ = std::make_unique<units::Service>(database(), clock);
    units_->import(file("units/kontum-2024.yaml"), {}, actor);
    service_ = std::make_unique<Service>(database(), *units_, clock);
  }
  static datafile::Source file(const std::string& name) {
    return datafile::read_source(data + name, datafile::largest_yaml_bytes);
  }
  Service& service() { return *service_; }
  Imported import(const std::vector<std::string>& texts) {
    std::vector<datafile::Source> sources;
    for (const std::string& text : texts) sources.push_back({"b.yaml", text});
    return service().import(sources, actor);
  }
  std::int64_t count(const std::string& table) {
    return database().read(
        [&](db::Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM " + table); });
  }
  static std::string with(std::string text, const std::string& old, const std::string& now) {
    return text.replace(text.find(old), old.size(), now);
  }

  const Clock clock = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  const Actor actor{"Y Lan (ví dụ)", "Chuyên viên"};
  const Date january{2024, 1, 22};
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<Service> service_;
};
NTM_ON_EACH_BACKEND(ServiceTest);

TEST_P(ServiceTest, what_is_imported_is_read_back_to_the_letter) {
  Imported done = import({roster});
  EXPECT_EQ(done.bodies, 2);
  EXPECT_EQ(done.posts, 3);
  EXPECT_EQ(done.holdings, 2);
  EXPECT_EQ(done.changed, 1);
  EXPECT_EQ(import({roster}).unchanged, 1);  // equal to what is stored, field by field
  auto bodies = service().all();
  EXPECT_EQ(bodies->find("A")->posts[0].terms.size(), 2u);
  EXPECT_EQ(bodies->find("A")->posts[0].terms[1].stated_on, january);
  EXPECT_EQ(bodies->find_group("G")->members, (std::vector<std::string>{"B", "A"}));
  EXPECT_FALSE(bodies->find("B")->scored);
  EXPECT_EQ(bodies->successors("A")[0].note, "n");
}

TEST_P(ServiceTest, importing_the_same_file_again_leaves_no_trail) {
  import({roster});
  std::int64_t events = count("audit_event");
  import({roster});
  EXPECT_EQ(count("audit_event"), events);
}

TEST_P(ServiceTest, a_changed_file_takes_the_place_of_the_earlier_one) {
  import({roster});
  std::string shorter = roster.substr(0, roster.find("holdings:"));
  EXPECT_EQ(import({with(shorter, "Sở B", "Sở khác")}).changed, 1);
  EXPECT_EQ(service().all()->find("B")->name, "Sở khác");
  EXPECT_EQ(count("bodies_holding"), 0);
  EXPECT_EQ(count("bodies_body"), 2);
}

TEST_P(ServiceTest, a_bad_file_keeps_everything_out_and_what_was_there_in) {
  import({roster});
  std::int64_t events = count("audit_event");
  EXPECT_THROW(import({with(roster, "to: B, on", "to: C, on")}), Refused);
  EXPECT_EQ(count("audit_event"), events);
  EXPECT_EQ(service().all()->successors("A")[0].to, "B");
}

TEST_P(ServiceTest, two_files_for_one_province_are_refused) {
  try {
    import({roster, "schema: bodies/1\nprovince: \"62\"\n"});
    FAIL() << "was not refused";
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems()[0].code, "bodies.repeated_province");
  }
}

TEST_P(ServiceTest, without_units_a_roster_is_refused) {
  EXPECT_THROW(import({with(roster, "province: \"62\"", "province: \"51\"")}), Refused);
}

// @req R109
TEST_P(ServiceTest, an_import_leaves_one_event) {
  import({roster});
  using S = std::string;
  auto event = database().read([](db::Connection& c) {
    return c.find<S, S, S, S>("SELECT action, object, after, why FROM audit_event ORDER BY id DESC");
  });
  EXPECT_EQ(*event, std::make_tuple(S("bodies.import"), S("b.yaml"),
                                    S("2 cơ quan, 1 nhóm, 2 dòng phụ trách, 1 lần sáp nhập"), S("nguồn")));
}

// @req R102
TEST_P(ServiceTest,
       the_committees_of_communes_end_when_the_units_are_reorganised_and_come_back_when_it_is_undone) {
  service().import({file("bodies/kontum-2024.yaml")}, actor);
  EXPECT_EQ(service().all()->find("UBND-23430")->validity.to, std::nullopt);
  auto reform = units_->read(file("units/kontum-2025.yaml"), {}, "");
  units_->reorganise(reform, false, actor);
  EXPECT_EQ(service().all()->find("UBND-23430")->validity.to, Date(2025, 7, 1));
  units_->undo(reform.code, actor);
  EXPECT_EQ(service().all()->find("UBND-23430")->validity.to, std::nullopt);
}

}  // namespace
}  // namespace ntm::bodies
