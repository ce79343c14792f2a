#include "doc/pdf.h"

#include <gmock/gmock.h>

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include "base/problem.h"
#include "doc/fixture_test.h"

namespace ntm::doc {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

/// A program of ours in the place of LibreOffice, and a folder where it leaves what it saw.
class Office : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "ntm-office-XXXXXX").string();
    ASSERT_TRUE(mkdtemp(pattern.data()));
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path program(const std::string& script) {
    const fs::path file = folder_ / "office";
    std::ofstream(file) << "#!/bin/sh\n" << script;
    chmod(file.c_str(), 0700);
    return file;
  }
  std::string seen() {
    std::ifstream file(folder_ / "seen");
    return {std::istreambuf_iterator<char>(file), {}};
  }
  std::string code_of(const PdfMaker& maker) {
    try {
      maker.pdf_of("x");
      return "";
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
  }
  fs::path folder_;
};

TEST_F(Office, what_the_program_makes_is_the_answer) {
  EXPECT_EQ(PdfMaker(program("printf '%%PDF-1.7 x' > document.pdf")).pdf_of("x"), "%PDF-1.7 x");
}

TEST_F(Office, it_gets_a_folder_of_its_own_that_is_gone_afterwards) {
  PdfMaker(program("pwd > " + (folder_ / "seen").string() + "; ls -A >> " + (folder_ / "seen").string() +
                   "; printf '%%PDF-' > document.pdf"))
      .pdf_of("x");
  EXPECT_THAT(seen(), HasSubstr("document.docx"));
  EXPECT_FALSE(fs::exists(seen().substr(0, seen().find('\n'))));
}

TEST_F(Office, nothing_of_our_environment_is_handed_on) {
  setenv("NTM_SECRET", "mật khẩu", 1);
  PdfMaker(program("env > " + (folder_ / "seen").string() + "; printf '%%PDF-' > document.pdf")).pdf_of("x");
  EXPECT_THAT(seen(), ::testing::Not(HasSubstr("NTM_SECRET")));
  EXPECT_THAT(seen(), HasSubstr("HOME="));
}

TEST_F(Office, without_the_program_it_says_what_to_install) {
  const char* path = getenv("PATH");
  const std::string before = path ? path : "";
  setenv("PATH", "/nowhere", 1);
  const PdfMaker maker;
  setenv("PATH", before.c_str(), 1);
  EXPECT_FALSE(maker.is_available());
  try {
    maker.pdf_of("x");
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_THAT(refused.problems().front().to_text(), HasSubstr("libreoffice-writer-nogui"));
  }
}

TEST_F(Office, one_that_takes_too_long_is_killed_with_all_its_children) {
  const fs::path pid = folder_ / "seen";
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(code_of(PdfMaker(program("sleep 100 & echo $! > " + pid.string() + "; wait"), Bounds{1})),
            "doc.pdf_took_too_long");
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
  const int child = std::stoi(seen());
  for (int tries = 0; tries < 100 && kill(child, 0) == 0; ++tries) {  // reaped by init, not by us
    std::ifstream stat("/proc/" + std::to_string(child) + "/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    if (text.find(") Z ") != std::string::npos) break;
    usleep(20'000);
    ASSERT_LT(tries, 99) << "still running";
  }
}

TEST_F(Office, one_that_makes_nothing_or_something_else_is_refused) {
  EXPECT_EQ(code_of(PdfMaker(program("exit 0"))), "doc.pdf_failed");
  EXPECT_EQ(code_of(PdfMaker(program("echo hỏng >&2; exit 3"))), "doc.pdf_failed");
  EXPECT_EQ(code_of(PdfMaker(program("echo text > document.pdf"))), "doc.pdf_failed");
  EXPECT_EQ(code_of(PdfMaker(folder_ / "absent")), "doc.pdf_failed");
}

TEST_F(Office, it_may_not_take_more_memory_than_it_is_given) {
  Bounds bounds;
  bounds.memory_bytes = 200u << 20;
  EXPECT_EQ(code_of(PdfMaker(
                program("all=$(head -c 400000000 /dev/zero | tr '\\0' a) && printf '%%PDF-' > document.pdf"),
                bounds)),
            "doc.pdf_failed");
}

// @req R100
TEST(LibreOffice, makes_a_pdf_of_a_document) {
  const PdfMaker maker;
  if (!maker.is_available()) GTEST_SKIP() << "LibreOffice is not installed: run ./dev test";
  Archive archive = testing::archive_of(testing::p("Ủy ban nhân dân huyện Đăk Hà"));
  archive.put("[Content_Types].xml",
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
              "Extension=\"rels\" "
              "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
              "PartName=\"/word/document.xml\" "
              "ContentType=\"application/"
              "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
  archive.put("_rels/.rels",
              "<Relationships "
              "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
              "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
              "Target=\"word/document.xml\"/></Relationships>");
  const std::string pdf = maker.pdf_of(archive.to_bytes());
  EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
  EXPECT_GT(pdf.size(), 3000u);
  usleep(1'100'000);  // another second on the clock
  EXPECT_TRUE(maker.pdf_of(archive.to_bytes()) == pdf);
}

}  // namespace
}  // namespace ntm::doc
