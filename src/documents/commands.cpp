#include "documents/commands.h"

#include <fmt/format.h>

#include "cli/dates.h"
#include "documents/clause_rules.h"
#include "documents/json.h"
#include "documents/problems.h"
#include "documents/rules.h"

namespace ntm::documents {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

std::string shown(const std::optional<Date>& day) { return day ? day->to_vietnamese() : "–"; }

/// An act of which only the day of issue is known is said to be issued, not to be in force.
std::string shown(const StandingOnDay& standing) {
  if (standing.certain) return to_vietnamese(standing.standing);
  return standing.standing == Standing::in_force ? "đã ban hành ~" : to_vietnamese(standing.standing) + " ~";
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  std::vector<datafile::Source> sources;
  for (const std::string& path : arguments.positional())
    sources.push_back(datafile::read_source(path, datafile::largest_yaml_bytes));
  Imported done = service.import(sources, actor);
  if (output.wants_json())
    output.json(
        Json::object({{"added", done.added}, {"changed", done.changed}, {"unchanged", done.unchanged}}));
  else
    output.line(
        fmt::format("Văn bản: {} mới, {} thay đổi, {} giữ nguyên", done.added, done.changed, done.unchanged));
  return cli::exit_ok;
}

int list(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  auto documents = service.all();
  Date on = cli::as_of(arguments, clock);
  bool in_force_only = arguments.flag("--as-of");
  if (output.wants_json()) return output.json(list_json(*documents, on, in_force_only)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Document& document : documents->documents()) {
    StandingOnDay standing = standing_on(*documents, document, on);
    if (in_force_only && standing.standing != Standing::in_force) continue;
    rows.push_back(
        {document.symbol, shown(document.issued_on), document.issuer, document.title, shown(standing)});
  }
  output.table({"Số, ký hiệu", "Ngày", "Nơi ban hành", "Nội dung", "Ngày " + on.to_vietnamese()}, rows);
  output.line("~ danh mục chưa có ngày hiệu lực, hoặc quan hệ thay thế chưa đối chiếu văn bản gốc");
  return cli::exit_ok;
}

void print_head(Output& output, const Register& documents, const Document& document, Date on) {
  StandingOnDay standing = standing_on(documents, document, on);
  output.line(fmt::format("{} {} ngày {}, {}", document.kind, document.symbol, shown(document.issued_on),
                          document.issuer));
  output.line(document.subject());
  output.line(fmt::format("Ngày {}: {} ({})", on.to_vietnamese(), shown(standing), standing.reason_vi));
  for (const Document* amendment : amendments_on(documents, document, on))
    output.line(fmt::format("Được sửa đổi bởi {} ngày {}", amendment->symbol, shown(amendment->issued_on)));
  if (!document.verified) output.line("~ chưa đối chiếu văn bản gốc");
}

void print_bases(Output& output, const Content& content) {
  if (content.proposal)
    output.line(fmt::format("Theo đề nghị: {} ngày {}", content.proposal->symbol,
                            shown(content.proposal->issued_on)));
  for (const Citation& basis : content.bases)
    output.line(fmt::format("Căn cứ: {} ngày {}, {}", basis.symbol, shown(basis.issued_on), basis.issuer));
}

void print_clauses(Output& output, const Content& content) {
  std::vector<std::vector<std::string>> rows;
  for (const Clause& clause : content.clauses) {
    std::string indent(static_cast<std::size_t>(depth_of(content, clause)) * 2, ' ');
    rows.push_back({indent + clause.id, clause.heading, clause.missing ? "chưa nhập" : clause.force,
                    fmt::format("{}", fmt::join(clause.addressees, ", ")), clause.pinpoint});
  }
  output.table({"Khoản", "Nội dung", "Mức", "Gửi", "Vị trí"}, rows);
}

void print_recipients(Output& output, const Content& content) {
  output.line("Nơi nhận:");
  for (const Recipient& recipient : content.recipients)
    output.line(fmt::format("  {:>2}. {}{}", recipient.order, recipient.name,
                            recipient.mark.empty() ? "" : " (" + recipient.mark + ")"));
}

void print_corrections(Output& output, const Content& content) {
  for (const Correction& correction : content.corrections)
    output.line(fmt::format("Ghi “{}”, đọc là “{}”{}", correction.written, correction.read,
                            correction.certain ? "" : " (chưa chắc chắn)"));
}

int show(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  auto documents = service.all();
  auto document = service.meant_by(arguments.positional().front());
  Date on = cli::as_of(arguments, clock);
  bool has_text = service.has_text(document->id);
  if (output.wants_json())
    return output.json(document_json(*documents, *document, on, has_text)), cli::exit_ok;
  print_head(output, *documents, *document, on);
  if (document->content) {
    print_bases(output, *document->content);
    output.line("");
    print_clauses(output, *document->content);
    output.line("");
    print_recipients(output, *document->content);
    print_corrections(output, *document->content);
  }
  output.line(has_text ? "Toàn văn: đã nạp (ntm documents text)" : "Toàn văn: chưa nhập");
  return cli::exit_ok;
}

int load_text(Service& service, const Document& document, const std::string& path, Output& output,
              const Actor& actor) {
  service.load_text(document.id, datafile::read_source(path, datafile::largest_yaml_bytes), actor);
  if (output.wants_json())
    output.json(Json::object({{"id", document.id}, {"has_text", true}}));
  else
    output.line("Đã nạp toàn văn của " + document.symbol);
  return cli::exit_ok;
}

int text(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  auto document = service.meant_by(arguments.positional().front());
  if (arguments.positional().size() > 1)
    return load_text(service, *document, arguments.positional()[1], output, actor);
  auto found = service.text(document->id);
  if (!found) throw Refused(Refusal::not_found, no_text(document->id));
  if (output.wants_json())
    output.json(text_json(*document, *found));
  else
    output.raw(found->text + "\n");
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(Open open, Clock clock, Actor actor) {
  const cli::Option as_of{"--as-of", "DATE", "ngày hỏi, ví dụ 2024-01-22 (mặc định: hôm nay)"};
  const cli::Option in_force{"--as-of", "DATE",
                             "chỉ những văn bản còn hiệu lực ngày đó (mặc định: cả danh mục)"};
  return {
      {"documents",
       "import",
       "FILE…",
       "nạp danh mục văn bản và cây điều khoản, tất cả hoặc không gì cả",
       {},
       cli::with(open, import, actor)},
      {"documents", "list", "", "danh mục văn bản và hiệu lực", {in_force}, cli::with(open, list, clock)},
      {"documents",
       "show",
       "ID",
       "một văn bản: căn cứ, điều khoản, nơi nhận",
       {as_of},
       cli::with(open, show, clock)},
      {"documents",
       "text",
       "ID [FILE]",
       "đọc toàn văn; có FILE thì nạp toàn văn từ tệp đó",
       {},
       cli::with(open, text, actor)},
  };
}

}  // namespace ntm::documents
