#include "outgoing/templates.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "doc/archive.h"
#include "outgoing/offer.h"
#include "outgoing/service.h"

namespace ntm::outgoing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

const fs::path ours = NTM_SOURCE_DIR "/data/templates";

std::string text_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

class Templates : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "ntm-templates-XXXXXX").string();
    ASSERT_TRUE(mkdtemp(pattern.data()));
    folder_ = pattern;
  }
  void TearDown() override { fs::remove_all(folder_); }
  fs::path folder_;
};

// @req R100
TEST_F(Templates, every_kind_has_one_that_can_be_used) {
  for (Kind kind : kinds()) EXPECT_NO_THROW(template_for(kind, {ours})) << to_text(kind);
}

TEST_F(Templates, that_of_the_office_goes_before_ours) {
  doc::Archive archive = doc::Archive::read("x", text_of(ours / "cong-van-gui.docx"));
  std::string body = archive.find("word/document.xml")->bytes;
  const std::string words = "để biết, thực hiện";
  archive.put("word/document.xml", body.replace(body.find(words), words.size(), "để chỉ đạo"));
  std::ofstream(folder_ / "cong-van-gui.docx", std::ios::binary) << archive.to_bytes();
  const std::string printed = template_for(Kind::transmittal, {folder_, ours}).fill({}, {});
  EXPECT_THAT(doc::Archive::read("x", printed).find("word/document.xml")->bytes, HasSubstr("để chỉ đạo"));
}

TEST_F(Templates, a_broken_one_of_the_office_is_told_of_and_not_passed_over) {
  std::ofstream(folder_ / "cong-van-gui.docx") << "không phải DOCX";
  EXPECT_THROW(template_for(Kind::transmittal, {folder_, ours}), Refused);
}

TEST_F(Templates, one_that_is_nowhere_is_told_of) {
  try {
    template_for(Kind::transmittal, {folder_});
    FAIL();
  } catch (const Refused& refused) {
    EXPECT_EQ(refused.problems().front().code, "outgoing.no_template");
    EXPECT_EQ(refused.problems().front().place.file, "cong-van-gui.docx");
  }
}

TEST_F(Templates, one_of_another_kind_is_refused) {
  EXPECT_THROW(read_template(Kind::transmittal, ours / "cong-van-don-doc.docx"), Refused);
}

TEST_F(Templates, what_comes_with_the_program_is_what_its_generator_makes) {
  if (std::system("node --version >/dev/null 2>&1") != 0) GTEST_SKIP() << "node is not installed";
  ASSERT_EQ(std::system(("node " + (ours / "generate.mjs").string() + " " + folder_.string()).c_str()), 0);
  for (Kind kind : kinds())
    EXPECT_TRUE(text_of(folder_ / template_file(kind)) == text_of(ours / template_file(kind)))
        << template_file(kind);
}

void expect_explained(const std::string& manual, const doc::Offer& offer) {
  for (const doc::Offer::Name& text : offer.texts) EXPECT_THAT(manual, HasSubstr("`" + text.name + "`"));
  for (const doc::Offer::List& list : offer.lists) {
    EXPECT_THAT(manual, HasSubstr("`" + list.name.name + "`"));
    expect_explained(manual, list.items);
  }
}

TEST_F(Templates, every_name_that_they_may_use_is_explained_to_the_office) {
  for (Kind kind : kinds()) expect_explained(text_of(ours / "README.md"), offer_of(kind));
}

/// Opened and saved by LibreOffice, as an office would.
TEST_F(Templates, one_that_was_edited_in_libreoffice_can_still_be_used) {
  const fs::path office = doc::find_program({"soffice", "libreoffice"});
  if (office.empty()) GTEST_SKIP() << "LibreOffice is not installed: run ./dev test";
  fs::copy_file(ours / "bao-cao-tong-hop.docx", folder_ / "mau.docx");
  fs::create_directory(folder_ / "saved");
  doc::run_bounded({office.string(), "-env:UserInstallation=file://" + (folder_ / "profile").string(),
                    "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
                    (folder_ / "saved").string(), (folder_ / "mau.docx").string()},
                   {"HOME=" + folder_.string(), "PATH=/usr/bin:/bin", "SAL_USE_VCLPLUGIN=svp"}, folder_, {});
  EXPECT_NO_THROW(read_template(Kind::consolidated_report, folder_ / "saved" / "mau.docx"));
}

}  // namespace
}  // namespace ntm::outgoing
