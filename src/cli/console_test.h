#pragma once
#include <gtest/gtest.h>

#include <sstream>

#include "cli/command.h"
#include "json/json.h"

namespace ntm::cli::testing {

/// What the commands of a table print, caught for a test.
class Console {
 public:
  /// The exit code; what was printed before is dropped.
  int run(const std::vector<Command>& table, const std::vector<std::string>& words) {
    out_.str(""), err_.str("");
    Output output(out_, err_);
    return dispatch(table, words, output);
  }
  /// What the command prints for programs.
  Json printed(const std::vector<Command>& table, std::vector<std::string> words, int code = exit_ok) {
    words.push_back("--json");
    EXPECT_EQ(run(table, words), code) << err();
    return Json::parse(out());
  }
  std::string out() const { return out_.str(); }
  std::string err() const { return err_.str(); }

 private:
  std::ostringstream out_, err_;
};

}  // namespace ntm::cli::testing
