#pragma once
#include <filesystem>
#include <string>

#include "ntm/program.h"

namespace ntm {

/// Loads an example, file by file in the order of its manifest (schema example/1). Each file is kept whole or
/// not at all; loading again adds nothing, so a load that was cut off is finished by starting it once more.
/// Returns how many files were read.
/// @throws Refused when the manifest or a file is wrong.
int load_example(const std::filesystem::path& manifest, db::Database& database, Services& services,
                 const Actor& actor);

}  // namespace ntm
