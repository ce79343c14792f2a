#include "ntm/serve.h"

#include <fmt/format.h>

#include <charconv>
#include <csignal>
#include <iostream>
#include <thread>

#include "crypto/random.h"
#include "http/request_log.h"
#include "http/server.h"
#include "ntm/follower.h"
#include "ntm/gate.h"
#include "ntm/problems.h"
#include "ntm/route_table.h"
#include "ntm/share.h"

namespace ntm {
namespace {

std::uint16_t port_of(const cli::Arguments& arguments) {
  std::string text = arguments.option("--port").value_or("8080");
  std::uint16_t port = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc{} || end != text.data() + text.size())
    throw Refused(Refusal::invalid, not_a_port(text));
  return port;
}

/// Signals are waited for by one thread, so that stopping runs as ordinary code.
sigset_t block_stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

http::ServerOptions options_of(const cli::Arguments& arguments) {
  http::ServerOptions options;
  options.address = arguments.option("--address").value_or("127.0.0.1");
  options.port = port_of(arguments);
  options.static_root = shared_web();
  return options;
}

/// The setup code is made anew at every start, and only as long as nobody administers the program.
accounts::SignInSurroundings surroundings(Program& program, Services& services,
                                          const cli::Arguments& arguments) {
  const bool is_example = program.is_example(arguments);
  std::string setup_code = services.accounts.has_administrator() ? "" : crypto::random_code(2);
  return {[is_example] { return is_example; }, setup_code};
}

int serve(Program& program, const cli::Arguments& arguments, cli::Output& output) {
  sigset_t signals = block_stop_signals();
  Services& services = program.services(arguments);
  http::Metrics metrics;
  http::RequestLog log(std::clog);
  http::ServerOptions options = options_of(arguments);
  options.on_answered = [&](const http::Answered& answered) { metrics.count(answered), log.write(answered); };
  Clock days = program.clock_for_questions(arguments);
  options.gate = Gate(services.accounts, services.sign_in, services.units, days);
  accounts::SignInSurroundings around = surroundings(program, services, arguments);
  http::Server server(options, served_routes(services, days, metrics, around));
  Follower follower(program.database(arguments), services);
  output.line(fmt::format("ntm đang phục vụ tại http://localhost:{} (dừng: Ctrl C)", server.port()));
  if (!around.setup_code.empty())
    output.line(
        fmt::format("Chưa có người quản trị. Mở trang trên và nhập mã thiết lập: {}", around.setup_code));
  output.flush();
  std::thread waiting([&] {
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
  });
  server.run();
  waiting.join();
  return cli::exit_ok;
}

}  // namespace

cli::Command serve_command(Program& program) {
  return {"serve",
          "",
          "",
          "phục vụ trang web và API (hiện chỉ trên máy này)",
          {{"--port", "P", "cổng (mặc định 8080; 0: cổng trống bất kỳ)"},
           {"--address", "ADDRESS", "địa chỉ, chỉ nhận địa chỉ của chính máy này (mặc định 127.0.0.1)"}},
          [&program](const cli::Arguments& arguments, cli::Output& output) {
            return serve(program, arguments, output);
          }};
}

}  // namespace ntm
