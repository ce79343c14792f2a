#include "private_postgres.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "base/problem.h"
#include "spare_port.h"

namespace ntm::bench {
namespace {

const std::string programs = "/usr/lib/postgresql/15/bin/";

/// For two cores and a few gigabytes: two processes per query, sorting and grouping in memory.
const char* const settings =
    "shared_buffers=3GB work_mem=1GB maintenance_work_mem=1GB max_wal_size=8GB effective_cache_size=8GB "
    "max_parallel_workers_per_gather=1 max_parallel_workers=2 autovacuum=off max_connections=250 "
    "listen_addresses=127.0.0.1";

/// PostgreSQL refuses to run as root.
std::string as_postgres() { return geteuid() == 0 ? "cd / && runuser -u postgres -- " : ""; }

bool run(const std::string& command) {
  return std::system(("{ " + command + "; } >/dev/null 2>&1").c_str()) ==
         0;  // NOLINT(bugprone-command-processor)
}

std::string options(int port, const std::filesystem::path& home) {
  std::string text = fmt::format("-c port={} -c unix_socket_directories={}", port, home.string());
  std::string rest = settings;
  for (std::size_t at = 0; at < rest.size();) {
    std::size_t end = std::min(rest.find(' ', at), rest.size());
    text += " -c " + rest.substr(at, end - at);
    at = end + 1;
  }
  return text;
}

}  // namespace

PrivatePostgres::PrivatePostgres(const std::filesystem::path& scratch) : home_(scratch / "postgres") {
  std::filesystem::create_directories(home_);
  if (geteuid() == 0 && !run("chown postgres " + home_.string())) throw Failure("there is no user postgres");
  std::string data = (home_ / "data").string();
  if (!run(as_postgres() + programs + "initdb -D " + data + " -U ntm -A trust -E UTF8 --locale=C"))
    throw Failure("initdb of PostgreSQL 15 failed; is postgresql-15 installed?");
  port_ = spare_port();
  if (!run(fmt::format("{}{}pg_ctl -D {} -l {}/log -w -t 60 -o '{}' start", as_postgres(), programs, data,
                       home_.string(), options(port_, home_))))
    throw Failure("PostgreSQL did not start; see " + (home_ / "log").string());
}

PrivatePostgres::~PrivatePostgres() { stop_postgres(home_.parent_path()); }

void stop_postgres(const std::filesystem::path& scratch) {
  std::filesystem::path home = scratch / "postgres";
  if (!std::filesystem::exists(home)) return;
  run(as_postgres() + programs + "pg_ctl -D " + (home / "data").string() + " -m immediate -w stop");
  std::error_code ignored;
  std::filesystem::remove_all(home, ignored);
}

std::string PrivatePostgres::url() const {
  return fmt::format("postgresql://ntm@127.0.0.1:{}/postgres", port_);
}

}  // namespace ntm::bench
