#include "crypto/hash.h"
#include "reporting/content.h"
#include "reporting/fixture_test.h"

namespace ntm::reporting {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class ConsolidationTest : public testing::ReportingTest {
 protected:
  void SetUp() override {
    ReportingTest::SetUp();
    if (IsSkipped()) return;
    submit("UBND-611", full(), thuy);
    at("2024-03-16T09:00:00+07:00");
    submit("UBND-612");
  }
  ConsolidatedView view(std::optional<int> version = {}) {
    return consolidation->consolidated(march, version, {}, lan);
  }
  static const Gap* gap_of(const Document& document, const std::string& object) {
    for (const Gap& gap : document.gaps)
      if (gap.object == object) return &gap;
    return nullptr;
  }
};
NTM_ON_EACH_BACKEND(ConsolidationTest);

TEST_P(ConsolidationTest, outsiders_and_reporters_do_not_see_it) {
  for (const Actor& who : {outsider, thuy}) {
    EXPECT_EQ(refusal([&] { consolidation->consolidated(march, {}, {}, who); }), "reporting.no_obligation");
    EXPECT_EQ(refusal([&] { consolidation->freeze(march, {}, who); }), "reporting.no_obligation");
    EXPECT_EQ(refusal([&] { consolidation->proposals({}, {}, who); }), "reporting.no_obligation");
  }
  EXPECT_EQ(refusal([&] { consolidation->freeze(march, {}, hoa); }), "reporting.not_yours");
}

// @req R88
TEST_P(ConsolidationTest, it_opens_already_written_in_the_four_parts_of_the_directive) {
  const Document document = view().document;
  std::vector<std::string> titles;
  for (const Section& section : document.sections) titles.push_back(section.title);
  EXPECT_THAT(titles, ElementsAre("Tiến độ thực hiện", "Kết quả thực hiện",
                                  "Vai trò, trách nhiệm của các đơn vị, địa phương", "Đề xuất, kiến nghị"));
  for (const char* id : {"B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "TN"})
    EXPECT_NE(document.find_table(id), nullptr) << id;
  EXPECT_EQ(document.find_table("B1")->rows.size(), 85u);
  EXPECT_EQ(document.find_table("TN")->rows.size(), 27u);
  EXPECT_THAT(document.sections[2].paragraphs[0].text,
              HasSubstr("1 nơi nộp đúng hạn, 1 nơi nộp chậm, 25 nơi chưa nộp"));
  EXPECT_THAT(document.sections[3].paragraphs[0].text,
              HasSubstr("UBND huyện Ngọc Hồi: Bổ sung vốn nước sạch"));
}

// @req R89
TEST_P(ConsolidationTest, missing_and_stale_sources_are_named) {
  at("2024-02-10T09:00:00+07:00");
  submit("SYT", {true, {}, {}}, system, Month(2024, 2));
  at("2024-03-17T09:00:00+07:00");
  const Document document = view().document;
  EXPECT_EQ(gap_of(document, "UBND-613")->kind, Gap::Kind::missing);
  EXPECT_EQ(gap_of(document, "SYT")->kind, Gap::Kind::stale);
  EXPECT_EQ(gap_of(document, "SYT")->month, Month(2024, 2));
  EXPECT_EQ(gap_of(document, "B6")->kind, Gap::Kind::no_source);
  EXPECT_EQ(gap_of(document, "UBND-611"), nullptr);
}

TEST_P(ConsolidationTest, words_take_the_place_of_computed_ones_which_stay_beside) {
  const ConsolidatedView edited =
      consolidation->edit(march, 0, {{"I.targets", "Tiến độ bảo đảm."}, {"II.text", "Thêm một ý."}}, lan);
  EXPECT_EQ(edited.kept.edition, 1);
  Document document = view().document;
  const Paragraph* paragraph = document.find_paragraph("I.targets");
  EXPECT_EQ(paragraph->text, "Tiến độ bảo đảm.");
  EXPECT_TRUE(paragraph->is_edited);
  EXPECT_THAT(paragraph->computed, HasSubstr("mục tiêu của Chỉ thị"));
  EXPECT_EQ(document.find_paragraph("II.text")->text, "Thêm một ý.");
  EXPECT_EQ(refusal([&] {
              consolidation->edit(march, 0, {{"I.targets", "x"}}, lan);
            }),
            "reporting.edited_meanwhile");
  EXPECT_EQ(refusal([&] {
              consolidation->edit(march, 1, {{"IX.text", "x"}}, lan);
            }),
            "reporting.unknown_paragraph");
  consolidation->edit(march, 1, {{"I.targets", ""}}, lan);
  document = view().document;
  EXPECT_FALSE(document.find_paragraph("I.targets")->is_edited);
}

// @req R87
TEST_P(ConsolidationTest, a_frozen_cut_stays_the_same_bytes_whatever_happens_later) {
  const ConsolidatedView frozen = consolidation->freeze(march, {}, lan);
  const std::string bytes = consolidation->bytes(march, {}, lan);
  EXPECT_EQ(crypto::blake2b_hex(bytes), frozen.kept.hash);
  at("2024-05-02T09:00:00+07:00");
  submit("UBND-613");
  EXPECT_EQ(consolidation->bytes(march, {}, lan), bytes);
  EXPECT_EQ(consolidation->freeze(march, {}, lan).kept.hash, frozen.kept.hash);
  EXPECT_EQ(content_json(view().document).dump(), bytes);  // nothing is lost on the way through the reader
  EXPECT_EQ(refusal([&] {
              consolidation->edit(march, {}, {{"I.text", "x"}}, lan);
            }),
            "reporting.frozen_already");
  EXPECT_EQ(events("freeze"), 1);
}

// @req R97 R100
TEST_P(ConsolidationTest, numbers_restart_every_year_and_the_signer_is_who_holds_the_post_that_day) {
  EXPECT_EQ(refusal([&] {
              consolidation->issue(march, {Date(2024, 3, 18), "", ""}, lan);
            }),
            "reporting.not_frozen");
  auto issued = [&](Month month, Date on, const std::string& authority = "") {
    consolidation->freeze(month, {}, lan);
    return consolidation->issue(month, {on, authority, ""}, lan);
  };
  const ConsolidatedView first = issued(march, Date(2024, 3, 18));
  EXPECT_EQ(first.document.number_and_symbol, "01/BC-VPĐP");
  EXPECT_EQ(first.document.sign->post, "Chánh Văn phòng điều phối");
  EXPECT_EQ(first.document.sign->person, "");
  EXPECT_EQ(first.document.parent_body, "Sở Nông nghiệp và Phát triển nông thôn tỉnh Kon Tum");
  EXPECT_EQ(first.standing.is_on_time, true);
  EXPECT_EQ(reporting->obligations(march, march, Kind::consolidated, {}, lan)[0].standing.state,
            State::submitted);
  EXPECT_EQ(issued(Month(2024, 4), Date(2024, 4, 18)).document.number_and_symbol, "02/BC-VPĐP");
  EXPECT_EQ(issued(Month(2025, 1), Date(2025, 1, 18)).document.number_and_symbol, "01/BC-VPĐP");
  EXPECT_EQ(refusal([&] {
              consolidation->issue(march, {Date(2024, 3, 19), "", ""}, lan);
            }),
            "reporting.issued_already");
  EXPECT_EQ(events("issue"), 3);
}

TEST_P(ConsolidationTest, a_correction_is_a_further_version_and_the_issued_one_stays) {
  consolidation->freeze(march, {}, lan);
  consolidation->issue(march, {Date(2024, 3, 18), "", ""}, lan);
  const std::string bytes = consolidation->bytes(march, 1, lan);
  EXPECT_EQ(consolidation->revise(march, lan).kept.version, 2);
  EXPECT_EQ(consolidation->bytes(march, 1, lan), bytes);
  EXPECT_EQ(refusal([&] { consolidation->bytes(march, 2, lan); }), "reporting.not_frozen");
  EXPECT_EQ(view(1).kept.progress, Progress::issued);
}

TEST_P(ConsolidationTest, a_signer_needs_a_known_form_of_signing_and_a_post_of_that_day) {
  consolidation->freeze(march, {}, lan);
  EXPECT_EQ(refusal([&] {
              consolidation->issue(march, {Date(2024, 3, 18), "PP.", ""}, lan);
            }),
            "reporting.unknown_authority");
  EXPECT_EQ(refusal([&] {
              consolidation->issue(march, {Date(2024, 3, 18), "", "SNNMT.head"}, lan);
            }),
            "reporting.unknown_post");
  const auto issued = consolidation->issue(march, {Date(2024, 3, 18), "TL.", "SNN.head"}, lan);
  EXPECT_EQ(issued.document.sign->head_post, "Chánh Văn phòng điều phối");
  EXPECT_EQ(issued.document.sign->post, "Giám đốc");
}

// @req R90
TEST_P(ConsolidationTest, proposals_enter_the_register_once_and_get_their_answer) {
  consolidation->freeze(march, {}, lan);
  consolidation->freeze(march, {}, lan);
  auto all = consolidation->proposals(march, march, lan);
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(all[0].body, "UBND-611");
  EXPECT_THAT(all[0].report, ::testing::StartsWith("BC-2024-03-UBND-611-1-"));
  EXPECT_EQ(refusal([&] {
              consolidation->answer(all[0].id, {"", "", "", Date(2024, 4, 1)}, lan);
            }),
            "reporting.answer_needed");
  EXPECT_EQ(refusal([&] {
              consolidation->answer(999, {"x", "", "", Date(2024, 4, 1)}, lan);
            }),
            "reporting.no_proposal");
  consolidation->answer(all[0].id, {"Đồng ý", "301/UBND-NNTN", "STC bố trí vốn", Date(2024, 4, 1)}, lan);
  all = consolidation->proposals(march, march, lan);
  EXPECT_TRUE(all[0].is_answered());
  EXPECT_EQ(all[0].follow_up, "STC bố trí vốn");
  EXPECT_EQ(count("audit_event", "action = 'reporting.answer' AND act = '301/UBND-NNTN'"), 1);
}

}  // namespace
}  // namespace ntm::reporting
