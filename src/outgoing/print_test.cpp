// Official documents as they come out of the project's own templates and example. With
// NTM_KEEP_DOCUMENTS=FOLDER they are left there to be looked at.
#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>

#include "doc/archive.h"
#include "outgoing/kontum_papers_test.h"
#include "outgoing/sample.h"
#include "outgoing/service.h"

namespace ntm::outgoing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// What can be read, one line for each paragraph.
std::string words_in(const std::string& xml) {
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

class Print : public ::testing::Test {
 protected:
  static testing::KonTum& kontum() {
    static testing::KonTum one;
    return one;
  }
  std::string printed(const Paper& paper, const char* part = "word/document.xml") const {
    const std::string docx = service_.docx(paper);
    if (const char* folder = std::getenv("NTM_KEEP_DOCUMENTS"))
      std::ofstream(std::string(folder) + "/" + to_text(paper.kind) + ".docx", std::ios::binary) << docx;
    const doc::Archive archive = doc::Archive::read("x", docx);
    const doc::Part* found = archive.find(part);
    return found ? found->bytes : "";
  }
  std::string words(const Paper& paper, const char* part = "word/document.xml") const {
    return words_in(printed(paper, part));
  }
  static std::string number_of_pages(const std::string& pdf) {
    std::size_t count = 0;
    for (std::size_t at = pdf.find("/Type/Page/"); at != std::string::npos;
         at = pdf.find("/Type/Page/", at + 1))
      ++count;
    return std::to_string(count);
  }
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Service service_{*database_, Clock::fixed_at(Instant::from_unix_ms(0)), {NTM_SOURCE_DIR "/data/templates"}};
};

// @req R100
TEST_F(Print, the_heading_of_a_report_stands_as_the_decree_wants_it) {
  EXPECT_THAT(
      words(kontum().district_report()),
      HasSubstr("ỦY BAN NHÂN DÂN\nHUYỆN ĐĂK HÀ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
                "phúc\n\n"
                "Số: 09/BC-UBND\nĐăk Hà, ngày 19 tháng 3 năm 2024\nBÁO CÁO\n"
                "Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới tháng 3 năm 2024\n\n"
                "Kính gửi: Văn phòng điều phối"));
}

// @req R98
TEST_F(Print, the_recipients_and_the_signature_stand_at_the_end) {
  EXPECT_THAT(
      words(kontum().district_report()),
      HasSubstr("Nơi nhận:\n- Như trên;\n- TT Huyện ủy (B/c);\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n"));
  EXPECT_THAT(words(kontum().consolidated_report()),
              AllOf(HasSubstr("- Thường trực Tỉnh ủy (B/c);"), HasSubstr("- Lưu: VT, NNTN.NLTA.")));
}

// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
TEST_F(Print, paper_margins_font_and_numbers_of_pages_are_those_of_the_decree) {
  const Paper paper = kontum().district_report();
  EXPECT_THAT(printed(paper),
              HasSubstr("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
                        "w:bottom=\"1134\" w:left=\"1701\""));
  EXPECT_THAT(printed(paper), HasSubstr("<w:titlePg/>"));
  EXPECT_THAT(printed(paper, "word/styles.xml"), HasSubstr("w:ascii=\"Times New Roman\""));
  EXPECT_THAT(printed(paper, "word/header1.xml"), HasSubstr("PAGE"));
  EXPECT_THAT(printed(paper, "word/header2.xml"), Not(HasSubstr("PAGE")));
}

TEST_F(Print, the_foot_of_every_page_leads_back_to_the_frozen_data) {
  const Paper paper = kontum().consolidated_report();
  for (const char* part : {"word/footer1.xml", "word/footer2.xml"})
    EXPECT_THAT(words(paper, part), AllOf(HasSubstr("Số liệu minh họa"), HasSubstr("Mã văn bản: 3f9a2c71")));
}

// @req R111
TEST_F(Print, unverified_figures_have_footnotes) {
  EXPECT_THAT(
      words(kontum().consolidated_report(), "word/footnotes.xml"),
      AllOf(HasSubstr("Chưa đối chiếu văn bản gốc."), HasSubstr("Theo báo cáo của huyện, chưa thẩm định.")));
}

TEST_F(Print, annexes_lie_on_pages_of_their_own_and_are_left_out_when_there_are_none) {
  EXPECT_THAT(printed(kontum().consolidated_report()), HasSubstr("w:orient=\"landscape\""));
  EXPECT_THAT(words(kontum().consolidated_report()),
              HasSubstr("Phụ lục I\nKẾT QUẢ THỰC HIỆN 19 TIÊU CHÍ CỦA TỪNG XÃ\n(Kèm theo Báo cáo số "
                        "09/BC-VPĐP ngày 19 tháng 3 "
                        "năm 2024 của Văn phòng điều phối"));
  EXPECT_THAT(printed(kontum().district_report()), Not(HasSubstr("w:orient=\"landscape\"")));
}

TEST_F(Print, every_commune_of_the_programme_has_its_row_in_the_annex) {
  const std::string text = words(kontum().consolidated_report());
  for (units::UnitId commune : kontum().map->of_level(units::Level::commune, kontum().day)) {
    if (!kontum().map->in_programme(commune, kontum().day)) continue;
    EXPECT_THAT(text, HasSubstr("\n" + kontum().map->on_day(commune, kontum().day)->name + "\n"));
  }
}

// @req R86
TEST_F(Print, a_dunning_letter_says_who_owes_what_since_when_and_until_when_it_is_wanted) {
  EXPECT_THAT(
      words(kontum().dunning_letter()),
      AllOf(HasSubstr("V/v đôn đốc gửi báo cáo"),
            HasSubstr("Kính gửi:\n- Ủy ban nhân dân huyện Tu Mơ Rông;\n"),
            HasSubstr(
                "\n1\nỦy ban nhân dân huyện Tu Mơ Rông\nBáo cáo tháng 3 và quý I năm 2024\n14/3/2024\n5\n"),
            HasSubstr("chậm nhất trong ngày 18/3/2024")));
}

TEST_F(Print, a_transmittal_lists_what_comes_with_it) {
  EXPECT_THAT(
      words(kontum().transmittal()),
      HasSubstr(
          "\n1\nBáo cáo tiến độ, kết quả thực hiện tháng 3 và quý I năm 2024\n09/BC-VPĐP\n01 bản\n2\n"));
}

TEST_F(Print, a_draft_has_gaps_for_number_and_day) {
  Paper paper = kontum().district_report();
  paper.number.number.reset(), paper.dated_on.reset();
  EXPECT_THAT(words(paper),
              AllOf(HasSubstr("Số:       /BC-UBND\n"), HasSubstr("Đăk Hà, ngày      tháng      năm")));
}

TEST_F(Print, nothing_of_a_template_is_left_over) {
  for (Kind kind : kinds())
    for (const char* part : {"word/document.xml", "word/header1.xml", "word/footer1.xml", "word/footer2.xml"})
      EXPECT_THAT(printed(sample_paper(kind), part), Not(HasSubstr("{{"))) << to_text(kind) << part;
}

// @req R102
TEST_F(Print, the_same_document_gives_the_same_bytes) {
  const Paper paper = kontum().consolidated_report();
  EXPECT_TRUE(service_.docx(paper) == service_.docx(paper));
}

TEST_F(Print, an_empty_document_is_still_one) {
  for (Kind kind : kinds()) {
    Paper paper;
    paper.kind = kind;
    EXPECT_THAT(words(paper), HasSubstr("CỘNG HÒA")) << to_text(kind);
  }
}

TEST_F(Print, a_table_with_a_short_row_or_without_rows_is_still_one) {
  Paper paper = kontum().district_report();
  paper.blocks = {Block::of({"A", "", {{"một"}, {"hai"}}, {{{"x"}, false}}, {}}),
                  Block::of({"B", "", {{"ba"}}, {}, {}}), Block::of({"C", "", {}, {}, {}})};
  EXPECT_THAT(words(paper),
              AllOf(HasSubstr("A\n\nmột\nhai\nx\n\n"), HasSubstr("B\n\nba\n"), HasSubstr("C\n")));
}

// @req R100
TEST_F(Print, three_hundred_rows_go_over_many_pages_of_a_pdf) {
  if (!service_.can_make_pdf()) GTEST_SKIP() << "LibreOffice is not installed: run ./dev test";
  Paper paper = kontum().district_report();
  Table table{"Biểu dài", "", {{"TT"}, {"Tên", 6, Side::left}}, {}, {}};
  for (int at = 1; at <= 300; ++at)
    table.rows.push_back({{std::to_string(at), "Hàng <&> " + std::string(at == 7 ? 400 : 3, 'x')}, false});
  paper.blocks = {Block::of(table)};
  const std::string pdf = service_.pdf(paper);
  EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
  EXPECT_GE(std::stoi(number_of_pages(pdf)), 7);
}

}  // namespace
}  // namespace ntm::outgoing
