#include "outgoing/number_service.h"

#include <fmt/format.h>

#include "audit/event.h"
#include "outgoing/problems.h"
#include "outgoing/store.h"
#include "outgoing/wording_rules.h"

namespace ntm::outgoing {
namespace {

std::string described(const Issued& issued) {
  return fmt::format("{} ngày {}: {}{}", issued.symbol, issued.dated_on.to_vietnamese(), issued.subject,
                     issued.code.empty() ? "" : fmt::format(" (mã {})", issued.code));
}

int first_number_of(db::Connection& connection, const Book& book) {
  if (auto first = store::first_number(connection, book)) return *first;
  store::open_book(connection, book, 1);
  return 1;
}

}  // namespace

Issued take_number(db::Connection& connection, const Wanted& wanted, const Actor& actor, Instant now) {
  const Book book{wanted.body, wanted.series, wanted.dated_on.year()};
  const std::optional<Last> last = store::last(connection, book);
  Problems problems;
  problems.add_all(faults_of(wanted, last));
  problems.refuse_if_any();
  const int number = next_number(first_number_of(connection, book), last);
  Issued issued{book,          number,          symbol(number, wanted.notation),
                wanted.kind,   wanted.dated_on, wanted.subject,
                wanted.signer, wanted.code,     now,
                actor.name};
  store::add(connection, issued);
  audit::append(connection, {actor, now, "outgoing.number", name_of(book), "", described(issued), ""});
  return issued;
}

}  // namespace ntm::outgoing
