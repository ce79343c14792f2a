#include "http/dispatcher.h"

#include <gtest/gtest.h>

#include "base/problem.h"
#include "http/json_message.h"
#include "http/problem_details.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

Problem sample(const std::string& code) {
  return {code, {"values.csv", 12, "value"}, "không phải là số", "nhập số", "not a number"};
}

Outcome answer(std::function<Response(const Request&)> handle, const std::string& method = "GET") {
  const Dispatcher dispatcher({get_route("/api/x/{code}", std::move(handle))}, {});
  Request request;
  request.method = method;
  request.id = "r-1";
  return dispatcher.answer(request, {"api", "x", "7"});
}

}  // namespace

TEST(ProblemDetails, carry_every_problem_with_its_place_and_remedy) {
  const Outcome outcome = answer([](const Request&) -> Response {
    throw Refused(Refusal::invalid, {sample("a.b"), sample("a.c")});
  });
  EXPECT_EQ(outcome.response.status, 400);
  EXPECT_EQ(outcome.response.content_type, "application/problem+json");
  EXPECT_EQ(outcome.detail, "a.b a.c");
  const Json json = Json::parse(outcome.response.body);
  EXPECT_EQ(json["status"].integer(), 400);
  EXPECT_EQ(json["type"].text(), "urn:ntm:problem:invalid");
  EXPECT_EQ(json["title"].text(), "Yêu cầu không hợp lệ");
  EXPECT_EQ(json["request_id"].text(), "r-1");
  ASSERT_EQ(json["problems"].size(), 2u);
  const Json& first = json["problems"][0];
  EXPECT_EQ(first["code"].text(), "a.b");
  EXPECT_EQ(first["place"].text(), "values.csv:12 (value)");
  EXPECT_EQ(first["message"].text(), "không phải là số");
  EXPECT_EQ(first["remedy"].text(), "nhập số");
  EXPECT_EQ(first["message_en"].text(), "not a number");
}

TEST(ProblemDetails, have_the_status_of_the_refusal) {
  EXPECT_EQ(status_of(Refusal::invalid), 400);
  EXPECT_EQ(status_of(Refusal::not_found), 404);
  EXPECT_EQ(status_of(Refusal::ambiguous), 409);
  EXPECT_EQ(status_of(Refusal::conflict), 409);
  EXPECT_EQ(status_of(Refusal::forbidden), 403);
}

TEST(Dispatcher, tells_the_caller_of_an_unexpected_exception_only_the_request_id) {
  const Outcome outcome = answer([](const Request&) -> Response { throw Failure("secret path /x"); });
  EXPECT_EQ(outcome.response.status, 500);
  EXPECT_EQ(outcome.response.body.find("secret"), std::string::npos);
  EXPECT_EQ(Json::parse(outcome.response.body)["request_id"].text(), "r-1");
  EXPECT_EQ(outcome.detail, "secret path /x");
  EXPECT_EQ(outcome.route, "/api/x/{code}");
  EXPECT_EQ(answer([](const Request&) -> Response { throw 7; }).response.status, 500);
}

TEST(Dispatcher, hands_the_captured_parts_to_the_handler) {
  const Outcome outcome = answer([](const Request& request) { return text_response(request.part("code")); });
  EXPECT_EQ(outcome.response.body, "7");
  EXPECT_EQ(outcome.detail, "");
}

TEST(Dispatcher, answers_a_wrong_method_with_405_and_what_is_allowed) {
  const Outcome outcome = answer([](const Request&) { return Response{}; }, "DELETE");
  EXPECT_EQ(outcome.response.status, 405);
  EXPECT_EQ(outcome.response.headers.at("Allow"), "GET, HEAD");
}

TEST(Dispatcher, does_not_let_a_static_file_be_written) {
  TemporaryFolder folder;
  folder.write("index.html", "x");
  const Dispatcher dispatcher({}, folder.path());
  Request post;
  post.method = "POST";
  EXPECT_EQ(dispatcher.answer(post, {"index.html"}).response.status, 405);
  EXPECT_EQ(dispatcher.answer(post, {"api", "none"}).response.status, 404);
}

TEST(JsonOf, refuses_a_body_that_is_not_json) {
  Request request;
  request.body = "{";
  EXPECT_THROW(json_of(request), Refused);
  request.body = "{\"a\":1}";
  EXPECT_EQ(json_of(request)["a"].integer(), 1);
}

TEST(Request, has_a_parameter_only_when_it_is_not_empty) {
  Request request;
  request.query = {{"as_of", "2024-01-22"}, {"q", ""}};
  EXPECT_EQ(request.parameter("as_of"), "2024-01-22");
  EXPECT_FALSE(request.parameter("q"));
  EXPECT_FALSE(request.parameter("set"));
}

}  // namespace ntm::http
