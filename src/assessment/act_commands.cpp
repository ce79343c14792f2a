// Acts on values from the command line, and what was done to a value.
#include <fmt/format.h>

#include "assessment/act_json.h"
#include "assessment/commands.h"
#include "cli/dates.h"

namespace ntm::assessment {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

CellInput cell_of(const Arguments& arguments) {
  CellInput cell{arguments.required("--unit"),      arguments.required("--set"),
                 arguments.required("--indicator"), arguments.option("--part").value_or(""),
                 arguments.required("--period"),    0};
  cell.value = arguments.option("--value").value_or("");
  cell.conclusion = arguments.option("--conclusion").value_or("");
  cell.evidence = arguments.option("--evidence").value_or("");
  cell.note = arguments.option("--note").value_or("");
  return cell;
}

/// The version the caller saw; whoever does not say means the present one.
std::int64_t version_of(Service& service, const Arguments& arguments, const CellInput& cell,
                        const Actor& actor) {
  if (auto version = arguments.option("--version")) return std::strtoll(version->c_str(), nullptr, 10);
  std::int64_t version = 0;
  for (const Act& act : service.history(cell.unit_code, cell.indicator, cell.set, actor))
    if (act.subject.part == cell.part && act.subject.period.to_iso() == cell.period) version = act.version;
  return version;
}

int record(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  CellInput cell = cell_of(arguments);
  cell.version = version_of(service, arguments, cell, actor);
  auto outcomes = service.record({cell}, actor);
  if (output.wants_json()) return output.json(outcomes_json(outcomes)), cli::exit_ok;
  for (const CellOutcome& outcome : outcomes)
    output.line(fmt::format("{} {} kỳ {}: {} (phiên bản {})", outcome.unit_code, outcome.subject.indicator,
                            outcome.subject.period.to_vietnamese(), to_vietnamese(outcome.state),
                            outcome.version));
  return cli::exit_ok;
}

std::string in_words(const Content& content) {
  std::string text = content.value ? content.value->to_vietnamese() : "";
  if (content.conclusion) text += (text.empty() ? "" : ", ") + to_vietnamese(*content.conclusion);
  return text;
}

int history(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  if (arguments.positional().size() != 2)
    return output.error("ntm audit history UNIT INDICATOR: cần mã đơn vị và số của chỉ tiêu"),
           cli::exit_usage;
  auto acts =
      service.history(arguments.positional()[0], arguments.positional()[1], arguments.option("--set"), actor);
  if (output.wants_json()) return output.json(history_json(acts)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Act& act : acts)
    rows.push_back({act.at.to_vietnamese(), act.person, act.post, to_vietnamese(act.kind), act.subject.set,
                    act.subject.period.to_vietnamese(), act.subject.part, in_words(act.before),
                    in_words(act.after), act.note});
  output.table({"Lúc", "Người", "Chức vụ", "Việc", "Bộ tiêu chí", "Kỳ", "Phần", "Trước", "Sau", "Vì sao"},
               rows);
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> act_commands(Open open, Actor actor) {
  auto with = [open, actor](auto act) {
    return [=](const Arguments& arguments, Output& output) {
      return act(open(arguments), arguments, output, actor);
    };
  };
  return {
      {"assessment",
       "record",
       "",
       "ghi nhận một giá trị; ghi lại thì các bước sau của kỳ đó phải làm lại",
       {{"--unit", "CODE", "mã đơn vị", true},
        {"--set", "SET", "mã bộ tiêu chí", true},
        {"--indicator", "NUMBER", "số của chỉ tiêu", true},
        {"--part", "PART", "phần của chỉ tiêu, nếu có"},
        {"--period", "MONTH", "kỳ, ví dụ 2024-01", true},
        {"--value", "VALUE", "số, hoặc yes/no"},
        {"--conclusion", "WORD", "met, not_met hoặc not_applicable"},
        {"--evidence", "TEXT", "minh chứng"},
        {"--note", "TEXT", "lời giải thích khi có cảnh báo"},
        {"--version", "N", "phiên bản đã xem (mặc định: phiên bản hiện có)"}},
       with(record)},
      {"audit",
       "history",
       "UNIT INDICATOR",
       "ai đã làm gì với một chỉ tiêu của một đơn vị, từ đầu đến nay",
       {{"--set", "SET", "mã bộ tiêu chí (mặc định: mọi bộ)"}},
       with(history)},
  };
}

}  // namespace ntm::assessment
