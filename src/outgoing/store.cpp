#include "outgoing/store.h"

#include "base/assert.h"

namespace ntm::outgoing::store {
namespace {
Date day_in(const std::string& iso) {
  auto day = Date::parse_iso(iso);
  NTM_ASSERT(day);  // we wrote it
  return *day;
}
}  // namespace

std::optional<int> first_number(db::Connection& connection, const Book& book) {
  auto row = connection.find<std::int64_t>(
      "SELECT first_number FROM outgoing_book WHERE body_code = $1 AND series = $2 AND year = $3",
      {book.body, book.series, book.year});
  return row ? std::optional(static_cast<int>(std::get<0>(*row))) : std::nullopt;
}

void open_book(db::Connection& connection, const Book& book, int first_number) {
  connection.run(
      "INSERT INTO outgoing_book (body_code, series, year, first_number) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (body_code, series, year) DO UPDATE SET first_number = excluded.first_number",
      {book.body, book.series, book.year, first_number});
}

std::optional<Last> last(db::Connection& connection, const Book& book) {
  auto row = connection.find<std::int64_t, std::string>(
      "SELECT number, dated_on FROM outgoing_number WHERE body_code = $1 AND series = $2 AND year = $3 "
      "ORDER BY number DESC LIMIT 1",
      {book.body, book.series, book.year});
  if (!row) return {};
  return Last{static_cast<int>(std::get<0>(*row)), day_in(std::get<1>(*row))};
}

void add(db::Connection& connection, const Issued& issued) {
  connection.run(
      "INSERT INTO outgoing_number (body_code, series, year, number, symbol, kind, dated_on, subject, "
      "signer, code, "
      "taken_at, taken_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      {issued.book.body, issued.book.series, issued.book.year, issued.number, issued.symbol, issued.kind,
       issued.dated_on.to_iso(), issued.subject, issued.signer, issued.code, issued.taken_at.to_utc(),
       issued.taken_by});
}

std::vector<Issued> issued(db::Connection& connection, int year, const std::string& body) {
  std::vector<Issued> found;
  using Text = std::string;
  connection.each<Text, Text, std::int64_t, Text, Text, Text, Text, Text, Text, Text, Text>(
      "SELECT body_code, series, number, symbol, kind, dated_on, subject, signer, code, taken_at, taken_by "
      "FROM outgoing_number WHERE year = $1 AND ($2 = '' OR body_code = $2) ORDER BY body_code, series, "
      "number",
      {year, body},
      [&](Text of, Text series, std::int64_t number, Text symbol, Text kind, Text dated_on, Text subject,
          Text signer, Text code, Text taken_at, Text taken_by) {
        found.push_back({{std::move(of), std::move(series), year},
                         static_cast<int>(number),
                         std::move(symbol),
                         std::move(kind),
                         day_in(dated_on),
                         std::move(subject),
                         std::move(signer),
                         std::move(code),
                         Instant::parse_utc(taken_at).value_or(Instant::from_unix_ms(0)),
                         std::move(taken_by)});
      });
  return found;
}

}  // namespace ntm::outgoing::store
