#include "evidence/paper_rules.h"

#include <gmock/gmock.h>

namespace ntm::evidence {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date today(2024, 2, 10);

Paper paper() {
  Paper made;
  made.name = "a.pdf", made.dated_on = today, made.source = "UBND xã";
  return made;
}

std::vector<std::string> codes(const Paper& given) {
  Problems problems;
  checked(given, today, problems);
  std::vector<std::string> found;
  for (const Problem& problem : problems.list()) found.push_back(problem.code);
  return found;
}

TEST(Paper, of_today_is_taken_and_of_tomorrow_not) {
  Paper given = paper();
  EXPECT_THAT(codes(given), IsEmpty());
  given.dated_on = today.plus_days(1);
  EXPECT_THAT(codes(given), ElementsAre("evidence.dated_in_the_future"));
}

TEST(Paper, needs_a_source) {
  Paper given = paper();
  given.source = " \t ";
  EXPECT_THAT(codes(given), ElementsAre("evidence.source_missing"));
}

TEST(Paper, texts_have_their_length) {
  Paper given = paper();
  given.source = std::string(300, 'x');
  EXPECT_THAT(codes(given), IsEmpty());
  given.source += "x", given.note = std::string(1001, 'x');
  EXPECT_THAT(codes(given), ElementsAre("evidence.text_too_long", "evidence.text_too_long"));
}

TEST(Paper, names_lose_what_does_harm_and_are_nfc) {
  Paper given = paper();
  Problems problems;
  const auto name = [&](const std::string& sent) {
    given.name = sent;
    return checked(given, today, problems).name;
  };
  EXPECT_EQ(name("../../etc/passwd"), "passwd");
  EXPECT_EQ(name("C:\\Users\\x\\Bi\u00ean b\u1ea3n.pdf"), "Biên bản.pdf");
  EXPECT_EQ(name("Bie\u0302n ba\u0309n.pdf"), "Biên bản.pdf");
  EXPECT_EQ(name("anh\u202egpj.exe"), "anhgpj.exe");
  EXPECT_EQ(name("a\r\nSet-Cookie: x.pdf"), "aSet-Cookie_ x.pdf");
  EXPECT_EQ(name(""), "tep");
  EXPECT_TRUE(problems.empty());
}

TEST(Paper, taking_back_needs_a_reason) {
  Problems problems;
  EXPECT_EQ(checked_reason("  nộp   nhầm ", problems), "nộp nhầm");
  EXPECT_TRUE(problems.empty());
  checked_reason(" ", problems);
  EXPECT_EQ(problems.list().front().code, "evidence.reason_missing");
}

}  // namespace
}  // namespace ntm::evidence
