#pragma once

/// Permission codes of the register of documents.
namespace ntm::documents::permission {

inline constexpr const char* read = "documents.read";

}  // namespace ntm::documents::permission
