#include "cli/command.h"

#include <gmock/gmock.h>

#include <sstream>

namespace ntm::cli {
namespace {

using ::testing::HasSubstr;

class Dispatch : public ::testing::Test {
 protected:
  int run(const std::vector<std::string>& words) {
    Output output(out, err);
    return dispatch(commands, words, output);
  }

  std::ostringstream out, err;
  std::vector<std::string> seen;
  std::vector<Command> commands{
      {"units",
       "find",
       "NAME",
       "tìm đơn vị",
       {{"--within", "NAME", "trong"}, {"--as-of", "DATE", "ngày", true}},
       [this](const Arguments& arguments, Output&) {
         seen = arguments.positional();
         seen.push_back(arguments.option("--within").value_or("-"));
         return exit_several;
       }},
      {"status",
       "",
       "",
       "tình hình",
       {},
       [](const Arguments&, Output& output) { return output.line("ok"), exit_ok; }},
      {"fail", "", "", "hỏng", {}, [](const Arguments&, Output&) -> int { throw Failure("disk full"); }},
      {"refuse",
       "",
       "",
       "từ chối",
       {},
       [](const Arguments&, Output&) -> int {
         throw Refused(Refusal::invalid, Problem{"x.y", {"a.csv", 3, ""}, "sai", "sửa", "wrong"});
       }},
  };
};

TEST_F(Dispatch, words_and_options_reach_the_command_in_any_order) {
  EXPECT_EQ(run({"units", "find", "--as-of", "2024-01-22", "dak pet", "--within=Đăk Glei"}), exit_several);
  EXPECT_THAT(seen, ::testing::ElementsAre("dak pet", "Đăk Glei"));
}

TEST_F(Dispatch, tells_every_wrong_word_at_once) {
  EXPECT_EQ(run({"units", "find", "--bad", "1"}), exit_usage);
  EXPECT_THAT(err.str(), HasSubstr("--bad"));
  EXPECT_THAT(err.str(), HasSubstr("--as-of"));
}

TEST_F(Dispatch, an_unknown_command_is_a_usage_error) {
  EXPECT_EQ(run({"unit", "find"}), exit_usage);
  EXPECT_THAT(err.str(), HasSubstr("unit find"));
}

TEST_F(Dispatch, an_option_without_its_value_is_told) {
  EXPECT_EQ(run({"units", "find", "x", "--as-of"}), exit_usage);
  EXPECT_THAT(err.str(), HasSubstr("--as-of"));
}

TEST_F(Dispatch, problems_are_printed_with_place_and_remedy_and_exit_1) {
  EXPECT_EQ(run({"refuse"}), exit_refused);
  EXPECT_THAT(err.str(), HasSubstr("a.csv:3: sai – sửa"));
}

TEST_F(Dispatch, problems_are_json_when_json_is_wanted) {
  EXPECT_EQ(run({"refuse", "--json"}), exit_refused);
  EXPECT_EQ(Json::parse(err.str())["problems"][0]["code"].text(), "x.y");
}

TEST_F(Dispatch, a_failing_world_is_exit_5) {
  EXPECT_EQ(run({"fail"}), exit_failed);
  EXPECT_THAT(err.str(), HasSubstr("disk full"));
}

TEST_F(Dispatch, help_names_every_command_and_the_exit_codes) {
  EXPECT_EQ(run({}), exit_ok);
  EXPECT_THAT(out.str(), HasSubstr("ntm units find NAME [--within NAME] --as-of DATE"));
  EXPECT_THAT(out.str(), HasSubstr("3 nhiều kết quả"));
  EXPECT_EQ(run({"units", "--help"}), exit_ok);
}

TEST(OutputTable, aligns_vietnamese_text_left_and_figures_right) {
  std::ostringstream out;
  Output(out, out).table({"Xã", "Tiêu chí"}, {{"Đăk Pék", "13"}, {"Ia Chim", "9"}});
  EXPECT_EQ(out.str(), "Xã       Tiêu chí\n───────  ────────\nĐăk Pék        13\nIa Chim         9\n");
}

}  // namespace
}  // namespace ntm::cli
