#pragma once
#include <string>

#include "base/instant.h"
#include "http/message.h"

namespace ntm::http {

/// "Mon, 22 Jan 2024 01:00:00 GMT"
std::string http_date(Instant instant);

/// "Not Found" for 404; "Unknown" for a status that has no name here.
const char* reason_of(int status);

/// Whether an answer with this status has a body at all (1xx, 204 and 304 have none).
bool has_body(int status);

/// Status line and header fields, ready to be sent. Adds the security headers to every answer unless the
/// handler set its own; line breaks in values are dropped, so that no value can add a header; framing is the
/// server's alone.
std::string response_head(const Response& response, const std::string& request_id, bool keep_alive,
                          Instant now, bool is_secure = false);

}  // namespace ntm::http
