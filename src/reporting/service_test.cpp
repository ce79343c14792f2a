#include "reporting/service.h"

#include "reporting/fixture_test.h"

namespace ntm::reporting {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ServiceTest : public testing::ReportingTest {
 protected:
  std::vector<Owed> owed(Month first, Month last, const Actor& by) {
    return reporting->obligations(first, last, Kind::report, {}, by);
  }
};
NTM_ON_EACH_BACKEND(ServiceTest);

// @req R68
TEST_P(ServiceTest, a_year_owes_ten_districts_and_seventeen_bodies_each_month) {
  std::map<Month, int> per_month;
  int districts = 0;
  for (const Owed& each : owed(Month(2024, 1), Month(2024, 12), system)) {
    ++per_month[each.obligation.month];
    districts += each.obligation.form == "BC-HUYEN";
    EXPECT_EQ(each.obligation.last_day.day(), 14u);
  }
  EXPECT_EQ(per_month.size(), 12u);
  for (const auto& [month, count] : per_month) EXPECT_EQ(count, 27) << month.to_iso();
  EXPECT_EQ(districts, 120);
}

// @req R102
TEST_P(ServiceTest, the_departments_that_merged_in_march_2025_report_from_that_month_on) {
  std::vector<std::string> before, after;
  for (const Owed& each : owed(Month(2025, 2), Month(2025, 2), system))
    before.push_back(each.obligation.body);
  for (const Owed& each : owed(Month(2025, 3), Month(2025, 3), system)) {
    after.push_back(each.obligation.body);
    if (each.obligation.body == "SNNMT") {
      EXPECT_THAT(each.obligation.covers, ElementsAre("SNN", "STNMT"));
    }
  }
  EXPECT_THAT(before, ::testing::Contains("SNN"));
  EXPECT_THAT(after,
              ::testing::AllOf(::testing::Contains("SNNMT"), ::testing::Not(::testing::Contains("SNN"))));
}

TEST_P(ServiceTest, everybody_sees_the_own_body_s_duties_and_the_office_sees_all) {
  EXPECT_EQ(owed(march, march, lan).size(), 27u);
  ASSERT_EQ(owed(march, march, thuy).size(), 1u);
  EXPECT_EQ(owed(march, march, thuy)[0].obligation.body, "UBND-611");
  EXPECT_THAT(owed(march, march, outsider), IsEmpty());
  EXPECT_EQ(refusal([&] { reporting->report("UBND-610", march, thuy); }), "reporting.no_obligation");
}

TEST_P(ServiceTest, a_file_that_does_not_fit_is_refused_with_everything_that_is_wrong) {
  datafile::Source rules = source("reporting/rules.yaml");
  for (const auto& [old, now] :
       {std::pair("before_day: 15", "before_day: 31"), std::pair("clause: \"7-a\"", "clause: \"77\""),
        std::pair("recipient: \"VPDP\"", "recipient: \"KHONG\"")})
    rules.text.replace(rules.text.find(old), std::string(old).size(), now);
  try {
    reporting->import(rules, system);
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().size(), 3u);
  }
}

TEST_P(ServiceTest, the_same_file_again_leaves_no_event) {
  const auto before = events("import");
  reporting->import(source("reporting/rules.yaml"), system);
  EXPECT_EQ(events("import"), before);
}

// @req R70
TEST_P(ServiceTest, the_report_opens_filled_in_with_every_table_of_its_form) {
  const Document document = reporting->preview("UBND-611", march, thuy);
  EXPECT_EQ(document.tables.size(), 9u);
  EXPECT_EQ(document.find_table("B1")->rows.size(), 7u);  // rural communes of Ngọc Hồi
  EXPECT_FALSE(document.find_table("B6")->is_available);
  EXPECT_EQ(document.gaps.size(), 3u);
  EXPECT_EQ(document.subject, "Kết quả thực hiện xây dựng nông thôn mới tháng 3 và quý I năm 2024");
  for (const Section& section : document.sections)
    for (const Paragraph& paragraph : section.paragraphs)
      for (const Figure& figure : paragraph.figures) EXPECT_FALSE(figure.origin.query.empty());
}

TEST_P(ServiceTest, the_report_of_a_department_tells_the_criteria_it_holds) {
  const Document document = reporting->preview("SGDDT", march, an);
  ASSERT_EQ(document.tables.size(), 1u);
  EXPECT_EQ(document.tables[0].rows.size(), 2u);  // criteria 5 and 14
  EXPECT_EQ(document.tables[0].rows[0][0], "Tiêu chí 5");
}

