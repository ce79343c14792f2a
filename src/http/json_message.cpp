#include "http/json_message.h"

namespace ntm::http {

Response json(const Json& body, int status) {
  Response response;
  response.status = status;
  response.body = body.dump();
  return response;
}

Json json_of(const Request& request) { return Json::parse(request.body); }

}  // namespace ntm::http
