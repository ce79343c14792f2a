// Official documents as they come out of the project's own templates and example.
#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>

#include "doc/archive.h"
#include "outgoing/kontum_papers_test.h"
#include "outgoing/sample.h"
#include "outgoing/service.h"

namespace ntm::outgoing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class Print : public ::testing::Test {
 protected:
  static testing::KonTum& kontum() {
    static testing::KonTum one;
    return one;
  }
  /// One part of the printed document; also kept where NTM_KEEP_DOCUMENTS says, to be looked at.
  std::string printed(const Paper& paper, const char* part = "word/document.xml") const {
    const std::string docx = service_.docx(paper);
    if (const char* folder = std::getenv("NTM_KEEP_DOCUMENTS"))
      std::ofstream(std::string(folder) + "/" + to_text(paper.kind) + ".docx", std::ios::binary) << docx;
    return doc::Archive::read("x", docx).find(part)->bytes;
  }
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Service service_{*database_, Clock::fixed_at(Instant::from_unix_ms(0)), {NTM_SOURCE_DIR "/data/templates"}};
};

TEST_F(Print, all) {
  for (const Paper& paper : {kontum().consolidated_report(), kontum().district_report(),
                             kontum().dunning_letter(), kontum().transmittal()})
    EXPECT_THAT(printed(paper), Not(HasSubstr("{{")));
}

}  // namespace
}  // namespace ntm::outgoing
