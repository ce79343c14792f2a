#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "audit/event.h"
#include "base/date.h"

namespace ntm::audit {

/// A change as it is kept; position counts from 0 within its event.
struct KeptChange {
  std::int64_t position = 0;
  Change change;
  bool operator==(const KeptChange&) const = default;
};

/// An event as it is kept: to the letter, since the hash covers these texts, even one that was tampered with.
struct Record {
  std::int64_t id = 0;
  std::string at;  ///< UTC, as Instant::to_utc() writes it.
  std::string actor, post, from, action, object, before, after, why, act;
  std::int64_t change_count = 0;    ///< How many changes belong to it, whether or not they were loaded.
  std::vector<KeptChange> changes;  ///< By position.
  std::string hash;                 ///< 64 lower-case hexadecimal characters.
  bool operator==(const Record&) const = default;
};

/// The root of a finished day (mốc niêm phong ngày): what is printed and kept outside the program.
struct Seal {
  std::string day;               ///< In Vietnam, "2024-01-22".
  std::int64_t last_id = 0;      ///< Of the last event before the seal.
  std::int64_t event_count = 0;  ///< From the beginning of the trail.
  std::string hash;              ///< Of that last event.
  bool operator==(const Seal&) const = default;
};

/// Where the trail ends.
struct Head {
  std::int64_t last_id = 0, event_count = 0, change_count = 0;
  std::string day;   ///< In Vietnam, of the events not sealed yet; empty before the first event.
  std::string hash;  ///< Of the last event; empty before the first.
  bool operator==(const Head&) const = default;
};

/// A root that was printed on an earlier day, to hold the trail against.
struct PrintedRoot {
  std::string hash;
  std::optional<Date> day;  ///< Absent: any day.
};

/// Which events are asked for; what is absent does not matter.
struct Filter {
  std::optional<std::string> object;         ///< Its own object or that of one of its changes.
  std::optional<std::string> object_prefix;  ///< Likewise, by how it begins.
  std::optional<std::string> actor, action;
  std::optional<Date> from, to;  ///< Days in Vietnam, both included.
};

/// Events, newest first, and where the next page begins.
struct Page {
  std::vector<Record> events;        ///< With at most shown_changes changes each.
  std::optional<std::int64_t> next;  ///< Cursor; absent on the last page.
};
constexpr int shown_changes = 20;
constexpr int most_on_page = 200;

/// One time that an object was touched: by an event of its own or by one change among many.
struct Touch {
  Record event;               ///< Without its changes.
  std::string before, after;  ///< Of the object asked for.
};

}  // namespace ntm::audit
