#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "assessment/act.h"
#include "base/instant.h"
#include "evidence/kind.h"

namespace ntm::evidence {

/// A file as it is kept, once, however often it is attached.
struct KeptFile {
  std::string hash;  ///< BLAKE2b of the content, 64 hexadecimal characters.
  std::int64_t size_bytes = 0;
  Kind kind = Kind::pdf;
};

/// What is said of a paper when it is added (giấy tờ minh chứng).
struct Paper {
  std::string unit_code, set, indicator;
  Month period{1, 1};
  std::string name;  ///< Of the file, as it was given.
  Date dated_on = Date::beginning_of_time();
  std::string source;  ///< Who issued it, or where it comes from.
  std::string note;    ///< May be empty.
};

/// Taken back: no longer shown as proof, still kept with its file (rút lại).
struct Withdrawal {
  Instant at = Instant::from_unix_ms(0);
  std::int64_t account = 0;
  std::string person, reason;
};

/// A file that proves the value of an indicator of a unit in a month (minh chứng).
/// @req R108
struct Attachment {
  std::int64_t id = 0;
  assessment::Subject subject;  ///< Its part is empty: a paper proves the indicator as a whole.
  std::string unit_code;        ///< As it was on the last day of the month.
  KeptFile file;
  std::string name;  ///< NFC, without anything that does harm, with the extension of its kind.
  Date dated_on = Date::beginning_of_time();
  std::string source, note;
  Instant added_at = Instant::from_unix_ms(0);
  std::int64_t account = 0;  ///< 0 for the system account.
  std::string person, post;
  std::optional<Withdrawal> withdrawn;
};

/// "2024-01 Quyết định.pdf 1a2b3c…", for the trail.
std::string in_words(const Attachment& attachment);

}  // namespace ntm::evidence
