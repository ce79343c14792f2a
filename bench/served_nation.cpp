#include "served_nation.h"

#include <fmt/format.h>

#include "ntm/program.h"
#include "value_writer.h"

namespace ntm::bench {
namespace {

const Actor clerk{"bench", ""};
const Date list_of_2018{2018, 1, 1};

datafile::Source file_of(const std::filesystem::path& file) {
  return datafile::read_source(file, datafile::largest_yaml_bytes);
}

/// Every commune has a committee. A small nation has provinces without communes, which no list tells of.
std::vector<datafile::Source> rosters_of(const Nation& nation, const units::Registry& map) {
  std::vector<datafile::Source> files;
  for (const Nation::Province& province : nation.provinces)
    if (map.by_code(province.code, list_of_2018))
      files.push_back({province.code + ".yaml",
                       fmt::format("schema: bodies/1\nprovince: \"{0}\"\nsource: \"bench\"\n"
                                   "commune_committees: true\nbodies:\n"
                                   "  - {{code: \"UBT-{0}\", name: \"UBND {1}\", kind: committee, unit: "
                                   "\"{0}\", trust: found, posts: [{{code: \"UBT-{0}.head\", "
                                   "name: \"Chủ tịch\", head: true}}]}}\n",
                                   province.code, province.name)});
  return files;
}

std::string login_of(const Nation::Commune& commune) { return "xa." + commune.code; }

datafile::Source people_of(const Nation& nation) {
  std::string text = "schema: accounts/1\ncast: true\npeople:\n";
  for (const Nation::Commune& commune : nation.communes)
    text += fmt::format(
        "  - {{login: \"{}\", name: \"Cán bộ {}\", roles: [{{role: commune, body: \"UBND-{}\", from: "
        "2018-01-01}}]}}\n",
        login_of(commune), commune.name, commune.code);
  return {"people.yaml", text};
}

std::vector<Officer> signed_in(const Nation& nation, Services& services, const units::Registry& map) {
  std::vector<Officer> officers;
  for (const Nation::Commune& commune : nation.communes) {
    const auto opened = services.sign_in.sign_in_as_cast(login_of(commune), {"127.0.0.1", "bench"});
    officers.push_back({commune.code,
                        *map.by_code(commune.code, list_of_2018),
                        {{"Cookie", "ntm_session=" + opened.secret}, {"X-CSRF-Token", opened.session.csrf}}});
  }
  return officers;
}

}  // namespace

ServedNation::ServedNation(const Plan& plan, const Nation& nation, const Scorecards& cards)
    : folder_(plan.scratch / "nation") {
  std::filesystem::create_directories(folder_);
  auto database = db::Database::open(database_url());
  database->migrate(all_migrations());
  {
    Services first(*database, Clock::system(), Clock::system());
    first.units.import(list_of(nation), {list_of_2018, true}, clerk);
    note_regions(*database, nation, *first.units.registry(), list_of_2018);
  }
  Services services(*database, Clock::system(), Clock::system());
  services.criteria.import(file_of(plan.repository / "data/criteria" / (cards.set().code + ".yaml")), clerk);
  services.bodies.import(rosters_of(nation, *services.units.registry()), clerk);
  services.accounts.import_roles(file_of(plan.repository / "data/accounts/roles.yaml"), clerk);
  services.accounts.import_people(people_of(nation), clerk);
  officers_ = signed_in(nation, services, *services.units.registry());
  std::vector<units::UnitId> unit_of;
  for (const Officer& each : officers_) unit_of.push_back(each.unit);
  write_values(*database, cards, unit_of);
}

std::string ServedNation::database_url() const { return "sqlite:" + (folder_ / "ntm.db").string(); }

}  // namespace ntm::bench
