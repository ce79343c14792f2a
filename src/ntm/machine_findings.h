#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backup/notes.h"
#include "base/instant.h"
#include "ntm/finding.h"
#include "settings/settings.h"

namespace ntm {

/// A file or folder and who may do what with it.
struct CheckedFile {
  std::string path;
  unsigned mode = 0;      ///< Permission bits, as chmod takes them.
  bool is_secret = true;  ///< Others may not even read it; otherwise they may not write it.
};

/// Room on the disk of the data.
struct DiskRoom {
  std::uint64_t free_bytes = 0, all_bytes = 0;
};

constexpr int backup_warning_days = 2;
constexpr int backup_serious_days = 7;
constexpr int read_back_days = 30;

/// Settings that make it easier to come in. Addresses of this machine alone need no TLS.
Findings settings_findings(const settings::Settings& settings, bool is_loopback);

/// Copies that are missing, old or never read back. An example needs none.
Findings backup_findings(const backup::Notes& notes, Instant now, bool is_example);

/// Files that others on the machine may read or change.
Findings file_findings(const std::vector<CheckedFile>& files);

/// Nothing for a disk of unknown size.
Findings disk_findings(const DiskRoom& room);

}  // namespace ntm
