#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "reporting/obligation.h"

namespace ntm::reporting {

/// What people write into a report; figures and tables come from the data.
struct Written {
  bool is_nil = false;                          ///< Không phát sinh
  std::map<std::string, std::string> sections;  ///< By id of the section: "IV" → text.
  std::vector<std::string> proposals;           ///< Kiến nghị, đề xuất, one by one.
  bool operator==(const Written&) const = default;
};

/// A report being written.
struct Draft {
  std::string body;
  Month month{1, 1};
  std::int64_t edition = 0;  ///< Grows with every save; 0: nobody has saved anything.
  Written written;
  std::optional<Instant> saved_at;
  std::string saved_by;
};

/// A part that ought to be there and is not.
struct Lack {
  std::string place, title;  ///< Id and title of the section or table.
  std::string what_vi;
};

/// One version of a report as it was sent. Never changed afterwards.
/// @req R70
struct Submission {
  std::string body;
  Month month{1, 1};
  int version = 1;
  std::string code;  ///< "BC-2024-03-UBND-611-1-9F3A21C0": of the receipt.
  std::string form;
  bool is_nil = false;
  Instant received_at = Instant::from_unix_ms(0);
  Instant entered_at = Instant::from_unix_ms(0);  ///< Differs when a paper was entered afterwards.
  std::string hash;                               ///< BLAKE2b of `content`.
  std::string written_hash;                       ///< Of what the people wrote alone.
  std::string content;  ///< The whole report with its tables, as JSON; the bytes that were hashed.
  std::vector<std::string> proposals;
  std::vector<std::string> lacks;  ///< Ids of the places that were empty.
  std::string sender, post;
  std::int64_t account = 0;
  std::string act;  ///< Number of the paper, when it came as one.
};

/// What the sender gets (biên nhận).
struct Receipt {
  Submission submission;
  Standing standing;
  bool is_repeated = false;  ///< The same report had been sent before: nothing was done, this is its receipt.
};

/// A remark on a place of a report that goes back (ghi chú trả lại).
struct Note {
  std::string place;  ///< Id of a section or table.
  std::string text;
  bool operator==(const Note&) const = default;
};

/// What the office did with a version.
struct Decision {
  Step step;
  std::vector<Note> notes;  ///< Of a return.
  std::string by, post;
};

/// Everything kept about the report of one body for one month.
struct File {
  std::vector<Submission> submissions;  ///< By version.
  std::vector<Decision> decisions;
};

/// The steps of a file in the order in which they happened.
std::vector<Step> steps_of(const File& file);

}  // namespace ntm::reporting
