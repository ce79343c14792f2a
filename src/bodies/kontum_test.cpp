// The project's own data: the bodies of Kon Tum in 2024, against the directive's addressees and recipients.
#include <gmock/gmock.h>

#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "bodies/rules.h"
#include "bodies/service.h"
#include "db/database.h"
#include "documents/migrations.h"
#include "documents/service.h"
#include "units/migrations.h"

namespace ntm::bodies {
namespace {

using ::testing::ElementsAre;

const std::string data = NTM_SOURCE_DIR "/data/";
const std::string ntm_set = "VN-XA-NTM-2021-2025", nang_cao = "VN-XA-NTMNC-2021-2025";

class KonTumTest : public ::testing::Test {
 protected:
  void SetUp() override {
    for (const auto& steps :
         {audit::migrations(), units::migrations(), documents::migrations(), migrations()})
      database_->migrate(steps);
    units_.import(file("units/kontum-2024.yaml"), {}, actor);
    documents_.import({file("documents/register.yaml"), file("documents/05-CT-UBND-2024.yaml")}, actor);
    service_.import({file("bodies/kontum-2024.yaml")}, actor);
    bodies = service_.all();
    map = units_.registry();
  }
  static datafile::Source file(const std::string& name) {
    return datafile::read_source(data + name, datafile::largest_yaml_bytes);
  }
  std::vector<std::string> holders(const std::string& set, const std::string& criterion,
                                   const std::string& indicator, Date day) const {
    std::vector<std::string> codes;
    for (const Holding& holding : bodies->holders_of(set, criterion, indicator, day))
      codes.push_back(holding.body + (holding.role == Role::direct ? "" : " hỗ trợ"));
    return codes;
  }
  const Body* answering(const std::string& unit_code) const {
    return answering_for(*bodies, *map, *map->by_code(unit_code, january), january);
  }

