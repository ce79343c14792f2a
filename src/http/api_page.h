#pragma once
#include <string>

#include "json/json.h"

namespace ntm::http {

/// The OpenAPI document as a page to read, without script.
std::string api_page(const Json& document);
std::string api_page_style();

/// Text as it stands in HTML, in attributes too.
std::string html_escaped(std::string_view text);

}  // namespace ntm::http
