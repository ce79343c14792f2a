#include "criteria/commands.h"

#include <fmt/format.h>

#include "cli/dates.h"
#include "criteria/json.h"
#include "criteria/rules.h"
#include "criteria/set_table.h"

namespace ntm::criteria {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

const cli::Option as_of_option{"--as-of", "DATE", "phiên bản có hiệu lực ngày này (mặc định: hôm nay)"};

std::string day_of(const std::optional<Date>& day) { return day ? day->to_vietnamese() : ""; }

std::string start_of(const Set& set) {
  return set.validity.from == Date::beginning_of_time() ? "không rõ" : set.validity.from.to_vietnamese();
}

/// Reads every file before anything is refused, so that all that cannot be read are told at once.
std::vector<datafile::Source> read_files(const std::vector<std::string>& paths) {
  std::vector<datafile::Source> sources;
  Problems problems;
  for (const std::string& path : paths) {
    try {
      sources.push_back(datafile::read_source(path, datafile::largest_yaml_bytes));
    } catch (const Refused& refused) {
      problems.add_all(refused.problems());
    }
  }
  problems.refuse_if_any();
  return sources;
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  auto imported = service.import_all(read_files(arguments.positional()), actor);
  if (output.wants_json()) return output.json(imported_json(imported)), cli::exit_ok;
  for (const Service::Imported& one : imported)
    output.line(fmt::format("{}: {} phiên bản {} {}", one.file, one.code, one.version,
                            one.added ? "đã nạp" : "đã có, không đổi"));
  return cli::exit_ok;
}

int list(Service& service, const Arguments&, Output& output) {
  auto sets = service.all();
  if (output.wants_json()) return output.json(list_json(sets)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const auto& set : sets)
    rows.push_back({set->code, set->version, set->tier, start_of(*set), day_of(set->validity.to),
                    std::to_string(set->criteria_count()), std::to_string(set->indicator_count()),
                    std::to_string(set->unverified_count()), set->is_draft ? "bản nháp" : ""});
  output.table(
      {"Mã", "Phiên bản", "Danh hiệu", "Từ", "Đến trước", "Tiêu chí", "Chỉ tiêu", "Mức chưa đối chiếu", ""},
      rows);
  return cli::exit_ok;
}

void print_head(Output& output, const Set& set) {
  output.line(set.name);
  output.line(fmt::format("{}, phiên bản {}{}: hiệu lực từ {}{}", set.code, set.version,
                          set.amends.empty() ? "" : " (sửa đổi " + set.amends + ")", start_of(set),
                          set.validity.to ? " đến trước " + day_of(set.validity.to) : ""));
  output.line(fmt::format("{} tiêu chí, {} chỉ tiêu; {} mức chưa đối chiếu văn bản gốc (~){}",
                          set.criteria_count(), set.indicator_count(), set.unverified_count(),
                          set.is_draft ? "; BẢN NHÁP" : ""));
  if (!set.note.empty()) output.line(set.note);
}

void print_set(Output& output, const Set& set) {
  print_head(output, set);
  for (const Criterion& criterion : set.criteria) {
    output.line("");
    output.line(
        fmt::format("{}. {}", criterion.code, criterion.name.empty() ? "(chưa biết tên)" : criterion.name));
    output.table({"Mã", "Chỉ tiêu", "Mức đạt"}, table_of(criterion));
  }
}

int show(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Date on = cli::as_of(arguments, clock);
  auto set = service.require(arguments.positional().front(), arguments.option("--version"), on);
  if (output.wants_json())
    output.json(set_json(*set));
  else
    print_set(output, *set);
  return cli::exit_ok;
}

/// CODE or CODE@VERSION.
std::shared_ptr<const Set> named(Service& service, const std::string& word, Date on) {
  std::size_t at = word.find('@');
  if (at == std::string::npos) return service.require(word, std::nullopt, on);
  return service.require(word.substr(0, at), word.substr(at + 1), on);
}

int diff(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  if (arguments.positional().size() != 2)
    return output.error("ntm criteria diff A B: cần đúng hai bộ tiêu chí"), cli::exit_usage;
  Date on = cli::as_of(arguments, clock);
  auto before = named(service, arguments.positional()[0], on),
       after = named(service, arguments.positional()[1], on);
  auto found = differences(*before, *after);
  if (output.wants_json()) return output.json(differences_json(*before, *after, found)), cli::exit_ok;
  output.line(fmt::format("{}@{} → {}@{}: {} khác biệt", before->code, before->version, after->code,
                          after->version, found.size()));
  for (const Difference& difference : found) output.line("  " + difference.sentence_vi);
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(Open open, Clock clock, Actor actor) {
  auto with = [open](auto act, auto what) {
    return [=](const Arguments& arguments, Output& output) {
      return act(open(arguments), arguments, output, what);
    };
  };
  return {
      {"criteria",
       "import",
       "FILE…",
       "nạp bộ tiêu chí từ tệp YAML; có lỗi thì không nạp tệp nào",
       {},
       with(import, actor)},
      {"criteria",
       "list",
       "",
       "các bộ tiêu chí và phiên bản",
       {},
       [open](const Arguments& arguments, Output& output) {
         return list(open(arguments), arguments, output);
       }},
      {"criteria",
       "show",
       "CODE",
       "một bộ tiêu chí: chỉ tiêu và mức đạt theo vùng",
       {{"--version", "V", "phiên bản, ví dụ 318/QĐ-TTg"}, as_of_option},
       with(show, clock)},
      {"criteria",
       "diff",
       "A B",
       "khác biệt giữa hai bộ hoặc hai phiên bản (MÃ hoặc MÃ@PHIÊN-BẢN)",
       {as_of_option},
       with(diff, clock)},
  };
}

}  // namespace ntm::criteria
