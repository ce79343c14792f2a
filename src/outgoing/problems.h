#pragma once
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

namespace ntm::outgoing {

Problem number_without(std::string_view field);
Problem before_last_number(Date wanted, int last_number, Date last);
Problem book_in_use(std::string_view body, std::string_view series, int year);
Problem first_number_too_small();
Problem unknown_kind(std::string_view word);
Problem no_template(std::string_view file);
Problem cannot_write(std::string_view file);

}  // namespace ntm::outgoing
