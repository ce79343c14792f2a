#include "ntm/once.h"

#include "base/problem.h"
#include "http/ascii.h"
#include "idempotency/problems.h"

namespace ntm {
namespace {

using http::Request;
using http::Response;

idempotency::Key key_of(const Request& request) {
  const std::string& text = request.header("idempotency-key");
  auto key = idempotency::Key::parse(text);
  if (!key) throw Refused(Refusal::invalid, idempotency::key_malformed(http::printable(text)));
  return *key;
}

/// Each part with its length, so that no two requests read alike.
std::string whole(const Request& request) {
  std::string text;
  const auto add = [&text](const std::string& part) { text += std::to_string(part.size()) + ":" + part; };
  add(request.method), add(request.path);
  for (const auto& [name, value] : request.query) add(name), add(value);
  add(request.header("content-type")), add(request.body);
  return text;
}

Response response_of(const idempotency::Answer& answer) {
  Response response{answer.status, answer.content_type, answer.body, {}};
  response.headers["Idempotent-Replayed"] = "true";
  return response;
}

}  // namespace

http::Once once_per_key(idempotency::Service& service) {
  return [&service](const http::Route& route, const Request& request) -> Response {
    if (request.actor.account == 0) return route.handle(request);
    Response response;
    const auto work = [&] {
      response = route.handle(request);
      return idempotency::Answer{response.status, response.content_type, response.body};
    };
    const auto answer = service.once({request.actor.account, key_of(request), whole(request)}, work);
    return answer.is_repeated ? response_of(answer) : response;
  };
}

}  // namespace ntm
