#include "documents/rules.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace ntm::documents {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Document act(const std::string& id, std::optional<Date> issued_on, std::optional<Date> valid_from = {},
             std::optional<Date> valid_to = {}) {
  Document document;
  document.id = id;
  document.symbol = id + "/QĐ";
  document.issued_on = issued_on;
  document.valid_from = valid_from;
  document.valid_to = valid_to;
  document.verified = true;
  return document;
}

Document replacing(Document document, std::vector<std::string> ids) {
  document.replaces = std::move(ids);
  return document;
}

Document amending(Document document, std::vector<std::string> ids) {
  document.amends = std::move(ids);
  return document;
}

const Date issued(2022, 3, 8), from(2022, 4, 1), to(2025, 7, 1);

StandingOnDay asked(const std::vector<Document>& documents, const std::string& id, Date day) {
  Register known(documents);
  return standing_on(known, *known.find(id), day);
}

std::vector<std::string> ids_of(const std::vector<const Document*>& documents) {
  std::vector<std::string> ids;
  for (const Document* document : documents) ids.push_back(document->id);
  return ids;
}

// @req R3
TEST(Standing, a_document_is_in_force_from_its_first_day) {
  EXPECT_EQ(asked({act("a", issued, from, to)}, "a", from).standing, Standing::in_force);
  EXPECT_TRUE(asked({act("a", issued, from, to)}, "a", from).certain);
}

// @req R3
TEST(Standing, a_document_is_not_yet_in_force_the_day_before_its_first) {
  StandingOnDay standing = asked({act("a", issued, from, to)}, "a", from.plus_days(-1));
  EXPECT_EQ(standing.standing, Standing::not_yet);
  EXPECT_THAT(standing.reason_vi, HasSubstr("01/04/2022"));
}

// @req R3
TEST(Standing, the_stated_end_is_the_first_day_no_longer_in_force) {
  EXPECT_EQ(asked({act("a", issued, from, to)}, "a", to.plus_days(-1)).standing, Standing::in_force);
  EXPECT_EQ(asked({act("a", issued, from, to)}, "a", to).standing, Standing::ended);
}

TEST(Standing, without_a_day_of_effect_it_counts_from_the_day_of_issue_and_says_so) {
  EXPECT_EQ(asked({act("a", issued)}, "a", issued.plus_days(-1)).standing, Standing::not_yet);
  StandingOnDay standing = asked({act("a", issued)}, "a", issued);
  EXPECT_EQ(standing.standing, Standing::in_force);
  EXPECT_FALSE(standing.certain);
  EXPECT_THAT(standing.reason_vi, HasSubstr("chưa nhập"));
}

// @req R111
TEST(Standing, without_any_day_it_is_unknown_and_never_in_force) {
  EXPECT_EQ(asked({act("a", {})}, "a", Date(2024, 1, 22)).standing, Standing::unknown);
  EXPECT_THAT(in_force_on(Register({act("a", {})}), Date(2024, 1, 22)), IsEmpty());
}

TEST(Standing, a_document_without_days_but_with_an_end_has_ended_on_that_day) {
  EXPECT_EQ(asked({act("a", {}, {}, to)}, "a", to).standing, Standing::ended);
  EXPECT_EQ(asked({act("a", {}, {}, to)}, "a", to.plus_days(-1)).standing, Standing::unknown);
}

TEST(Standing, an_act_is_replaced_from_the_day_its_successor_takes_effect) {
  std::vector<Document> documents = {act("old", issued),
                                     replacing(act("new", Date(2024, 5, 1), Date(2024, 7, 1)), {"old"})};
  EXPECT_EQ(asked(documents, "old", Date(2024, 6, 30)).standing, Standing::in_force);
  StandingOnDay standing = asked(documents, "old", Date(2024, 7, 1));
  EXPECT_EQ(standing.standing, Standing::replaced);
  EXPECT_EQ(standing.replaced_by, "new");
  EXPECT_TRUE(standing.certain);
}

TEST(Standing, a_replacement_whose_day_of_effect_is_not_stated_is_uncertain) {
  std::vector<Document> documents = {act("old", issued), replacing(act("new", Date(2024, 5, 1)), {"old"})};
  EXPECT_EQ(asked(documents, "old", Date(2024, 5, 1)).standing, Standing::replaced);
  EXPECT_FALSE(asked(documents, "old", Date(2024, 5, 1)).certain);
}

