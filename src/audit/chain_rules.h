#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "audit/record.h"
#include "base/problem.h"

/// The chain that makes the trail provable (chuỗi băm): each event's hash covers the hash before it and every
/// field of the event, so that nothing in the middle can change without all that follows changing too.
/// @req R109
namespace ntm::audit {

/// Of a whole text; rules are handed the function, since they see no foundation.
using Hash = std::string (*)(std::string_view);

/// Every field and every change of an event behind the hash of the event before it ("" before the first).
/// Each piece stands behind its length, so that no two different events have one text. The id is not in it:
/// it is the place in the chain.
std::string serialised(std::string_view previous_hash, const Record& record);

/// A root as it was printed, in the form that is kept: capital letters and blanks between groups do not
/// matter. Nothing when it is not 64 hexadecimal digits.
std::optional<std::string> parse_root(std::string_view text);

/// The seal that comes right before the event: of the day that is open, when the event is of a later one.
std::optional<Seal> seal_before(const Head& head, const Record& record);

/// Where the trail ends once the event is in it. An event of the day before the open one came late and
/// belongs to the open day; one of a still earlier day means that the clock was set back, and opens its day
/// again.
Head head_after(const Head& head, const Record& record);

/// One thing that is wrong with the trail.
struct Finding {
  std::int64_t event = 0;  ///< The (first) event concerned; 0 when it is about the head, a seal or a root.
  Problem problem;
};

/// What came of working the chain out again.
struct Verified {
  std::int64_t events = 0, changes = 0, seals = 0;  ///< That are there.
  std::vector<Finding> findings;                    ///< By event, then the rest; the first 1,000.
  std::int64_t finding_count = 0;
  bool is_intact() const { return finding_count == 0; }
};

/// Works the chain out again, event by event, without keeping them.
class Verification {
 public:
  Verification(Hash hash, std::vector<Seal> seals, std::optional<PrintedRoot> printed);

  /// The next event by id, with all its changes.
  void take(const Record& record);
  /// A change whose event is not there.
  void take_stray(std::int64_t event_id);
  /// After the last event. `head`: the kept row, if there is one.
  Verified finish(const std::optional<Head>& head);

 private:
  using Hashes = std::map<std::string, std::int64_t>;  ///< And whose they are.
  /// An event whose hash does not follow from the one before it.
  struct Broken {
    Record record;
    Hashes before;  ///< The last few before it.
  };

  void add(std::int64_t event, Problem problem);
  void skip_to(std::int64_t id);
  void follow(const Record& record);
  void set_aside(const Record& record);
  void look_at_seal(const Seal& expected);
  void judge_broken();
  std::optional<std::int64_t> predecessor_of(const Broken& broken, const Hashes& known) const;
  void judge_head(const std::optional<Head>& kept);

  Hash hash_;
  std::map<std::int64_t, Seal> seals_;  ///< Not met yet, by the event they follow.
  std::optional<PrintedRoot> printed_;
  bool is_printed_root_met_ = false;
  Head state_;
  std::vector<std::pair<std::string, std::int64_t>> recent_;  ///< The last few hashes, newest last.
  std::vector<Broken> broken_;
  Verified result_;
};

}  // namespace ntm::audit
