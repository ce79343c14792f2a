#include "accounts/fixture_test.h"

namespace ntm::accounts {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class AccountsServiceTest : public AccountsTest {};
NTM_ON_EACH_BACKEND(AccountsServiceTest);

TEST_P(AccountsServiceTest, an_account_gets_a_password_that_must_be_changed) {
  AccountId id = make("lan");
  EXPECT_TRUE(accounts->find(id).account.must_change_password);
  EXPECT_GE(passwords["lan"].size(), 16u);
}

TEST_P(AccountsServiceTest, a_login_is_never_given_out_twice) {
  make("lan");
  EXPECT_EQ(refusal([&] { make("LAN"); }), "accounts.login_taken");
  EXPECT_EQ(events("accounts.create"), 1);
}

// @req R110
TEST_P(AccountsServiceTest, a_commune_officer_may_record_in_their_own_commune_only) {
  AccountId id = make("ngan");
  accounts->appoint(role(id, "commune", "UBND-23353"), system);
  auto found = accounts->find(id);
  const Actor actor = accounts->actor_of(found.account, found.appointments.front(), "");
  const units::UnitId commune = *units->registry()->by_code("23353", Date(2024, 1, 22));
  EXPECT_THAT(actor.scope("assessment.record")->units, ElementsAre(commune));
  EXPECT_FALSE(actor.may("assessment.confirm"));
  EXPECT_FALSE(actor.may("accounts.manage"));
}

// @req R83 R110
TEST_P(AccountsServiceTest, an_act_names_the_post_it_is_done_in) {
  AccountId id = make("hoa");
  Appointment head = role(id, "department", "SNN");
  head.post = "SNN.head";
  accounts->appoint(head, system);
  accounts->appoint(role(id, "coordination_office", "VPDP"), system);
  auto found = accounts->find(id);
  EXPECT_EQ(accounts->actor_of(found.account, found.appointments[0], "").post, "SNN.head");
  EXPECT_EQ(accounts->actor_of(found.account, found.appointments[1], "").post, "VPDP");
}

// @req R58 R110
TEST_P(AccountsServiceTest, a_department_appraises_the_indicators_it_holds) {
  criteria->import(source("criteria/VN-XA-NTM-2021-2025.yaml"), system);
  AccountId id = make("an.pham");
  accounts->appoint(role(id, "department", "SGDDT"), system);
  auto found = accounts->find(id);
  const Scope scope =
      *accounts->actor_of(found.account, found.appointments.front(), "").scope("assessment.appraise");
  EXPECT_TRUE(scope.covers_indicator("VN-XA-NTM-2021-2025", "5"));
  EXPECT_FALSE(scope.covers_indicator("VN-XA-NTM-2021-2025", "17.1"));
}

TEST_P(AccountsServiceTest, an_account_without_a_role_may_do_nothing) {
  const Actor actor = accounts->actor_of(accounts->find(make("lan")).account, {}, "");
  EXPECT_THAT(actor.rights->all(), IsEmpty());
}

// @req R99
TEST_P(AccountsServiceTest, the_public_sees_only_what_its_role_lists) {
  const Actor nobody = accounts->nobody("10.0.0.7");
  EXPECT_TRUE(nobody.may("units.read"));
  EXPECT_FALSE(nobody.may("assessment.read"));
  EXPECT_FALSE(nobody.may("bodies.read"));
}

TEST_P(AccountsServiceTest, nobody_changes_their_own_rights) {
  AccountId id = make("lan");
  Actor self{"lan", "", "10.0.0.7", id, {}};
  EXPECT_EQ(refusal([&] { accounts->appoint(role(id, "commune", "UBND-23353"), self); }),
            "accounts.own_rights");
  std::int64_t appointment = accounts->appoint(role(id, "commune", "UBND-23353"), system);
  EXPECT_EQ(refusal([&] { accounts->end_appointment(appointment, Date(2024, 2, 1), "", self); }),
            "accounts.own_rights");
  EXPECT_EQ(refusal([&] { accounts->set_disabled(id, true, "", self); }), "accounts.own_rights");
  EXPECT_EQ(refusal([&] { accounts->reset_password(id, self); }), "accounts.own_rights");
  EXPECT_EQ(refusal([&] { accounts->reset_second_factor(id, "", self); }), "accounts.own_rights");
}

TEST_P(AccountsServiceTest, the_first_administrator_chooses_a_password_and_there_is_only_one_first) {
  EXPECT_FALSE(accounts->has_administrator());
  accounts->create_administrator({"khoa", "Ngô Khoa", ""}, "rừng già Kon Tum", system);
  EXPECT_TRUE(accounts->has_administrator());
  EXPECT_EQ(refusal([&] {
              accounts->create_administrator({"hai", "Hai", ""}, "rừng già Kon Tum", system);
            }),
            "accounts.administrator_exists");
}

TEST_P(AccountsServiceTest, the_first_administrators_password_must_be_a_good_one) {
  EXPECT_EQ(refusal([&] {
              accounts->create_administrator({"khoa", "Ngô Khoa", ""}, "matkhau", system);
            }),
            "accounts.password_too_short");
  EXPECT_FALSE(accounts->has_administrator());
}

TEST_P(AccountsServiceTest, the_last_administrator_stays) {
  AccountId id = accounts->create_administrator({"khoa", "Ngô Khoa", ""}, "rừng già Kon Tum", system);
  EXPECT_EQ(refusal([&] { accounts->set_disabled(id, true, "", system); }), "accounts.last_administrator");
  auto appointment = accounts->find(id).appointments.front();
  EXPECT_EQ(refusal([&] { accounts->end_appointment(appointment.id, Date(2024, 3, 1), "", system); }),
            "accounts.last_administrator");
}

TEST_P(AccountsServiceTest, a_role_ends_after_its_last_day) {
  AccountId id = make("ngan");
  std::int64_t appointment = accounts->appoint(role(id, "commune", "UBND-23353"), system);
  accounts->end_appointment(appointment, Date(2024, 1, 31), "12/QĐ", system);
  EXPECT_EQ(accounts->find(id).appointments.front().validity.to, Date(2024, 2, 1));
  EXPECT_EQ(events("accounts.end_appointment"), 1);
}

TEST_P(AccountsServiceTest, people_are_found_by_name_without_marks_page_by_page) {
  make("b" + std::string("inh")), make("an.le"), make("chi.h");
  auto first = accounts->list("nguoi mau", "", 2);
  ASSERT_THAT(first, SizeIs(2));
  EXPECT_EQ(first[0].account.login, "an.le");
  auto second = accounts->list("nguoi mau", first.back().account.login, 2);
  ASSERT_THAT(second, SizeIs(1));
  EXPECT_EQ(second[0].account.login, "chi.h");
}

TEST_P(AccountsServiceTest, a_search_text_is_no_pattern) {
  make("lan");
  EXPECT_THAT(accounts->list("%", "", 10), IsEmpty());
  EXPECT_THAT(accounts->list("_", "", 10), IsEmpty());
}

TEST_P(AccountsServiceTest, the_cast_of_the_example_is_made_all_or_none_and_once) {
  EXPECT_EQ(accounts->import_people(source("examples/kontum-2024/accounts.yaml"), system), 12);
  EXPECT_EQ(accounts->import_people(source("examples/kontum-2024/accounts.yaml"), system), 0);
  EXPECT_THAT(accounts->cast(), SizeIs(12));
}

TEST_P(AccountsServiceTest, every_wrong_line_of_a_file_of_people_is_told_and_nobody_is_made) {
  const datafile::Source file{
      "p.yaml",
      "schema: accounts/1\npeople:\n"
      "  - {login: \"lan\", name: \"Y Lan\", roles: [{role: nope, body: \"SNN\", from: 2024-01-01}]}\n"
      "  - {login: \"A B\", name: \"\", roles: []}\n"
      "  - {login: \"bao\", name: \"A Bảo\", roles: [{role: inspector, body: \"SNN\", units: [\"99999\"], "
      "from: 2024-01-01}]}\n"};
  std::vector<std::string> found;
  try {
    accounts->import_people(file, system);
  } catch (const Refused& refused) {
    for (const Problem& problem : refused.problems())
      found.push_back(problem.code + "@" + std::to_string(problem.place.line));
  }
  EXPECT_THAT(found, ::testing::UnorderedElementsAre("accounts.role_unknown@3", "accounts.login_malformed@4",
                                                     "accounts.name_missing@4", "accounts.unit_unknown@5",
                                                     "accounts.units_needed@5"));
  EXPECT_THAT(accounts->list("", "", 10), IsEmpty());
}

TEST_P(AccountsServiceTest, a_broken_file_of_roles_is_refused_with_every_problem) {
  const datafile::Source file{"r.yaml",
                              "schema: roles/1\npermissions:\n  - {code: \"a.read\", name: \"A\"}\nroles:\n"
                              "  - {code: public, name: \"P\", grants: [{permissions: [\"a.read\", "
                              "\"b.read\"], units: all, indicators: all}]}\n"
                              "  - {code: public, name: \"P\", grants: [{permissions: [\"a.read\", "
                              "\"a.read\"], units: all, indicators: all}]}\n"};
  std::vector<std::string> found;
  try {
    accounts->import_roles(file, system);
  } catch (const Refused& refused) {
    for (const Problem& problem : refused.problems()) found.push_back(problem.code);
  }
  EXPECT_THAT(found, ElementsAre("accounts.permission_unknown", "accounts.permission_twice",
                                 "accounts.role_twice", "accounts.role_missing"));
}

}  // namespace
}  // namespace ntm::accounts
