#include <fstream>

#include "evidence/fixture_test.h"

namespace ntm::evidence {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class EvidenceVerifyTest : public testing::EvidenceTest {
 protected:
  std::vector<std::string> found() {
    std::vector<std::string> codes;
    for (const Problem& problem : service_->verify().problems) codes.push_back(problem.code);
    return codes;
  }
};
NTM_ON_EACH_BACKEND(EvidenceVerifyTest);

TEST_P(EvidenceVerifyTest, files_as_they_were_given_are_sound) {
  service_->add(paper(), testing::pdf, officer());
  EXPECT_THAT(found(), IsEmpty());
  EXPECT_EQ(service_->verify().file_count, 1);
}

TEST_P(EvidenceVerifyTest, a_changed_and_a_missing_file_are_told_by_name) {
  const Attachment first = service_->add(paper(), testing::pdf, officer());
  std::ofstream(file_of(first), std::ios::app) << "x";
  EXPECT_THAT(found(), ElementsAre("evidence.file_changed"));
  EXPECT_EQ(service_->verify().problems[0].place.file, first.file.hash);
  fs::remove(file_of(first));
  EXPECT_THAT(found(), ElementsAre("evidence.file_missing"));
}

TEST_P(EvidenceVerifyTest, what_no_row_speaks_of_is_told_and_cleared_and_nothing_else) {
  const Attachment made = service_->add(paper(), testing::pdf, officer());
  Folder folder(folder_.path() / "evidence");
  folder.keep("mồ côi");
  std::ofstream(folder_.path() / "evidence/arriving/x") << "half";
  EXPECT_EQ(service_->verify().unreferenced.size(), 2u);
  EXPECT_THAT(found(), IsEmpty());
  EXPECT_EQ(service_->clear(clerk_), 2);
  EXPECT_THAT(service_->verify().unreferenced, IsEmpty());
  EXPECT_EQ(service_->content(made.id, officer()).second, testing::pdf);
  EXPECT_EQ(count("audit_event WHERE action = 'evidence.clear'"), 1);
  EXPECT_EQ(service_->clear(clerk_), 0);
}

TEST_P(EvidenceVerifyTest, the_files_of_a_database_are_told_with_their_paths) {
  const Attachment made = service_->add(paper(), testing::pdf, officer());
  const auto files = database().read([](db::Connection& c) { return Service::files_of(c); });
  ASSERT_EQ(files.size(), 1u);
  EXPECT_EQ(files[0].first, made.file.hash.substr(0, 2) + "/" + made.file.hash.substr(2));
}

TEST(EvidenceFiles, of_a_database_without_the_tables_are_none) {
  auto older = db::Database::open("sqlite::memory:");
  EXPECT_THAT(older->read([](db::Connection& c) { return Service::files_of(c); }), IsEmpty());
}

}  // namespace
}  // namespace ntm::evidence
