#include "audit/chain_rules.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "crypto/hash.h"

namespace ntm::audit {
namespace {

using ::testing::ElementsAre;

/// An instant of 2024 in Vietnam: its day in January and its hour.
Instant at(int day, int hour = 8) {
  return Instant::from_unix_ms(Date(2024, 1, 1).plus_days(day - 1).days_since_1970() *
                                   std::int64_t{86'400'000} +
                               (hour - 7) * std::int64_t{3'600'000});
}

Record written_at(Instant instant, std::string object) {
  Record record;
  record.at = instant.to_utc();
  record.actor = "Y Lan (ví dụ)";
  record.action = "units.import";
  record.object = std::move(object);
  return record;
}

/// A trail in memory, chained as append() does it.
struct Trail {
  std::vector<Record> events;
  std::vector<Seal> seals;
  Head head;

  void add(Record record) {
    record.id = head.last_id + 1;
    record.change_count = static_cast<std::int64_t>(record.changes.size());
    record.hash = crypto::blake2b_hex(serialised(head.hash, record));
    if (auto seal = seal_before(head, record)) seals.push_back(*seal);
    head = head_after(head, record);
    events.push_back(std::move(record));
  }
  Verified verified(std::optional<PrintedRoot> printed = {}) const {
    Verification verification(crypto::blake2b_hex, seals, std::move(printed));
    for (const Record& record : events) verification.take(record);
    return verification.finish(head);
  }
  void renumber() {
    for (std::size_t place = 0; place < events.size(); ++place)
      events[place].id = static_cast<std::int64_t>(place) + 1;
  }
};

/// Two events a day on days 1 to 5.
Trail five_days() {
  Trail trail;
  for (int day = 1; day <= 5; ++day)
    for (int hour : {8, 15}) trail.add(written_at(at(day, hour), "xã " + std::to_string(day * 100 + hour)));
  return trail;
}

std::vector<std::string> found(const Verified& verified) {
  std::vector<std::string> all;
  for (const Finding& finding : verified.findings)
    all.push_back(std::to_string(finding.event) + " " + finding.problem.code);
  return all;
}

// --- the text that is hashed

std::vector<std::string> pieces_of(const std::string& text) {
  std::vector<std::string> pieces;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t colon = text.find(':', at), size = std::stoul(text.substr(at, colon - at));
    pieces.push_back(text.substr(colon + 1, size));
    at = colon + 1 + size;
  }
  return pieces;
}

/// The event that a text came from: since every text leads back to one event, no two events have one text.
Record read_back(const std::string& text) {
  auto pieces = pieces_of(text);
  auto piece = pieces.begin() + 1;  // after the hash before it
  Record record;
  for (std::string Record::*field :
       {&Record::at, &Record::actor, &Record::post, &Record::from, &Record::action, &Record::object,
        &Record::before, &Record::after, &Record::why, &Record::act})
    record.*field = *piece++;
  record.change_count = std::stol(*piece++);
  for (std::int64_t place = 0; place < record.change_count; ++place, piece += 3)
    record.changes.push_back({place, {piece[0], piece[1], piece[2]}});
  EXPECT_EQ(piece, pieces.end());
  return record;
}

/// Short texts of the characters that could be taken for the form itself.
std::string tricky_text() {
  return *rc::gen::container<std::string>(rc::gen::element('0', '1', '2', ':', 'a', '\0', '\n', '"'));
}

Record tricky_record() {
  Record record;
  for (std::string Record::*field :
       {&Record::at, &Record::actor, &Record::post, &Record::from, &Record::action, &Record::object,
        &Record::before, &Record::after, &Record::why, &Record::act})
    record.*field = tricky_text();
  record.change_count = *rc::gen::inRange(0, 4);
  for (std::int64_t place = 0; place < record.change_count; ++place)
    record.changes.push_back({place, {tricky_text(), tricky_text(), tricky_text()}});
  return record;
}

// @req R109
RC_GTEST_PROP(Serialised, no_two_different_events_have_one_text, ()) {
  Record record = tricky_record();
  RC_ASSERT(read_back(serialised("00", record)) == record);
}

TEST(Serialised, a_character_that_moves_to_the_next_field_is_another_text) {
  Record one = written_at(at(1), "a"), other = one;
  one.before = "12", one.after = "3";
  other.before = "1", other.after = "23";
  EXPECT_NE(serialised("", one), serialised("", other));
  EXPECT_NE(serialised("", one), serialised("1", one));
}

TEST(Root, is_read_as_it_was_printed) {
  std::string root(64, 'a');
  EXPECT_EQ(parse_root(std::string(32, 'A') + " " + std::string(32, 'a')), root);
  EXPECT_EQ(parse_root(root.substr(1)), std::nullopt);
  EXPECT_EQ(parse_root(root + "a"), std::nullopt);
  EXPECT_EQ(parse_root(std::string(64, 'g')), std::nullopt);
  EXPECT_EQ(parse_root(""), std::nullopt);
}

// --- sealing

// @req R109
TEST(Sealing, happens_with_the_first_event_after_midnight_in_vietnam) {
  Trail trail;
  trail.add(written_at(*Instant::parse_utc("2024-01-22T16:59:59.999Z"), "trước nửa đêm"));
  EXPECT_TRUE(trail.seals.empty());
  trail.add(written_at(*Instant::parse_utc("2024-01-22T17:00:00.000Z"), "sau nửa đêm"));
  EXPECT_THAT(trail.seals, ElementsAre(Seal{"2024-01-22", 1, 1, trail.events[0].hash}));
}

TEST(Sealing, days_without_events_have_no_seal) {
  Trail trail;
  trail.add(written_at(at(1), "a"));
  trail.add(written_at(at(20), "b"));
  trail.add(written_at(at(21), "c"));
  ASSERT_EQ(trail.seals.size(), 2u);
  EXPECT_EQ(trail.seals[1].day, "2024-01-20");
  EXPECT_EQ(trail.seals[1].event_count, 2);
}

TEST(Sealing, an_event_that_comes_late_belongs_to_the_open_day) {
  Trail trail;
  for (Instant instant : {at(1, 23), at(2, 0), at(1, 23), at(2, 9), at(3)})
    trail.add(written_at(instant, "a"));
  ASSERT_EQ(trail.seals.size(), 2u);
  EXPECT_EQ(trail.seals[0].last_id, 1);
  EXPECT_EQ(trail.seals[1].last_id, 4);
  EXPECT_TRUE(trail.verified().is_intact());
}

TEST(Sealing, goes_on_after_a_clock_that_ran_ahead_was_set_back) {
  Trail trail;
  for (Instant instant : {at(1), at(400), at(2), at(3)}) trail.add(written_at(instant, "a"));
  ASSERT_EQ(trail.seals.size(), 2u);
  EXPECT_EQ(trail.seals[0].day, "2024-01-01");
  EXPECT_EQ(trail.seals[1].day, "2024-01-02");
  EXPECT_TRUE(trail.verified().is_intact());
}

// --- working it out again

// @req R109
TEST(Chain, that_nobody_touched_is_intact) {
  Trail trail = five_days();
  EXPECT_THAT(found(trail.verified()), ElementsAre());
  EXPECT_EQ(trail.verified().events, 10);
  EXPECT_EQ(trail.verified().seals, 4);
  EXPECT_TRUE(Trail{}.verified().is_intact());
}

TEST(Chain, an_edited_event_is_told_alone) {
  Trail trail = five_days();
  trail.events[4].why = "khác";
  EXPECT_THAT(found(trail.verified()), ElementsAre("5 audit.event_altered"));
}

TEST(Chain, an_edited_event_with_a_new_hash_breaks_the_next_one) {
  Trail trail = five_days();
  trail.events[4].why = "khác";
  trail.events[4].hash = crypto::blake2b_hex(serialised(trail.events[3].hash, trail.events[4]));
  EXPECT_THAT(found(trail.verified()), ElementsAre("6 audit.event_altered"));
}

TEST(Chain, removed_events_are_told_from_first_to_last) {
  Trail trail = five_days();
  trail.events.erase(trail.events.begin() + 4, trail.events.begin() + 6);
  EXPECT_THAT(found(trail.verified()),
              ElementsAre("5 audit.events_removed", "0 audit.seal_foreign", "0 audit.seal_foreign"));
  trail = five_days();
  trail.events.erase(trail.events.begin() + 5);
  EXPECT_THAT(found(trail.verified()), ElementsAre("6 audit.events_removed", "0 audit.seal_foreign"));
  trail = five_days();
  trail.events.erase(trail.events.begin(), trail.events.begin() + 1);
  EXPECT_THAT(found(trail.verified()), ElementsAre("1 audit.events_removed"));
}

TEST(Chain, a_removed_event_is_found_even_when_the_others_close_the_gap) {
  Trail trail = five_days();
  trail.events.erase(trail.events.begin() + 8);
  trail.renumber();
  EXPECT_THAT(found(trail.verified()), ElementsAre("9 audit.event_altered", "10 audit.events_removed"));
}

TEST(Chain, an_inserted_event_is_told_wherever_it_stands) {
  for (std::size_t place = 0; place < 9; place += 2) {
    Trail trail = five_days();
    Record forged = trail.events[place];
    forged.object = "giả";
    forged.hash = crypto::blake2b_hex(serialised(trail.events[place].hash, forged));
    trail.events.insert(trail.events.begin() + static_cast<std::ptrdiff_t>(place) + 1, forged);
    trail.renumber();
    auto all = found(trail.verified());
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front(), std::to_string(place + 2) + " audit.events_inserted");
  }
}

