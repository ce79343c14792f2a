#pragma once
#include <string>
#include <string_view>

#include "http/message.h"

namespace ntm::http {

/// Whether an Accept-Encoding header admits a coding ("gzip", "br"): "gzip;q=0" does not, "*" does.
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

/// The text in gzip form. Level 1 (fast) to 9 (small).
std::string gzipped(std::string_view text, int level);

/// A name for content: equal for equal bytes, on every run. Without quotes.
std::string content_tag(std::string_view content);

/// Whether an If-None-Match header names the tag (weak comparison, "*" included).
bool names_tag(std::string_view if_none_match, std::string_view etag);

/// Turns a 200 answer to GET or HEAD into 304 when the client already has what its ETag names.
void apply_if_none_match(const Request& request, Response& response);

/// Completes an answer a handler made: weak ETag and 304 for GET, gzip above 1 KB when accepted, no reuse
/// without asking again, and no keeping at all of what is meant for somebody who signed in.
void complete(const Request& request, Response& response);

}  // namespace ntm::http
