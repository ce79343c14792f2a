#include "outgoing/commands.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <sstream>

#include "audit/migrations.h"
#include "json/json.h"
#include "outgoing/migrations.h"
#include "outgoing/number_service.h"

namespace ntm::outgoing {
namespace {

using ::testing::HasSubstr;

class OutgoingCommands : public ::testing::Test {
 protected:
  void SetUp() override {
    database_->migrate(audit::migrations());
    database_->migrate(migrations());
  }
  int run(std::vector<std::string> words) {
    out_.str(""), err_.str("");
    cli::Output output(out_, err_);
    words.insert(words.begin(), "outgoing");
    auto open = [this](const cli::Arguments&) -> const Service& { return service_; };
    return cli::dispatch(commands(open, clock_, {"cli", ""}), words, output);
  }
  const std::string letter_ = NTM_SOURCE_DIR "/data/templates/cong-van-gui.docx";
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-03-19T01:00:00.000Z"));
  Service service_{*database_, clock_, {}};
  std::ostringstream out_, err_;
};

TEST_F(OutgoingCommands, check_says_that_a_template_can_be_used_and_prints_a_sample) {
  const std::string out = (std::filesystem::temp_directory_path() / "ntm-sample.docx").string();
  EXPECT_EQ(run({"check", letter_, "--kind", "transmittal", "--out", out}), 0) << err_.str();
  EXPECT_THAT(out_.str(), HasSubstr("dùng được làm mẫu công văn gửi tài liệu"));
  EXPECT_GT(std::filesystem::file_size(out), 10'000u);
  std::filesystem::remove(out);
}

TEST_F(OutgoingCommands, check_tells_everything_wrong_with_a_template) {
  EXPECT_EQ(run({"check", letter_, "--kind", "dunning_letter"}), cli::exit_refused);
  EXPECT_THAT(err_.str(), HasSubstr("mẫu thiếu “han_moi”"));
  EXPECT_THAT(err_.str(), HasSubstr("không có danh sách nào tên “tai_lieu”"));
}

TEST_F(OutgoingCommands, check_refuses_a_kind_that_there_is_not) {
  EXPECT_EQ(run({"check", letter_, "--kind", "letter"}), cli::exit_refused);
  EXPECT_THAT(err_.str(), HasSubstr("Không có loại văn bản “letter”"));
}

// @req R98
TEST_F(OutgoingCommands, list_is_the_register_of_a_year) {
  EXPECT_EQ(run({"begin", "--body", "VPDP", "--series", "BC", "--year", "2024", "--from", "45"}), 0)
      << err_.str();
  database_->write("test", [&](db::Connection& c) {
    take_number(c, {"VPDP", "BC", "BC-VPĐP", "", Date(2024, 3, 19), "Tiến độ", "A", "3f9a"}, {"x", ""},
                clock_.now());
  });
  EXPECT_EQ(run({"list"}), 0);
  EXPECT_THAT(out_.str(), HasSubstr("45/BC-VPĐP"));
  EXPECT_EQ(run({"list", "--year", "2023", "--json"}), 0);
  EXPECT_EQ(Json::parse(out_.str()).size(), 0u);
  EXPECT_EQ(run({"list", "--json", "--body", "VPDP"}), 0);
  EXPECT_EQ(Json::parse(out_.str())[0]["number"].integer(), 45);
}

TEST_F(OutgoingCommands, begin_wants_a_number) {
  EXPECT_EQ(run({"begin", "--body", "VPDP", "--year", "2024", "--from", "x"}), cli::exit_refused);
}

}  // namespace
}  // namespace ntm::outgoing