TEST(Chain, an_inserted_event_with_any_hash_is_told) {
  Trail trail = five_days();
  Record forged = trail.events[8];
  forged.hash = std::string(64, '0');
  trail.events.insert(trail.events.begin() + 9, forged);
  trail.renumber();
  EXPECT_THAT(found(trail.verified()), ElementsAre("10 audit.events_inserted", "11 audit.events_inserted"));
}

TEST(Chain, an_event_before_the_first_or_after_the_last_is_told) {
  Trail trail = five_days();
  Record forged = trail.events.back();
  forged.id = 11;
  forged.hash = crypto::blake2b_hex(serialised(trail.head.hash, forged));
  trail.events.push_back(forged);
  EXPECT_THAT(found(trail.verified()), ElementsAre("11 audit.events_inserted"));
  trail = five_days();
  forged.id = 0;
  trail.events.insert(trail.events.begin(), forged);
  EXPECT_THAT(found(trail.verified()), ElementsAre("0 audit.events_inserted"));
}

TEST(Chain, neighbours_that_changed_places_are_told_with_their_true_order) {
  Trail trail = five_days();
  std::swap(trail.events[6], trail.events[7]);
  trail.renumber();
  auto verified = trail.verified();
  EXPECT_THAT(found(verified), ElementsAre("7 audit.event_displaced", "8 audit.event_displaced",
                                           "9 audit.event_displaced", "0 audit.seal_altered"));
  EXPECT_NE(verified.findings[1].problem.message_vi.find("sự kiện 6"), std::string::npos);
}

