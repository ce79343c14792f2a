#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/instant.h"

namespace ntm::notices {

/// What somebody is told of (thông báo).
/// @req R96
enum class Kind {
  report_due,          ///< Own report, the last day is near.
  report_last_day,     ///< Own report, today is the last day.
  report_overdue,      ///< Own report, not sent and late.
  report_returned,     ///< Own report, sent back.
  report_accepted,     ///< Own report, accepted.
  reports_to_receive,  ///< For the office: reports that nobody has looked at.
  reports_missing,     ///< For the office: bodies that have not reported in time.
  cells_returned,      ///< Values of the unit that were sent back.
  cells_to_confirm,    ///< Values of a unit that wait for its district.
  cells_to_appraise    ///< Values of a set that wait for whoever holds their indicators.
};
std::string to_text(Kind kind);
std::optional<Kind> kind_from(std::string_view text);
const std::vector<Kind>& all_kinds();

/// One thing told to one person. Worked out from the records at a moment and never kept; what is kept is that
/// its key was read. The key changes when the person should look again, and not before.
struct Notice {
  std::string key;  ///< "report_overdue:7-a:UBND-611:2024-03:3"
  Kind kind = Kind::report_due;
  Instant at = Instant::from_unix_ms(0);  ///< Since when there is something to look at.
  std::string body, body_name;            ///< Who owes the report; empty of all others.
  std::string report;           ///< "monthly", "quarterly", "consolidated"; empty when it is about values.
  Month month{1, 1};            ///< Of the report or the values.
  std::optional<Date> due_on;   ///< Last day on time.
  int days = 0;                 ///< To the last day, or after it.
  int count = 0;                ///< Reports, bodies or cells.
  std::string unit, unit_name;  ///< Of values of one unit: "23353", "xã Đăk Pék".
  std::string set, set_name;    ///< Of values.
  bool operator==(const Notice&) const = default;
};

/// With whether its reader has read it.
struct Shown {
  Notice notice;
  bool is_read = false;
};

}  // namespace ntm::notices
