#include "outgoing/commands.h"

#include <fmt/format.h>

#include <charconv>
#include <fstream>

#include "json/json.h"
#include "outgoing/problems.h"

namespace ntm::outgoing {
namespace {

using cli::Arguments;
using cli::Output;

Kind kind_named(const std::string& word) {
  if (auto kind = parse_kind(word)) return *kind;
  throw Refused(Refusal::invalid, unknown_kind(word));
}

/// 0 for what is no number.
int number_in(const std::string& text) {
  int number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

void write_file(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) throw Refused(Refusal::invalid, cannot_write(path));
}

bool is_pdf(const std::string& path) { return path.size() > 4 && path.substr(path.size() - 4) == ".pdf"; }

int check(const Service& service, const Arguments& arguments, Output& output) {
  const Kind kind = kind_named(arguments.required("--kind"));
  for (const std::string& path : arguments.positional()) {
    const std::string docx = service.try_template(kind, path);
    if (auto out = arguments.option("--out")) write_file(*out, is_pdf(*out) ? service.pdf_of(docx) : docx);
    if (!output.wants_json()) output.line(fmt::format("{}: dùng được làm mẫu {}", path, to_vietnamese(kind)));
  }
  if (output.wants_json()) output.json(Json::object({{"usable", true}}));
  return cli::exit_ok;
}

Json issued_json(const Issued& issued) {
  return Json::object({{"body", issued.book.body},
                       {"series", issued.book.series},
                       {"year", issued.book.year},
                       {"number", issued.number},
                       {"symbol", issued.symbol},
                       {"kind", issued.kind},
                       {"dated_on", issued.dated_on.to_iso()},
                       {"subject", issued.subject},
                       {"signer", issued.signer},
                       {"code", issued.code},
                       {"taken_at", issued.taken_at.to_utc()},
                       {"taken_by", issued.taken_by}});
}

int list(const Service& service, const Arguments& arguments, Output& output, Clock clock) {
  const auto asked = arguments.option("--year");
  const int year = asked ? number_in(*asked) : clock.today_in_vietnam().year();
  auto issued = service.issued(year, arguments.option("--body").value_or(""));
  if (output.wants_json()) return output.json(Json::array_of(issued, issued_json)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Issued& each : issued)
    rows.push_back(
        {each.symbol, each.dated_on.to_vietnamese(), each.book.body, each.subject, each.signer, each.code});
  output.table({"Số, ký hiệu", "Ngày", "Cơ quan", "Trích yếu", "Người ký", "Mã"}, rows);
  return cli::exit_ok;
}

int begin(const Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const Book book{arguments.required("--body"), arguments.option("--series").value_or(""),
                  number_in(arguments.required("--year"))};
  const int first = number_in(arguments.required("--from"));
  service.begin_book(book, first, actor);
  if (output.wants_json()) return output.json(Json::object({{"first_number", first}})), cli::exit_ok;
  output.line(fmt::format("Sổ văn bản đi {} {} năm {} bắt đầu từ số {:02}", book.body, book.series, book.year,
                          first));
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(std::function<const Service&(const Arguments&)> service, Clock clock,
                                   Actor actor) {
  const cli::Option body{"--body", "CODE", "mã cơ quan ban hành, ví dụ VPDP"};
  const cli::Option year{"--year", "YEAR", "năm của sổ (mặc định: năm nay)"};
  auto must = [](cli::Option option) { return option.required = true, option; };
  return {
      {"outgoing",
       "check",
       "FILE",
       "kiểm tra mẫu văn bản đã sửa, in thử với số liệu mẫu",
       {{"--kind", "KIND", "consolidated_report, body_report, dunning_letter hoặc transmittal", true},
        {"--out", "FILE", "ghi bản in thử ra tệp .docx hoặc .pdf"}},
       [=](const Arguments& arguments, Output& output) {
         return check(service(arguments), arguments, output);
       }},
      {"outgoing",
       "list",
       "",
       "sổ đăng ký văn bản đi của một năm",
       {year, body},
       [=](const Arguments& arguments, Output& output) {
         return list(service(arguments), arguments, output, clock);
       }},
      {"outgoing",
       "begin",
       "",
       "đặt số bắt đầu của một sổ khi đã cấp số trên giấy",
       {must(body),
        must(year),
        {"--series", "KIND", "loại văn bản đánh số riêng, ví dụ BC"},
        {"--from", "NUMBER", "số tiếp theo sẽ cấp", true}},
       [=](const Arguments& arguments, Output& output) {
         return begin(service(arguments), arguments, output, actor);
       }},
  };
}

}  // namespace ntm::outgoing
