// Reports and letters as files, from the project's own templates.
#include <filesystem>
#include <fstream>

#include "crypto/hash.h"
#include "doc/archive.h"
#include "reporting/fixture_test.h"
#include "xlsx/read.h"

namespace ntm::reporting {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// What can be read, one line for each paragraph.
std::string words_in(const std::string& docx, const char* part = "word/document.xml") {
  const doc::Archive archive = doc::Archive::read("x", docx);
  const doc::Part* found = archive.find(part);
  const std::string xml = found ? found->bytes : "";
  std::string words;
  for (std::size_t at = 0; at < xml.size();) {
    const std::size_t open = xml.find('<', at), close = xml.find('>', open);
    words += xml.substr(at, open - at);
    const std::string_view tag(xml.data() + open, close - open);
    if (tag == "</w:p" || tag.substr(0, 5) == "<w:br" || tag == "<w:p/") words += '\n';
    at = close + 1;
  }
  return words;
}

/// Header, footer and notes: everything but the text itself.
std::string around(const std::string& docx) {
  std::string words;
  for (const char* part : {"word/footer1.xml", "word/footer2.xml", "word/footnotes.xml"})
    words += words_in(docx, part);
  return words;
}

class PrintingTest : public testing::ReportingTest {
 protected:
  void SetUp() override {
    ReportingTest::SetUp();
    if (IsSkipped()) return;
    submit("UBND-611", full(), thuy);
    at("2024-03-16T09:00:00+07:00");
    submit("UBND-612");
  }
  void TearDown() override {
    if (own_templates != "/nonexistent") std::filesystem::remove_all(own_templates);
    ReportingTest::TearDown();
  }
  std::string office(Format format = Format::docx, std::optional<int> version = {}) {
    return printing->consolidated(march, version, {}, format, lan).bytes;
  }
  void issue() {
    consolidation->freeze(march, {}, lan);
    consolidation->issue(march, {Date(2024, 3, 18), "", ""}, lan);
  }
};
NTM_ON_EACH_BACKEND(PrintingTest);

TEST_P(PrintingTest, who_may_not_see_a_report_gets_no_paper_of_it) {
  for (const Actor& who : {outsider, thuy}) {
    EXPECT_EQ(refusal([&] { printing->consolidated(march, {}, {}, Format::docx, who); }),
              "reporting.no_obligation");
    EXPECT_EQ(refusal([&] { printing->dunning(march, {}, {}, Format::docx, who); }),
              "reporting.no_obligation");
    EXPECT_EQ(refusal([&] { printing->transmittal(march, Format::docx, who); }), "reporting.no_obligation");
    EXPECT_EQ(refusal([&] { printing->report("UBND-612", march, {}, Format::docx, who); }),
              "reporting.no_obligation");
  }
}

// @req R98 R100
TEST_P(PrintingTest, before_it_is_issued_the_report_is_a_draft_without_number) {
  const std::string docx = office();
  EXPECT_THAT(
      words_in(docx),
      AllOf(HasSubstr("SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN TỈNH KON TUM"), HasSubstr("      /BC-VPĐP"),
            HasSubstr("Kon Tum, ngày      tháng"), HasSubstr("Kính gửi: Ủy ban nhân dân tỉnh"),
            HasSubstr("Thực hiện Chỉ thị số 05/CT-UBND ngày 22 tháng 01 năm 2024"),
            HasSubstr("III. VAI TRÒ, TRÁCH NHIỆM"), HasSubstr("UBND huyện Ngọc Hồi: Bổ sung vốn")));
  EXPECT_THAT(around(docx), HasSubstr("DỰ THẢO"));
  EXPECT_THAT(around(docx), Not(HasSubstr("Mã văn bản")));
}

// @req R89
TEST_P(PrintingTest, tables_stand_where_they_belong_and_missing_sources_are_named) {
  const std::string words = words_in(office());
  EXPECT_THAT(words,
              AllOf(HasSubstr("Bảng B1. Kết quả thực hiện tiêu chí của từng xã: chi tiết tại Phụ lục II."),
                    HasSubstr("Bảng B2. Số xã theo nhóm tiêu chí đạt"),
                    HasSubstr("Bảng B6. Nguồn lực huy động theo nguồn: chưa có số liệu"),
                    HasSubstr("Phụ lục II"), HasSubstr("UBND huyện Kon Plông chưa nộp báo cáo")));
}

TEST_P(PrintingTest, a_frozen_cut_is_named_on_every_page) {
  consolidation->freeze(march, {}, lan);
  const auto kept = consolidation->consolidated(march, {}, {}, lan).kept;
  EXPECT_THAT(cut_code(kept), ::testing::MatchesRegex("TH-2024-03-1-[0-9A-F]{8}"));
  EXPECT_THAT(around(office()), AllOf(HasSubstr("Mã văn bản: " + cut_code(kept)), HasSubstr("DỰ THẢO")));
}

// @req R97 R98 R100
TEST_P(PrintingTest, an_issued_report_bears_number_day_and_signature_and_is_in_the_book) {
  issue();
  EXPECT_THAT(words_in(office()), AllOf(HasSubstr("Số: 01/BC-VPĐP"), HasSubstr("ngày 18 tháng 3 năm 2024"),
                                        HasSubstr("CHÁNH VĂN PHÒNG ĐIỀU PHỐI"), HasSubstr("- Lưu: VT.")));
  EXPECT_THAT(around(office()), Not(HasSubstr("DỰ THẢO")));
  const auto issued = outgoing->issued(2024, "VPDP");
  ASSERT_EQ(issued.size(), 1u);
  EXPECT_EQ(issued[0].symbol, "01/BC-VPĐP");
  EXPECT_EQ(issued[0].book.series, "BC");
  EXPECT_EQ(issued[0].code, cut_code(consolidation->consolidated(march, {}, {}, lan).kept));
  EXPECT_EQ(count("audit_event", "action = 'outgoing.number'"), 1);
}

// @req R97
TEST_P(PrintingTest, its_number_follows_the_last_of_the_office_s_book_and_none_is_lost_when_issuing_fails) {
  outgoing->begin_book({"VPDP", "BC", 2024}, 41, system);
  consolidation->freeze(march, {}, lan);
  EXPECT_EQ(refusal([&] {
              consolidation->issue(march, {Date(2024, 3, 18), "", "SNNMT.head"}, lan);
            }),
            "reporting.unknown_post");
  const outgoing::Service without(database(), Clock::system(), {"/nonexistent"});
  ConsolidationService bare(database(), *reporting, without, Clock::system());
  EXPECT_EQ(refusal([&] { bare.issue(march, {Date(2024, 3, 18), "", ""}, lan); }), "outgoing.no_template");
  EXPECT_TRUE(outgoing->issued(2024, "VPDP").empty());
  EXPECT_EQ(consolidation->consolidated(march, {}, {}, lan).kept.progress, Progress::frozen);
  issue();
  EXPECT_EQ(consolidation->consolidated(march, {}, {}, lan).document.number_and_symbol, "41/BC-VPĐP");
}

// @req R100 R102
TEST_P(PrintingTest, an_issued_report_prints_the_same_bytes_whatever_happens_to_data_and_templates) {
  issue();
  const std::string docx = office(), xlsx = office(Format::xlsx);
  own_templates = std::filesystem::temp_directory_path() / ("ntm_templates_" + std::to_string(getpid()));
  std::filesystem::create_directories(own_templates);
  std::filesystem::copy_file(NTM_SOURCE_DIR "/data/templates/bao-cao-don-vi.docx",
                             own_templates / "bao-cao-tong-hop.docx",
                             std::filesystem::copy_options::overwrite_existing);
  at("2026-05-02T09:00:00+07:00");
  submit("UBND-613");
  EXPECT_EQ(crypto::blake2b_hex(office()), crypto::blake2b_hex(docx));
  EXPECT_EQ(crypto::blake2b_hex(office(Format::xlsx)), crypto::blake2b_hex(xlsx));
  consolidation->revise(march, lan);
  EXPECT_EQ(office(Format::docx, 1), docx);
  EXPECT_THAT(around(office()), HasSubstr("DỰ THẢO"));
}

TEST_P(PrintingTest, as_a_workbook_every_table_stands_on_a_sheet_of_its_own) {
  const xlsx::Workbook book = xlsx::read_workbook(office(Format::xlsx), "bc.xlsx");
  EXPECT_EQ(book.sheets.size(), 11u);
}

// @req R70
TEST_P(PrintingTest, a_sent_report_prints_what_was_sent_under_its_receipt) {
  const std::string code = reporting->report("UBND-611", march, thuy).file.submissions.back().code;
  const std::string docx = printing->report("UBND-611", march, {}, Format::docx, thuy).bytes;
  EXPECT_THAT(words_in(docx), AllOf(HasSubstr("ỦY BAN NHÂN DÂN\nHUYỆN NGỌC HỒI"), HasSubstr("/BC-UBND"),
                                    HasSubstr("Ngọc Hồi, ngày 12 tháng 3 năm 2024"), HasSubstr("Họp 2 lần"),
                                    HasSubstr("TM. ỦY BAN NHÂN DÂN")));
  EXPECT_THAT(around(docx), AllOf(HasSubstr("Mã văn bản: " + code), Not(HasSubstr("DỰ THẢO"))));
  const std::string draft = printing->report("UBND-611", march, 0, Format::docx, thuy).bytes;
  EXPECT_THAT(around(draft), HasSubstr("DỰ THẢO"));
  EXPECT_EQ(refusal([&] { printing->report("UBND-611", march, 7, Format::docx, thuy); }),
            "reporting.no_obligation");
  const std::string department = printing->report("SGDDT", march, {}, Format::docx, an).bytes;
  EXPECT_THAT(words_in(department),
              AllOf(HasSubstr("/BC-SGDĐT"), HasSubstr("ỦY BAN NHÂN DÂN\nTỈNH KON TUM")));
}

// @req R69 R71 R96
TEST_P(PrintingTest, the_letter_asks_those_whose_report_is_missing_and_names_those_who_were_late) {
  const std::string words = words_in(printing->dunning(march, {}, {}, Format::docx, lan).bytes);
  EXPECT_THAT(words, AllOf(HasSubstr("/VPĐP"), HasSubstr("đến hết ngày 15/3/2024"),
                           HasSubstr("Báo cáo tháng 3 và quý I năm 2024"), HasSubstr("14/3/2024"),
                           HasSubstr("- Ủy ban nhân dân huyện Kon Plông;"),
                           HasSubstr("Ủy ban nhân dân huyện Đăk Tô: chậm 2 ngày."),
                           HasSubstr("chậm nhất trong ngày 19/3/2024")));
  EXPECT_THAT(words, Not(HasSubstr("Ngọc Hồi")));
  EXPECT_EQ(refusal([&] { printing->dunning(march, {}, {}, Format::xlsx, lan); }),
            "reporting.no_workbook_of_letter");
  EXPECT_EQ(refusal([&] { printing->dunning(Month(2024, 6), {}, {}, Format::docx, lan); }),
            "reporting.nobody_to_dun");
}

TEST_P(PrintingTest, the_letter_that_goes_with_the_report_names_it_and_its_annexes) {
  issue();
  EXPECT_THAT(words_in(printing->transmittal(march, Format::docx, lan).bytes),
              AllOf(HasSubstr("01/BC-VPĐP"), HasSubstr("Phụ lục II: Bảng B1."), HasSubstr("Kính gửi")));
}

TEST_P(PrintingTest, a_pdf_without_libreoffice_says_what_to_install) {
  const outgoing::Service without(database(), Clock::system(), {NTM_SOURCE_DIR "/data/templates"},
                                  "/nonexistent");
  PrintingService printer(*reporting, *consolidation, without);
  EXPECT_THAT(refusal([&] { printer.consolidated(march, {}, {}, Format::pdf, lan); }),
              ::testing::StartsWith("doc.pdf_"));
}

TEST(FormatOfAFile, is_told_by_its_ending_alone) {
  EXPECT_EQ(format_of_file("/tmp/a.b/bc.pdf"), Format::pdf);
  EXPECT_EQ(format_of_file("bc.xlsx"), Format::xlsx);
  for (const char* name : {"bc", "bc.doc", "docx", ".DOCX"})
    EXPECT_THROW(format_of_file(name), Refused) << name;
}

}  // namespace
}  // namespace ntm::reporting
