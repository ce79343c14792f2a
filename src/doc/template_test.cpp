#include "doc/template.h"

#include <gmock/gmock.h>

#include "doc/fixture_test.h"

namespace ntm::doc {
namespace {

using testing::cell;
using testing::filled;
using ::testing::HasSubstr;
using testing::item;
using ::testing::Not;
using testing::p;
using testing::run;
using testing::table;
using testing::words_in;

Values values() {
  Values values;
  values.texts["ten"] = "Đăk Pék";
  values.texts["ngay"] = "22/01/2024";
  values.lists["ds"] = {item("một"), item("hai"), item("ba")};
  return values;
}

std::string words(const std::string& body, const Values& with = values()) {
  return words_in(filled(body, with));
}

// @req R100
TEST(Template, a_text_stands_in_the_place_of_its_name) {
  EXPECT_EQ(words(p("Xã {{ten}}, ngày {{ ngay }}.")), "Xã Đăk Pék, ngày 22/01/2024.\n");
}

TEST(Template, a_name_split_over_runs_is_healed_and_keeps_the_look_of_its_beginning) {
  const std::string body =
      filled("<w:p>" + run("Xã {") +
                 "<w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>{te</w:t></w:r>" +
                 run("n}") + run("} hết") + "</w:p>",
             values());
  EXPECT_EQ(words_in(body), "Xã Đăk Pék hết\n");
  EXPECT_THAT(
      body,
      HasSubstr("<w:r><w:t xml:space=\"preserve\">Xã </w:t><w:t xml:space=\"preserve\">Đăk Pék</w:t></w:r>"));
}

TEST(Template, capitals_that_a_word_processor_adds_do_not_matter) {
  EXPECT_EQ(words(p("{{Ten}}")), "Đăk Pék\n");
}

TEST(Template, a_paragraph_is_repeated_or_left_out) {
  EXPECT_EQ(words(p("{{doan:ds}}- {{chu}} {{ten}}")), "- một Đăk Pék\n- hai Đăk Pék\n- ba Đăk Pék\n");
  EXPECT_EQ(words(p("{{doan:khac}}- {{chu}}") + p("sau")), "sau\n");
}

TEST(Template, a_block_is_repeated_with_everything_in_it) {
  EXPECT_EQ(words(p("{{khoi:ds}}") + p("A {{chu}}") + p("B") + p("{{het:ds}}") + p("C")),
            "A một\nB\nA hai\nB\nA ba\nB\nC\n");
}

TEST(Template, blocks_stand_in_blocks) {
  Values outer = values();
  outer.lists["khac"] = {item("ngoài")};
  EXPECT_EQ(words(p("{{khoi:khac}}") + p("{{khoi:ds}}") + p("{{chu}}") + p("{{het:ds}}") + p("{{chu}}") +
                      p("{{het:khac}}"),
                  outer),
            "một\nhai\nba\nngoài\n");
}

TEST(Template, a_row_is_repeated_and_a_table_without_rows_is_left_out) {
  const std::string body =
      table("<w:tr>" + cell(p("{{hang:ds}}{{chu}}")) + cell(p("{{ten}}")) + "</w:tr>", {1000, 1000});
  EXPECT_EQ(words(body), "một\nĐăk Pék\nhai\nĐăk Pék\nba\nĐăk Pék\n");
  EXPECT_EQ(filled(body + p("x"), Values()), "<w:p><w:r><w:t>x</w:t></w:r></w:p>");
}

TEST(Template, a_cell_is_repeated_and_the_width_is_shared_by_weight) {
  Values with = values();
  with.lists["ds"][0].look.weight = 2;
  const std::string body = filled(
      table("<w:tr>" + cell(p("TT"), 400) + cell(p("{{o:ds}}{{chu}}"), 2000) + "</w:tr>", {400, 2000}), with);
  EXPECT_THAT(body, HasSubstr("<w:gridCol w:w=\"400\"/><w:gridCol w:w=\"1000\"/><w:gridCol "
                              "w:w=\"500\"/><w:gridCol w:w=\"500\"/>"));
}

TEST(Template, rows_and_cells_are_repeated_together) {
  Values with;
  for (const char* name : {"a", "b"}) {
    Values row = item(name);
    row.lists["gia_tri"] = {item(std::string(name) + "1"), item(std::string(name) + "2")};
    with.lists["dong"].push_back(row);
  }
  EXPECT_EQ(words(table("<w:tr>" + cell(p("{{hang:dong}}{{o:gia_tri}}{{chu}}")) + "</w:tr>", {2000}), with),
            "a1\na2\nb1\nb2\n");
}

TEST(Template, a_header_row_stays_a_header_row) {
  EXPECT_THAT(
      filled(table("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(p("{{o:ds}}{{chu}}")) + "</w:tr>", {900}),
             values()),
      HasSubstr("<w:tr><w:trPr><w:tblHeader/></w:trPr>"));
}

TEST(Template, an_item_can_be_bold_and_stand_on_another_side) {
  Values with = values();
  with.lists["ds"] = {item("tổng")};
  with.lists["ds"][0].look = {0, Align::right, true};
  const std::string body =
      filled("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + run("{{doan:ds}}{{chu}}") + "</w:p>", with);
  EXPECT_EQ(body,
            "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t "
            "xml:space=\"preserve\">tổng</w:t></w:r></w:p>");
}

// @req R111
TEST(Template, an_unverified_figure_has_a_footnote_and_the_same_note_is_printed_once) {
  Values with;
  with.texts["ten"] = Text::noted("16", "Chưa đối chiếu văn bản gốc.");
  with.texts["ngay"] = Text::noted("42", "Khác.");
  const std::string docx = testing::template_of(p("{{ten}} {{ngay}} {{ten}}")).fill(with, {});
  const std::string notes = testing::part_of(docx, "word/footnotes.xml");
  EXPECT_EQ(words_in(notes), "\n\n\n Chưa đối chiếu văn bản gốc.\n Khác.\n");
  const std::string body = testing::part_of(docx, "word/document.xml");
  EXPECT_THAT(body, HasSubstr("<w:footnoteReference w:id=\"1\"/>"));
  EXPECT_THAT(body, HasSubstr("<w:footnoteReference w:id=\"2\"/>"));
  EXPECT_THAT(body, Not(HasSubstr("<w:footnoteReference w:id=\"3\"/>")));
  EXPECT_EQ(words_in(body), "\n16 42 161\n");  // the second time a raised 1
  EXPECT_THAT(testing::part_of(docx, "[Content_Types].xml"), HasSubstr("/word/footnotes.xml"));
  EXPECT_THAT(testing::part_of(docx, "word/_rels/document.xml.rels"), HasSubstr("footnotes.xml"));
}

TEST(Template, heads_and_feet_of_pages_are_filled_too_without_footnotes) {
  Archive archive = testing::archive_of(p("x"));
  archive.put("word/footer1.xml", "<w:ftr " + testing::namespaces + ">" + p("Mã {{ten}}") + "</w:ftr>");
  Values with;
  with.texts["ten"] = Text::noted("3f9a", "chú thích");
  const std::string docx = Template::read("m", archive.to_bytes(), testing::offer()).fill(with, {});
  EXPECT_EQ(words_in(testing::part_of(docx, "word/footer1.xml")), "\nMã 3f9a\n");
  EXPECT_EQ(testing::part_of(docx, "word/footnotes.xml"), "");
}

TEST(Template, a_section_of_annexes_is_left_out_when_there_are_none) {
  const std::string portrait = "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>",
                    landscape = "<w:sectPr><w:pgSz w:w=\"2\"/></w:sectPr>";
  const std::string body = p("x") + "<w:p><w:pPr>" + portrait + "</w:pPr></w:p>" + p("{{khoi:ds}}") +
                           p("{{chu}}") + p("{{het:ds}}") + landscape;
  EXPECT_EQ(filled(body, Values()), p("x") + portrait);
  EXPECT_THAT(filled(body, values()), HasSubstr(landscape));
}

// @req R102
TEST(Template, the_same_values_give_the_same_bytes) {
  const Template one = testing::template_of(p("{{ten}}") + p("{{doan:ds}}{{chu}}"));
  EXPECT_EQ(one.fill(values(), {"t", "a", "c", "2024-03-19"}),
            one.fill(values(), {"t", "a", "c", "2024-03-19"}));
  EXPECT_EQ(testing::template_of(p("{{ten}}")).fill(values(), {}),
            testing::template_of(p("{{ten}}")).fill(values(), {}));
}

TEST(Template, the_file_names_neither_a_person_nor_a_day_that_is_not_its_own) {
  Archive archive = testing::archive_of(p("x"));
  archive.put("docProps/core.xml",
              "<cp:coreProperties xmlns:cp=\"x\"><dc:creator>Ai đó</dc:creator></cp:coreProperties>");
  const std::string docx =
      Template::read("m", archive.to_bytes(), {}).fill({}, {"Báo cáo", "UBND", "3f9a", "2024-03-19"});
  const std::string core = testing::part_of(docx, "docProps/core.xml");
  EXPECT_THAT(core, Not(HasSubstr("Ai đó")));
  EXPECT_THAT(core, HasSubstr("<dc:identifier>3f9a</dc:identifier>"));
  EXPECT_THAT(core, HasSubstr("2024-03-19T00:00:00Z"));
}

}  // namespace
}  // namespace ntm::doc
