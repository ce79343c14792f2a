#include "bodies/service.h"

#include <fmt/format.h>

#include "audit/event.h"
#include "bodies/problems.h"
#include "bodies/reader.h"
#include "bodies/rules.h"
#include "bodies/store.h"

namespace ntm::bodies {
namespace {

/// What stands in the trail about a roster.
std::string described(const Roster* roster) {
  if (!roster) return "";
  return fmt::format("{} cơ quan, {} nhóm, {} dòng phụ trách, {} lần sáp nhập", roster->bodies.size(),
                     roster->groups.size(), roster->holdings.size(), roster->successions.size());
}

const Roster* roster_of(const std::vector<Roster>& rosters, units::UnitId province) {
  for (const Roster& roster : rosters)
    if (roster.province == province) return &roster;
  return nullptr;
}

bool is_read_anew(const std::vector<RosterRead>& reads, units::UnitId province) {
  for (const RosterRead& read : reads)
    if (read.roster.province == province) return true;
  return false;
}

/// Asks whether the rows fit together, within each file, among the files and with what is kept of other
/// provinces.
void check(const std::vector<RosterRead>& reads, const std::vector<Roster>& kept, Problems& problems) {
  std::set<std::string> taken;
  std::set<units::UnitId> provinces;
  for (const Roster& roster : kept)
    if (!is_read_anew(reads, roster.province)) taken.merge(codes_of(roster));
  for (const RosterRead& read : reads) {
    for (const Fault& fault : faults_of(read.roster, taken)) problems.add(read.problem_of(fault));
    taken.merge(codes_of(read.roster));
    if (read.roster.province != 0 && !provinces.insert(read.roster.province).second)
      problems.add(repeated_province(read.province, read.province_code));
  }
}

Imported counted(const std::vector<RosterRead>& reads) {
  Imported imported;
  for (const RosterRead& read : reads) {
    imported.bodies += static_cast<int>(read.roster.bodies.size());
    imported.holdings += static_cast<int>(read.roster.holdings.size());
    for (const Body& body : read.roster.bodies) imported.posts += static_cast<int>(body.posts.size());
  }
  return imported;
}

}  // namespace

Imported Service::import(const std::vector<datafile::Source>& sources, const Actor& actor) {
  auto units = units_.registry();
  Problems problems;
  std::vector<RosterRead> reads;
  for (const datafile::Source& source : sources)
    reads.push_back(read(source, *units, clock_.today_in_vietnam(), problems));
  Imported imported = database_.write("importing bodies", [&](db::Connection& connection) {
    Problems found = problems;
    std::vector<Roster> kept = store::load_all(connection);
    check(reads, kept, found);
    found.refuse_if_any();
    Imported done = counted(reads);
    auto is_same = [&](const RosterRead& read) {
      const Roster* before = roster_of(kept, read.roster.province);
      return before && *before == read.roster;
    };
    for (const RosterRead& read :
         reads)  // all out before any goes in: a code may move from one file to another
      if (!is_same(read)) store::remove(connection, read.roster.province);
    for (std::size_t at = 0; at < reads.size(); ++at) {
      const Roster& roster = reads[at].roster;
      ++(is_same(reads[at]) ? done.unchanged : done.changed);
      if (is_same(reads[at])) continue;
      store::add(connection, roster);
      audit::append(connection,
                    {actor, clock_.now(), "bodies.import", sources[at].name,
                     described(roster_of(kept, roster.province)), described(&roster), roster.source});
    }
    return done;
  });
  std::lock_guard lock(mutex_);
  register_.reset();
  return imported;
}

std::shared_ptr<const Register> Service::all() {
  auto units = units_.registry();
  std::lock_guard lock(mutex_);
  if (register_ && made_from_ == units) return register_;
  auto rosters = database_.read([](db::Connection& connection) { return store::load_all(connection); });
  std::set<units::UnitId> with_communes;
  for (const Roster& roster : rosters)
    if (roster.commune_committees) with_communes.insert(roster.province);
  register_ = std::make_shared<const Register>(std::move(rosters), commune_committees(*units, with_communes));
  made_from_ = units;
  return register_;
}

}  // namespace ntm::bodies
