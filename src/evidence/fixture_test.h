#pragma once
#include <gmock/gmock.h>
#include <zlib.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "assessment/permissions.h"
#include "audit/migrations.h"
#include "criteria/migrations.h"
#include "db/each_backend.h"
#include "evidence/migrations.h"
#include "evidence/service.h"
#include "units/migrations.h"

namespace ntm::evidence::testing {

/// A zip whose entries are stored as they are, under any name.
inline std::string zip_of(const std::vector<std::pair<std::string, std::string>>& entries) {
  const auto bytes_of = [](std::uint32_t number, int bytes) {
    std::string text;
    for (; bytes > 0; --bytes, number >>= 8) text += static_cast<char>(number & 0xFF);
    return text;
  };
  std::string zip, directory;
  for (const auto& [name, text] : entries) {
    const auto crc = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::string common = bytes_of(0, 4) + bytes_of(0x21 << 16, 4) + bytes_of(crc, 4) +
                               bytes_of(size, 4) + bytes_of(size, 4) +
                               bytes_of(static_cast<std::uint32_t>(name.size()), 2) + bytes_of(0, 2);
    directory += "PK\1\2" + bytes_of(20, 2) + bytes_of(20, 2) + common + bytes_of(0, 10) +
                 bytes_of(static_cast<std::uint32_t>(zip.size()), 4) + name;
    zip += std::string("PK\3\4") + bytes_of(20, 2) + common + name + text;
  }
  const auto count = static_cast<std::uint32_t>(entries.size());
  return zip + directory + "PK\5\6" + bytes_of(0, 4) + bytes_of(count, 2) + bytes_of(count, 2) +
         bytes_of(static_cast<std::uint32_t>(directory.size()), 4) +
         bytes_of(static_cast<std::uint32_t>(zip.size()), 4) + bytes_of(0, 2);
}

inline const std::string pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
inline const std::string png = std::string("\x89PNG\r\n\x1a\n", 8) + "…";
inline std::string docx(const std::vector<std::pair<std::string, std::string>>& more = {}) {
  std::vector<std::pair<std::string, std::string>> parts = {{"[Content_Types].xml", "<Types/>"},
                                                            {"word/document.xml", "<w:document/>"}};
  parts.insert(parts.end(), more.begin(), more.end());
  return zip_of(parts);
}

/// A folder that is gone with the test.
class TestFolder {
 public:
  TestFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "ntm_evidence_XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("mkdtemp");
    path_ = pattern;
  }
  ~TestFolder() { std::filesystem::remove_all(path_); }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// The real units of Kon Tum under the real commune set. It is 10/02/2024; 23353 is Đăk Pék, 23371 Đăk
/// Kroong.
class EvidenceTest : public db::testing::EachBackend {
 protected:
  static constexpr const char* set = "VN-XA-NTM-2021-2025";

  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps : {audit::migrations(), units::migrations(), criteria::migrations(), migrations()})
      database().migrate(steps);
    units_ = std::make_unique<units::Service>(database(), clock_);
    criteria_ = std::make_unique<criteria::Service>(database(), clock_);
    service_ =
        std::make_unique<Service>(database(), *units_, *criteria_, clock_, folder_.path() / "evidence");
    units_->import(data("units/kontum-2024.yaml"), {}, clerk_);
    criteria_->import(data("criteria/VN-XA-NTM-2021-2025.yaml"), clerk_);
  }
  static datafile::Source data(const std::string& path) {
    return datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/" + path, datafile::largest_yaml_bytes);
  }

  static Paper paper(const std::string& name = "Quyết định 12.pdf", const std::string& unit = "23353") {
    return {unit, set, "10", Month(2024, 1), name, Date(2024, 1, 15), "UBND xã Đăk Pék", ""};
  }
  Actor person(std::int64_t account, const std::vector<const char*>& permissions, const std::string& unit,
               std::set<std::pair<std::string, std::string>> indicators = {}) {
    Scope scope;
    scope.units = {*units_->registry()->by_code(unit, Date(2024, 1, 22))};
    scope.every_indicator = indicators.empty();
    scope.indicators = std::move(indicators);
    Rights::Scopes scopes;
    for (const char* each : permissions) scopes[each] = scope;
    return {"người " + std::to_string(account), "", "", account, std::make_shared<const Rights>(scopes)};
  }
  Actor officer() {
    return person(1, {assessment::permission::read, assessment::permission::record}, "23353");
  }
  Actor neighbour() {
    return person(2, {assessment::permission::read, assessment::permission::record}, "23371");
  }
  std::int64_t count(const std::string& what) {
    return database().read(
        [&](db::Connection& c) { return c.single<std::int64_t>("SELECT COUNT(*) FROM " + what); });
  }
  std::vector<Attachment> listed(const Actor& actor) {
    return service_->list({"23353", set, "10", Month(2024, 1)}, actor).attachments;
  }
  std::filesystem::path file_of(const Attachment& one) {
    return folder_.path() / "evidence" / path_of(one.file.hash);
  }
  template <class Work>
  static std::string refusal(Work work) {
    try {
      work();
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
    return "";
  }

  const Actor clerk_{"cán bộ ví dụ", ""};
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-02-10T01:00:00.000Z"));
  TestFolder folder_;
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<criteria::Service> criteria_;
  std::unique_ptr<Service> service_;
};

}  // namespace ntm::evidence::testing
