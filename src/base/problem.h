#pragma once
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ntm {

/// Where in what a person gave us something is wrong.
struct Place {
  std::string file;   ///< Name of the file, or "" for a request or command.
  int line = 0;       ///< First line is 1; 0 when lines do not apply.
  std::string field;  ///< Column, key or option, e.g. "criteria[3].indicators[1].value"; may be empty.

  std::string to_text() const;  ///< "values.csv:12 (value)"
};

/// One thing that is wrong, said so that its reader can mend it.
struct Problem {
  std::string code;  ///< Stable, e.g. "units.unknown_code"; the prefix is the capability.
  Place place;
  std::string message_vi;  ///< What is wrong.
  std::string remedy_vi;   ///< What to do about it.
  std::string message_en;

  std::string to_text() const;  ///< place: message – remedy, in Vietnamese.
};

/// Why a request cannot be carried out; nothing has been changed when this is thrown.
enum class Refusal {
  invalid,
  not_found,
  ambiguous,
  conflict,
  forbidden,
  unauthenticated,  ///< Nobody has signed in, or the session has ended.
  throttled,        ///< Too many tries; later again.
  outdated,         ///< Somebody else changed it since it was read.
};

/// Thrown by services. Carries every problem found, not only the first.
class Refused : public std::runtime_error {
 public:
  Refused(Refusal kind, std::vector<Problem> problems);
  Refused(Refusal kind, Problem problem) : Refused(kind, std::vector{std::move(problem)}) {}

  Refusal kind() const { return kind_; }
  const std::vector<Problem>& problems() const { return problems_; }

 private:
  Refusal kind_;
  std::vector<Problem> problems_;
};

/// Gathers problems while a file is read, so that all are told at once. Keeps the first 1,000 and counts the
/// rest.
class Problems {
 public:
  void add(Problem problem);
  void add_all(std::vector<Problem> problems);
  bool empty() const { return found_.empty(); }
  std::size_t count() const { return found_.size() + unkept_; }
  const std::vector<Problem>& list() const { return found_; }
  /// Throws Refused(invalid) with everything gathered, if anything was.
  void refuse_if_any() const;

 private:
  std::vector<Problem> found_;
  std::size_t unkept_ = 0;
};

/// The world failed: disk, database, network. Context is added on the way up: "while importing units.csv: …".
class Failure : public std::runtime_error {
 public:
  explicit Failure(const std::string& what) : std::runtime_error(what) {}
  Failure during(std::string_view action) const;
};

}  // namespace ntm
