#pragma once
#include <optional>
#include <string>
#include <vector>

#include "audit/chain_rules.h"
#include "audit/record.h"
#include "base/instant.h"
#include "json/json.h"

namespace ntm::audit {

/// {"events":[{"id","at","actor","post","from","action","object","before","after","why","act","change_count",
/// "changes":[{"object","before","after"}],"hash"}],"next":"17"|null}; texts nobody gave are null.
Json page_json(const Page& page);

/// {"object","history":[{"event","at","actor","post","from","action","event_object","before","after","why","act"}]}
Json history_json(const std::string& object, const std::vector<Touch>& touches);

/// {"intact","checked_at","events","changes","seals","problem_count","problems":[{"event":17|null,"code","place",
/// "message","remedy","message_en"}]}
Json verified_json(const Verified& verified, Instant checked_at);

/// {"seals":[{"day","last_event","event_count","root"}]}
Json seals_json(const std::vector<Seal>& seals);

}  // namespace ntm::audit
