#include "datafile/yaml.h"

#include <gmock/gmock.h>

namespace ntm::datafile {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

class YamlTest : public ::testing::Test {
 protected:
  Node read(const std::string& text) {
    document_ =
        std::make_unique<Document>(Source{"t.yaml", "schema: trial/1\n" + text}, "trial/1", problems_);
    return document_->root();
  }
  std::vector<std::string> found() const {
    std::vector<std::string> result;
    for (const Problem& p : problems_.list()) result.push_back(p.code + "@" + p.place.to_text());
    return result;
  }
  Problems problems_;
  std::unique_ptr<Document> document_;
};

TEST_F(YamlTest, gives_typed_values) {
  Node root = read("name: Đăk Pék\non: 2024-01-22\nvalue: 34.5\nverified: true\nlist: [a, b]\n");
  EXPECT_EQ(root.text("name"), "Đăk Pék");
  EXPECT_EQ(root.date("on"), Date(2024, 1, 22));
  EXPECT_EQ(root.maybe_decimal("value"), Decimal::parse("34.5"));
  EXPECT_TRUE(root.flag("verified"));
  EXPECT_THAT(root.texts("list"), ElementsAre("a", "b"));
  EXPECT_TRUE(problems_.empty());
}

TEST_F(YamlTest, tells_every_problem_with_its_line_and_path) {
  Node root = read("items:\n  - {value: abc}\n  - {on: 22/01/2024}\n  - {value: \"80\"}\n");
  for (const Node& item : root.list("items"))
    item.maybe_decimal("value"), item.maybe_date("on"), item.text("name");
  EXPECT_THAT(found(), ElementsAre("datafile.not_a_number@t.yaml:3 (items[0].value)",
                                   "datafile.missing_key@t.yaml:3 (items[0].name)",
                                   "datafile.not_a_date@t.yaml:4 (items[1].on)",
                                   "datafile.missing_key@t.yaml:4 (items[1].name)",
                                   "datafile.not_a_number@t.yaml:5 (items[2].value)",
                                   "datafile.missing_key@t.yaml:5 (items[2].name)"));
}

TEST_F(YamlTest, null_counts_as_absent) {
  Node root = read("value: null\nother: ~\n");
  EXPECT_FALSE(root.maybe_decimal("value"));
  EXPECT_EQ(root.text_or("other", "x"), "x");
}

TEST_F(YamlTest, an_unknown_key_is_a_problem_that_names_the_known_ones) {
  read("nmae: x\n").only({"schema", "name"});
  EXPECT_THAT(found(), ElementsAre("datafile.unknown_key@t.yaml:2 (nmae)"));
}

TEST_F(YamlTest, a_key_that_stands_twice_is_a_problem) {
  read("a: 1\na: 2\n");
  EXPECT_THAT(found(), ElementsAre("datafile.duplicate_key@t.yaml:3 (a)"));
}

TEST_F(YamlTest, broken_syntax_is_told_at_its_line) {
  read("a: [1, 2\nb: 3\n");
  EXPECT_THAT(found(), Contains(::testing::HasSubstr("datafile.broken_yaml@t.yaml:")));
}

TEST_F(YamlTest, aliases_cannot_be_used_to_blow_up_memory) {
  read("a: &x [1]\nb: [*x, *x]\n");
  EXPECT_THAT(found(), Contains(::testing::HasSubstr("datafile.alias@t.yaml:2")));
}

TEST_F(YamlTest, nesting_without_end_is_refused) {
  read("a: " + std::string(10'000, '[') + "\n");
  EXPECT_THAT(found(), Contains(::testing::HasSubstr("datafile.too_deep")));
}

TEST_F(YamlTest, another_schema_is_refused) {
  Document document({"t.yaml", "schema: units/1\n"}, "criteria_set/1", problems_);
  EXPECT_THAT(found(), ElementsAre("datafile.wrong_schema@t.yaml:1 (schema)"));
}

TEST_F(YamlTest, a_file_that_is_no_map_is_refused_and_does_not_crash) {
  for (const char* text : {"", "just text", "- 1\n- 2", "\t", "%", "a: b: c"}) {
    Problems problems;
    Document document({"t.yaml", text}, "trial/1", problems);
    document.root().list("x");
    EXPECT_FALSE(problems.empty()) << text;
  }
}

TEST(SchemaOf, names_the_kind_of_a_file) {
  EXPECT_EQ(schema_of({"t", "schema: units/1\n"}), "units/1");
  EXPECT_FALSE(schema_of({"t", "a: ["}));
}

}  // namespace
}  // namespace ntm::datafile
