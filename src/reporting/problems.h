#pragma once
#include <cstdint>
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

/// What reporting refuses, in the words of its reader.
namespace ntm::reporting {

Problem unknown_document(const Place& place, std::string_view id);
Problem unknown_clause(const Place& place, std::string_view clause);
Problem unknown_body(const Place& place, std::string_view code);
Problem day_out_of_range(const Place& place, std::int64_t day);
Problem month_out_of_range(const Place& place, std::string_view month);
Problem repeated_code(const Place& place, std::string_view code);
Problem unknown_table(const Place& place, std::string_view id);
Problem holiday_backwards(const Place& place, std::string_view name);
Problem holiday_unverified(const Place& place, std::string_view name);

Problem no_rule(std::string_view kind);
Problem no_form(std::string_view code);
Problem no_obligation(std::string_view body, Month month);
Problem too_many_months(int most);
Problem months_backwards();
Problem unknown_place(std::string_view id, std::string_view form);
Problem text_too_long(std::string_view id);
Problem nil_not_allowed(std::string_view form);
Problem nil_says_something();
Problem too_many_proposals(std::size_t most);
Problem empty_proposal();
Problem incomplete(std::string_view id, std::string_view title);
Problem accepted_already();
Problem not_yours(std::string_view body);
Problem own_report(std::string_view body);
Problem own_sending();
Problem nothing_sent();
Problem already_decided(std::string_view state);
Problem another_version(int current);
Problem note_needed();
Problem note_without_text(std::string_view place);
Problem edited_meanwhile(std::int64_t current);
Problem not_on_paper();
Problem received_in_future();
Problem malformed_instant(std::string_view text);
Problem act_needed();
Problem reason_needed();
Problem extends_nothing(Date last_day);
Problem frozen_already(Month month);
Problem not_frozen(Month month);
Problem issued_already(Month month);
Problem unknown_paragraph(std::string_view id);
Problem unknown_authority(std::string_view word);
Problem unknown_post(std::string_view code);
Problem no_proposal(std::int64_t id);
Problem answer_needed();
Problem sections_expected();
Problem unknown_format(std::string_view name);
Problem no_workbook_of_letter();
Problem unknown_year();
Problem nobody_to_dun(Month month);

}  // namespace ntm::reporting
