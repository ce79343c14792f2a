#include "recognition/store.h"

namespace ntm::recognition::store {

std::vector<Decision> load_decisions(db::Connection& connection) {
  std::vector<Decision> decisions;
  connection
      .each<units::UnitId, std::string, std::string, std::string, std::string, std::string, std::string>(
          "SELECT unit_id, tier, action, decided_on, document, source, trust FROM recognition_decision ORDER "
          "BY id",
          {},
          [&](units::UnitId unit, std::string tier, const std::string& action, const std::string& on,
              std::string document, std::string source, std::string trust) {
            auto what = action == "revoke" ? Decision::Action::revoke : Decision::Action::recognise;
            decisions.push_back({unit, std::move(tier), what, *Date::parse_iso(on), std::move(document),
                                 std::move(source), std::move(trust)});
          });
  return decisions;
}

void add_decisions(db::Connection& connection, const std::vector<Decision>& decisions) {
  std::int64_t id =
      db::next_ids(connection, "recognition_decision", static_cast<std::int64_t>(decisions.size()));
  std::vector<db::Connection::Values> rows;
  for (const Decision& d : decisions)
    rows.push_back({id++, d.unit, d.tier, d.action == Decision::Action::revoke ? "revoke" : "recognise",
                    d.decided_on.to_iso(), d.document, d.source, d.trust});
  connection.insert_all("recognition_decision",
                        {"id", "unit_id", "tier", "action", "decided_on", "document", "source", "trust"},
                        rows);
}

std::vector<KeptFile> load_rule_files(db::Connection& connection) {
  std::vector<KeptFile> files;
  connection.each<std::string, std::string>("SELECT file_name, body FROM recognition_rules ORDER BY code", {},
                                            [&](std::string name, std::string body) {
                                              files.push_back({std::move(name), std::move(body)});
                                            });
  return files;
}

void keep_rule_file(db::Connection& connection, const std::string& code, const KeptFile& file) {
  connection.run(
      "INSERT INTO recognition_rules (code, file_name, body) VALUES ($1, $2, $3) "
      "ON CONFLICT (code) DO UPDATE SET file_name = excluded.file_name, body = excluded.body",
      {code, file.name, file.body});
}

}  // namespace ntm::recognition::store
