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
#include "ntm/mailer.h"
#include "ntm/once.h"
#include "ntm/postman.h"
#include "ntm/problems.h"
#include "ntm/providers.h"
#include "ntm/route_table.h"
#include "ntm/share.h"
#include "ntm/version.h"
#include "settings/keys.h"

namespace ntm {
namespace {

std::uint16_t port_of(const cli::Arguments& arguments, const settings::Server& set) {
  std::string text = arguments.option("--port").value_or(std::to_string(set.port));
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

/// What the command line says wins over what is set.
http::ServerOptions options_of(const cli::Arguments& arguments, const settings::Server& set) {
  http::ServerOptions options;
  options.address = arguments.option("--address").value_or(set.address);
  options.port = port_of(arguments, set);
  options.workers = static_cast<unsigned>(set.workers);
  options.host_names.insert(options.host_names.end(), set.host_names.begin(), set.host_names.end());
  options.static_root = shared_web();
  options.certificate_file = arguments.option("--certificate").value_or(set.certificate_file);
  options.key_file = arguments.option("--key").value_or(set.key_file);
  options.trusted_proxies = set.trusted_proxies;
  for (const std::string& proxy : listed(arguments.option("--trusted-proxies")))
    options.trusted_proxies.push_back(proxy);
  for (const std::string& name : listed(arguments.option("--host-names"))) options.host_names.push_back(name);
  return options;
}

/// The setup code is made anew at every start, and only as long as nobody administers the program.
accounts::SignInSurroundings surroundings(Program& program, Services& services,
                                          const cli::Arguments& arguments) {
  const bool is_example = program.is_example(arguments);
  std::string setup_code = services.accounts.has_administrator() ? "" : crypto::random_code(4);
  auto clients = clients_of(program.settings(arguments).settings, data_folder(arguments));
  return {[is_example] { return is_example; }, setup_code,
          std::make_shared<accounts::ProviderService>(program.database(arguments), services.sign_in,
                                                      program.clock(), clients)};
}

void note_failure(http::RequestLog& log, const std::exception& failure) {
  log.note("failure", Json::object({{"detail", failure.what()}}));
}

/// Settings that are not the default, by key; the secrets among them stand in files of their own.
Json settings_json(const settings::Read& read) {
  Json json = Json::object();
  for (const settings::Key& key : settings::keys())
    if (read.origins.count(key.name)) json.set(key.name, shown(key, read.settings));
  return json;
}

void note_start(http::RequestLog& log, const http::ServerOptions& options, std::uint16_t port,
                const settings::Read& read) {
  log.note("start", Json::object({{"version", version()},
                                  {"address", options.address},
                                  {"port", std::int64_t{port}},
                                  {"tls", !options.certificate_file.empty()},
                                  {"settings", settings_json(read)}}));
}

/// SIGHUP takes a renewed certificate; SIGTERM and SIGINT stop.
void follow_signals(const sigset_t& signals, http::Server& server, http::RequestLog& log) {
  int signal = 0;
  while (sigwait(&signals, &signal) == 0 && signal == SIGHUP) try {
      server.reload_certificates();
      log.note("certificates_reloaded");
    } catch (const Failure& failure) {
      note_failure(log, failure.during("reloading the certificate"));
    }
  log.note("stopping", Json::object({{"signal", signal}}));
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

int serve(Program& program, const cli::Arguments& arguments, http::RequestLog& log, cli::Output& output) {
  sigset_t signals = block_signals();
  allow_many_connections();
  Services& services = program.services(arguments);
  services.notices.wording();  // wrong words stop the start, not the first reader
  http::Metrics metrics;
  http::ServerOptions options = options_of(arguments, program.settings(arguments).settings.server);
  options.on_answered = [&](const http::Answered& answered) { metrics.count(answered), log.write(answered); };
  Clock days = program.clock_for_questions(arguments);
  options.allows_network = services.accounts.has_administrator();
  options.once = once_per_key(services.idempotency);
  options.gate = Gate(services.accounts, services.sign_in, services.units, days);
  accounts::SignInSurroundings around = surroundings(program, services, arguments);
  http::Server server(options, served_routes(services, days, metrics, around));
  Follower follower(program.database(arguments), services,
                    [&log](const Failure& failure) { note_failure(log, failure); });
  Postman postman(services.digests, services.notices,
                  mailbox_of(program.settings(arguments).settings, data_folder(arguments)),
                  [&log](const std::string& what) {
                    log.note("mail_failure", Json::object({{"detail", what}}));
                  });
  note_start(log, options, server.port(), program.settings(arguments));
  output.line(fmt::format("ntm đang phục vụ tại {}://localhost:{} (dừng: Ctrl C)",
                          options.certificate_file.empty() ? "http" : "https", server.port()));
  if (!around.setup_code.empty())
    output.line(
        fmt::format("Chưa có người quản trị. Mở trang trên và nhập mã thiết lập: {}", around.setup_code));
  output.flush();
  std::thread waiting([&] { follow_signals(signals, server, log); });
  server.run();
  waiting.join();
  log.note("stop");
  return cli::exit_ok;
}

/// What ends the server stands in its log, too.
int serve_and_log(Program& program, const cli::Arguments& arguments, cli::Output& output) {
  http::RequestLog log(std::clog);
  try {
    return serve(program, arguments, log, output);
  } catch (const std::exception& failure) {
    note_failure(log, failure);
    throw;
  }
}

}  // namespace

cli::Command serve_command(Program& program) {
  return {"serve",
          "",
          "",
          "phục vụ trang web và API",
          {{"--port", "P", "cổng (mặc định theo cài đặt, 8080; 0: cổng trống bất kỳ)"},
           {"--address", "ADDRESS",
            "địa chỉ mạng (mặc định theo cài đặt, 127.0.0.1); ra ngoài máy này khi đã có người quản trị"},
           {"--certificate", "FILE", "chứng thư TLS (PEM); có thì chỉ nói TLS; kill -HUP để đọc lại"},
           {"--key", "FILE", "khóa của chứng thư (PEM)"},
           {"--host-names", "NAMES", "tên miền của máy chủ, cách nhau bằng dấu phẩy"},
           {"--trusted-proxies", "LIST",
            "máy chủ trung gian được tin: địa chỉ hoặc dải, cách nhau bằng dấu phẩy"}},
          [&program](const cli::Arguments& arguments, cli::Output& output) {
            return serve_and_log(program, arguments, output);
          }};
}

}  // namespace ntm