TEST(Chain, distant_events_that_changed_places_are_told) {
  Trail trail = five_days();
  std::swap(trail.events[0], trail.events[9]);
  trail.renumber();
  auto all = found(trail.verified());
  EXPECT_THAT(all, ::testing::Contains("1 audit.event_displaced"));
  EXPECT_THAT(all, ::testing::Contains("10 audit.event_displaced"));
}

// @req R109
RC_GTEST_PROP(Chain, any_single_edit_is_found, ()) {
  Trail trail;
  int count = *rc::gen::inRange(1, 12);
  for (int place = 0; place < count; ++place) {
    Record record = tricky_record();
    record.at = at(1 + place / 3).to_utc();
    trail.add(record);
  }
  RC_ASSERT(trail.verified().is_intact());
  Record& victim = trail.events[static_cast<std::size_t>(*rc::gen::inRange(0, count))];
  const Record before = victim;
  Record other = tricky_record();
  switch (*rc::gen::inRange(0, 5)) {
    case 0:
      victim.actor = other.actor;
      break;
    case 1:
      victim.before = other.before;
      break;
    case 2:
      victim.changes = other.changes;
      break;
    case 3:
      victim.change_count = other.change_count;
      break;
    default:
      victim.hash = crypto::blake2b_hex(other.actor);
  }
  RC_ASSERT(trail.verified().is_intact() == (victim == before));
}

