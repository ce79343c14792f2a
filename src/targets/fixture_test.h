#pragma once
#include <gmock/gmock.h>

#include <filesystem>

#include "assessment/migrations.h"
#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "criteria/migrations.h"
#include "db/each_backend.h"
#include "documents/migrations.h"
#include "recognition/migrations.h"
#include "targets/migrations.h"
#include "targets/service.h"
#include "units/migrations.h"

namespace ntm::targets::testing {

/// The units, bodies and directive of Kon Tum in 2024 with its targets; no figure and no decision is known.
/// It is February 2025.
class DirectiveTargets : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps :
         {audit::migrations(), units::migrations(), documents::migrations(), bodies::migrations(),
          criteria::migrations(), recognition::migrations(), assessment::migrations(), migrations()})
      database().migrate(steps);
    world_ = std::make_unique<World>(database(), clock_);
    world_->units.import(data("units/kontum-2024.yaml"), {}, clerk_);
    world_->documents.import({data("documents/05-CT-UBND-2024.yaml"), data("documents/register.yaml")},
                             clerk_);
    world_->bodies.import({data("bodies/kontum-2024.yaml")}, clerk_);
    world_->criteria.import_all(sets(), clerk_);
    imported_ = service().import(directive(), clerk_);
  }
  void TearDown() override {
    world_.reset();
    EachBackend::TearDown();
  }

  static datafile::Source data(const std::string& name) {
    return datafile::read_source(NTM_SOURCE_DIR "/data/" + name, datafile::largest_yaml_bytes);
  }
  static std::vector<datafile::Source> sets() {
    std::vector<datafile::Source> files;
    for (const auto& file : std::filesystem::directory_iterator(NTM_SOURCE_DIR "/data/criteria"))
      if (file.path().extension() == ".yaml")
        files.push_back(datafile::read_source(file.path().string(), datafile::largest_yaml_bytes));
    return files;
  }
  static datafile::Source directive() { return data("targets/05-CT-UBND-2024.yaml"); }
  /// The same file with one place written otherwise.
  static datafile::Source directive_with(const std::string& was, const std::string& is) {
    datafile::Source source = directive();
    source.text.replace(source.text.find(was), was.size(), is);
    return source;
  }
  void decide(const std::string& unit, const std::string& tier, const std::string& on) {
    world_->recognition.import_decisions(
        {"d.csv", "unit_code,tier,action,decided_on\n" + unit + "," + tier + ",recognise," + on + "\n"},
        clerk_);
  }
  Service& service() { return world_->targets; }

  const Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2025-02-03T01:00:00.000Z"));
  const Actor clerk_{"Y Lan (ví dụ)", ""};
  Imported imported_;

 private:
  struct World {
    World(db::Database& database, Clock clock)
        : units(database, clock),
          documents(database, clock),
          bodies(database, units, clock),
          criteria(database, clock),
          recognition(database, units, clock),
          assessment(database, units, criteria, bodies, recognition, clock),
          targets(database, units, documents, bodies, recognition, assessment, clock) {}
    units::Service units;
    documents::Service documents;
    bodies::Service bodies;
    criteria::Service criteria;
    recognition::Service recognition;
    assessment::Service assessment;
    Service targets;
  };
  std::unique_ptr<World> world_;
};

}  // namespace ntm::targets::testing
