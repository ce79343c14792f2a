#pragma once
#include "http/message.h"
#include "json/json.h"

namespace ntm::http {

/// An answer that carries a JSON value.
Response json(const Json& body, int status = 200);

/// The value with every text, and every name, in NFC.
Json in_nfc(const Json& value);

/// The body of a request as JSON, its text in NFC.
/// @throws Refused(invalid) when it is not JSON.
Json json_of(const Request& request);

}  // namespace ntm::http
