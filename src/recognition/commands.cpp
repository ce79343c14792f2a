#include "recognition/commands.h"

#include <fmt/format.h>

#include "cli/dates.h"
#include "recognition/json.h"

namespace ntm::recognition {
namespace {

using cli::Arguments;
using cli::Output;

int list(const Decisions& decisions, const units::Registry& registry, Date on, Output& output) {
  Json all = Json::array();
  std::vector<std::vector<std::string>> rows;
  for (const Decision& decision : decisions.all()) {
    if (decision.decided_on > on) continue;
    Json json = decision_json(registry, decision);
    rows.push_back({json["unit_code"].text(), json["unit_name"].text(), decision.tier,
                    decision.action == Decision::Action::revoke ? "thu hồi" : "công nhận",
                    decision.decided_on.to_vietnamese(), decision.document, decision.trust});
    all.push(std::move(json));
  }
  if (output.wants_json())
    output.json(all);
  else
    output.table({"Mã", "Đơn vị", "Danh hiệu", "Việc", "Ngày", "Quyết định", "Nguồn"}, rows);
  return cli::exit_ok;
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  Json files = Json::array();
  for (const std::string& path : arguments.positional()) {
    datafile::Source source = datafile::read_source(path, datafile::largest_csv_bytes);
    bool is_table = path.size() > 4 && path.substr(path.size() - 4) == ".csv";
    int added = 0;
    if (is_table)
      added = service.import_decisions(std::move(source), actor);
    else
      service.import_revocation_rules(source, actor);
    files.push(
        Json::object({{"file", path}, {"kind", is_table ? "decisions" : "revocation"}, {"added", added}}));
    if (!output.wants_json())
      output.line(path +
                  (is_table ? fmt::format(": thêm {} quyết định", added) : ": đã nạp quy tắc thu hồi"));
  }
  if (output.wants_json()) output.json(files);
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(std::function<Service&(const Arguments&)> service,
                                   std::function<units::Service&(const Arguments&)> units, Clock clock,
                                   Actor actor) {
  return {
      {"recognition",
       "list",
       "",
       "quyết định công nhận và thu hồi đến một ngày",
       {{"--as-of", "DATE", "ngày hỏi (mặc định: hôm nay)"}},
       [=](const Arguments& arguments, Output& output) {
         return list(*service(arguments).decisions(), *units(arguments).registry(),
                     cli::as_of(arguments, clock), output);
       }},
      {"recognition",
       "import",
       "FILE…",
       "nạp quyết định (CSV) hoặc quy tắc thu hồi (YAML)",
       {},
       [=](const Arguments& arguments, Output& output) {
         return import(service(arguments), arguments, output, actor);
       }},
  };
}

}  // namespace ntm::recognition
