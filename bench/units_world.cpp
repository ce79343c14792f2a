#include "units_world.h"

#include <algorithm>
#include <vector>

#include "audit/migrations.h"
#include "units/migrations.h"

namespace ntm::bench {
namespace {

std::string code_of(const units::Registry& registry, std::optional<units::UnitId> id, Date on) {
  return id ? registry.code_of(*id, on) : "";
}

std::string joined(std::vector<std::string> lines) {
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

}  // namespace

UnitsWorld::UnitsWorld(const std::string& database_url, const UnitsCase& given)
    : database_(db::Database::open(database_url)),
      service_(std::make_unique<units::Service>(*database_, Clock::system())) {
  database_->migrate(audit::migrations());
  database_->migrate(units::migrations());
  service_->import(given.list, {Date(2025, 3, 1), true}, {"bench", ""});
}

std::string described(const units::Registry& registry) {
  std::vector<std::string> lines;
  for (Date day : {eve_of_change, day_of_change})
    for (units::Level level : {units::Level::province, units::Level::district, units::Level::commune})
      for (units::UnitId id : registry.of_level(level, day)) {
        auto unit = registry.on_day(id, day);
        lines.push_back(day.to_iso() + "|" + to_text(level) + "|" + unit->code + "|" + unit->name + "|" +
                        unit->type + "|" + code_of(registry, unit->parent, day) +
                        (registry.in_programme(id, day) ? "|programme" : "|"));
      }
  for (const units::Succession& line : registry.successions())
    lines.push_back(registry.code_of(line.from, eve_of_change) + ">" +
                    registry.code_of(line.to, day_of_change) + "|" +
                    std::to_string(static_cast<int>(line.share.kind)) + "|" + line.effective_on.to_iso());
  return joined(std::move(lines));
}

}  // namespace ntm::bench
