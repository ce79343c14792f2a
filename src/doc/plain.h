#pragma once
#include <string>
#include <string_view>

namespace ntm::doc {

/// The text as a document may hold it: NFC; characters that XML cannot carry become U+FFFD; those that turn
/// the direction of writing round are left out, since they would show figures in another order than they
/// have. Line breaks and tabs stay.
std::string printable(std::string_view text);

}  // namespace ntm::doc
