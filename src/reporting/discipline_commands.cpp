#include "reporting/discipline_commands.h"

#include <fmt/format.h>

#include <cstdlib>

#include "base/vietnam_day.h"
#include "cli/dates.h"
#include "reporting/json.h"
#include "reporting/obligation_rules.h"
#include "reporting/problems.h"

namespace ntm::reporting {
namespace {

using cli::Arguments;
using cli::Output;

int year_of(const Arguments& arguments, const Service& service) {
  const auto asked = arguments.option("--year");
  if (!asked) return service.now().day_in_vietnam().year();
  const int year = std::atoi(asked->c_str());
  if (year < 2000 || year > 2100) throw Refused(Refusal::invalid, unknown_year());
  return year;
}

std::optional<Instant> instant_at(const Arguments& arguments) {
  return last_instant_of(cli::date_option(arguments, "--as-of"));
}

std::vector<std::string> row_of(const Discipline& line, const bodies::Register& bodies) {
  const bodies::Body* body = bodies.find(line.body);
  auto text = [](auto number) { return std::to_string(number); };
  return {line.body,
          body ? body->name : line.body,
          fmt::format("{}", fmt::join(line.heads, "; ")),
          text(line.on_time),
          text(line.late),
          text(line.missing),
          text(line.waived),
          text(line.open),
          text(line.returned),
          text(line.minutes_late)};
}

int show(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const int year = year_of(arguments, service);
  const auto lines = service.discipline(year, instant_at(arguments), actor);
  const auto bodies = service.sources().bodies.all();
  if (output.wants_json()) return output.json(discipline_json(year, lines, *bodies)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Discipline& line : lines) rows.push_back(row_of(line, *bodies));
  output.table({"Mã", "Cơ quan", "Người đứng đầu", "Đúng hạn", "Chậm", "Không gửi", "Miễn", "Chưa đến hạn",
                "Trả lại", "Phút chậm"},
               rows);
  return cli::exit_ok;
}

}  // namespace

cli::Command discipline_command(std::function<Service&(const Arguments&)> open, Actor actor) {
  return {"reporting",
          "discipline",
          "",
          "kỷ luật báo cáo của một năm: ai đúng hạn, chậm, không gửi",
          {{"--year", "YEAR", "năm (mặc định: năm nay)"},
           {"--as-of", "DATE", "xét đến hết ngày nào (mặc định: bây giờ)"}},
          [=](const Arguments& arguments, Output& output) {
            return show(open(arguments), arguments, output, actor);
          }};
}

}  // namespace ntm::reporting
