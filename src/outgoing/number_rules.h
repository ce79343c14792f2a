#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "base/problem.h"

namespace ntm::outgoing {

/// Where numbers are counted (sổ văn bản đi): by issuing body, series and year. Whether every kind has a
/// series of its own or all share one is for the head of the body to decide.
/// @legal NĐ 30/2020/NĐ-CP: số văn bản bắt đầu từ 01 ngày 01/01 hằng năm
struct Book {
  std::string body;    ///< Code of the issuing body.
  std::string series;  ///< "BC"; empty when all kinds share one.
  int year = 0;
  bool operator==(const Book&) const = default;
};

/// "VPDP/BC/2024", as the trail names it.
std::string name_of(const Book& book);

/// A document that needs a number.
struct Wanted {
  std::string body, series;
  std::string notation;  ///< Ký hiệu: "BC-VPĐP"
  std::string kind;      ///< Code of the kind.
  Date dated_on;         ///< Its year is the year of the book.
  std::string subject, signer;
  std::string code;  ///< Leads back to the frozen data; may be empty.
};

/// A number that was given, for good.
struct Issued {
  Book book;
  int number = 0;
  std::string symbol, kind;
  Date dated_on;
  std::string subject, signer, code;
  Instant taken_at = Instant::from_unix_ms(0);
  std::string taken_by;
  bool operator==(const Issued&) const = default;
};

/// The last number of a book and its day.
struct Last {
  int number = 0;
  Date dated_on;
};

/// The number that comes next: the first of the book, or one more than the last.
int next_number(int first_number, const std::optional<Last>& last);

/// What speaks against giving a number: no subject, notation or body, or a day before that of the last number
/// – numbers and days go up together.
std::vector<Problem> faults_of(const Wanted& wanted, const std::optional<Last>& last);

}  // namespace ntm::outgoing
