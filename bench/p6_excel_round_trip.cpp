// P6: forms of a province's communes go out as workbooks, are filled in with errors, come back marked, and
// come again right.
#include <fmt/format.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/problem.h"
#include "bench.h"
#include "json/json.h"
#include "ntm/program.h"
#include "peers/node.h"
#include "running.h"

namespace ntm::bench {
namespace {

constexpr double fewest_times = 3;
const Month month{2024, 2};
const Actor clerk{"bench", ""};

std::string read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) throw Failure("cannot read " + file.string());
  return text.str();
}

/// Wrong cells, by file.
using Cells = std::map<std::string, std::set<std::string>>;

Cells cells_in(const std::filesystem::path& file) {
  Cells cells;
  const Json json = Json::parse(read(file));
  for (const auto& [name, list] : json.members())
    for (const Json& each : list.items()) cells[name].insert(each.text());
  return cells;
}

std::size_t count_of(const Cells& cells) {
  std::size_t count = 0;
  for (const auto& [file, list] : cells) count += list.size();
  return count;
}

/// Our side: the example's data, and the forms of all its communes in one folder.
class RoundTrip {
 public:
  RoundTrip(const Plan& plan, const std::filesystem::path& data)
      : folder_(plan.scratch / "forms"),
        database_(db::Database::open("sqlite:" + (data / "ntm.db").string())),
        services_(*database_, Clock::system(), Clock::system()) {
    std::filesystem::create_directories(folder_ / "out");
    const auto map = services_.units.registry();
    const Date day = month.last_day();
    for (units::UnitId commune : map->of_level(units::Level::commune, day))
      if (!plan.is_small || codes_.size() < 10) codes_.push_back(map->code_of(commune, day));
  }

  const std::filesystem::path& folder() const { return folder_; }
  std::size_t count() const { return codes_.size(); }
  std::size_t rows() const { return rows_; }

  Seconds make() {
    std::vector<std::string> books;
    const Seconds time = time_of([&] {
      for (const std::string& code : codes_)
        books.push_back(services_.sheet.workbook({code, {}, {}, {}, month}, clerk));
    });
    for (std::size_t at = 0; at < codes_.size(); ++at)
      std::ofstream(folder_ / "out" / (codes_[at] + ".xlsx"), std::ios::binary) << books[at];
    return time;
  }

  /// Takes them in and gives those with errors back marked; every error goes to `found`.
  Seconds take_in(const std::string& name, Cells& found) {
    Seconds time = 0;
    rows_ = 0;
    for (const std::string& code : codes_) {
      const std::string file = code + ".xlsx";
      const auto path = folder_ / name / file;
      time += time_of([&] {
        const std::string bytes = read(path);
        const auto done = services_.sheet.import(bytes, file, {code, month}, false, clerk);
        if (!done.errors.empty()) services_.sheet.marked(bytes, file, done);
        for (const sheet::CellError& error : done.errors) found[file].insert(error.at.to_text());
        rows_ += static_cast<std::size_t>(done.rows_in);
      });
    }
    return time;
  }

 private:
  std::filesystem::path folder_;
  std::unique_ptr<db::Database> database_;
  Services services_;
  std::vector<std::string> codes_;
  std::size_t rows_ = 0;
};

void require_same(const Cells& found, const Cells& planted, const std::string& who) {
  if (found == planted) return;
  for (const auto& [file, cells] : planted)
    for (const std::string& cell : cells)
      if (!found.count(file) || !found.at(file).count(cell))
        throw Failure(fmt::format("{} did not find the error in {} {}", who, file, cell));
  throw Failure(
      fmt::format("{} found {} errors where {} were planted", who, count_of(found), count_of(planted)));
}

Figure compared_with(const std::string& what, Seconds ours, const std::vector<Seconds>& peers,
                     std::optional<double> at_least = {}) {
  Seconds sum = 0;
  for (Seconds each : peers) sum += each;
  return compared("P6", what, ours, "exceljs", sum, at_least);
}

}  // namespace

std::vector<Figure> p6_excel_round_trip(const Plan& plan) {
  const std::filesystem::path data = plan.scratch / "excel", peers = plan.repository / "bench/peers";
  run_to_end(plan.programs / "ntm", {"init", "--data", data.string(), "--example", "kontum-2024"},
             plan.scratch / "init.log");
  RoundTrip ours(plan, data);
  progress("P6 making the forms");
  const Seconds made = ours.make();
  progress("P6 filling them in");
  times_from_node(peers / "excel_fill.mjs", {ours.folder().string()});
  const Cells planted = cells_in(ours.folder() / "planted.json");
  progress("P6 taking them in");
  Cells found, in_right;
  const Seconds wrong = ours.take_in("wrong", found);
  require_same(found, planted, "ntm");
  const Seconds right = ours.take_in("right", in_right);
  require_same(in_right, {}, "ntm");
  progress("P6 the same with exceljs");
  auto times = times_from_node(peers / "excel_round_trip.mjs", {ours.folder().string()});
  require_same(cells_in(ours.folder() / "found.json"), planted, "exceljs");
  const auto out = times["out"], in = times["wrong"], again = times["right"];
  return {compared_with(fmt::format("{} workbooks of {} filled rows out, in with {} errors (each found at "
                                    "its cell and marked), in again and recorded",
                                    ours.count(), ours.rows(), count_of(planted)),
                        made + wrong + right, {out.at(0), in.at(0), again.at(0)}, fewest_times),
          compared_with("out", made, out), compared_with("in with errors, back marked", wrong, in),
          compared_with("in without errors (ours also recorded and audited)", right, again)};
}

}  // namespace ntm::bench
