#include "units/commands.h"

#include <fmt/format.h>

#include <map>

#include "cli/dates.h"
#include "units/json.h"
#include "units/problems.h"

namespace ntm::units {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

const cli::Option as_of_option{"--as-of", "DATE", "ngày hỏi, ví dụ 2024-01-22 (mặc định: hôm nay)"};

std::vector<std::string> row_of(const Registry& registry, UnitId id, Date on) {
  UnitOnDay unit = *registry.on_day(id, on);
  auto parent = unit.parent ? registry.on_day(*unit.parent, on) : std::nullopt;
  return {unit.code, find_type(unit.type)->name_vi, unit.name, parent ? parent->name : "–"};
}

void print_units(Output& output, const Registry& registry, const std::vector<UnitId>& units, Date on) {
  std::vector<std::vector<std::string>> rows;
  for (UnitId id : units) rows.push_back(row_of(registry, id, on));
  output.table({"Mã", "Loại", "Tên", "Thuộc"}, rows);
}

int find(Service& service, const Arguments& arguments, Output& output, Date on) {
  NameQuery query{fmt::format("{}", fmt::join(arguments.positional(), " ")), {}, {}, {}};
  if (auto within = arguments.option("--within")) query.within = service.one_holder(*within, on).id;
  Matches matches = service.names()->find(query, on);
  auto registry = service.registry();
  if (output.wants_json())
    output.json(matches_json(*registry, matches, on));
  else if (matches.units.empty())
    output.error("Không có đơn vị nào tên “" + query.name + "” vào ngày " + on.to_vietnamese());
  else
    print_units(output, *registry, matches.units, on);
  if (matches.units.empty()) return cli::exit_none;
  return matches.units.size() == 1 ? cli::exit_ok : cli::exit_several;
}

std::string time_of(const Validity& validity) {
  std::string from = validity.from == Date::beginning_of_time() ? "không rõ" : validity.from.to_vietnamese();
  return fmt::format("từ {}{}", from, validity.to ? " đến trước " + validity.to->to_vietnamese() : "");
}

int show(Service& service, const Arguments& arguments, Output& output, Date on) {
  auto registry = service.registry();
  UnitOnDay unit = service.one(arguments.positional().front(), on);
  if (output.wants_json()) return output.json(unit_json(*registry, unit, on)), cli::exit_ok;
  print_units(output, *registry, {unit.id}, on);
  for (const Attribute& attribute : registry->find(unit.id)->attributes)
    if (attribute.validity.contains(on))
      output.line(fmt::format("  {} = {}{} ({})", attribute.name, attribute.value,
                              attribute.verified ? "" : " ~", attribute.source));
  std::vector<UnitId> children = registry->children(unit.id, on);
  if (!children.empty()) output.line(""), print_units(output, *registry, children, on);
  return cli::exit_ok;
}

std::string share_in_words(const Share& share) {
  switch (share.kind) {
    case Share::Kind::whole:
      return "toàn bộ";
    case Share::Kind::unknown:
      return "một phần, chưa rõ tỷ lệ";
    case Share::Kind::part:
      return Decimal::from_units(share.millionths).to_vietnamese() + " %";
  }
  return "";
}

void print_succession(Output& output, const Registry& registry, const char* what, UnitId other, Date day,
                      const Succession& line) {
  auto unit = registry.on_day(other, day);
  output.line(fmt::format("  {}: {} {}, {} ({}, {})", what, registry.code_of(other, day),
                          unit ? unit->name : "?", share_in_words(line.share),
                          line.effective_on.to_vietnamese(), line.act));
}

void print_successions(Output& output, const Registry& registry, const Unit& unit) {
  for (const Succession& line : registry.predecessors(unit.id))
    print_succession(output, registry, "hình thành từ", line.from, line.effective_on.plus_days(-1), line);
  for (const Succession& line : registry.successors(unit.id))
    print_succession(output, registry, "nhập vào", line.to, line.effective_on, line);
}

/// The unit meant on the day, or the one that bore the code last: history is asked about units that are gone,
/// too.
UnitId meant_in_history(Service& service, const std::string& code_or_name, Date on) {
  auto registry = service.registry();
  if (!registry->by_code(code_or_name, on))
    if (auto last = registry->last_bearer(code_or_name)) return *last;
  return service.one(code_or_name, on).id;
}

int history(Service& service, const Arguments& arguments, Output& output, Date on) {
  auto registry = service.registry();
  const Unit& unit = *registry->find(meant_in_history(service, arguments.positional().front(), on));
  if (output.wants_json()) return output.json(history_json(*registry, unit)), cli::exit_ok;
  for (const Dated& name : unit.names)
    output.line(fmt::format("Tên {} {}", name.value, time_of(name.validity)));
  for (const Dated& code : unit.codes)
    output.line(fmt::format("Mã {} {}", code.value, time_of(code.validity)));
  for (const Dated& type : unit.types)
    output.line(fmt::format("Loại {} {}", find_type(type.value)->name_vi, time_of(type.validity)));
  print_successions(output, *registry, unit);
  return cli::exit_ok;
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  ListOptions options;
  if (auto from = cli::date_option(arguments, "--valid-from")) options.valid_from = *from;
  options.in_programme = arguments.flag("--programme");
  Json files = Json::array();
  for (const std::string& path : arguments.positional()) {
    ImportResult result =
        service.import(datafile::read_source(path, datafile::largest_csv_bytes), options, actor);
    files.push(
        Json::object({{"file", path}, {"added", result.added}, {"already_there", result.already_there}}));
    if (!output.wants_json())
      output.line(fmt::format("{}: thêm {} đơn vị, {} đã có", path, result.added, result.already_there));
  }
  if (output.wants_json()) output.json(files);
  return cli::exit_ok;
}

void print_result(Output& output, const ReorganisationResult& result, bool rehearsed) {
  if (output.wants_json())
    return output.json(Json::object({{"rehearsed", rehearsed},
                                     {"ended", result.ended},
                                     {"created", result.created},
                                     {"moved", result.moved},
                                     {"orphaned", result.orphaned},
                                     {"whole", result.whole},
                                     {"split", result.split}}));
  output.line(fmt::format("{}: {} đơn vị kết thúc, {} đơn vị mới, {} đơn vị chuyển cấp trên",
                          rehearsed ? "Chạy thử, không lưu" : "Đã sắp xếp", result.ended, result.created,
                          result.moved));
  output.line(fmt::format("Kế thừa: {} dòng toàn bộ, {} dòng một phần; {} thôn chưa rõ thuộc xã nào",
                          result.whole, result.split, result.orphaned));
}

int reorganise(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  Reorganisation file =
      service.read(datafile::read_source(arguments.positional().front(), datafile::largest_csv_bytes),
                   cli::date_option(arguments, "--on"), arguments.option("--act").value_or(""));
  if (arguments.flag("--undo")) {
    service.undo(file.code, actor);
    if (output.wants_json())
      output.json(Json::object({{"undone", file.code}}));
    else
      output.line("Đã hoàn tác đợt sắp xếp " + file.code);
    return cli::exit_ok;
  }
  bool rehearse = arguments.flag("--rehearse");
  print_result(output, service.reorganise(file, rehearse, actor), rehearse);
  return cli::exit_ok;
}

Json recut_json(const Registry& registry, UnitId id, const RecutTotal& total, Date on) {
  Json json = brief_json(registry, *registry.on_day(id, on), on);
  json.set("value", total.amount ? number_of(Decimal::from_units(*total.amount)) : Json());
  return json.set("known", number_of(Decimal::from_units(total.known)));
}

std::vector<std::string> recut_row(const Registry& registry, UnitId id, const RecutTotal& total, Date on) {
  std::vector<std::string> row = row_of(registry, id, on);
  row.push_back(total.amount ? Decimal::from_units(*total.amount).to_vietnamese() : "chưa rõ");
  row.push_back(Decimal::from_units(total.known).to_vietnamese());
  return row;
}

int recut(Service& service, const Arguments& arguments, Output& output, const Actor&) {
  Date from = *cli::date_option(arguments, "--from");
  Date to = *cli::date_option(arguments, "--to");
  auto totals = service.recut(
      datafile::read_source(arguments.positional().front(), datafile::largest_csv_bytes), from, to);
  auto registry = service.registry();
  std::map<std::string, UnitId> by_code;
  for (const auto& [id, total] : totals)
    if (registry->on_day(id, to)) by_code[registry->code_of(id, to)] = id;
  Json all = Json::array();
  std::vector<std::vector<std::string>> rows;
  for (const auto& [code, id] : by_code) {
    all.push(recut_json(*registry, id, totals.at(id), to));
    rows.push_back(recut_row(*registry, id, totals.at(id), to));
  }
  if (output.wants_json())
    output.json(all);
  else
    output.table({"Mã", "Loại", "Tên", "Thuộc", "Giá trị", "Phần biết chắc"}, rows);
  return cli::exit_ok;
}

/// A command that asks about a day.
template <class Answer>
auto on_day(Open open, Clock clock, Answer answer) {
  return [=](const Arguments& arguments, Output& output) {
    return answer(open(arguments), arguments, output, cli::as_of(arguments, clock));
  };
}

}  // namespace

