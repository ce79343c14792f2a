#include "http/dispatcher.h"

#include "base/problem.h"
#include "http/ascii.h"
#include "http/json_message.h"
#include "http/problem_details.h"
#include "http/problems.h"
#include "http/representation.h"
#include "http/shape_check.h"

namespace ntm::http {
namespace {

std::string codes_of(const Refused& refused) {
  std::string codes;
  for (const Problem& problem : refused.problems()) {
    if (codes.find(problem.code) != std::string::npos) continue;
    codes += (codes.empty() ? "" : " ") + problem.code;
  }
  return codes;
}

Outcome refused_by_server(int status, const Problem& problem, const Request& request) {
  return {problem_details(status, problem, request.id), "(none)", problem.code};
}

bool is_json(const std::string& content_type) {
  std::string_view rest = content_type;
  return ascii_lower(ascii_trimmed(cut_first(rest, ';'))) == "application/json";
}

/// Reads the body that the route declares. A page of another site can send a body without asking first only
/// under types that forms use, so a wrong type is refused and not guessed.
void read_input(const Route& route, Request& request) {
  if (!route.input.is_declared() || !route.input.media_type().empty()) return;
  if (!is_json(request.header("content-type")))
    throw Refused(Refusal::invalid, problems::content_type_unexpected(
                                        printable(request.header("content-type")), "application/json"));
  auto body = std::make_shared<const Json>(in_nfc(Json::parse(request.body)));
  std::vector<Problem> found = mismatches(route.input, *body);
  if (!found.empty()) throw Refused(Refusal::invalid, std::move(found));
  request.json = std::move(body);
}

void check_query(const Route& route, const Request& request) {
  std::vector<Problem> found = mismatches(route.parameters, request.query);
  if (!found.empty()) throw Refused(Refusal::invalid, std::move(found));
}

}  // namespace

Outcome Dispatcher::answer(Request& request, const std::vector<std::string>& segments) const noexcept {
  try {
    return answer_or_throw(request, segments);
  } catch (const std::exception& error) {
    return {internal_error(request.id), "(none)", error.what()};
  } catch (...) {
    return {internal_error(request.id), "(none)", "unknown exception"};
  }
}

std::size_t Dispatcher::body_limit(std::string_view method, const std::vector<std::string>& segments,
                                   std::size_t usual) const {
  const Route* route = router_.find(method, segments).route;
  return route && route->body_bytes > 0 ? route->body_bytes : usual;
}

Outcome Dispatcher::answer_or_throw(Request& request, const std::vector<std::string>& segments) const {
  Router::Found found = router_.find(request.method, segments);
  if (!found.route) return answer_without_route(request, segments, std::move(found.allowed));
  request.captured = std::move(found.captured);
  Outcome outcome = handled(*found.route, request);
  outcome.is_path_secret = found.route->is_path_secret;
  complete(request, outcome.response);
  return outcome;
}

Outcome Dispatcher::handled(const Route& route, Request& request) const {
  try {
    if (gate_) gate_(route, request);
    check_query(route, request);
    read_input(route, request);
    const bool is_once = once_ && route.method != "GET" && !request.header("idempotency-key").empty();
    return {is_once ? once_(route, request) : route.handle(request), route.path, {}};
  } catch (const Refused& refused) {
    return {problem_details(refused, request.id), route.path, codes_of(refused)};
  } catch (const std::exception& error) {
    return {internal_error(request.id), route.path, error.what()};
  } catch (...) {
    return {internal_error(request.id), route.path, "unknown exception"};
  }
}

Outcome Dispatcher::answer_without_route(const Request& request, const std::vector<std::string>& segments,
                                         std::set<std::string> allowed) const {
  if (allowed.empty()) {
    std::optional<Response> file = static_files_.find(request, segments);
    if (!file) return refused_by_server(404, problems::path_unknown(request.path), request);
    if (request.method == "GET" || request.method == "HEAD") return {std::move(*file), "(static)", {}};
    allowed = {"GET", "HEAD"};
  }
  std::string list;
  for (const std::string& method : allowed) list += (list.empty() ? "" : ", ") + method;
  Outcome outcome = refused_by_server(405, problems::method_not_allowed(request.method, list), request);
  outcome.response.headers["Allow"] = list;
  return outcome;
}

}  // namespace ntm::http
