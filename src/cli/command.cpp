#include "cli/command.h"

#include <algorithm>

#include "base/assert.h"
#include "cli/problems.h"
#include "xlsx/file.h"

namespace ntm::cli {
namespace {

const std::vector<Option>& options_of_every_command() {
  static const std::vector<Option> options{
      {"--data", "DIR", "thư mục dữ liệu (mặc định: $NTM_DATA hoặc ./var)"},
      {"--database", "URL",
       "cơ sở dữ liệu: sqlite:TỆP hoặc postgresql://… (mặc định: tệp trong thư mục dữ liệu)"},
      {"--json", "", "in JSON"},
      {"--xlsx", "FILE", "ghi các bảng của lệnh vào tệp XLSX"},
      {"--help", "", "in hướng dẫn"},
  };
  return options;
}

std::string name_of(const Command& command) {
  return command.verb.empty() ? command.noun : command.noun + " " + command.verb;
}

const Option* find_option(const Command& command, std::string_view name) {
  for (const auto* options : {&command.options, &options_of_every_command()})
    for (const Option& option : *options)
      if (option.name == name) return &option;
  return nullptr;
}

const Command* find_command(const std::vector<Command>& commands, const std::vector<std::string>& words) {
  for (const Command& command : commands) {
    if (words.empty() || command.noun != words[0]) continue;
    if (command.verb.empty() || (words.size() > 1 && command.verb == words[1])) return &command;
  }
  return nullptr;
}

/// Splits the words after the command into plain ones and options, gathering every problem.
class Sorting {
 public:
  Sorting(const Command& command, std::vector<std::string> words)
      : command_(command), words_(std::move(words)) {
    while (at_ < words_.size()) take_word();
    check_complete();
  }

  Problems problems;
  std::vector<std::string> positional;
  std::map<std::string, std::string> options;

 private:
  void take_word() {
    std::string word = words_[at_++];
    if (word.rfind("--", 0) != 0 || word == "--") return positional.push_back(word);
    std::size_t equals = word.find('=');
    take_option(word.substr(0, equals), equals == std::string::npos
                                            ? std::optional<std::string>()
                                            : std::optional<std::string>(word.substr(equals + 1)));
  }

  void take_option(const std::string& name, std::optional<std::string> value) {
    const Option* option = find_option(command_, name);
    if (!option) return problems.add(unknown_option(name, name_of(command_)));
    if (option->value_name.empty()) return void(options[name] = "");
    if (!value && at_ < words_.size()) value = words_[at_++];
    if (!value || value->empty()) return problems.add(missing_option_value(name));
    options[name] = *value;
  }

  void check_complete() {
    if (options.count("--help")) return;
    for (const Option& option : command_.options)
      if (option.required && !options.count(option.name))
        problems.add(missing_option(option.name, name_of(command_)));
    bool optional = !command_.positional.empty() && command_.positional.front() == '[';
    if (!command_.positional.empty() && !optional && positional.empty())
      problems.add(missing_words(command_.positional, name_of(command_)));
    if (command_.positional.empty() && !positional.empty())
      problems.add(unexpected_words(positional.front(), name_of(command_)));
  }

