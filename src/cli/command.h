#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/output.h"

namespace ntm::cli {

/// Exit codes of every command; part of the contract with scripts.
enum ExitCode : int {
  exit_ok = 0,
  exit_refused = 1,  ///< The input or the state of things does not allow it; problems are printed.
  exit_usage = 2,    ///< Unknown command or option, or one missing.
  exit_several = 3,  ///< A search matched several.
  exit_none = 4,     ///< A search matched nothing.
  exit_failed = 5,   ///< The world failed: disk, database, network.
};

struct Option {
  std::string name;        ///< "--as-of"
  std::string value_name;  ///< "DATE"; empty for a flag.
  std::string help_vi;
  bool required = false;
};

/// The words after the command: positional ones in order, options by name.
class Arguments {
 public:
  Arguments(std::vector<std::string> positional, std::map<std::string, std::string> options)
      : positional_(std::move(positional)), options_(std::move(options)) {}

  const std::vector<std::string>& positional() const { return positional_; }
  bool flag(const std::string& name) const { return options_.count(name) > 0; }
  std::optional<std::string> option(const std::string& name) const;
  /// The option's value; the command's author declared it as required.
  const std::string& required(const std::string& name) const;

 private:
  std::vector<std::string> positional_;
  std::map<std::string, std::string> options_;
};

/// One row of the command line: `ntm <noun> <verb> …`. verb is empty for the few commands without one (`ntm
/// status`).
struct Command {
  std::string noun;
  std::string verb;
  std::string positional;  ///< How the plain words are shown in help: "FILE…"; empty when there are none.
  std::string summary_vi;
  std::vector<Option> options;  ///< Beside the ones every command has: --data, --database, --json, --help.
  std::function<int(const Arguments&, Output&)> run;
};

/// Binds an answer to the service that the arguments name and to whatever else it needs.
template <class Open, class Answer, class... Needed>
auto with(Open open, Answer answer, Needed... needed) {
  return [=](const Arguments& arguments, Output& output) {
    return answer(open(arguments), arguments, output, needed...);
  };
}

/// The options that every command has (--data, --database), as far as they stand among the words.
Arguments common_options(const std::vector<std::string>& words);

/// Finds the command, checks its words, runs it, prints problems, and returns the exit code. Never throws.
int dispatch(const std::vector<Command>& commands, const std::vector<std::string>& words, Output& output);

/// `ntm help` and `ntm <noun> --help`.
std::string help(const std::vector<Command>& commands, std::string_view noun);

}  // namespace ntm::cli
