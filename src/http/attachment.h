#pragma once
#include <string>

#include "http/message.h"

namespace ntm::http {

/// An answer that is a file to be saved. `name` is made of letters, digits and "._-"; anything else in it
/// becomes "_".
Response attachment(std::string bytes, std::string media_type, std::string name);

/// Content-Disposition (RFC 6266) for a name in any letters: shown in place, or saved.
std::string disposition(bool is_shown, const std::string& name);

}  // namespace ntm::http
