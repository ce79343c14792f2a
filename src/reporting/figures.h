#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "assessment/service.h"
#include "bodies/service.h"
#include "criteria/service.h"
#include "criteria/tier.h"
#include "recognition/service.h"
#include "reporting/document.h"
#include "reporting/form.h"
#include "reporting/obligation.h"
#include "targets/service.h"
#include "units/service.h"

namespace ntm::reporting {

/// The modules that reports draw their figures from.
struct Sources {
  units::Service& units;
  bodies::Service& bodies;
  criteria::Service& criteria;
  recognition::Service& recognition;
  assessment::Service& assessment;
  targets::Service& targets;
};

/// What a report is about.
struct Cut {
  std::string body;          ///< Whose report it is.
  units::UnitId within = 0;  ///< Its unit: a district, or the province.
  std::string within_code;
  Date as_of = Date::beginning_of_time();   ///< The day of the figures.
  Date before = Date::beginning_of_time();  ///< The day they are compared with.
  std::vector<Owed> owed;  ///< Every body's report of the month; for the consolidated one alone.
};

/// Works out the tables and sentences of one report. Every figure names the question that gives it.
/// @req R70 R88
class Figures {
 public:
  Figures(const Sources& sources, Cut cut);

  Table table(const FormTable& wanted);
  /// Nothing for a kind that has nothing to say here.
  std::optional<Paragraph> paragraph(const std::string& kind, const std::string& section);
  std::string label() { return sources_.assessment.label(); }

 private:
  const assessment::Matrix& matrix(Date day);
  const assessment::Status& status(Date day);
  const std::vector<targets::Judged>& judged();
  bool is_whole_province() const;
  std::string name_of(units::UnitId unit) const;
  /// How many verdicts rest on thresholds that nobody compared with the published text, in words; empty:
  /// none.
  std::string threshold_note(Date day);
  Origin origin(const std::string& path, const std::string& name, const std::string& more = "") const;

  void fill_commune_matrix(Table& table);
  void fill_bands(Table& table);
  void fill_higher_tiers(Table& table);
  void fill_villages(Table& table);
  void fill_district_criteria(Table& table);
  void fill_targets(Table& table);
  void fill_held_criteria(Table& table);
  void fill_discipline(Table& table);
  void add_held_row(Table& table, const bodies::Holding& holding);
  int villages_of(units::UnitId place, const std::string& tier, Date day) const;

  Paragraph status_sentence();
  Paragraph maintenance_sentence();
  Paragraph targets_sentence();
  Paragraph held_sentence();
  Paragraph discipline_sentence();

  Sources sources_;
  Cut cut_;
  std::shared_ptr<const units::Registry> map_;
  std::shared_ptr<const bodies::Register> bodies_;
  std::shared_ptr<const recognition::Decisions> decisions_;
  std::map<Date, assessment::Matrix> matrices_;
  std::map<Date, assessment::Status> statuses_;
  std::optional<std::vector<targets::Judged>> judged_;
};

/// "+2", "-1", "0"
std::string change_text(int now, int before);
/// The criterion that a holding is about, or that the indicator it is about belongs to; "" when the set does
/// not have it.
std::string criterion_of(const criteria::Set& set, const bodies::Holding& holding);
/// Done, waiting, in time, late, without a subject: as people read it.
std::string word_of(const targets::Outlook& outlook);

}  // namespace ntm::reporting