  const Actor actor{"t", ""};
  const Date january{2024, 1, 22}, merger{2025, 3, 1}, reform{2025, 7, 1};
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  units::Service units_{*database_, clock_};
  documents::Service documents_{*database_, clock_};
  Service service_{*database_, units_, clock_};
  std::shared_ptr<const Register> bodies;
  std::shared_ptr<const units::Registry> map;
};

// @req R15
TEST_F(KonTumTest, every_addressee_and_recipient_of_the_directive_is_a_body_or_a_group) {
  auto directive = documents_.find("ct-05-2024-ubnd-kontum");
  auto is_known = [&](const std::string& code) { return bodies->find(code) || bodies->find_group(code); };
  for (const auto& clause : directive->content->clauses)
    for (const std::string& code : clause.addressees) EXPECT_TRUE(is_known(code)) << clause.id << " " << code;
  for (const auto& recipient : directive->content->recipients)
    EXPECT_TRUE(recipient.body.empty() || is_known(recipient.body)) << recipient.body;
  EXPECT_TRUE(is_known(directive->content->issuer_body));
}

// @req R34
TEST_F(KonTumTest, ten_district_committees_answer_for_their_communes) {
  std::set<const Body*> committees;
  for (units::UnitId district : map->of_level(units::Level::district, january))
    committees.insert(bodies->committee_of(district, january));
  EXPECT_EQ(committees.size(), 10u);
  EXPECT_EQ(committees.count(nullptr), 0u);
  EXPECT_EQ(answering("23430")->code, "UBND-612");  // Đăk Trăm, huyện Đăk Tô
  EXPECT_EQ(answering("23504")->code, "UBND-615");  // Đăk Long, huyện Đăk Hà
  EXPECT_EQ(answering("23368")->code, "UBND-610");  // Đăk Long, huyện Đăk Glei
  EXPECT_EQ(answering("23353")->code, "UBND-610");  // Đăk Pék
}

TEST_F(KonTumTest, each_of_the_102_communes_has_a_committee) {
  auto communes = map->of_level(units::Level::commune, january);
  ASSERT_EQ(communes.size(), 102u);
  for (units::UnitId commune : communes) {
    const Body* committee = bodies->committee_of(commune, january);
    ASSERT_NE(committee, nullptr) << map->code_of(commune, january);
    EXPECT_EQ(committee->code, "UBND-" + map->code_of(commune, january));
  }
}

// @req R97
TEST_F(KonTumTest, the_chairman_who_signed_is_head_of_the_province_on_that_day) {
  auto head = bodies->head_of("UBT", january);
  EXPECT_EQ(head->post, "Chủ tịch UBND tỉnh");
  EXPECT_EQ(head->person, "Lê Ngọc Tuấn");
  EXPECT_TRUE(head->certain);
}

// @req R62
TEST_F(KonTumTest, every_body_of_that_day_has_a_head_and_nobody_is_invented) {
  for (const Body* body : bodies->existing_on(january)) {
    auto head = bodies->head_of(body->code, january);
    ASSERT_TRUE(head) << body->code;
    EXPECT_EQ(head->person.has_value(), body->code == "UBT") << body->code;
  }
}

// @req R83
TEST_F(KonTumTest, the_coordination_office_is_headed_by_the_director_of_agriculture) {
  EXPECT_EQ(bodies->head_of("VPDP", january)->held_with, "SNN.head");
  EXPECT_EQ(bodies->find_post("VPDP.head")->post->clause, "8");
}

// @req R61
TEST_F(KonTumTest, party_bodies_are_there_and_not_scored) {
  int parties = 0;
  for (const Body* body : bodies->existing_on(january)) {
    if (body->kind != "party") continue;
    ++parties;
    EXPECT_FALSE(body->scored) << body->code;
  }
  EXPECT_EQ(parties, 12);  // Tỉnh ủy, Ban Tuyên giáo, ten of the districts
}

// @req R63
TEST_F(KonTumTest, mass_organisations_can_be_named) {
  EXPECT_EQ(bodies->find("HND")->kind, "mass_organisation");
  EXPECT_EQ(bodies->find("MTTQ")->kind, "front");
}

// @req R58
TEST_F(KonTumTest, every_criterion_of_the_commune_sets_has_somebody_who_answers) {
  for (const std::string& set : {ntm_set, nang_cao})
    for (int number = 1; number <= 19; ++number) {
      auto found = bodies->holders_of(set, std::to_string(number), "", january);
      ASSERT_FALSE(found.empty()) << set << " " << number;
      EXPECT_EQ(found[0].role, Role::direct) << set << " " << number;
    }
}

// @req R58
TEST_F(KonTumTest, an_indicator_may_lie_with_another_department_than_its_criterion) {
  EXPECT_THAT(holders(ntm_set, "17", "17.3", january), ElementsAre("STNMT"));
  EXPECT_THAT(holders(ntm_set, "17", "17.1", january), ElementsAre("SNN"));
  EXPECT_THAT(holders(ntm_set, "17", "17.10", january), ElementsAre("SYT", "SNN hỗ trợ", "SCT hỗ trợ"));
  EXPECT_THAT(holders(ntm_set, "15", "15.1", january), ElementsAre("BHXH", "SYT hỗ trợ"));
  EXPECT_THAT(holders(ntm_set, "19", "", january), ElementsAre("BCHQS", "CAT"));
}

// @req R102
TEST_F(KonTumTest, the_merged_departments_hold_from_the_day_of_the_merger) {
  EXPECT_THAT(holders(ntm_set, "2", "2.1", merger.plus_days(-1)), ElementsAre("SGTVT"));
  EXPECT_THAT(holders(ntm_set, "2", "2.1", merger), ElementsAre("SXD-2025"));
  EXPECT_THAT(bodies->predecessors("SXD-2025")[0].from, ElementsAre("SXD", "SGTVT"));
  EXPECT_THAT(holders(ntm_set, "17", "17.1", merger), ElementsAre("SNNMT"));
}

TEST_F(KonTumTest, nothing_of_it_goes_on_after_the_province_is_merged) {
  EXPECT_TRUE(holders(ntm_set, "4", "4.1", reform).empty());
  EXPECT_FALSE(bodies->head_of("UBT", reform));
}

}  // namespace
}  // namespace ntm::bodies
