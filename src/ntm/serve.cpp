#include "ntm/serve.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <csignal>
#include <iostream>
#include <sstream>
#include <thread>

#include "crypto/random.h"
#include "http/request_log.h"
#include "http/server.h"
#include "ntm/follower.h"
#include "ntm/gate.h"
#include "ntm/once.h"
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

/// Signals are waited for by one thread, so that what they cause runs as ordinary code.
sigset_t block_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

/// The parts of "a,b,c".
std::vector<std::string> listed(const std::optional<std::string>& text) {
  std::vector<std::string> parts;
  std::istringstream rest(text.value_or(""));
  for (std::string part; std::getline(rest, part, ',');) parts.push_back(part);
  return parts;
}

http::ServerOptions options_of(const cli::Arguments& arguments) {
  http::ServerOptions options;
  options.address = arguments.option("--address").value_or("127.0.0.1");
  options.port = port_of(arguments);
  options.static_root = shared_web();
  options.certificate_file = arguments.option("--certificate").value_or("");
  options.key_file = arguments.option("--key").value_or("");
  options.trusted_proxies = listed(arguments.option("--trusted-proxies"));
  for (const std::string& name : listed(arguments.option("--host-names"))) options.host_names.push_back(name);
  return options;
}

/// The setup code is made anew at every start, and only as long as nobody administers the program.
accounts::SignInSurroundings surroundings(Program& program, Services& services,
                                          const cli::Arguments& arguments) {
  const bool is_example = program.is_example(arguments);
  std::string setup_code = services.accounts.has_administrator() ? "" : crypto::random_code(2);
  return {[is_example] { return is_example; }, setup_code};
}

/// SIGHUP takes a renewed certificate; SIGTERM and SIGINT stop.
void follow_signals(const sigset_t& signals, http::Server& server) {
  int signal = 0;
  while (sigwait(&signals, &signal) == 0 && signal == SIGHUP) try {
      server.reload_certificates();
    } catch (const Failure& failure) {
      std::clog << "ntm: " << failure.during("reloading the certificate").what() << "\n";
    }
  server.stop();
}

/// Each connection is a file to the system; the usual 1,024 would be fewer than the server admits.
void allow_many_connections() {
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  constexpr rlim_t wanted = 16'384;
  files.rlim_cur = std::max(files.rlim_cur, std::min(wanted, files.rlim_max));
  setrlimit(RLIMIT_NOFILE, &files);
}

int serve(Program& program, const cli::Arguments& arguments, cli::Output& output) {
  sigset_t signals = block_signals();
  allow_many_connections();
  Services& services = program.services(arguments);
  http::Metrics metrics;
  http::RequestLog log(std::clog);
  http::ServerOptions options = options_of(arguments);
  options.on_answered = [&](const http::Answered& answered) { metrics.count(answered), log.write(answered); };
  Clock days = program.clock_for_questions(arguments);
  options.allows_network = services.accounts.has_administrator();
  options.once = once_per_key(services.idempotency);
  options.gate = Gate(services.accounts, services.sign_in, services.units, days);
  accounts::SignInSurroundings around = surroundings(program, services, arguments);
  http::Server server(options, served_routes(services, days, metrics, around));
  Follower follower(program.database(arguments), services);
  output.line(fmt::format("ntm đang phục vụ tại {}://localhost:{} (dừng: Ctrl C)",
                          options.certificate_file.empty() ? "http" : "https", server.port()));
  if (!around.setup_code.empty())
    output.line(
        fmt::format("Chưa có người quản trị. Mở trang trên và nhập mã thiết lập: {}", around.setup_code));
  output.flush();
  std::thread waiting([&] { follow_signals(signals, server); });
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
           {"--address", "ADDRESS", "địa chỉ, chỉ nhận địa chỉ của chính máy này (mặc định 127.0.0.1)"},
           {"--certificate", "FILE", "chứng thư TLS (PEM); có thì chỉ nói TLS; kill -HUP để đọc lại"},
           {"--key", "FILE", "khóa của chứng thư (PEM)"},
           {"--host-names", "NAMES", "tên miền của máy chủ, cách nhau bằng dấu phẩy"},
           {"--trusted-proxies", "LIST",
            "máy chủ trung gian được tin: địa chỉ hoặc dải, cách nhau bằng dấu phẩy"}},
          [&program](const cli::Arguments& arguments, cli::Output& output) {
            return serve(program, arguments, output);
          }};
}

}  // namespace ntm
