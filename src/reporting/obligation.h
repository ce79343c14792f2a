#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "reporting/rule.h"

namespace ntm::reporting {

/// One report that one body owes for one month (nghĩa vụ báo cáo). Worked out from the rule and the bodies of
/// the day, never kept.
/// @req R68
struct Obligation {
  std::string rule, body, form, recipient;
  Kind kind = Kind::report;
  Month month{1, 1};
  bool is_quarterly = false;
  Date last_day = Date::beginning_of_time();   ///< Last day on time, by the rule alone.
  Date soon_from = Date::beginning_of_time();  ///< First day on which it is shown as near.
  Date data_from = Date::beginning_of_time(), data_to = Date::beginning_of_time();  ///< Both included.
  /// false: the act was not in force on the last day (it was issued later that month). A report may be
  /// sent, none is owed.
  bool is_owed = true;
  std::vector<std::string> covers;  ///< Bodies that went into this one within the window. @req R102
};

/// A recorded decision that frees a body from a report, or gives it more time (miễn, gia hạn).
/// @req R69
struct Ruling {
  enum class Kind { waive, extend };
  std::int64_t id = 0;
  Kind kind = Kind::extend;
  std::string body;  ///< Empty: every body that owes a report that month.
  Month month{1, 1};
  std::optional<Date> last_day;  ///< The new last day on time; only for more time.
  std::string act;               ///< Number and symbol of the act that decided it.
  std::string reason;
  Instant recorded_at = Instant::from_unix_ms(0);
  std::string recorded_by;
};
std::string to_text(Ruling::Kind kind);

/// What happened to a report.
struct Step {
  enum class Kind { submitted, received, returned, accepted };
  Kind kind = Kind::submitted;
  int version = 1;
  Instant at = Instant::from_unix_ms(0);
};
std::string to_text(Step::Kind kind);

/// What is known about one obligation.
struct Facts {
  std::vector<Step> steps;  ///< In the order in which they happened.
  std::vector<Ruling> rulings;
};

/// How an obligation stands at an instant. Worked out, never typed.
enum class State {
  not_owed,   ///< Không phải nộp: the act is younger than the deadline.
  waived,     ///< Được miễn
  not_due,    ///< Chưa đến hạn
  due_soon,   ///< Sắp đến hạn
  missing,    ///< Chưa nộp, quá hạn
  submitted,  ///< Đã nộp, đúng hạn; the office has not looked at it yet.
  late,       ///< Đã nộp, chậm; likewise.
  received,   ///< Văn phòng đã nhận
  returned,   ///< Trả lại để sửa
  accepted    ///< Đã chấp nhận
};
std::string to_text(State state);
std::string to_vietnamese(State state);
const std::vector<State>& all_states();

/// The state with everything behind it.
struct Standing {
  State state = State::not_due;
  Date last_day = Date::beginning_of_time();           ///< With more time, if some was given.
  Instant last_on_time_at = Instant::from_unix_ms(0);  ///< 23:59:59 of that day in Vietnam.
  std::optional<std::string> act;                      ///< Of the ruling that counts.
  std::optional<Instant> received_at;                  ///< When the first version arrived.
  std::optional<bool> is_on_time;                      ///< Absent while open, when waived or not owed.
  std::int64_t minutes_late =
      0;  ///< Begun minutes since the last on-time instant; of a missing one up to now.
  int days_late = 0;
  int version = 0;         ///< The last one sent; 0: none.
  int returned_count = 0;  ///< How often it was sent back. @req R71
};

/// An obligation with how it stands.
struct Owed {
  Obligation obligation;
  Standing standing;
};

}  // namespace ntm::reporting
