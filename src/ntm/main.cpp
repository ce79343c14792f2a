#include <iostream>

#include "ntm/config.h"
#include "ntm/init.h"
#include "ntm/program.h"
#include "ntm/route_table.h"
#include "ntm/self_check.h"
#include "ntm/serve.h"

namespace {

using Commands = std::vector<ntm::cli::Command>;

void append(Commands& all, Commands more) {
  for (ntm::cli::Command& command : more) all.push_back(std::move(command));
}

}  // namespace

int main(int count, char** arguments) try {
  std::vector<std::string> words(arguments + 1, arguments + count);
  ntm::Program program(ntm::Clock::system());
  ntm::Clock clock = program.clock_for_questions(ntm::cli::common_options(words));
  Commands commands{ntm::init_command(program), ntm::serve_command(program), ntm::verify_command(program),
                    ntm::routes_command(), ntm::self_check_command(program)};
  append(commands, ntm::file_commands(program));
  append(commands, ntm::config_commands(program));
  append(commands, ntm::module_commands(program, clock));
  ntm::cli::Output output(std::cout, std::cerr);
  return ntm::cli::dispatch(commands, words, output);
} catch (const std::exception& failure) {
  std::cerr << "ntm: " << failure.what() << "\n";
  return ntm::cli::exit_failed;
}
