#include "audit/commands.h"

#include <fmt/format.h>

#include "audit/asked.h"
#include "audit/json.h"
#include "cli/dates.h"

namespace ntm::audit {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

std::string shown_time(const std::string& at) {
  auto instant = Instant::parse_utc(at);
  return instant ? instant->to_vietnamese() : at;
}

std::string shown_day(const std::string& day) {
  auto date = Date::parse_iso(day);
  return date ? date->to_vietnamese() : day;
}

std::string shown_change(const Record& event) {
  std::string words = event.before.empty() ? event.after : event.before + " → " + event.after;
  if (event.change_count == 0) return words;
  return fmt::format("{}{}{} thay đổi", words, words.empty() ? "" : "; ", event.change_count);
}

Filter filter_of(const Arguments& arguments) {
  return {arguments.option("--object"),          arguments.option("--object-prefix"),
          arguments.option("--actor"),           arguments.option("--action"),
          cli::date_option(arguments, "--from"), cli::date_option(arguments, "--to")};
}

int list(Service& service, const Arguments& arguments, Output& output) {
  Page page = service.events(filter_of(arguments), asked_cursor(arguments.option("--cursor")),
                             asked_limit(arguments.option("--limit")));
  if (output.wants_json()) return output.json(page_json(page)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Record& event : page.events)
    rows.push_back({std::to_string(event.id), shown_time(event.at), event.actor, event.post, event.action,
                    event.object, shown_change(event), event.why, event.act});
  output.table({"Số", "Lúc", "Người", "Chức vụ", "Việc", "Đối tượng", "Trước → sau", "Lý do", "Căn cứ"},
               rows);
  if (page.next) output.line(fmt::format("Còn sự kiện cũ hơn: thêm --cursor {}", *page.next));
  return cli::exit_ok;
}

int seals(Service& service, const Arguments& arguments, Output& output) {
  auto all = service.seals(cli::date_option(arguments, "--from"), cli::date_option(arguments, "--to"));
  if (output.wants_json()) return output.json(seals_json(all)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Seal& seal : all) rows.push_back({shown_day(seal.day), std::to_string(seal.last_id), seal.hash});
  output.line("MỐC NIÊM PHONG NHẬT KÝ, xem lúc " + service.now().to_vietnamese());
  output.table({"Ngày", "Sự kiện cuối", "Mốc"}, rows);
  output.line("Kiểm chứng với bản in này: ntm audit verify --root MỐC --day NĂM-THÁNG-NGÀY");
  return cli::exit_ok;
}

void print_findings(const Verified& verified, Output& output) {
  std::vector<Problem> problems;
  for (const Finding& finding : verified.findings) problems.push_back(finding.problem);
  output.problems(problems);
  auto untold = verified.finding_count - static_cast<std::int64_t>(problems.size());
  if (untold > 0) output.error(fmt::format("và {} chỗ khác", untold));
}

int verify(Service& service, const Arguments& arguments, Output& output) {
  auto printed = asked_root(arguments.option("--root"), cli::date_option(arguments, "--day"));
  Verified verified = service.verify(printed);
  int code = verified.is_intact() ? cli::exit_ok : cli::exit_refused;
  if (output.wants_json()) return output.json(verified_json(verified, service.now())), code;
  output.line(fmt::format("{}: {} sự kiện, {} thay đổi, {} mốc ngày; xem lúc {}",
                          verified.is_intact() ? "Nhật ký nguyên vẹn" : "NHẬT KÝ KHÔNG NGUYÊN VẸN",
                          verified.events, verified.changes, verified.seals, service.now().to_vietnamese()));
  if (printed && verified.is_intact()) output.line("Mốc đã in khớp.");
  print_findings(verified, output);
  return code;
}

auto over(Open open, int (*answer)(Service&, const Arguments&, Output&)) {
  return [open = std::move(open), answer](const Arguments& arguments, Output& output) {
    return answer(open(arguments), arguments, output);
  };
}

}  // namespace

std::vector<cli::Command> commands(Open open) {
  const cli::Option from{"--from", "DATE", "từ ngày, ví dụ 2024-01-22"};
  const cli::Option to{"--to", "DATE", "đến hết ngày"};
  return {
      {"audit",
       "list",
       "",
       "nhật ký thay đổi, mới nhất trước",
       {{"--object", "OBJECT", "đối tượng bị thay đổi"},
        {"--object-prefix", "TEXT", "đối tượng bắt đầu bằng"},
        {"--actor", "NAME", "tài khoản đã làm"},
        {"--action", "ACTION", "việc, ví dụ units.import"},
        from,
        to,
        {"--limit", "COUNT", fmt::format("số sự kiện, đến {} (mặc định: {})", most_on_page, usual_on_page)},
        {"--cursor", "NUMBER", "trang sau, theo chỉ dẫn của trang trước"}},
       over(open, list)},
      {"audit",
       "seals",
       "",
       "mốc niêm phong nhật ký theo ngày, để in và cất giữ",
       {from, to},
       over(open, seals)},
      {"audit",
       "verify",
       "",
       "kiểm chứng chuỗi nhật ký, chỉ đọc; mã thoát 0: nguyên vẹn, 1: không",
       {{"--root", "ROOT", "mốc niêm phong đã in"}, {"--day", "DATE", "ngày của mốc đó"}},
       over(open, verify)},
  };
}

}  // namespace ntm::audit
