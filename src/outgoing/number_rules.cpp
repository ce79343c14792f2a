#include "outgoing/number_rules.h"

#include "outgoing/problems.h"

namespace ntm::outgoing {

std::string name_of(const Book& book) {
  return book.body + "/" + book.series + "/" + std::to_string(book.year);
}

int next_number(int first_number, const std::optional<Last>& last) {
  return last ? last->number + 1 : first_number;
}

std::vector<Problem> faults_of(const Wanted& wanted, const std::optional<Last>& last) {
  std::vector<Problem> problems;
  if (wanted.body.empty()) problems.push_back(number_without("body"));
  if (wanted.notation.empty()) problems.push_back(number_without("notation"));
  if (wanted.subject.empty()) problems.push_back(number_without("subject"));
  if (last && wanted.dated_on < last->dated_on)
    problems.push_back(before_last_number(wanted.dated_on, last->number, last->dated_on));
  return problems;
}

}  // namespace ntm::outgoing
