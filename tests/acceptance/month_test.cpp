// January to April 2024 of the example: every body owes a report, most send it, one is late, one comes back,
// one says nothing happened, one is missing; the office issues March's quarterly report, whose bytes stay.
#include <gmock/gmock.h>

#include "acceptance/kontum.h"
#include "crypto/hash.h"
#include "reporting/content.h"
#include "reporting/moment.h"
#include "reporting/obligation_rules.h"

namespace ntm::testing {
namespace {

using reporting::Kind;
using reporting::Owed;
using reporting::State;
using reporting::Step;
using reporting::Written;
using ::testing::HasSubstr;

class TheMonth : public ::testing::Test {
 protected:
  /// As the program runs on the example: the clock is today's, the days are those of January 2024.
  void SetUp() override {
    KonTum loaded(*database_);
    services_ =
        std::make_unique<Services>(*database_, Clock::system(), KonTum::clock(), KonTum::surroundings());
  }

  reporting::Service& reports() { return services_->reporting; }
  reporting::ConsolidationService& office() { return services_->consolidation; }
  static Instant at(std::string_view text) { return *reporting::parse_instant(text); }

  /// The reports come on paper, so that a test says when.
  reporting::Receipt send(const std::string& body, Month month, std::string_view when, Written written) {
    return reports().submit({body, month, std::move(written), true, at(when), "45/BC-" + body},
                            registry_clerk_);
  }
  static Written words(const std::string& body) {
    return {
        false,
        {{"I", "Họp giao ban"}, {"II", "Đi cơ sở"}, {"III", "Đường xa"}, {"IV", "Tiếp tục"}},
        body == "UBND-610" ? std::vector<std::string>{"Bổ sung vốn nước sạch"} : std::vector<std::string>{}};
  }
  void play(Month month) {
    const std::string day = month.to_iso() + "-1";
    for (const Owed& each : reports().obligations(month, month, Kind::report, {}, registry_clerk_)) {
      const std::string& body = each.obligation.body;
      if (body == "SYT") continue;  // nothing came
      const bool is_nil = body == "BHXH", is_late = body == "UBND-613";
      send(body, month, day + (is_late ? "5T00:00:00+07:00" : "4T23:59:59+07:00"),
           is_nil ? Written{true, {}, {}} : words(body));
    }
    reports().decide("SGDDT", month, 1, Step::Kind::returned, {{"B1", "đối chiếu lại số xã đạt"}},
                     office_clerk_);
  }
  std::map<State, int> states(Month month) {
    std::map<State, int> count;
    for (const Owed& each :
         reports().obligations(month, month, Kind::report, at("2024-04-30T17:00:00+07:00"), registry_clerk_))
      ++count[each.standing.state];
    return count;
  }

  const Month january{2024, 1}, march{2024, 3};
  const Actor registry_clerk_{"văn thư (ví dụ)", ""}, office_clerk_{"chuyên viên (ví dụ)", ""};
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  std::unique_ptr<Services> services_;
};

// @req R68 R69 R71
TEST_F(TheMonth, is_judged_to_the_second_for_every_body) {
  for (Month month = january; month <= Month(2024, 4); month = month.plus(1)) play(month);
  for (Month month(2024, 2); month <= Month(2024, 4); month = month.plus(1))
    EXPECT_EQ(states(month),
              (std::map<State, int>{
                  {State::submitted, 24}, {State::late, 1}, {State::returned, 1}, {State::missing, 1}}))
        << month.to_iso();
  // The directive is of 22/01/2024: in January nobody was late yet.
  EXPECT_EQ(states(january)[State::late], 0);
  EXPECT_EQ(states(january)[State::not_owed], 1);
}

// @req R87 R88 R89 R90
TEST_F(TheMonth, ends_in_a_consolidated_report_whose_bytes_stay) {
  play(march);
  const auto frozen = office().freeze(march, at("2024-03-18T09:00:00+07:00"), office_clerk_);
  const auto& parts = frozen.document.sections;
  EXPECT_THAT(parts[1].paragraphs[0].text,
              HasSubstr("85 xã thuộc Chương trình, trong đó 48 xã đã đạt chuẩn"));
  EXPECT_THAT(parts[1].paragraphs[0].text, HasSubstr("42 xã đã được công nhận"));
  EXPECT_THAT(parts[2].paragraphs[0].text, HasSubstr("25 nơi nộp đúng hạn, 1 nơi nộp chậm, 1 nơi chưa nộp"));
  EXPECT_THAT(parts[3].paragraphs[0].text, HasSubstr("UBND huyện Đăk Glei: Bổ sung vốn nước sạch"));
  EXPECT_EQ(frozen.document.label, "Số liệu minh họa");
  EXPECT_TRUE(frozen.document.is_quarterly);

  const auto issued = office().issue(march, {Date(2024, 3, 18), "", ""}, office_clerk_);
  const std::string bytes = office().bytes(march, {}, office_clerk_);
  send("SYT", march, "2024-04-02T08:00:00+07:00", words("SYT"));
  EXPECT_EQ(office().bytes(march, {}, office_clerk_), bytes);
  EXPECT_EQ(crypto::blake2b_hex(bytes), issued.kept.issued_hash);
  EXPECT_EQ(office().proposals(march, march, office_clerk_).size(), 1u);
  EXPECT_TRUE(services_->audit.verify().is_intact());
}

}  // namespace
}  // namespace ntm::testing
