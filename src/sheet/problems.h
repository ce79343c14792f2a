#pragma once
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

namespace ntm::sheet {

// Of a workbook as a whole.
Problem not_a_form(const Place& place);
Problem column_missing(const Place& place, std::string_view head);
Problem other_unit(const Place& place, std::string_view found, std::string_view wanted);
Problem other_period(const Place& place, Month found, Month wanted);
Problem other_version(const Place& place, std::string_view set, std::string_view found,
                      std::string_view wanted);
Problem layout_changed(const Place& place);
Problem nothing_to_fill();
Problem unit_to_choose();
Problem one_file_needed();

// Of one cell.
Problem unknown_row(const Place& place, std::string_view indicator);
Problem row_stands_twice(const Place& place, int first_line);
Problem value_without_indicator(const Place& place);
Problem not_a_figure(const Place& place, std::string_view found);
Problem ambiguous_figure(const Place& place, std::string_view found);
Problem too_many_decimals(const Place& place, std::string_view found);
Problem figure_too_large(const Place& place, std::string_view found);
Problem not_an_answer(const Place& place, std::string_view found);
Problem not_a_conclusion(const Place& place, std::string_view found);
Problem became_a_day(const Place& place, Date found);
Problem error_value(const Place& place, std::string_view found);
Problem percent_not_expected(const Place& place, std::string_view found);
Problem no_value_here(const Place& place);

}  // namespace ntm::sheet
