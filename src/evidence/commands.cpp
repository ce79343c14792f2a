#include "evidence/commands.h"

#include <fmt/format.h>

#include <charconv>

#include "cli/dates.h"
#include "evidence/json.h"
#include "evidence/kind_rules.h"
#include "evidence/problems.h"
#include "xlsx/file.h"

namespace ntm::evidence {
namespace {

using cli::Arguments;
using cli::Output;

const cli::Option unit_option{"--unit", "CODE", "mã đơn vị", true};
const cli::Option set_option{"--set", "SET", "bộ tiêu chí"};
const cli::Option indicator_option{"--indicator", "N", "số của chỉ tiêu"};
const cli::Option period_option{"--period", "MONTH", "kỳ, ví dụ 2024-01"};

cli::Option required(cli::Option option) { return option.required = true, option; }

std::string bytes_of(const std::string& path) {
  xlsx::Limits limits;
  limits.file_bytes = largest_file_bytes;
  return xlsx::file_bytes(path, limits);
}

std::int64_t id_of(const Arguments& arguments) {
  if (arguments.positional().size() != 1)
    throw Refused(Refusal::invalid, field_missing("ID", "số của minh chứng"));
  const std::string& text = arguments.positional().front();
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc{} || end != text.data() + text.size())
    throw Refused(Refusal::not_found, no_such_attachment());
  return id;
}

/// Several files of one paper, or one: each is acknowledged when it is on disk.
int add(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  if (arguments.positional().empty()) throw Refused(Refusal::invalid, one_file_needed());
  Paper paper{arguments.required("--unit"), arguments.required("--set"), arguments.required("--indicator"),
              *cli::month_option(arguments, "--period")};
  paper.dated_on = *cli::date_option(arguments, "--dated-on");
  paper.source = arguments.required("--source");
  paper.note = arguments.option("--note").value_or("");
  Json all = Json::array();
  for (const std::string& path : arguments.positional()) {
    paper.name = path;
    const Attachment made = service.add(paper, bytes_of(path), actor);
    all.push(attachment_json(made));
    if (output.wants_json()) continue;
    output.line(fmt::format("{}: minh chứng số {} của {} chỉ tiêu {} kỳ {}\n  mã băm {}", path, made.id,
                            made.unit_code, made.subject.indicator, made.subject.period.to_vietnamese(),
                            made.file.hash));
    output.flush();
  }
  if (output.wants_json()) output.json(all);
  return cli::exit_ok;
}

std::string state_of(const Attachment& one) {
  return one.withdrawn ? "đã rút: " + one.withdrawn->reason : "đang dùng";
}

int list(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const Listed listed =
      service.list({arguments.required("--unit"), arguments.option("--set"), arguments.option("--indicator"),
                    cli::month_option(arguments, "--period")},
                   actor);
  if (output.wants_json()) return output.json(listed_json(listed)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Attachment& one : listed.attachments)
    rows.push_back({std::to_string(one.id), one.subject.set, one.subject.indicator,
                    one.subject.period.to_vietnamese(), one.name, to_vietnamese(one.file.kind),
                    std::to_string(one.file.size_bytes), one.dated_on.to_vietnamese(), one.source, one.person,
                    one.added_at.to_vietnamese(), state_of(one)});
  output.table({"Số", "Bộ tiêu chí", "Chỉ tiêu", "Kỳ", "Tệp", "Loại", "Byte", "Ngày giấy tờ", "Nguồn",
                "Người nộp", "Lúc", "Trạng thái"},
               rows);
  return cli::exit_ok;
}

int get(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const auto [attachment, content] = service.content(id_of(arguments), actor);
  const std::string path = arguments.option("--out").value_or(attachment.name);
  xlsx::write_file(path, content);
  if (output.wants_json())
    output.json(attachment_json(attachment).set("file", path));
  else
    output.line(fmt::format("Đã ghi {} ({} byte)", path, content.size()));
  return cli::exit_ok;
}

int withdraw(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const Attachment found = service.withdraw(id_of(arguments), arguments.required("--reason"), actor);
  if (output.wants_json())
    output.json(attachment_json(found));
  else
    output.line(fmt::format("Đã rút lại minh chứng số {} ({})", found.id, found.name));
  return cli::exit_ok;
}

int verify(Service& service, const Arguments&, Output& output, const Actor&) {
  const Verified verified = service.verify();
  if (output.wants_json()) {
    output.json(verified_json(verified));
  } else {
    output.line(fmt::format("{} tệp minh chứng, {} tệp thiếu hoặc bị thay đổi", verified.file_count,
                            verified.problems.size()));
    if (!verified.unreferenced.empty())
      output.line(fmt::format("{} tệp không thuộc minh chứng nào (vô hại; xóa: ntm evidence clear)",
                              verified.unreferenced.size()));
    output.problems(verified.problems);
  }
  return verified.problems.empty() ? cli::exit_ok : cli::exit_refused;
}

int clear(Service& service, const Arguments&, Output& output, const Actor& actor) {
  const int removed = service.clear(actor);
  if (output.wants_json())
    output.json(Json::object({{"removed", removed}}));
  else
    output.line(fmt::format("Đã xóa {} tệp không thuộc minh chứng nào", removed));
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(std::function<Service&(const Arguments&)> open, Actor actor) {
  return {
      {"evidence",
       "add",
       "FILE…",
       "thêm tệp minh chứng cho một chỉ tiêu của một đơn vị trong một kỳ",
       {unit_option,
        required(set_option),
        required(indicator_option),
        required(period_option),
        {"--dated-on", "DATE", "ngày của giấy tờ", true},
        {"--source", "TEXT", "nơi cấp hoặc nguồn", true},
        {"--note", "TEXT", "ghi chú"}},
       cli::with(open, add, actor)},
      {"evidence",
       "list",
       "",
       "minh chứng của một đơn vị, kể cả bản đã rút lại",
       {unit_option, set_option, indicator_option, period_option},
       cli::with(open, list, actor)},
      {"evidence",
       "get",
       "ID",
       "ghi tệp của một minh chứng ra ngoài",
       {{"--out", "FILE", "tên tệp (mặc định: tên đã nộp)"}},
       cli::with(open, get, actor)},
      {"evidence",
       "withdraw",
       "ID",
       "rút lại một minh chứng; tệp vẫn được giữ",
       {{"--reason", "TEXT", "lý do", true}},
       cli::with(open, withdraw, actor)},
      {"evidence",
       "verify",
       "",
       "đọc lại mọi tệp minh chứng và so với mã băm",
       {},
       cli::with(open, verify, actor)},
      {"evidence",
       "clear",
       "",
       "xóa tệp không thuộc minh chứng nào, do lần nộp bị ngắt để lại",
       {},
       cli::with(open, clear, actor)},
  };
}

}  // namespace ntm::evidence