  const Command& command_;
  std::vector<std::string> words_;
  std::size_t at_ = 0;
};

/// The first letter of a sentence large; letters beyond ASCII but "đ" stay.
std::string titled(std::string words) {
  if (words.starts_with("đ")) return "Đ" + words.substr(std::string_view("đ").size());
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

/// Runs the command and writes its tables to the workbook that was asked for.
int run_with_tables(const Command& command, const Arguments& arguments, Output& output) {
  const auto file = arguments.option("--xlsx");
  if (!file) return command.run(arguments, output);
  output.gather_tables(titled(command.summary_vi));
  const int code = command.run(arguments, output);
  if (output.gathered_tables().empty()) throw Refused(Refusal::invalid, no_table(name_of(command)));
  xlsx::write_file(*file, xlsx::book_of(output.gathered_tables(), {}));
  return code;
}

int run_guarded(const Command& command, const Arguments& arguments, Output& output) {
  try {
    return run_with_tables(command, arguments, output);
  } catch (const Refused& refused) {
    output.problems(refused.problems());
    return exit_refused;
  } catch (const std::exception& failure) {
    output.error(std::string("ntm: ") + failure.what());
    return exit_failed;
  }
}

std::string usage_of(const Command& command) {
  std::string text = "ntm " + name_of(command);
  if (!command.positional.empty()) text += " " + command.positional;
  for (const Option& option : command.options) {
    std::string shown = option.name + (option.value_name.empty() ? "" : " " + option.value_name);
    text += option.required ? " " + shown : " [" + shown + "]";
  }
  return text;
}

std::string help_of_one(const Command& command) {
  std::string text = usage_of(command) + "\n    " + command.summary_vi + "\n";
  for (const Option& option : command.options) text += "      " + option.name + "  " + option.help_vi + "\n";
  return text;
}

}  // namespace

std::optional<std::string> Arguments::option(const std::string& name) const {
  auto found = options_.find(name);
  if (found == options_.end()) return {};
  return found->second;
}

const std::string& Arguments::required(const std::string& name) const {
  auto found = options_.find(name);
  NTM_ASSERT(found != options_.end());
  return found->second;
}

Arguments common_options(const std::vector<std::string>& words) {
  std::map<std::string, std::string> found;
  for (std::size_t at = 0; at < words.size(); ++at)
    for (const Option& option : options_of_every_command()) {
      if (option.value_name.empty()) continue;
      if (words[at] == option.name && at + 1 < words.size()) found[option.name] = words[at + 1];
      if (words[at].rfind(option.name + "=", 0) == 0)
        found[option.name] = words[at].substr(option.name.size() + 1);
    }
  return Arguments({}, found);
}

int dispatch(const std::vector<Command>& commands, const std::vector<std::string>& words, Output& output) {
  output.use_json(std::find(words.begin(), words.end(), "--json") != words.end());
  if (words.empty() || words[0] == "help" || words[0] == "--help")
    return output.raw(help(commands, words.size() > 1 ? words[1] : "")), exit_ok;
  const Command* command = find_command(commands, words);
  if (!command) {
    std::string noun_help = help(commands, words[0]);
    if (words.size() > 1 && words[1] == "--help" && !noun_help.empty()) return output.raw(noun_help), exit_ok;
    std::string asked = words[0] + (words.size() > 1 ? " " + words[1] : "");
    return output.problems({unknown_command(asked)}), output.error(noun_help), exit_usage;
  }
  auto first = words.begin() + (command->verb.empty() ? 1 : 2);
  Sorting sorting(*command, {first, words.end()});
  if (sorting.options.count("--help")) return output.raw(help_of_one(*command)), exit_ok;
  if (!sorting.problems.empty()) return output.problems(sorting.problems.list()), exit_usage;
  return run_guarded(*command, Arguments(sorting.positional, sorting.options), output);
}

std::string help(const std::vector<Command>& commands, std::string_view noun) {
  std::string text;
  for (const Command& command : commands)
    if (noun.empty())
      text += "  " + usage_of(command) + "\n      " + command.summary_vi + "\n";
    else if (command.noun == noun)
      text += help_of_one(command);
  if (!noun.empty()) return text;
  std::string general;
  for (const Option& option : options_of_every_command())
    general += "  " + option.name + (option.value_name.empty() ? "" : " " + option.value_name) + "  " +
               option.help_vi + "\n";
  return "ntm – hệ thống quản lý Chương trình xây dựng nông thôn mới\n\nCác lệnh:\n" + text +
         "\nTùy chọn của mọi lệnh:\n" + general +
         "\nMã kết thúc: 0 xong · 1 bị từ chối · 2 sai lệnh · 3 nhiều kết quả · 4 không có kết quả · 5 lỗi "
         "hệ thống\n";
}

}  // namespace ntm::cli
