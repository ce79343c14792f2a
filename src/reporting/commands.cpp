#include "reporting/commands.h"

#include <fmt/format.h>

#include "base/vietnam_day.h"
#include "cli/dates.h"
#include "reporting/content.h"
#include "reporting/discipline_commands.h"
#include "reporting/json.h"
#include "reporting/moment.h"
#include "reporting/obligation_rules.h"
#include "reporting/printing_commands.h"
#include "reporting/problems.h"

namespace ntm::reporting {
namespace {

using cli::Arguments;
using cli::Output;

Month month_of(const Arguments& arguments) { return cli::month_option(arguments, "--month").value(); }

std::optional<Instant> instant_at(const Arguments& arguments) {
  return last_instant_of(cli::date_option(arguments, "--as-of"));
}

std::string name_of(Service& service, const std::string& code) {
  const bodies::Body* body = service.sources().bodies.all()->find(code);
  return body ? body->name : code;
}

std::string shown(const Standing& standing) {
  if (standing.is_on_time == false && standing.state != State::missing)
    return fmt::format("{} (chậm {} ngày)", to_vietnamese(standing.state), standing.days_late);
  return to_vietnamese(standing.state);
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  for (const std::string& path : arguments.positional()) {
    service.import(datafile::read_source(path, datafile::largest_yaml_bytes), actor);
    if (!output.wants_json()) output.line(path + ": đã nạp");
  }
  if (output.wants_json()) output.json(Json::object({{"files", arguments.positional().size()}}));
  return cli::exit_ok;
}

void print_readings(Service& service, Kind kind, Output& output) {
  for (const Rule& rule : service.book()->rules) {
    if (rule.kind != kind) continue;
    output.line(fmt::format("{}: {}{}", rule.pinpoint, rule.reading_vi,
                            rule.is_reading_verified ? "" : " (cách đọc chưa được xác nhận)"));
  }
}

int obligations(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const Month now = Month::of(service.now().day_in_vietnam());
  const Month first = cli::month_option(arguments, "--from").value_or(now);
  const Month last = cli::month_option(arguments, "--to").value_or(std::max(first, now));
  const Kind kind = arguments.flag("--consolidated") ? Kind::consolidated : Kind::report;
  auto all = service.obligations(first, last, kind, instant_at(arguments), actor);
  if (arguments.flag("--late"))
    std::erase_if(all, [](const Owed& each) { return !is_behind(each.standing); });
  if (output.wants_json())
    return output.json(owed_list_json(all, *service.sources().bodies.all())), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Owed& each : all)
    rows.push_back({each.obligation.month.to_vietnamese() + (each.obligation.is_quarterly ? " (quý)" : ""),
                    each.obligation.body, name_of(service, each.obligation.body),
                    each.standing.last_day.to_vietnamese(), shown(each.standing)});
  output.table({"Tháng", "Mã", "Cơ quan", "Ngày cuối đúng hạn", "Tình trạng"}, rows);
  print_readings(service, kind, output);
  return cli::exit_ok;
}

void print_receipt(const Receipt& receipt, Output& output) {
  const Submission& sent = receipt.submission;
  const Standing& standing = receipt.standing;
  output.line(fmt::format("Biên nhận {}{}", sent.code, receipt.is_repeated ? " (đã gửi trước đó)" : ""));
  output.line(fmt::format("  nhận {}; mã băm {}", sent.received_at.to_vietnamese(), sent.hash));
  output.line(fmt::format("  đúng hạn đến hết {}: {}", standing.last_day.to_vietnamese(), shown(standing)));
  for (const std::string& place : sent.lacks) output.line("  còn thiếu phần " + place);
}

std::optional<Written> written_in(const Arguments& arguments) {
  if (arguments.flag("--nil")) return Written{true, {}, {}};
  auto path = arguments.option("--file");
  if (!path) return {};
  return written_from(Json::parse(datafile::read_source(*path, datafile::largest_yaml_bytes).text));
}

int submit(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  Sent sent{arguments.required("--body"), month_of(arguments), written_in(arguments),
            arguments.flag("--incomplete")};
  if (auto text = arguments.option("--received-at")) {
    sent.received_at = parse_instant(*text);
    if (!sent.received_at) throw Refused(Refusal::invalid, malformed_instant(*text));
    sent.act = arguments.option("--act").value_or("");
  }
  const Receipt receipt = service.submit(sent, actor);
  output.wants_json() ? output.json(receipt_json(receipt)) : print_receipt(receipt, output);
  return cli::exit_ok;
}

int show(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  output.json(content_json(service.preview(arguments.required("--body"), month_of(arguments), actor)));
  return cli::exit_ok;
}

/// "PLACE=text": words of the command line, each a place and what to mend there.
std::vector<Note> notes_of(const Arguments& arguments) {
  std::vector<Note> notes;
  for (const std::string& word : arguments.positional()) {
    const std::size_t equals = word.find('=');
    notes.push_back({word.substr(0, equals), equals == std::string::npos ? "" : word.substr(equals + 1)});
  }
  return notes;
}

int decide(Service& service, const Arguments& arguments, Output& output, const Actor& actor,
           Step::Kind step) {
  const Standing standing =
      service.decide(arguments.required("--body"), month_of(arguments), {}, step, notes_of(arguments), actor);
  output.wants_json() ? output.json(standing_json(standing)) : output.line(shown(standing));
  return cli::exit_ok;
}

int record(Service& service, const Arguments& arguments, Output& output, const Actor& actor,
           Ruling::Kind kind) {
  Ruling ruling;
  ruling.kind = kind;
  ruling.body = arguments.option("--body").value_or("");
  ruling.month = month_of(arguments);
  if (kind == Ruling::Kind::extend) ruling.last_day = cli::date_option(arguments, "--last-day");
  ruling.act = arguments.required("--act"), ruling.reason = arguments.required("--why");
  const Ruling kept = service.record(ruling, actor);
  output.wants_json() ? output.json(ruling_json(kept)) : output.line("Đã ghi quyết định.");
  return cli::exit_ok;
}

void print_consolidated(const ConsolidatedView& view, Output& output) {
  const Document& document = view.document;
  if (!document.number_and_symbol.empty()) output.line("Số: " + document.number_and_symbol);
  output.line(document.kind_name + " " + document.subject);
  for (const Section& section : document.sections) {
    output.line(section.id + ". " + section.title);
    for (const Paragraph& paragraph : section.paragraphs) output.line("  " + paragraph.text);
    for (const std::string& id : section.tables)
      if (const Table* table = document.find_table(id))
        output.line(fmt::format("  Bảng {} {}: {} dòng", id, table->title, table->rows.size()));
  }
  for (const Gap& gap : document.gaps) output.line("! " + gap.text_vi);
  if (!view.kept.hash.empty()) output.line("Đã chốt, mã băm " + view.kept.hash);
}

int consolidate(ConsolidationService& service, const Arguments& arguments, Output& output, const Actor& actor,
                const Opened& open) {
  const Month month = month_of(arguments);
  const auto at = instant_at(arguments);
  const ConsolidatedView view = arguments.flag("--freeze") ? service.freeze(month, at, actor)
                                                           : service.consolidated(month, {}, at, actor);
  if (arguments.option("--out")) return save_consolidated(open.printing(arguments), arguments, output, actor);
  output.wants_json() ? output.json(consolidated_json(view)) : print_consolidated(view, output);
  return cli::exit_ok;
}

int issue(ConsolidationService& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const Issue wanted{cli::date_option(arguments, "--on").value(),
                     arguments.option("--authority").value_or(""), arguments.option("--post").value_or("")};
  const ConsolidatedView view = service.issue(month_of(arguments), wanted, actor);
  output.wants_json() ? output.json(consolidated_json(view)) : print_consolidated(view, output);
  return cli::exit_ok;
}

const cli::Option month{"--month", "MONTH", "tháng báo cáo, ví dụ 2024-03", true};
const cli::Option body{"--body", "CODE", "mã cơ quan, ví dụ UBND-611", true};
const cli::Option every_body{"--body", "CODE", "mã cơ quan; không có: mọi cơ quan"};
const cli::Option as_of{"--as-of", "DATE", "xét đến hết ngày nào (mặc định: bây giờ)"};
const cli::Option act{"--act", "SYMBOL", "số, ký hiệu văn bản quyết định", true};
const cli::Option why{"--why", "TEXT", "lý do", true};

std::vector<cli::Command> office_commands(const Opened& open, const Actor& actor) {
  const auto& reporting = open.reporting;
  return {
      {"reporting",
       "receive",
       "",
       "văn phòng nhận báo cáo",
       {body, month},
       cli::with(reporting, decide, actor, Step::Kind::received)},
      {"reporting",
       "return",
       "PLACE=TEXT…",
       "trả lại để sửa: mã phần hoặc bảng, và điều cần sửa",
       {body, month},
       cli::with(reporting, decide, actor, Step::Kind::returned)},
      {"reporting",
       "accept",
       "",
       "chấp nhận báo cáo",
       {body, month},
       cli::with(reporting, decide, actor, Step::Kind::accepted)},
      {"reporting",
       "waive",
       "",
       "ghi quyết định miễn báo cáo",
       {every_body, month, act, why},
       cli::with(reporting, record, actor, Ruling::Kind::waive)},
      {"reporting",
       "extend",
       "",
       "ghi quyết định gia hạn",
       {every_body, month, {"--last-day", "DATE", "ngày cuối đúng hạn mới", true}, act, why},
       cli::with(reporting, record, actor, Ruling::Kind::extend)},
      {"reporting",
       "consolidate",
       "",
       "báo cáo tổng hợp của tháng, đã viết sẵn; --freeze chốt số liệu",
       {month,
        {"--freeze", "", "chốt số liệu: từ đó không đổi"},
        {"--out", "FILE", "in ra tệp .docx, .pdf hoặc .xlsx"},
        as_of},
       cli::with(open.consolidation, consolidate, actor, open)},
      {"reporting",
       "issue",
       "",
       "cấp số và ban hành báo cáo tổng hợp đã chốt",
       {month,
        {"--on", "DATE", "ngày ký", true},
        {"--authority", "WORD", "TM., KT., TL., TUQ., Q.; không có: người đứng đầu tự ký"},
        {"--post", "CODE", "chức vụ người ký; không có: người đứng đầu"}},
       cli::with(open.consolidation, issue, actor)},
  };
}

}  // namespace

