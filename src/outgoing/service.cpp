#include "outgoing/service.h"

#include "audit/event.h"
#include "outgoing/fill.h"
#include "outgoing/problems.h"
#include "outgoing/sample.h"
#include "outgoing/store.h"

namespace ntm::outgoing {

std::string Service::docx(const Paper& paper) const {
  return template_for(paper.kind, folders_).fill(values_of(paper), about(paper));
}

std::string Service::pdf(const Paper& paper) const { return pdf_.pdf_of(docx(paper)); }

std::string Service::try_template(Kind kind, const std::filesystem::path& file) const {
  const Paper paper = sample_paper(kind);
  return read_template(kind, file).fill(values_of(paper), about(paper));
}

std::vector<Issued> Service::issued(int year, const std::string& body) const {
  return database_.read([&](db::Connection& connection) { return store::issued(connection, year, body); });
}

void Service::begin_book(const Book& book, int first_number, const Actor& actor) const {
  if (first_number < 1) throw Refused(Refusal::invalid, first_number_too_small());
  database_.write("beginning a book of outgoing documents", [&](db::Connection& connection) {
    if (store::last(connection, book))
      throw Refused(Refusal::conflict, book_in_use(book.body, book.series, book.year));
    const std::optional<int> before = store::first_number(connection, book);
    if (before == first_number) return;
    store::open_book(connection, book, first_number);
    audit::append(connection, {actor, clock_.now(), "outgoing.begin", name_of(book),
                               before ? std::to_string(*before) : "", std::to_string(first_number), ""});
  });
}

}  // namespace ntm::outgoing
