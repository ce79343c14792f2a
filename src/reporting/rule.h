#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "units/unit.h"

namespace ntm::reporting {

/// Which of the two reports a rule asks for: a body's own (báo cáo định kỳ), or the consolidated one that the
/// coordination office makes of them (báo cáo tổng hợp).
enum class Kind { report, consolidated };
std::string to_text(Kind kind);

/// The days that the data of a report cover. The directive does not say: a setting of the rule.
enum class Window {
  between_deadlines,       ///< From the day after the last deadline to this one: 15/02 to 14/03.
  previous_calendar_month  ///< The whole calendar month before: 01/02 to 29/02.
};
std::string to_text(Window window);

/// A kind of body that reports, and on which form.
struct Reporters {
  enum class Who {
    committees,  ///< Committees (UBND) of the units of a level.
    holders,     ///< Bodies that answer for a criterion or an indicator (phụ trách tiêu chí).
    named        ///< One body.
  };
  Who who = Who::holders;
  units::Level level = units::Level::district;  ///< Of committees.
  std::string body;                             ///< When one is named.
  std::string form;                             ///< Code of the form.
};

/// Who reports what by when (chế độ báo cáo), as an act fixes it for a time.
/// @legal 05/CT-UBND, Mục 7, Mục 8
/// @req R68 R69 R87
struct Rule {
  std::string code;  ///< "7-a"
  Kind kind = Kind::report;
  std::string document, clause, pinpoint;  ///< Id of the act, its clause, and where that stands.
  std::string statement_vi;
  int before_day = 15;                ///< "trước ngày 15": the day itself is too late. 2 to 28.
  std::vector<int> quarterly_months;  ///< Months whose report is the quarter's too.
  std::string reading_vi;             ///< How the words of the clause are read, printed on screen.
  bool is_reading_verified = false;   ///< false: nobody with the right to has confirmed the reading.
  Window window = Window::between_deadlines;
  std::string window_note_vi;
  int soon_days = 5;  ///< So many days before the last one a duty is shown as near. Ours, not law.
  std::string recipient;
  std::vector<Reporters> reporters;
  Validity validity;
  std::string trust;
  bool verified = false;

  bool is_quarterly(Month month) const;
};

/// Days off that an authority announced (ngày nghỉ). They move no deadline by themselves.
/// @req R69
struct Holiday {
  std::string name;
  Date first = Date::beginning_of_time(), last = Date::beginning_of_time();  ///< Both included.
  std::string source, trust;
  bool verified = false;
};

/// Holidays of the years that somebody entered; other years are not known, which is not the same as none.
class Calendar {
 public:
  Calendar() = default;
  Calendar(std::vector<int> years, std::vector<Holiday> holidays)
      : years_(std::move(years)), holidays_(std::move(holidays)) {}

  const std::vector<Holiday>& holidays() const { return holidays_; }
  bool knows(int year) const;
  /// Why people are off that day: "Tết Nguyên đán", "Chủ nhật", "thứ Bảy"; nothing on a working day and
  /// wherever the year is not known.
  std::optional<std::string> day_off(Date day) const;

 private:
  std::vector<int> years_;
  std::vector<Holiday> holidays_;
};

}  // namespace ntm::reporting
