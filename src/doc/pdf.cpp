#include "doc/pdf.h"

#include <zlib.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "base/problem.h"
#include "doc/problems.h"

namespace ntm::doc {
namespace {

namespace fs = std::filesystem;

/// A folder that nobody else may look into, gone with everything in it when the work is done.
class OwnFolder {
 public:
  OwnFolder() {
    std::string pattern = (fs::temp_directory_path() / "ntm-pdf-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw Failure("cannot make a temporary folder " + pattern);
    path_ = pattern;
  }
  ~OwnFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

void write(const fs::path& file, std::string_view bytes) {
  std::ofstream stream(file, std::ios::binary);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!stream.flush()) throw Failure("cannot write " + file.string());
}

std::string read(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return stream ? bytes.str() : "";
}

/// Nothing of this process's own: a profile, a home and temporary files inside the folder, no display.
std::vector<std::string> environment_in(const fs::path& folder) {
  return {"HOME=" + folder.string(),
          "TMPDIR=" + folder.string(),
          "XDG_RUNTIME_DIR=" + folder.string(),
          "PATH=/usr/bin:/bin",
          "LANG=C.UTF-8",
          "LC_ALL=C.UTF-8",
          "TZ=UTC",
          "SAL_USE_VCLPLUGIN=svp",
          "SAL_DISABLE_OPENCL=1"};
}

std::vector<std::string> words_for(const fs::path& office, const fs::path& folder) {
  return {office.string(),
          "-env:UserInstallation=file://" + (folder / "profile").string(),
          "--headless",
          "--norestore",
          "--nolockcheck",
          "--nodefault",
          "--convert-to",
          R"(pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}})",
          "--outdir",
          folder.string(),
          (folder / "document.docx").string()};
}

/// Thirty-two hexadecimal digits that follow from the bytes.
std::string digits_of(std::string_view bytes) {
  std::string digits;
  for (uLong seed = 1; seed <= 4; ++seed) {
    char part[9];
    const auto* data = reinterpret_cast<const Bytef*>(bytes.data());
    std::snprintf(part, sizeof part, "%08lX", crc32(seed, data, static_cast<uInt>(bytes.size())));
    digits += part;
  }
  return digits;
}

/// Writes over what stands behind the last `before`, if there is room.
void overwrite(std::string& pdf, std::string_view before, const std::string& with) {
  const std::size_t begin = pdf.rfind(before);
  if (begin == std::string::npos || begin + before.size() + with.size() > pdf.size()) return;
  pdf.replace(begin + before.size(), with.size(), with);
}

/// LibreOffice writes when it ran, and numbers made from that. Without them the same document gives the same
/// PDF as long as LibreOffice and the fonts are the same.
void forget_when_made(std::string& pdf, std::string_view docx) {
  const std::string digits = digits_of(docx);
  overwrite(pdf, "/CreationDate(D:", "19800101000000");
  overwrite(pdf, "/DocChecksum /", digits);
  overwrite(pdf, "/ID [ <", digits + ">\n<" + digits);
}

}  // namespace

PdfMaker::PdfMaker(fs::path office, Bounds bounds)
    : office_(office.empty() ? find_program({"soffice", "libreoffice"}) : std::move(office)),
      bounds_(bounds) {}

std::string PdfMaker::pdf_of(std::string_view docx) const {
  if (!is_available()) throw Refused(Refusal::conflict, pdf_not_installed());
  std::unique_lock turn(turn_, std::chrono::seconds(bounds_.seconds));
  if (!turn.owns_lock()) throw Refused(Refusal::conflict, pdf_busy());
  OwnFolder folder;
  write(folder.path() / "document.docx", docx);
  const Ended ended =
      run_bounded(words_for(office_, folder.path()), environment_in(folder.path()), folder.path(), bounds_);
  if (ended.ran_out_of_time) throw Refused(Refusal::conflict, pdf_took_too_long(bounds_.seconds));
  std::string pdf = read(folder.path() / "document.pdf");
  if (pdf.substr(0, 5) != "%PDF-") throw Refused(Refusal::conflict, pdf_failed(ended.said));
  forget_when_made(pdf, docx);
  return pdf;
}

}  // namespace ntm::doc
