#include <iostream>

#include "ntm/init.h"
#include "ntm/program.h"
#include "ntm/route_table.h"
#include "ntm/serve.h"

int main(int count, char** arguments) try {
  std::vector<std::string> words(arguments + 1, arguments + count);
  ntm::Program program(ntm::Clock::system());
  ntm::Clock clock = program.clock_for_questions(ntm::cli::common_options(words));
  std::vector<ntm::cli::Command> commands{ntm::init_command(program), ntm::serve_command(program),
                                          ntm::verify_command(program), ntm::routes_command()};
  for (ntm::cli::Command& command : ntm::module_commands(program, clock))
    commands.push_back(std::move(command));
  ntm::cli::Output output(std::cout, std::cerr);
  return ntm::cli::dispatch(commands, words, output);
} catch (const std::exception& failure) {
  std::cerr << "ntm: " << failure.what() << "\n";
  return ntm::cli::exit_failed;
}
