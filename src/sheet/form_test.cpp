#include "sheet/fixture_test.h"
#include "xlsx/package.h"

namespace ntm::sheet {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::SizeIs;

using FormTest = testing::SheetTest;
NTM_ON_EACH_BACKEND(FormTest);

TEST_P(FormTest, asks_every_indicator_of_the_sets_in_force_once) {
  const Sent sent = opened(form_of());
  EXPECT_EQ(sent.sheet, "Nhập");
  std::set<std::string> keys;
  for (const SentRow& row : sent.rows) {
    keys.insert(row.text(Column::indicator) + "/" + row.text(Column::part));
    EXPECT_EQ(row.text(Column::unit_code), "23353");
    EXPECT_EQ(row.text(Column::set), set);
  }
  EXPECT_EQ(keys.size(), sent.rows.size());
  EXPECT_THAT(keys, Contains("17.10/"));
  EXPECT_THAT(keys, Contains("17.1/central"));
}

TEST_P(FormTest, says_which_unit_month_and_version_it_is_of) {
  const Sent sent = opened(form_of());
  EXPECT_EQ(sent.stamp.at("ntm.unit"), "23353");
  EXPECT_EQ(sent.stamp.at("ntm.period"), "2024-01");
  EXPECT_EQ(sets_of(sent.stamp).at(set), "318/QĐ-TTg");
  EXPECT_THAT(hash_of(sent.stamp), SizeIs(64));
}

TEST_P(FormTest, the_last_value_is_filled_in_as_a_starting_point) {
  assessment_->import({"v.csv",
                       "unit_code,set,indicator,part,period,value,conclusion,stage\n"
                       "23353," +
                           std::string(set) +
                           ",10,,2023-12,38.5,,recorded\n"
                           "23353," +
                           std::string(set) + ",1.1,,2023-12,yes,met,recorded\n"},
                      clerk_);
  const Sent sent = opened(form_of());
  for (const SentRow& row : sent.rows) {
    if (row.text(Column::indicator) == "10") {
      EXPECT_EQ(row.find(Column::value)->number, 38.5);
      EXPECT_THAT(row.text(Column::last), HasSubstr("12/2023"));
    }
    if (row.text(Column::indicator) == "1.1") {
      EXPECT_EQ(row.text(Column::value), "Có");
      EXPECT_EQ(row.text(Column::conclusion), "Đạt");
    }
  }
}

TEST_P(FormTest, only_what_is_to_be_filled_in_is_open) {
  xlsx::Package package(form_of(), "a.xlsx", {});
  EXPECT_THAT(package.read("xl/worksheets/sheet1.xml"), HasSubstr("<sheetProtection"));
  EXPECT_THAT(package.read("xl/worksheets/sheet1.xml"), HasSubstr("<dataValidation "));
}

TEST_P(FormTest, the_communes_of_a_district_stand_in_one_form) {
  const Sent sent = opened(service_->workbook({{}, "610", {}, {}, Month(2024, 1)}, clerk_));
  std::set<std::string> units;
  for (const SentRow& row : sent.rows) units.insert(row.text(Column::unit_code));
  EXPECT_THAT(units, SizeIs(11));
}

TEST_P(FormTest, an_indicator_alone_is_asked_of_every_commune) {
  const Sent sent = opened(service_->workbook({{}, {}, "10", {}, Month(2024, 1)}, clerk_));
  EXPECT_THAT(sent.rows, SizeIs(85));
  for (const SentRow& row : sent.rows) EXPECT_EQ(row.text(Column::indicator), "10");
}

TEST_P(FormTest, a_unit_outside_the_scope_is_one_that_does_not_exist) {
  EXPECT_THROW(service_->workbook(unit_query("23371"), officer_of("23353")), Refused);
  EXPECT_NO_THROW(service_->workbook(unit_query("23353"), officer_of("23353")));
}

TEST_P(FormTest, a_question_for_nothing_or_for_two_things_is_refused) {
  EXPECT_THROW(service_->workbook({{}, {}, {}, {}, Month(2024, 1)}, clerk_), Refused);
  EXPECT_THROW(service_->workbook({"23353", "610", {}, {}, Month(2024, 1)}, clerk_), Refused);
  EXPECT_THROW(service_->workbook({"23353", {}, "99", {}, Month(2024, 1)}, clerk_), Refused);
}

TEST_P(FormTest, the_same_form_has_the_same_bytes) { EXPECT_EQ(form_of(), form_of()); }

}  // namespace
}  // namespace ntm::sheet
