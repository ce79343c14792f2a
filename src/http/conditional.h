#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "http/message.h"

namespace ntm::http {

/// The ETag of something that has a version number: "\"7\"". Give it in the answer to a read, so that a
/// change can say which version it is about.
std::string version_tag(std::int64_t version);

/// The version that a change is about (If-Match); nothing when it does not say, or says "*". The service
/// compares it inside its write.
/// @throws Refused(invalid) for what is no tag of ours.
std::optional<std::int64_t> expected_version(const Request& request);

/// @throws Refused(outdated), 412, when the change is about another version than the current one.
void require_current(std::optional<std::int64_t> expected, std::int64_t current);

/// If-Match, for the rows that look at it.
Parameter if_match_parameter();

}  // namespace ntm::http
