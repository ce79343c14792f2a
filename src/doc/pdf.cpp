#include "doc/pdf.h"

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
  return pdf;
}

}  // namespace ntm::doc
