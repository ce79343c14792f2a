#include "targets/commands.h"

#include <fmt/format.h>

#include "cli/dates.h"
#include "targets/json.h"

namespace ntm::targets {
namespace {

using cli::Arguments;
using cli::Output;

std::string word_of(const Judged& judged) {
  switch (judged.outlook.state) {
    case State::met:
      return "Xong";
    case State::reached_waiting:
      return judged.outlook.is_late ? "Chậm, chờ quyết định" : "Chờ quyết định";
    case State::in_progress:
      return "Đúng hạn";
    case State::overdue:
      return "Chậm";
    case State::no_subject:
      return "Không còn đối tượng";
  }
  return "";
}

std::string subject_of(const Judged& judged, const Json& json) {
  if (judged.target.unit) return json["unit_name"].text();
  return "mọi xã trong phạm vi";
}

std::string progress_of(const Outlook& outlook) {
  if (outlook.required > 0) return fmt::format("{}/{}", outlook.done, outlook.required);
  const Progress& progress = outlook.progress;
  if (progress.criteria_count > 0)
    return fmt::format("{}/{}", progress.criteria_met, progress.criteria_count);
  return "–";
}

std::string notes_of(const Judged& judged) {
  std::string notes;
  if (judged.target.original_year) notes += fmt::format("chuyển từ {}; ", *judged.target.original_year);
  for (const Contradiction& contradiction : judged.outlook.contradictions)
    notes += "! " + contradiction.message_vi + " ";
  if (notes.empty() && judged.outlook.at_risk) notes = "có nguy cơ";
  return notes;
}

int list(Service& service, Output& output, Date on, const std::optional<std::string>& within) {
  auto map = service.map();
  Json all = Json::array();
  std::vector<std::vector<std::string>> rows;
  for (const Judged& judged : service.as_of(on, within)) {
    Json json = judged_json(*map, judged, on);
    rows.push_back({to_text(judged.target.kind), recognition::tier_name_vi(judged.target.tier),
                    judged.target.unit_code, subject_of(judged, json), judged.target.due_on.to_vietnamese(),
                    progress_of(judged.outlook), word_of(judged), notes_of(judged)});
    all.push(std::move(json));
  }
  if (output.wants_json())
    output.json(all);
  else
    output.table({"Loại", "Danh hiệu", "Mã", "Đơn vị", "Hạn", "Tiến độ", "Tình trạng", "Ghi chú"}, rows);
  return cli::exit_ok;
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  Json files = Json::array();
  for (const std::string& path : arguments.positional()) {
    Imported imported = service.import(datafile::read_source(path, datafile::largest_yaml_bytes), actor);
    files.push(Json::object({{"file", path}, {"targets", imported.targets}, {"changed", imported.changed}}));
    if (!output.wants_json())
      output.line(
          fmt::format("{}: {} mục tiêu{}", path, imported.targets, imported.changed ? "" : ", không đổi"));
  }
  if (output.wants_json()) output.json(files);
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(std::function<Service&(const Arguments&)> service, Clock clock,
                                   Actor actor) {
  return {
      {"targets",
       "list",
       "",
       "mọi mục tiêu và tình trạng tại một ngày",
       {{"--as-of", "DATE", "ngày hỏi (mặc định: hôm nay)"},
        {"--within", "UNIT", "chỉ mục tiêu liên quan đến đơn vị này: mã hoặc tên"}},
       [=](const Arguments& arguments, Output& output) {
         return list(service(arguments), output, cli::as_of(arguments, clock), arguments.option("--within"));
       }},
      {"targets",
       "import",
       "FILE…",
       "nạp mục tiêu của một văn bản",
       {},
       [=](const Arguments& arguments, Output& output) {
         return import(service(arguments), arguments, output, actor);
       }},
  };
}

}  // namespace ntm::targets