// @req R111
TEST(Standing, a_replacement_by_an_unverified_act_is_uncertain_and_carries_its_note) {
  Document successor = replacing(act("new", Date(2024, 5, 1), Date(2024, 7, 1)), {"old"});
  successor.verified = false;
  successor.note = "theo trí nhớ";
  StandingOnDay standing = asked({act("old", issued), successor}, "old", Date(2024, 8, 1));
  EXPECT_FALSE(standing.certain);
  EXPECT_THAT(standing.reason_vi, HasSubstr("theo trí nhớ"));
}

TEST(Standing, a_stated_end_goes_before_a_replacement) {
  std::vector<Document> documents = {act("old", issued, from, to),
                                     replacing(act("new", Date(2024, 5, 1), Date(2024, 7, 1)), {"old"})};
  EXPECT_EQ(asked(documents, "old", Date(2025, 1, 1)).standing, Standing::in_force);
  EXPECT_EQ(asked(documents, "old", to).standing, Standing::ended);
}

TEST(Standing, a_replacement_without_any_day_changes_nothing) {
  std::vector<Document> documents = {act("old", issued), replacing(act("new", {}), {"old"})};
  EXPECT_EQ(asked(documents, "old", Date(2030, 1, 1)).standing, Standing::in_force);
}

TEST(Standing, of_several_successors_the_first_in_force_is_named) {
  std::vector<Document> documents = {act("old", issued),
                                     replacing(act("late", Date(2025, 1, 1), Date(2025, 2, 1)), {"old"}),
                                     replacing(act("soon", Date(2024, 1, 1), Date(2024, 2, 1)), {"old"})};
  EXPECT_EQ(asked(documents, "old", Date(2026, 1, 1)).replaced_by, "soon");
}

TEST(Standing, an_act_that_was_itself_replaced_later_still_ended_the_first) {
  std::vector<Document> documents = {act("a", issued), replacing(act("b", Date(2023, 1, 1)), {"a"}),
                                     replacing(act("c", Date(2024, 1, 1)), {"b"})};
  EXPECT_EQ(asked(documents, "a", Date(2024, 6, 1)).standing, Standing::replaced);
  EXPECT_THAT(ids_of(in_force_on(Register(documents), Date(2024, 6, 1))), ElementsAre("c"));
}

TEST(InForce, lists_those_of_the_day_by_date_of_issue) {
  Register known({act("z", Date(2020, 1, 1)), act("a", Date(2021, 1, 1)), act("young", Date(2024, 1, 1))});
  EXPECT_THAT(ids_of(in_force_on(known, Date(2023, 1, 1))), ElementsAre("z", "a"));
}

// @req R3
TEST(Amendments, count_from_their_own_day_of_effect) {
  Register known({act("base", issued), amending(act("second", Date(2024, 3, 1)), {"base"}),
                  amending(act("first", Date(2023, 3, 1)), {"base"})});
  const Document& base = *known.find("base");
  EXPECT_THAT(amendments_on(known, base, Date(2023, 2, 28)), IsEmpty());
  EXPECT_THAT(ids_of(amendments_on(known, base, Date(2023, 3, 1))), ElementsAre("first"));
  EXPECT_THAT(ids_of(amendments_on(known, base, Date(2024, 3, 1))), ElementsAre("first", "second"));
}

TEST(Amendments, an_amended_act_stays_in_force) {
  EXPECT_EQ(asked({act("base", issued), amending(act("first", Date(2023, 3, 1)), {"base"})}, "base",
                  Date(2024, 1, 1))
                .standing,
            Standing::in_force);
}

TEST(Amendments, an_amendment_that_was_replaced_no_longer_counts) {
  Register known({act("base", issued), amending(act("first", Date(2023, 3, 1)), {"base"}),
                  replacing(act("next", Date(2024, 1, 1)), {"first"})});
  EXPECT_THAT(amendments_on(known, *known.find("base"), Date(2024, 2, 1)), IsEmpty());
}

std::vector<std::pair<LinkFault::Kind, std::string>> faults_of(const std::vector<Document>& documents) {
  std::vector<std::pair<LinkFault::Kind, std::string>> found;
  for (const LinkFault& fault : link_faults(Register(documents)))
    found.emplace_back(fault.kind, fault.document);
  return found;
}

TEST(Links, to_a_document_nobody_registered_are_a_fault) {
  EXPECT_THAT(faults_of({amending(act("a", issued), {"gone"})}),
              ElementsAre(std::make_pair(LinkFault::Kind::unknown, std::string("a"))));
}

TEST(Links, of_a_document_to_itself_are_a_fault) {
  EXPECT_THAT(faults_of({replacing(act("a", issued), {"a"})}),
              ElementsAre(std::make_pair(LinkFault::Kind::itself, std::string("a"))));
}

