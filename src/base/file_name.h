#pragma once
#include <string>
#include <string_view>

namespace ntm {

/// A name that does no harm where it is shown, saved or unpacked: without folders, control characters,
/// characters that turn the direction of reading, or names that Windows keeps for itself; NFC; at most 150
/// bytes, its extension kept. Never empty.
std::string clean_file_name(std::string_view sent);

}  // namespace ntm
