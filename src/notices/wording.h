#pragma once
#include <map>
#include <string>
#include <vector>

#include "notices/notice.h"
#include "notices/notice_rules.h"

namespace ntm::notices {

/// What stands for one value in a text: "{month}" → "03/2024".
using Values = std::map<std::string, std::string>;

/// The text with every {name} replaced by its value; a name without a value stays as it is.
std::string filled(const std::string& text, const Values& values);
/// Every name in braces, in order.
std::vector<std::string> names_in(const std::string& text);

/// How one kind of notice is put into words.
struct Line {
  std::string title;  ///< "{report} tháng {month} của {body}: hôm nay là ngày cuối"
  std::string path;   ///< Page of the program where it is dealt with: "/reports/{body_code}/{month_code}"
};

/// Words of letters and calendars, and when people are reminded; data, not code.
/// @req R96
struct Wording {
  Reminders reminders;
  std::map<std::string, std::string> reports;  ///< "monthly", "quarterly", "consolidated" → "Báo cáo"
  std::map<Kind, Line> lines;
  std::string consolidated_path;  ///< Where consolidated reports are dealt with, in place of the line's path.
  std::string sender, subject, greeting, ending;  ///< Of the daily letter.
  std::string calendar_name, event_summary, event_description;
};

/// The names that a title or path may use, those of the letter, and those of an event.
const std::vector<std::string>& names_of_line();
const std::vector<std::string>& names_of_letter();
const std::vector<std::string>& names_of_event();

std::string title_of(const Notice& notice, const Wording& wording);
/// Begins with "/".
std::string path_of(const Notice& notice, const Wording& wording);

}  // namespace ntm::notices
