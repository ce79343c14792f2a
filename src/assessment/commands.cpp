#include "assessment/commands.h"

#include <fmt/format.h>

#include "assessment/json.h"
#include "assessment/tables.h"
#include "cli/dates.h"

namespace ntm::assessment {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

const cli::Option as_of_option{"--as-of", "DATE", "tại ngày này (mặc định: hôm nay)"};
const cli::Option within_option{"--within", "CODE", "chỉ trong đơn vị này (mã hoặc tên)"};
const cli::Option period_option{"--period", "MONTH", "kỳ, ví dụ 2024-01 (mặc định: tháng của ngày xét)"};
const cli::Option version_option{"--version", "V", "phiên bản của bộ tiêu chí"};

void print(Output& output, const TextTable& table) { output.table(table.heads, table.rows); }

int status(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Status status = service.status(cli::as_of(arguments, clock), arguments.option("--within"));
  if (output.wants_json()) return output.json(status_json(status)), cli::exit_ok;
  for (const std::string& line : status_lines(status)) output.line(line);
  output.line("");
  print(output, district_table(status));
  if (status.revocation.empty()) return cli::exit_ok;
  output.line("");
  output.line(
      "Xã đã công nhận đang có tiêu chí không đạt (còn cách: số tiêu chí nữa thì đủ căn cứ xét thu hồi):");
  print(output, revocation_table(status));
  return cli::exit_ok;
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  if (arguments.positional().empty())
    return output.error("ntm assessment import FILE: cần một tệp CSV"), cli::exit_usage;
  Json files = Json::array();
  for (const std::string& path : arguments.positional()) {
    auto source = datafile::read_source(path, datafile::largest_csv_bytes);
    std::string name = source.name;
    Imported imported = service.import(std::move(source), actor);
    files.push(imported_json(imported).set("file", name));
    if (!output.wants_json())
      output.line(fmt::format("{}: {} dòng = {} mới + {} thay đổi + {} không đổi", name, imported.read,
                              imported.added, imported.changed, imported.unchanged));
  }
  if (output.wants_json()) output.json(files);
  return cli::exit_ok;
}

/// A month alone asks as of its own end.
std::optional<Date> day_of(const Arguments& arguments, Clock clock) {
  if (auto day = cli::date_option(arguments, "--as-of")) return day;
  if (arguments.option("--period")) return {};
  return clock.today_in_vietnam();
}

int verdict(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Scorecard card = service.scorecard({arguments.required("--unit"), arguments.option("--set"),
                                      arguments.option("--version"), cli::month_option(arguments, "--period"),
                                      day_of(arguments, clock)});
  if (output.wants_json()) return output.json(scorecard_json(card)), cli::exit_ok;
  for (const std::string& line : scorecard_lines(card)) output.line(line);
  return cli::exit_ok;
}

int matrix(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Matrix matrix = service.matrix({arguments.required("--set"), arguments.option("--version"),
                                  cli::month_option(arguments, "--period"), day_of(arguments, clock),
                                  arguments.option("--within")});
  if (output.wants_json()) return output.json(matrix_json(matrix)), cli::exit_ok;
  if (arguments.flag("--csv")) return output.raw(matrix_csv(matrix)), cli::exit_ok;
  output.line(fmt::format("{}, kỳ {}, tại ngày {}: {} đơn vị", matrix.set->name,
                          matrix.period.to_vietnamese(), matrix.as_of.to_vietnamese(), matrix.rows.size()));
  if (!matrix.label.empty()) output.line(matrix.label);
  print(output, matrix_table(matrix));
  output.line(
      "✓ đạt · ✗ chưa đạt · ? chưa rõ · – không áp dụng · ~ ngưỡng chưa đối chiếu · ! mâu thuẫn · ↻ số liệu "
      "cũ");
  return cli::exit_ok;
}

int compare(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Month period = cli::month_option(arguments, "--period").value_or(Month::of(clock.today_in_vietnam()));
  Comparison comparison = service.compare(arguments.required("--from"), arguments.required("--to"), period,
                                          arguments.option("--within"));
  if (output.wants_json()) return output.json(comparison_json(comparison)), cli::exit_ok;
  output.line(fmt::format("{}@{} → {}@{}, kỳ {}: {} đơn vị giảm số tiêu chí đạt", comparison.from->code,
                          comparison.from->version, comparison.to->code, comparison.to->version,
                          period.to_vietnamese(), comparison.falling_count()));
  print(output, comparison_table(comparison));
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(Open open, Clock clock, Actor actor) {
  auto with = [open](auto act, auto what) {
    return [=](const Arguments& arguments, Output& output) {
      return act(open(arguments), arguments, output, what);
    };
  };
  std::vector<cli::Command> all{
      {"status",
       "",
       "",
       "hiện trạng của chương trình tại một ngày",
       {as_of_option, within_option},
       with(status, clock)},
      {"assessment",
       "import",
       "FILE…",
       "nạp giá trị và kết luận từ tệp CSV; có lỗi thì không nạp dòng nào",
       {},
       with(import, actor)},
      {"assessment",
       "verdict",
       "",
       "kết quả và lý do của một đơn vị",
       {{"--unit", "CODE", "mã đơn vị", true},
        {"--set", "SET", "mã bộ tiêu chí (mặc định: bộ của danh hiệu đầu tiên)"},
        version_option,
        period_option,
        as_of_option},
       with(verdict, clock)},
      {"assessment",
       "matrix",
       "",
       "bảng đơn vị × tiêu chí",
       {{"--set", "SET", "mã bộ tiêu chí", true},
        version_option,
        within_option,
        period_option,
        as_of_option,
        {"--csv", "", "in dạng CSV"}},
       with(matrix, clock)},
      {"assessment",
       "compare",
       "",
       "đơn vị nào rớt tiêu chí khi xét theo bộ hoặc phiên bản khác",
       {{"--from", "SET[@V]", "bộ tiêu chí trước", true},
        {"--to", "SET[@V]", "bộ tiêu chí sau", true},
        period_option,
        within_option},
       with(compare, clock)},
  };
  for (cli::Command& row : act_commands(open, actor)) all.push_back(std::move(row));
  return all;
}

}  // namespace ntm::assessment
