#pragma once
#include <string>

#include "base/problem.h"
#include "http/message.h"

namespace ntm::http {

/// The HTTP status of a refusal: invalid 400, unauthenticated 401, forbidden 403, not_found 404, ambiguous
/// and conflict 409, outdated 412, throttled 429.
int status_of(Refusal kind);

/// A refusal as problem details (RFC 9457):
/// {"type","title","status","request_id","problems":[{"code","place", "message","remedy","message_en"}]}.
Response problem_details(const Refused& refused, const std::string& request_id);

/// The shape of problem details: "ProblemDetails", with its "Problem".
Shape problem_details_shape();

/// One problem of the HTTP layer itself, under the given status.
Response problem_details(int status, const Problem& problem, const std::string& request_id);

/// Something went wrong that the caller cannot mend; only the request id is told, the log has the rest.
Response internal_error(const std::string& request_id);

}  // namespace ntm::http