TEST(Links, to_an_act_issued_later_are_a_fault) {
  EXPECT_THAT(faults_of({replacing(act("old", Date(2020, 1, 1)), {"new"}), act("new", Date(2021, 1, 1))}),
              ElementsAre(std::make_pair(LinkFault::Kind::younger, std::string("old"))));
}

TEST(Links, to_an_act_of_the_same_day_are_fine) {
  EXPECT_THAT(faults_of({replacing(act("a", issued), {"b"}), act("b", issued)}), IsEmpty());
}

TEST(Links, in_a_circle_are_a_fault_of_every_act_in_it) {
  EXPECT_THAT(faults_of({replacing(act("a", {}), {"b"}), replacing(act("b", {}), {"c"}),
                         replacing(act("c", {}), {"a"}), replacing(act("outside", {}), {"a"})}),
              ElementsAre(std::make_pair(LinkFault::Kind::circular, std::string("a")),
                          std::make_pair(LinkFault::Kind::circular, std::string("b")),
                          std::make_pair(LinkFault::Kind::circular, std::string("c"))));
}

TEST(Links, amending_and_replacing_are_followed_apart) {
  EXPECT_THAT(faults_of({replacing(act("a", {}), {"b"}), amending(act("b", {}), {"a"})}), IsEmpty());
}

TEST(Register, finds_by_id_only_when_it_is_exact) {
  Register known({act("ct-05", issued)});
  EXPECT_NE(known.find("ct-05"), nullptr);
  EXPECT_EQ(known.find("CT-05"), nullptr);
}

Document named(const std::string& id, const std::string& symbol, std::optional<Date> issued_on) {
  Document document = act(id, issued_on);
  document.symbol = symbol;
  return document;
}

// @req R1
TEST(Register, a_document_is_meant_by_its_symbol_or_its_file_name_without_marks) {
  Register known({named("x", "733/QĐ-UBND", Date(2023, 12, 12))});
  for (const char* word : {"x", "733/QĐ-UBND", "733/qd-ubnd", "733-QĐ-UBND-2023", " 733/QĐ-UBND "})
    EXPECT_THAT(ids_of(known.meant_by(word)), ElementsAre("x")) << word;
  EXPECT_THAT(known.meant_by("733"), IsEmpty());
}

// @req R2
TEST(Register, a_symbol_given_out_in_two_years_means_both_and_the_year_tells_them_apart) {
  Register known({named("x", "05/CT-UBND", Date(2024, 1, 22)), named("y", "05/CT-UBND", Date(2023, 2, 1))});
  EXPECT_THAT(ids_of(known.meant_by("05/CT-UBND")), ElementsAre("y", "x"));
  EXPECT_THAT(ids_of(known.meant_by("05-CT-UBND-2024")), ElementsAre("x"));
}

// @req R2
TEST(Register, the_next_edition_is_the_one_that_names_this_as_its_previous) {
  Document next = act("2024", Date(2024, 1, 22));
  next.content = Content{};
  next.content->previous_edition = Citation{"2022", "04/CT-UBND", {}, "", "", 2022, ""};
  Register known({act("2022", Date(2022, 3, 2)), next});
  ASSERT_NE(known.next_edition("2022"), nullptr);
  EXPECT_EQ(known.next_edition("2022")->id, "2024");
  EXPECT_EQ(known.next_edition("2024"), nullptr);
}

/// Once ended or replaced, an act never comes back into force, and before its first day it never is.
RC_GTEST_PROP(Standing, only_ever_moves_forward_in_time, ()) {
  auto day = [](int offset) { return Date(2020, 1, 1).plus_days(offset); };
  auto maybe = [&](bool given, int offset) { return given ? std::optional(day(offset)) : std::nullopt; };
  int start = *rc::gen::inRange(0, 500), length = *rc::gen::inRange(1, 500),
      later = *rc::gen::inRange(0, 900);
  std::vector<Document> documents = {act("a", maybe(*rc::gen::arbitrary<bool>(), start),
                                         maybe(*rc::gen::arbitrary<bool>(), start),
                                         maybe(*rc::gen::arbitrary<bool>(), start + length))};
  if (*rc::gen::arbitrary<bool>()) documents.push_back(replacing(act("b", day(later)), {"a"}));
  int previous = 0;
  for (int offset = 0; offset < 1200; offset += 7) {
    Standing standing = asked(documents, "a", day(offset)).standing;
    int rank = standing == Standing::not_yet                                     ? 0
               : standing == Standing::in_force || standing == Standing::unknown ? 1
                                                                                 : 2;
    RC_ASSERT(rank >= previous);
    previous = rank;
  }
}

}  // namespace
}  // namespace ntm::documents
