// The project's own data: the register of acts and directive 05/CT-UBND as a clause tree.
#include <gmock/gmock.h>

#include "documents/clause_rules.h"
#include "documents/merge.h"
#include "documents/reader.h"
#include "documents/rules.h"

namespace ntm::documents {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;

class DirectiveTest : public ::testing::Test {
 protected:
  static Register loaded() {
    std::string folder = NTM_SOURCE_DIR "/data/documents/";
    Problems problems;
    Reading reading =
        read({datafile::read_source(folder + "register.yaml", datafile::largest_yaml_bytes),
              datafile::read_source(folder + "05-CT-UBND-2024.yaml", datafile::largest_yaml_bytes)},
             problems);
    Register documents = merged(Register({}), reading, problems);
    problems.refuse_if_any();
    return documents;
  }
  const Register documents = loaded();
  const Document& directive = *documents.find("ct-05-2024-ubnd-kontum");
  const Content& content = *directive.content;
  const Date january{2024, 1, 22};
};

// @req R1
TEST_F(DirectiveTest, is_registered_with_symbol_date_issuer_and_signer) {
  EXPECT_EQ(directive.kind, "Chỉ thị");
  EXPECT_EQ(directive.symbol, "05/CT-UBND");
  EXPECT_EQ(directive.issued_on, january);
  EXPECT_EQ(content.signer, (Signer{"Chủ tịch", "Lê Ngọc Tuấn", ""}));
}

// @req R1 R17
TEST_F(DirectiveTest, clause_1_a_gives_rise_to_requirement_17_and_says_where_it_stands) {
  const Clause& clause = *find_clause(content, "1-a");
  EXPECT_THAT(clause.requirements, Contains("R17"));
  EXPECT_EQ(clause.parent, "1");
  EXPECT_EQ(clause.pinpoint, "Mục 1, gạch đầu dòng thứ nhất");
  EXPECT_EQ(clause.force, "phấn đấu");
}

TEST_F(DirectiveTest, has_eight_numbered_clauses_and_every_clause_a_pinpoint) {
  for (const char* id : {"1", "2", "3", "4", "5", "6", "7", "8"})
    EXPECT_NE(find_clause(content, id), nullptr) << id;
  for (const Clause& clause : content.clauses) EXPECT_NE(clause.pinpoint, "") << clause.id;
  EXPECT_EQ(children_of(content, "1").size(), 7u);
}

// @req R2
TEST_F(DirectiveTest, is_one_edition_of_a_yearly_series) {
  EXPECT_EQ(content.year, 2024);
  EXPECT_EQ(content.previous_edition->document, "ct-04-2022-ubnd-kontum");
  EXPECT_EQ(documents.next_edition("ct-04-2022-ubnd-kontum"), &directive);
}

// @req R3
TEST_F(DirectiveTest, rests_on_four_acts_in_the_order_of_the_text) {
  std::vector<std::string> symbols;
  for (const Citation& basis : content.bases) {
    symbols.push_back(basis.symbol);
    EXPECT_NE(documents.find(basis.document), nullptr);
  }
  EXPECT_THAT(symbols, ElementsAre("06-NQ/ĐH", "23-NQ/TU", "64/NQ-HĐND", "733/QĐ-UBND"));
}

// @req R4
TEST_F(DirectiveTest, names_the_document_that_proposed_it) {
  EXPECT_EQ(content.proposal->symbol, "72/SNN-NTM");
  EXPECT_EQ(content.proposal->issued_on, Date(2024, 1, 8));
}

// @req R98
TEST_F(DirectiveTest, goes_to_fourteen_recipients_three_to_report_and_the_archive_last) {
  ASSERT_EQ(content.recipients.size(), 14u);
  std::vector<std::string> marks;
  for (const Recipient& recipient : content.recipients) marks.push_back(recipient.mark);
  EXPECT_THAT(std::vector(marks.begin(), marks.begin() + 3), Each("B/c"));
  EXPECT_THAT(std::vector(marks.begin() + 3, marks.end()), Each(""));
  EXPECT_EQ(content.recipients.front().name, "Bộ Nông nghiệp và Phát triển nông thôn");
  EXPECT_EQ(content.recipients.back().name, "Lưu: VT, NNTN.NLTA");
  for (const Recipient& recipient : content.recipients) EXPECT_EQ(recipient.archive, recipient.order == 14);
}

// @req R95
TEST_F(DirectiveTest, keeps_an_empty_slot_for_the_annex_and_marks_it) {
  ASSERT_EQ(missing_clauses(content).size(), 1u);
  const Clause& annex = *missing_clauses(content)[0];
  EXPECT_EQ(annex.id, "annex");
  EXPECT_THAT(annex.requirements, ElementsAre("R95"));
  EXPECT_TRUE(children_of(content, "annex").empty());
}

// @req R61
TEST_F(DirectiveTest, asks_the_party_bodies_and_orders_the_rest) {
  for (const Clause& clause : content.clauses) EXPECT_EQ(is_request(clause), clause.id == "5") << clause.id;
}

// @req R101
TEST_F(DirectiveTest, its_known_slips_are_listed_with_what_is_meant) {
  auto reads = [&](const std::string& written) {
    for (const Correction& correction : content.corrections)
      if (correction.written == written) return correction;
    return Correction{};
  };
  EXPECT_EQ(reads("Phần đầu").read, "Phấn đấu");
  EXPECT_EQ(reads("xã Đăk Pét").unit, "23353");
  EXPECT_FALSE(reads("đổi mới tư duy từ ngân sách địa phương bố trí").certain);
}

TEST_F(DirectiveTest, is_in_force_from_its_day_of_issue) {
  EXPECT_EQ(standing_on(documents, directive, january).standing, Standing::in_force);
  EXPECT_TRUE(standing_on(documents, directive, january).certain);
  EXPECT_EQ(standing_on(documents, directive, january.plus_days(-1)).standing, Standing::not_yet);
}

// @req R3 R104
TEST_F(DirectiveTest, the_criteria_in_force_that_day_are_of_2022_not_yet_amended) {
  const Document& criteria = *documents.find("qd-318-2022-ttg");
  EXPECT_EQ(standing_on(documents, criteria, january).standing, Standing::in_force);
  EXPECT_TRUE(amendments_on(documents, criteria, january).empty());
  ASSERT_EQ(amendments_on(documents, criteria, Date(2024, 3, 1)).size(), 1u);
  EXPECT_EQ(amendments_on(documents, criteria, Date(2024, 3, 1))[0]->symbol, "211/QĐ-TTg");
}

// @req R82
TEST_F(DirectiveTest, the_emulation_decree_changes_on_the_first_of_july_2025) {
  const Document& decree = *documents.find("nd-98-2023-cp");
  EXPECT_EQ(standing_on(documents, decree, Date(2023, 12, 31)).standing, Standing::not_yet);
  EXPECT_EQ(standing_on(documents, decree, Date(2025, 6, 30)).standing, Standing::in_force);
  EXPECT_EQ(standing_on(documents, decree, Date(2025, 7, 1)).standing, Standing::ended);
  EXPECT_EQ(standing_on(documents, *documents.find("nd-152-2025-cp"), Date(2025, 7, 1)).standing,
            Standing::in_force);
}

}  // namespace
}  // namespace ntm::documents
