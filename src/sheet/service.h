#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/service.h"
#include "base/actor.h"
#include "sheet/form.h"
#include "sheet/sent.h"
#include "units/service.h"

namespace ntm::sheet {

/// What a form is asked for: exactly one of unit and within, or an indicator alone (then for every commune).
struct FormQuery {
  std::optional<std::string> unit, within;  ///< Code or name.
  std::optional<std::string> indicator, set;
  Month period{1, 1};
};

/// What is wrong with one cell of a form that came back.
struct CellError {
  std::string sheet;
  xlsx::At at;
  Problem problem;
};

/// What an import did, or would do. rows_in = rows_accepted + rows_wrong + rows_held: count in = count out.
struct Imported {
  FormScope scope;
  int rows_in = 0;        ///< Rows with a value or a conclusion.
  int rows_accepted = 0;  ///< Kept; those that are kept already as they are count, too.
  int rows_unchanged = 0;
  int rows_wrong = 0;
  int rows_held = 0;   ///< Right, but not kept because others are wrong.
  int rows_empty = 0;  ///< Rows of the form without a value and a conclusion; they change nothing.
  bool is_rehearsal = false;
  std::vector<CellError> errors;
};

/// Values go out as forms in workbooks and come back (phiếu nhập).
/// @req R101 R110
class Service {
 public:
  Service(units::Service& units, assessment::Service& assessment, Clock clock)
      : units_(units), assessment_(assessment), clock_(clock) {}

  /// The workbook of a form: last values filled in, everything else locked.
  /// @throws Refused(not_found) for units outside the actor's scope, too.
  std::string workbook(const FormQuery& query, const Actor& actor);
  /// "23353_2024-01.xlsx"
  std::string file_name(const FormQuery& query);

  struct Expected {
    std::optional<std::string> unit;  ///< Code or name of the unit that the form must be about.
    std::optional<Month> period;
  };
  /// Records what a form brings, all of it or nothing. With `rehearse` nothing is kept.
  /// @throws Refused for what is no form, and for a form of another unit, month or version.
  Imported import(const std::string& bytes, const std::string& file, const Expected& expected, bool rehearse,
                  const Actor& actor);
  /// The same workbook with the wrong cells coloured, commented and listed.
  std::string marked(const std::string& bytes, const std::string& file, const Imported& imported);

 private:
  FormScope scope_of(const FormQuery& query);
  Form form(const FormScope& scope, const Actor& actor);
  void add_unit(Form& form, const std::string& code, const Actor& actor);
  Form require_same(const Sent& sent, const std::string& file, const Expected& expected, const Actor& actor);
  Date day_of(Month period) const { return std::min(period.last_day(), clock_.today_in_vietnam()); }

  units::Service& units_;
  assessment::Service& assessment_;
  Clock clock_;
};

}  // namespace ntm::sheet