// --- head, seals, printed roots

TEST(Chain, a_tail_that_was_cut_does_not_fit_the_head) {
  Trail trail = five_days();
  trail.events.resize(9);
  EXPECT_THAT(found(trail.verified()), ElementsAre("10 audit.events_removed"));
}

TEST(Chain, any_changed_field_of_the_head_is_told) {
  for (auto change : std::vector<std::function<void(Head&)>>{
           [](Head& head) { ++head.event_count; }, [](Head& head) { ++head.change_count; },
           [](Head& head) { head.day = "2024-01-06"; }, [](Head& head) { head.hash[0] ^= 1; }}) {
    Trail trail = five_days();
    change(trail.head);
    EXPECT_THAT(found(trail.verified()), ElementsAre("0 audit.head_altered"));
  }
  Verification without_head(crypto::blake2b_hex, {}, {});
  EXPECT_THAT(found(without_head.finish({})), ElementsAre("0 audit.head_missing"));
}

TEST(Chain, any_changed_removed_or_added_seal_is_told) {
  for (auto change : std::vector<std::function<void(Seal&)>>{[](Seal& seal) { seal.day = "2024-01-09"; },
                                                             [](Seal& seal) { ++seal.event_count; },
                                                             [](Seal& seal) { seal.hash[5] ^= 1; }}) {
    Trail trail = five_days();
    change(trail.seals[1]);
    EXPECT_THAT(found(trail.verified()), ElementsAre("0 audit.seal_altered"));
  }
  Trail trail = five_days();
  trail.seals[1].last_id = 3;
  EXPECT_THAT(found(trail.verified()), ElementsAre("0 audit.seal_missing", "0 audit.seal_foreign"));
  trail = five_days();
  trail.seals.erase(trail.seals.begin());
  EXPECT_THAT(found(trail.verified()), ElementsAre("0 audit.seal_missing"));
  trail = five_days();
  trail.seals.push_back({"2024-01-05", 10, 10, trail.head.hash});
  EXPECT_THAT(found(trail.verified()), ElementsAre("0 audit.seal_foreign"));
}

// @req R109
TEST(Printed, root_fits_only_the_trail_and_the_day_it_was_printed_from) {
  Trail trail = five_days();
  const std::string third = trail.seals[2].hash;
  EXPECT_TRUE(trail.verified(PrintedRoot{third, Date(2024, 1, 3)}).is_intact());
  EXPECT_TRUE(trail.verified(PrintedRoot{third, {}}).is_intact());
  EXPECT_THAT(found(trail.verified(PrintedRoot{third, Date(2024, 1, 2)})),
              ElementsAre("0 audit.root_does_not_fit"));
  EXPECT_FALSE(trail.verified(PrintedRoot{trail.head.hash, {}}).is_intact());  // not sealed yet
}

// @req R109
TEST(Printed, root_shows_a_trail_that_was_cut_or_written_anew_with_its_head) {
  const std::string third = five_days().seals[2].hash;
  Trail cut;
  for (const Record& record : five_days().events)
    if (record.id <= 6) cut.add(record);
  EXPECT_TRUE(cut.verified().is_intact());
  EXPECT_THAT(found(cut.verified(PrintedRoot{third, {}})), ElementsAre("0 audit.root_does_not_fit"));
  Trail anew;
  for (Record record : five_days().events) {
    if (record.id == 2) record.why = "viết lại";
    anew.add(record);
  }
  EXPECT_TRUE(anew.verified().is_intact());
  EXPECT_THAT(found(anew.verified(PrintedRoot{third, {}})), ElementsAre("0 audit.root_does_not_fit"));
}

TEST(Findings, beyond_a_thousand_are_counted_and_not_kept) {
  Trail trail;
  for (int place = 0; place < 1'500; ++place) trail.add(written_at(at(1), "a"));
  for (Record& record : trail.events) record.why = "khác";
  EXPECT_EQ(trail.verified().finding_count, 1'500);
  EXPECT_EQ(trail.verified().findings.size(), 1'000u);
}

}  // namespace
}  // namespace ntm::audit
