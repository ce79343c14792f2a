#pragma once
#include <gtest/gtest.h>

#include "http/router.h"
#include "http/shape_check.h"
#include "json/json.h"

namespace ntm::http::testing {

/// What a test says of a request.
struct Question {
  std::map<std::string, std::string> captured = {};  ///< {"code", "615"} for "/api/units/{code}".
  std::map<std::string, std::string> query = {};
  Json body = {};
  Actor actor = {};
};

/// Hands a question to the row of a table as the server does behind its gate.
/// @throws Failure when there is no such row
inline Response respond(const std::vector<Route>& table, const std::string& method, const std::string& path,
                        const Question& question = {}) {
  for (const Route& route : table) {
    if (route.method != method || route.path != path) continue;
    Request request;
    request.method = method;
    request.captured = question.captured;
    request.query = question.query;
    request.actor = question.actor;
    request.body = question.body.is_null() ? "" : question.body.dump();
    request.json = std::make_shared<Json>(question.body);
    if (route.input.is_declared())
      for (const Problem& problem : mismatches(route.input, question.body))
        ADD_FAILURE() << path << ": " << problem.to_text();
    Response response = route.handle(request);
    if (route.answer.is_declared() && response.content_type.rfind("application/json", 0) == 0)
      for (const Problem& problem : mismatches(route.answer, Json::parse(response.body)))
        ADD_FAILURE() << path << ": " << problem.to_text();
    return response;
  }
  throw Failure("no route " + method + " " + path);
}

/// The JSON of the answer, which has the shape that the row declares.
inline Json got(const std::vector<Route>& table, const std::string& path, const Question& question = {}) {
  return Json::parse(respond(table, "GET", path, question).body);
}

}  // namespace ntm::http::testing