std::vector<cli::Command> commands(Opened open, Actor actor) {
  const auto& reporting = open.reporting;
  std::vector<cli::Command> all = {
      {"reporting",
       "import",
       "FILE…",
       "nạp chế độ báo cáo, biểu mẫu, ngày nghỉ",
       {},
       cli::with(reporting, import, actor)},
      {"reporting",
       "obligations",
       "",
       "ai phải báo cáo tháng nào, hạn, tình trạng",
       {{"--from", "MONTH", "tháng đầu (mặc định: tháng này)"},
        {"--to", "MONTH", "tháng cuối, tính cả tháng đó"},
        {"--consolidated", "", "báo cáo tổng hợp của Văn phòng điều phối"},
        {"--late", "", "chỉ nơi nộp chậm và nơi quá hạn chưa nộp"},
        as_of},
       cli::with(reporting, obligations, actor)},
      {"reporting",
       "preview",
       "",
       "báo cáo như sẽ gửi, số liệu đã điền (JSON)",
       {body, month},
       cli::with(reporting, show, actor)},
      {"reporting",
       "submit",
       "",
       "gửi báo cáo, in biên nhận; không có --file thì gửi bản đã lưu",
       {body,
        month,
        {"--file", "FILE", "JSON: {\"sections\": {\"I\": \"…\"}, \"proposals\": [\"…\"]}"},
        {"--nil", "", "báo cáo không phát sinh"},
        {"--incomplete", "", "gửi dù còn phần chưa viết"},
        {"--received-at", "INSTANT", "nhập báo cáo giấy: lúc nhận, ví dụ 2024-03-14T16:30:00+07:00"},
        {"--act", "SYMBOL", "số, ký hiệu báo cáo giấy"}},
       cli::with(reporting, submit, actor)},
  };
  for (cli::Command& command : office_commands(open, actor)) all.push_back(std::move(command));
  all.push_back(discipline_command(reporting, actor));
  for (cli::Command& command : printing_commands(open.printing, actor)) all.push_back(std::move(command));
  return all;
}

}  // namespace ntm::reporting
