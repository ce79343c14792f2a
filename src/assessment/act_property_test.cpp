#include <rapidcheck.h>

#include <map>

#include "assessment/act_store.h"
#include "assessment/acting_fixture_test.h"

namespace ntm::assessment {
namespace {

/// What must hold of every cell, whoever tried what with which rights.
class Watch {
 public:
  explicit Watch(const std::map<std::int64_t, Actor>& people) : people_(people) {}

  void see(const Act& act) {
    const Actor& actor = people_.at(act.account);
    const Scope* scope = actor.scope(permission_for(act.kind));
    RC_ASSERT(scope != nullptr);
    RC_ASSERT(scope->every_unit || scope->units == std::vector<std::int64_t>{act.subject.unit});
    RC_ASSERT(scope->covers_indicator(act.subject.set, act.subject.indicator));
    RC_ASSERT(act.version == ++version_);
    if (act.kind == ActKind::record) recorder_ = act.account, confirmer_ = 0;
    if (act.kind == ActKind::confirm) {
      RC_ASSERT(state_ == CellState::recorded && act.account != recorder_);
      confirmer_ = act.account;
    }
    if (act.kind == ActKind::appraise)
      RC_ASSERT(state_ == CellState::confirmed && act.account != recorder_ && act.account != confirmer_);
    if (act.kind == ActKind::return_) RC_ASSERT(!act.note.empty());
    acts_.push_back(act);
    state_ = state_of(acts_);
  }

 private:
  const std::map<std::int64_t, Actor>& people_;
  std::vector<Act> acts_;
  CellState state_ = CellState::empty;
  std::int64_t version_ = 0, recorder_ = 0, confirmer_ = 0;
};

class ActProperty : public testing::ActingTest {
 protected:
  /// Anybody with any of the four rights, each everywhere, in one commune, or for one indicator.
  Actor random_person(std::int64_t account) {
    Rights::Scopes scopes;
    for (const char* each :
         {permission::record, permission::confirm, permission::appraise, permission::return_}) {
      int kind = *rc::gen::inRange(0, 5);
      if (kind == 0) continue;
      Scope scope = Scope::everywhere();
      if (kind == 1) scope = {false, {id("23353")}, true, {}};
      if (kind == 2) scope = {true, {}, false, {{"T-XA", "1.2"}}};
      scopes[each] = scope;
    }
    return {"người " + std::to_string(account), "", "", account, std::make_shared<const Rights>(scopes)};
  }
  CellInput random_cell() {
    CellInput wanted = cell(*rc::gen::inRange(0, 6));
    wanted.unit_code = *rc::gen::element<std::string>("23353", "23371");
    wanted.indicator = *rc::gen::element<std::string>("1.2", "3.1");
    wanted.value = *rc::gen::element<std::string>("", "34", "0");
    wanted.note = *rc::gen::element<std::string>("", "lý do");
    return wanted;
  }
  /// Tries an act; the right version more often than chance would.
  void attempt(const Actor& actor) {
    using Act = std::vector<CellOutcome> (Service::*)(const std::vector<CellInput>&, const Actor&);
    Act act =
        *rc::gen::element<Act>(&Service::record, &Service::confirm, &Service::appraise, &Service::return_);
    CellInput wanted = random_cell();
    if (*rc::gen::inRange(0, 4)) wanted.version = version(wanted);
    if (act != &Service::record) wanted.value.clear();
    try {
      (service_.get()->*act)({wanted}, actor);
    } catch (const Refused&) {
    }
  }
  std::int64_t version(const CellInput& cell) {
    std::int64_t version = 0;
    for (const Act& act : all_acts(cell.unit_code, cell.indicator)) version = act.version;
    return version;
  }
  std::vector<Act> all_acts(const std::string& unit, const std::string& indicator) {
    units::UnitId numbered = id(unit);
    return database().read(
        [&](db::Connection& c) { return store::history_of(c, numbered, "T-XA", indicator); });
  }
  void clear() {
    database().write("clearing", [](db::Connection& c) {
      c.run("DELETE FROM assessment_act");
      c.run("DELETE FROM assessment_value");
    });
  }
};
INSTANTIATE_TEST_SUITE_P(On, ActProperty, ::testing::Values(std::string("sqlite")),
                         [](const auto& backend) { return backend.param; });

// @req R110
TEST_P(ActProperty, duties_stay_separate_and_within_rights_for_every_sequence_of_acts) {
  EXPECT_TRUE(rc::check("acts that were kept", [&] {
    clear();
    std::map<std::int64_t, Actor> people;
    for (std::int64_t account = 1; account <= 4; ++account) people.emplace(account, random_person(account));
    int tries = *rc::gen::inRange(1, 25);
    for (int at = 0; at < tries; ++at) attempt(people.at(*rc::gen::inRange(1, 5)));
    for (const char* unit : {"23353", "23371"})
      for (const char* indicator : {"1.2", "3.1"}) {
        Watch watch(people);
        for (const Act& act : all_acts(unit, indicator)) watch.see(act);
      }
  }));
}

}  // namespace
}  // namespace ntm::assessment
