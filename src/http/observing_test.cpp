#include <gtest/gtest.h>

#include <sstream>
#include <thread>

#include "http/metrics.h"
#include "http/operation_routes.h"
#include "http/request_log.h"
#include "json/json.h"

namespace ntm::http {
namespace {

Answered sample(int status = 200, const std::string& method = "GET") {
  return {
      "r-1", method, "/api/units/23326", "/api/units/{code}", status, 120, std::chrono::microseconds(1500),
      ""};
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST(RequestLog, writes_one_json_line_per_request) {
  std::ostringstream out;
  RequestLog log(out);
  Answered failed = sample(500);
  failed.detail = "disk \"full\"\n{} %v \xff";
  log.write(sample());
  log.write(failed);
  std::istringstream lines(out.str());
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  const Json first = Json::parse(line);
  EXPECT_EQ(first["request"].text(), "r-1");
  EXPECT_EQ(first["route"].text(), "/api/units/{code}");
  EXPECT_EQ(first["status"].integer(), 200);
  EXPECT_EQ(first["microseconds"].integer(), 1500);
  EXPECT_EQ(first.find("detail"), nullptr);
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_EQ(Json::parse(line)["detail"].text(), "disk \"full\"?{} %v ?");
  EXPECT_FALSE(std::getline(lines, line));
}

TEST(RequestLog, names_who_asked_in_which_post_and_from_where) {
  std::ostringstream out;
  RequestLog log(out);
  Answered answered = sample();
  log.write(answered);
  EXPECT_FALSE(contains(out.str(), "actor"));
  answered.actor = "lan", answered.post = "CT-UBND-23353", answered.address = "10.0.0.7";
  out.str("");
  log.write(answered);
  const Json line = Json::parse(out.str());
  EXPECT_EQ(line["actor"].text(), "lan");
  EXPECT_EQ(line["post"].text(), "CT-UBND-23353");
  EXPECT_EQ(line["address"].text(), "10.0.0.7");
}

TEST(RequestLog, notes_what_happens_to_the_program_in_the_same_form) {
  std::ostringstream out;
  RequestLog log(out);
  log.note("start", Json::object({{"version", "0.1.0"}, {"port", 8080}, {"detail", "a\nb\xff"}}));
  log.note("stop");
  std::istringstream lines(out.str());
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  const Json start = Json::parse(line);
  EXPECT_EQ(start["event"].text(), "start");
  EXPECT_EQ(start["port"].integer(), 8080);
  EXPECT_NE(start.find("at"), nullptr);
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_EQ(Json::parse(line)["event"].text(), "stop");
  EXPECT_FALSE(std::getline(lines, line));
}

TEST(RequestLog, keeps_lines_whole_when_several_threads_write) {
  std::ostringstream out;
  {
    RequestLog log(out);
    std::thread other([&] {
      for (int i = 0; i < 200; ++i) log.write(sample());
    });
    for (int i = 0; i < 200; ++i) log.write(sample());
    other.join();
  }
  std::istringstream lines(out.str());
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count)
    EXPECT_EQ(Json::parse(line)["status"].integer(), 200);
  EXPECT_EQ(count, 400);
}

TEST(Metrics, count_by_route_template_and_class_of_status) {
  Metrics metrics;
  metrics.count(sample());
  metrics.count(sample(204));
  metrics.count(sample(404));
  const std::string text = metrics.text();
  EXPECT_TRUE(
      contains(text, R"(ntm_http_requests_total{method="GET",route="/api/units/{code}",status="2xx"} 2)"));
  EXPECT_TRUE(contains(text, R"(status="4xx"} 1)"));
  EXPECT_TRUE(contains(
      text,
      R"(ntm_http_request_seconds_bucket{method="GET",route="/api/units/{code}",status="2xx",le="0.0025"} 2)"));
}

TEST(Metrics, do_not_grow_with_methods_a_caller_invents) {
  Metrics metrics;
  metrics.count(sample(405, "BREW"));
  metrics.count(sample(405, "PROPFIND"));
  EXPECT_TRUE(contains(metrics.text(), R"(method="other",route="/api/units/{code}",status="4xx"} 2)"));
}

TEST(OperationRoutes, tell_health_and_metrics) {
  Metrics metrics;
  metrics.count(sample());
  const auto routes = operation_routes(metrics);
  ASSERT_EQ(routes.size(), 2u);
  EXPECT_EQ(routes[0].handle({}).body, R"({"status":"ok"})");
  EXPECT_TRUE(contains(routes[1].handle({}).body, "ntm_http_requests_total"));
}

}  // namespace ntm::http
