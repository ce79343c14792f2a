#include "http/json_message.h"

#include "base/text.h"

namespace ntm::http {

Json in_nfc(const Json& value) {
  if (value.kind() == Json::Kind::text) return to_nfc(value.text());
  if (value.kind() == Json::Kind::array) return Json::array_of(value.items(), in_nfc);
  if (value.kind() != Json::Kind::object) return value;
  Json result = Json::object();
  for (const auto& [name, member] : value.members()) result.set(to_nfc(name), in_nfc(member));
  return result;
}

Response json(const Json& body, int status) {
  Response response;
  response.status = status;
  response.body = body.dump();
  return response;
}

Json json_of(const Request& request) {
  return request.json ? *request.json : in_nfc(Json::parse(request.body));
}

}  // namespace ntm::http