TEST_P(ServiceTest, two_who_write_one_draft_do_not_overwrite_each_other) {
  EXPECT_EQ(reporting->save_draft("UBND-611", march, 0, full(), thuy).edition, 1);
  EXPECT_EQ(refusal([&] { reporting->save_draft("UBND-611", march, 0, full(), thuy); }),
            "reporting.edited_meanwhile");
  EXPECT_EQ(reporting->save_draft("UBND-611", march, 1, full(), thuy).edition, 2);
  EXPECT_EQ(reporting->report("UBND-611", march, thuy).draft.written, full());
  EXPECT_EQ(events("draft"), 2);
}

TEST_P(ServiceTest, nobody_writes_for_another_body) {
  EXPECT_EQ(refusal([&] { submit("UBND-610", full(), thuy); }), "reporting.no_obligation");
  EXPECT_EQ(refusal([&] { submit("UBND-611", full(), lan); }), "reporting.not_yours");
  EXPECT_EQ(refusal([&] { submit("UBND-611", full(), outsider); }), "reporting.no_obligation");
  EXPECT_EQ(count("reporting_submission"), 0);
}

// @req R69 R70
TEST_P(ServiceTest, a_receipt_tells_time_code_hash_and_that_it_was_on_time) {
  const Receipt receipt = submit("UBND-611", full(), thuy);
  EXPECT_EQ(receipt.submission.version, 1);
  EXPECT_EQ(receipt.submission.hash.size(), 64u);
  EXPECT_THAT(receipt.submission.code, ::testing::StartsWith("BC-2024-03-UBND-611-1-"));
  EXPECT_EQ(receipt.standing.is_on_time, true);
  EXPECT_EQ(state(), State::submitted);
  const Receipt again = reporting->receipt(receipt.submission.code, thuy);
  EXPECT_EQ(again.submission.hash, receipt.submission.hash);
  EXPECT_EQ(refusal([&] { reporting->receipt(receipt.submission.code, an); }), "reporting.no_obligation");
}

TEST_P(ServiceTest, the_same_report_sent_again_gives_the_same_receipt_and_does_nothing) {
  const Receipt first = submit("UBND-611", full(), thuy);
  at("2024-03-16T09:00:00+07:00");
  const Receipt again = submit("UBND-611", full(), thuy);
  EXPECT_TRUE(again.is_repeated);
  EXPECT_EQ(again.submission.code, first.submission.code);
  EXPECT_EQ(again.submission.received_at, first.submission.received_at);
  EXPECT_EQ(again.standing.is_on_time, true);
  EXPECT_EQ(count("reporting_submission"), 1);
  EXPECT_EQ(events("submit"), 1);
}

TEST_P(ServiceTest, what_is_missing_is_told_and_may_be_sent_all_the_same) {
  const Written thin{false, {{"I", "Họp"}}, {}};
  try {
    submit("UBND-611", thin, thuy);
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().size(), 3u);
  }
  const Receipt receipt = reporting->submit({"UBND-611", march, thin, true}, thuy);
  EXPECT_THAT(receipt.submission.lacks, ElementsAre("III", "IV", "V"));
}

TEST_P(ServiceTest, a_nil_report_is_a_report) {
  const Receipt receipt = submit("SGDDT", {true, {}, {}}, an);
  EXPECT_TRUE(receipt.submission.is_nil);
  EXPECT_EQ(state("SGDDT"), State::submitted);
}

// @req R69 R71
TEST_P(ServiceTest, at_midnight_of_the_15th_a_report_is_late_by_a_minute) {
  at("2024-03-14T23:59:59+07:00");
  EXPECT_EQ(submit("UBND-611").standing.is_on_time, true);
  at("2024-03-15T00:00:00+07:00");
  const Receipt late = submit("UBND-612");
  EXPECT_EQ(late.standing.is_on_time, false);
  EXPECT_EQ(late.standing.minutes_late, 1);
  EXPECT_EQ(state("UBND-612"), State::late);
  EXPECT_EQ(state("UBND-613"), State::missing);
}

TEST_P(ServiceTest, a_paper_counts_from_when_it_arrived_and_only_the_office_enters_it) {
  at("2024-03-18T09:00:00+07:00");
  Sent paper{"UBND-611", march, full(), false, *parse_instant("2024-03-14T16:30:00+07:00"), "45/BC-UBND"};
  EXPECT_EQ(refusal([&] { reporting->submit(paper, thuy); }), "reporting.not_yours");
  Sent without = paper;
  without.act = "";
  EXPECT_EQ(refusal([&] { reporting->submit(without, lan); }), "reporting.not_on_paper");
  Sent ahead = paper;
  ahead.received_at = parse_instant("2024-03-19T16:30:00+07:00");
  EXPECT_EQ(refusal([&] { reporting->submit(ahead, lan); }), "reporting.received_in_future");
  EXPECT_EQ(reporting->submit(paper, lan).standing.is_on_time, true);
}

