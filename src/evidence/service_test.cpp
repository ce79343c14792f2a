#include "evidence/service.h"

#include <fstream>

#include "crypto/hash.h"
#include "evidence/fixture_test.h"

namespace ntm::evidence {
namespace {

using ::testing::IsEmpty;
using testing::pdf;
using testing::png;
using ::testing::SizeIs;

class EvidenceServiceTest : public testing::EvidenceTest {};
NTM_ON_EACH_BACKEND(EvidenceServiceTest);

// @req R108
TEST_P(EvidenceServiceTest, a_paper_is_kept_with_hash_date_and_source) {
  const Attachment made = service_->add(paper(), pdf, officer());
  ASSERT_THAT(listed(officer()), SizeIs(1));
  const Attachment kept = listed(officer()).front();
  EXPECT_EQ(kept.id, made.id);
  EXPECT_EQ(kept.file.hash, crypto::blake2b_hex(pdf));
  EXPECT_EQ(kept.file.size_bytes, static_cast<std::int64_t>(pdf.size()));
  EXPECT_EQ(kept.dated_on, Date(2024, 1, 15));
  EXPECT_EQ(kept.source, "UBND xã Đăk Pék");
  EXPECT_EQ(kept.person, "người 1");
  EXPECT_EQ(kept.unit_code, "23353");
  EXPECT_EQ(service_->content(made.id, officer()).second, pdf);
}

// @req R109
TEST_P(EvidenceServiceTest, each_change_leaves_its_event_in_the_history_of_the_value) {
  const Attachment made = service_->add(paper(), pdf, officer());
  service_->withdraw(made.id, "nộp nhầm", officer());
  const std::string object = "object = 'assessment/" + std::to_string(made.subject.unit) + "/" + set + "/10'";
  EXPECT_EQ(count("audit_event WHERE action = 'evidence.add' AND " + object), 1);
  EXPECT_EQ(count("audit_event WHERE action = 'evidence.withdraw' AND why = 'nộp nhầm' AND " + object), 1);
}

TEST_P(EvidenceServiceTest, the_same_file_is_kept_once_however_often_it_is_attached) {
  service_->add(paper(), pdf, officer());
  Paper other = paper();
  other.indicator = "11";
  service_->add(other, pdf, officer());
  EXPECT_EQ(count("evidence_file"), 1);
  EXPECT_EQ(count("evidence_attachment"), 2);
}

TEST_P(EvidenceServiceTest, the_same_file_twice_on_one_indicator_is_told) {
  const Attachment first = service_->add(paper(), pdf, officer());
  EXPECT_EQ(refusal([&] { service_->add(paper("khác.pdf"), pdf, officer()); }), "evidence.already_attached");
  service_->withdraw(first.id, "sai ngày", officer());
  EXPECT_EQ(refusal([&] { service_->add(paper(), pdf, officer()); }), "");
}

TEST_P(EvidenceServiceTest, what_is_withdrawn_stays_with_its_reason_and_its_file) {
  const Attachment made = service_->add(paper(), pdf, officer());
  service_->withdraw(made.id, "nộp nhầm", officer());
  const auto all = listed(officer());
  ASSERT_THAT(all, SizeIs(1));
  ASSERT_TRUE(all[0].withdrawn);
  EXPECT_EQ(all[0].withdrawn->reason, "nộp nhầm");
  EXPECT_EQ(all[0].withdrawn->person, "người 1");
  EXPECT_EQ(service_->content(made.id, officer()).second, pdf);
  EXPECT_EQ(refusal([&] { service_->withdraw(made.id, "lần nữa", officer()); }),
            "evidence.already_withdrawn");
}

// @req R110
TEST_P(EvidenceServiceTest, a_neighbour_sees_nothing_and_changes_nothing) {
  const Attachment made = service_->add(paper(), pdf, officer());
  EXPECT_EQ(refusal([&] { service_->list({"23353", {}, {}, {}}, neighbour()); }), "assessment.no_such_unit");
  EXPECT_EQ(refusal([&] { service_->content(made.id, neighbour()); }), "evidence.no_such_attachment");
  EXPECT_EQ(refusal([&] { service_->withdraw(made.id, "x", neighbour()); }), "evidence.no_such_attachment");
  EXPECT_EQ(refusal([&] { service_->add(paper(), png, neighbour()); }), "assessment.unknown_unit");
  EXPECT_EQ(count("evidence_attachment"), 1);
}

// @req R110
TEST_P(EvidenceServiceTest, whoever_may_only_read_adds_and_withdraws_nothing) {
  const Attachment made = service_->add(paper(), pdf, officer());
  const Actor reader = person(3, {assessment::permission::read}, "23353");
  EXPECT_EQ(service_->content(made.id, reader).second, pdf);
  EXPECT_EQ(refusal([&] { service_->withdraw(made.id, "x", reader); }), "evidence.may_not_attach");
  EXPECT_EQ(refusal([&] { service_->add(paper(), png, reader); }), "assessment.unknown_unit");
  EXPECT_FALSE(service_->list({"23353", set, "10", Month(2024, 1)}, reader).may_add);
  EXPECT_TRUE(service_->list({"23353", set, "10", Month(2024, 1)}, officer()).may_add);
}

// @req R110
TEST_P(EvidenceServiceTest, an_indicator_outside_the_scope_is_neither_seen_nor_proved) {
  const Attachment made = service_->add(paper(), pdf, officer());
  const Actor other =
      person(4, {assessment::permission::read, assessment::permission::record}, "23353", {{set, "11"}});
  EXPECT_THAT(listed(other), IsEmpty());
  EXPECT_EQ(refusal([&] { service_->content(made.id, other); }), "evidence.no_such_attachment");
  EXPECT_EQ(refusal([&] { service_->add(paper(), png, other); }), "evidence.may_not_attach");
}

TEST_P(EvidenceServiceTest, unknown_indicators_months_to_come_and_other_levels_are_refused) {
  Paper wrong = paper();
  wrong.indicator = "99.9";
  EXPECT_EQ(refusal([&] { service_->add(wrong, pdf, clerk_); }), "assessment.unknown_indicator");
  wrong = paper(), wrong.period = Month(2024, 3);
  EXPECT_EQ(refusal([&] { service_->add(wrong, pdf, clerk_); }), "assessment.period_in_the_future");
  EXPECT_EQ(refusal([&] { service_->add(paper("a.pdf", "610"), pdf, clerk_); }),
            "assessment.unit_of_other_level");
  EXPECT_EQ(refusal([&] { service_->add(paper("a.pdf", "99999"), pdf, clerk_); }), "assessment.unknown_unit");
  wrong = paper(), wrong.set = "KHONG-CO";
  EXPECT_EQ(refusal([&] { service_->add(wrong, pdf, clerk_); }), "assessment.set_not_in_force");
  EXPECT_EQ(count("evidence_file"), 0);
}

TEST_P(EvidenceServiceTest, a_refused_file_leaves_nothing_on_disk) {
  EXPECT_EQ(refusal([&] { service_->add(paper(), "<html>", officer()); }), "evidence.file_of_other_kind");
  EXPECT_FALSE(std::filesystem::exists(folder_.path() / "evidence"));
}

TEST_P(EvidenceServiceTest, names_are_clean_and_carry_the_kind) {
  EXPECT_EQ(service_->add(paper("../../Bie\u0302n ba\u0309n\u202e.exe"), png, officer()).name,
            "Biên bản.exe.png");
}

TEST_P(EvidenceServiceTest, a_changed_file_is_not_handed_out_as_proof) {
  const Attachment made = service_->add(paper(), pdf, officer());
  std::ofstream(file_of(made)) << pdf << "thêm";
  EXPECT_THROW(service_->content(made.id, officer()), Failure);
}

}  // namespace
}  // namespace ntm::evidence
