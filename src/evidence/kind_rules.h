#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/kind.h"

namespace ntm::evidence {

/// Largest file (byte) that is taken: a scanned decision with its annexes.
constexpr std::size_t largest_file_bytes = 20u << 20;

/// The kind of what is not a zip; nothing for anything that is not taken.
std::optional<Kind> kind_of_bytes(std::string_view content);
/// A zip, which a file of an office program is.
bool is_zip(std::string_view content);
/// The kind of a zip by the names of its parts and what the part "mimetype" says, as ODF has it; "" without
/// one. Nothing for any other archive.
std::optional<Kind> kind_of_parts(const std::vector<std::string>& parts, std::string_view mimetype);
/// The first part that holds a program (macro, ActiveX); nothing when there is none.
std::optional<std::string> program_among(const std::vector<std::string>& parts);

}  // namespace ntm::evidence
