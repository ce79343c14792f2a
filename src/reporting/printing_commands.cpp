#include "reporting/printing_commands.h"

#include "base/vietnam_day.h"
#include "cli/dates.h"
#include "reporting/obligation_rules.h"
#include "xlsx/file.h"

namespace ntm::reporting {
namespace {

using cli::Arguments;
using cli::Output;

Month month_of(const Arguments& arguments) { return cli::month_option(arguments, "--month").value(); }

std::optional<Instant> instant_at(const Arguments& arguments) {
  return last_instant_of(cli::date_option(arguments, "--as-of"));
}

int save(const Printed& printed, const std::string& file, Output& output) {
  xlsx::write_file(file, printed.bytes);
  output.wants_json() ? output.json(Json::object({{"file", file}, {"bytes", printed.bytes.size()}}))
                      : output.line("Đã ghi " + file);
  return cli::exit_ok;
}

int print(PrintingService& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const std::string& file = arguments.required("--out");
  std::optional<int> version;
  if (arguments.flag("--draft")) version = 0;
  return save(
      service.report(arguments.required("--body"), month_of(arguments), version, format_of_file(file), actor),
      file, output);
}

int dun(PrintingService& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const std::string& file = arguments.required("--out");
  return save(service.dunning(month_of(arguments), instant_at(arguments),
                              cli::date_option(arguments, "--answer-by"), format_of_file(file), actor),
              file, output);
}

int transmit(PrintingService& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const std::string& file = arguments.required("--out");
  return save(service.transmittal(month_of(arguments), format_of_file(file), actor), file, output);
}

}  // namespace

int save_consolidated(PrintingService& service, const Arguments& arguments, Output& output,
                      const Actor& actor) {
  const std::string& file = arguments.required("--out");
  return save(
      service.consolidated(month_of(arguments), {}, instant_at(arguments), format_of_file(file), actor), file,
      output);
}

std::vector<cli::Command> printing_commands(std::function<PrintingService&(const Arguments&)> open,
                                            Actor actor) {
  const cli::Option month{"--month", "MONTH", "tháng báo cáo, ví dụ 2024-03", true};
  const cli::Option letter{"--out", "FILE", "tệp .docx hoặc .pdf sẽ ghi", true};
  const cli::Option as_of{"--as-of", "DATE", "xét đến hết ngày nào (mặc định: bây giờ)"};
  return {
      {"reporting",
       "print",
       "",
       "in báo cáo của một cơ quan: bản đã gửi, chưa gửi thì dự thảo",
       {{"--body", "CODE", "mã cơ quan, ví dụ UBND-611", true},
        month,
        {"--draft", "", "bản đang viết, dù đã gửi"},
        {"--out", "FILE", "tệp .docx, .pdf hoặc .xlsx sẽ ghi", true}},
       cli::with(open, print, actor)},
      {"reporting",
       "dun",
       "",
       "công văn đôn đốc nơi chưa gửi báo cáo, nêu nơi gửi chậm (dự thảo)",
       {month, {"--answer-by", "DATE", "hạn mới (mặc định: ba ngày nữa)"}, as_of, letter},
       cli::with(open, dun, actor)},
      {"reporting",
       "transmit",
       "",
       "công văn gửi báo cáo tổng hợp (dự thảo)",
       {month, letter},
       cli::with(open, transmit, actor)},
  };
}

}  // namespace ntm::reporting