// @req R71
TEST_P(ServiceTest, a_returned_report_comes_back_as_the_next_version_and_all_are_kept) {
  submit("UBND-611", full(), thuy);
  reporting->decide("UBND-611", march, 1, Step::Kind::received, {}, lan);
  EXPECT_EQ(state(), State::received);
  EXPECT_EQ(refusal([&] { reporting->decide("UBND-611", march, 1, Step::Kind::returned, {}, lan); }),
            "reporting.note_needed");
  reporting->decide("UBND-611", march, 1, Step::Kind::returned, {{"B1", "xã Đăk Nông thiếu"}}, lan);
  EXPECT_EQ(state(), State::returned);
  Written better = full();
  better.sections["IV"] = "Mưa lớn tháng 2";
  EXPECT_EQ(submit("UBND-611", better, thuy).submission.version, 2);
  EXPECT_EQ(refusal([&] { reporting->decide("UBND-611", march, 1, Step::Kind::accepted, {}, lan); }),
            "reporting.another_version");
  reporting->decide("UBND-611", march, 2, Step::Kind::accepted, {}, lan);
  EXPECT_EQ(state(), State::accepted);
  const ReportView view = reporting->report("UBND-611", march, thuy);
  EXPECT_EQ(view.file.submissions.size(), 2u);
  ASSERT_EQ(view.file.decisions.size(), 3u);
  EXPECT_EQ(view.file.decisions[1].notes[0].place, "B1");
  EXPECT_EQ(view.owed.standing.returned_count, 1);
  EXPECT_EQ(events("returned"), 1);
  EXPECT_EQ(events("accepted"), 1);
}

TEST_P(ServiceTest, an_accepted_report_is_settled) {
  submit();
  reporting->decide("UBND-611", march, {}, Step::Kind::accepted, {}, lan);
  EXPECT_EQ(refusal([&] {
              reporting->decide("UBND-611", march, {}, Step::Kind::returned, {{"I", "x"}}, lan);
            }),
            "reporting.already_decided");
  EXPECT_EQ(refusal([&] {
              submit("UBND-611", {false, {{"I", "khác"}, {"III", "x"}, {"IV", "x"}, {"V", "x"}}, {}});
            }),
            "reporting.accepted_already");
}

// @req R83
TEST_P(ServiceTest, nobody_decides_about_the_report_of_their_own_body) {
  submit("SNN", {true, {}, {}});
  EXPECT_EQ(refusal([&] { reporting->decide("SNN", march, {}, Step::Kind::accepted, {}, hoa); }),
            "reporting.own_report");
  EXPECT_EQ(refusal([&] { reporting->decide("SNN", march, {}, Step::Kind::accepted, {}, lan); }), "");
  const Actor both = actor("cả hai", "VPDP", 11, {permission::oversee, permission::review});
  submit("UBND-611", full(), thuy);
  EXPECT_EQ(refusal([&] { reporting->decide("UBND-611", march, {}, Step::Kind::accepted, {}, both); }),
            "reporting.own_sending");
  EXPECT_EQ(refusal([&] { reporting->decide("UBND-611", march, {}, Step::Kind::accepted, {}, thuy); }),
            "reporting.not_yours");
}

// @req R69
TEST_P(ServiceTest, more_time_and_freedom_are_given_by_an_act_only) {
  Ruling ruling;
  ruling.kind = Ruling::Kind::extend, ruling.body = "UBND-611", ruling.month = march;
  ruling.last_day = Date(2024, 3, 20), ruling.reason = "lũ";
  EXPECT_EQ(refusal([&] { reporting->record(ruling, lan); }), "reporting.act_needed");
  ruling.act = "99/UBND-NNTN";
  EXPECT_EQ(refusal([&] { reporting->record(ruling, thuy); }), "reporting.not_yours");
  Ruling shorter = ruling;
  shorter.last_day = Date(2024, 3, 14);
  EXPECT_EQ(refusal([&] { reporting->record(shorter, lan); }), "reporting.extends_nothing");
  reporting->record(ruling, lan);
  at("2024-03-18T09:00:00+07:00");
  EXPECT_EQ(state("UBND-611"), State::due_soon);
  EXPECT_EQ(state("UBND-612"), State::missing);
  EXPECT_EQ(count("audit_event", "action = 'reporting.extend' AND act = '99/UBND-NNTN'"), 1);
}

TEST_P(ServiceTest, every_version_and_its_event_are_kept_together_or_not_at_all) {
  database().write("breaking", [](db::Connection& c) { c.run_script("DELETE FROM audit_head"); });
  EXPECT_THROW(submit("UBND-611", full(), thuy), Failure);
  EXPECT_EQ(count("reporting_submission"), 0);
}

}  // namespace
}  // namespace ntm::reporting
