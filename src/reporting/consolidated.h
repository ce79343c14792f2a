#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "reporting/document.h"

namespace ntm::reporting {

/// How far a consolidated report has come (báo cáo tổng hợp).
enum class Progress {
  open,    ///< Worked out anew whenever it is looked at.
  frozen,  ///< The cut stands (chốt số liệu): nothing in it changes any more.
  issued   ///< Numbered and signed (ban hành).
};
std::string to_text(Progress progress);

/// The consolidated report of a month, one version of it.
/// @req R87
struct Consolidated {
  Month month{1, 1};
  int version = 1;
  Progress progress = Progress::open;
  std::int64_t edition = 0;  ///< Grows with every edit of the words.
  std::map<std::string, std::string>
      words;            ///< By id of the paragraph: what takes the computed text's place.
  std::string content;  ///< Frozen: the document as JSON, byte for byte.
  std::string hash;     ///< BLAKE2b of it.
  std::optional<Instant> frozen_at;
  std::string frozen_by;
  int number = 0;              ///< Restarts at 1 on 1 January. @req R100
  std::string issued_content;  ///< With number, day and sign block; likewise for ever.
  std::string issued_hash;
  std::optional<Date> issued_on;  ///< The day printed on it.
  std::optional<Instant> issued_at;
};

/// "TH-2024-03-1-3F9A2C71": stands on every page and leads back to the cut, by month, version and beginning
/// of its hash; empty while it is open.
std::string cut_code(const Consolidated& consolidated);

/// A proposal as a report carries it.
struct Proposed {
  std::string body, report, text;  ///< report: receipt code.
};

/// A proposal that a report makes, and what came of it (kiến nghị, đề xuất).
/// @req R90
struct Proposal {
  std::int64_t id = 0;
  Month month{1, 1};
  std::string body;    ///< Who proposes.
  std::string report;  ///< Receipt code of the report that carries it.
  std::string text;
  std::string answer;  ///< Empty while nobody has answered.
  std::string answer_act, follow_up;
  std::optional<Date> answered_on;
  bool is_answered() const { return !answer.empty(); }
};

}  // namespace ntm::reporting