std::vector<cli::Command> commands(Open open, Clock clock, Actor actor) {
  auto by_actor = [=](auto act) {
    return [=](const Arguments& arguments, Output& output) {
      return act(open(arguments), arguments, output, actor);
    };
  };
  return {
      {"units",
       "find",
       "NAME…",
       "tìm đơn vị theo tên (không cần dấu) hoặc mã; nhiều kết quả thì hỏi lại, mã kết thúc 3; không có: 4",
       {as_of_option, {"--within", "NAME", "chỉ trong đơn vị này (tên hoặc mã)"}},
       on_day(open, clock, find)},
      {"units", "show", "CODE", "một đơn vị tại một ngày", {as_of_option}, on_day(open, clock, show)},
      {"units",
       "history",
       "CODE",
       "tên, mã, loại và sáp nhập qua thời gian",
       {as_of_option},
       on_day(open, clock, history)},
      {"units",
       "import",
       "FILE…",
       "nạp đơn vị từ tệp (YAML, bảng thôn, danh mục toàn quốc)",
       {{"--valid-from", "DATE", "ngày bắt đầu của danh mục (mặc định: không rõ)"},
        {"--programme", "", "các xã trong danh mục thuộc Chương trình"}},
       by_actor(import)},
      {"units",
       "reorganise",
       "FILE",
       "sắp xếp đơn vị theo tệp, trong một giao dịch",
       {{"--rehearse", "", "chạy thử, không lưu"},
        {"--undo", "", "hoàn tác đúng đợt này"},
        {"--on", "DATE", "ngày hiệu lực, cho bảng chuyển đổi toàn quốc (CSV)"},
        {"--act", "ACT", "văn bản, cho bảng chuyển đổi"}},
       by_actor(reorganise)},
      {"units",
       "recut",
       "FILE",
       "số liệu theo đơn vị (CSV: unit_code,value) tính lại theo địa giới của ngày khác; phần chia chưa rõ "
       "thì để là chưa rõ",
       {{"--from", "DATE", "ngày của số liệu", true}, {"--to", "DATE", "ngày của địa giới", true}},
       by_actor(recut)},
  };
}

}  // namespace ntm::units
