#include "http/server.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <mutex>

#include "base/problem.h"
#include "http/json_message.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using namespace std::chrono_literals;

std::vector<Route> sample_routes() {
  return {
      get_route("/api/echo/{word}",
                [](const Request& r) {
                  return text_response(r.part("word") + "|" + r.parameter("q").value_or("-"));
                }),
      get_route("/api/large", [](const Request&) { return json(Json(std::string(5000, 'x'))); }),
      post_route("/api/size", [](const Request& r) { return text_response(std::to_string(r.body.size())); }),
      get_route("/api/none", [](const Request&) -> Response {
        throw Refused(Refusal::not_found, Problem{"x.none", {}, "không có", "", "none"});
      })};
}

}  // namespace

TEST(Server, answers_a_request_with_its_captured_and_decoded_parts) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  const auto answer = client.ask("GET", "/api/echo/%C4%90%C4%83k?q=a+b");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->body, "Đăk|a b");
  EXPECT_EQ(answer->headers.at("connection"), "keep-alive");
  EXPECT_EQ(answer->headers.at("x-content-type-options"), "nosniff");
  EXPECT_FALSE(answer->headers.at("x-request-id").empty());
}

TEST(Server, keeps_the_connection_for_further_requests) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  for (int i = 0; i < 5; ++i) EXPECT_EQ(client.ask("GET", "/api/echo/a")->body, "a|-");
  EXPECT_EQ(client.ask("GET", "/api/echo/a", "Connection: close\r\n")->headers.at("connection"), "close");
  EXPECT_TRUE(client.is_closed_within(2s));
}

TEST(Server, closes_after_an_http_1_0_request_unless_asked_to_keep) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  client.send("GET /api/echo/a HTTP/1.0\r\n\r\n");
  EXPECT_EQ(client.receive()->status, 200);
  EXPECT_TRUE(client.is_closed_within(2s));
}

TEST(Server, answers_pipelined_requests_in_order) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  std::string all;
  for (int i = 0; i < 20; ++i) all += request_text("GET", "/api/echo/" + std::to_string(i));
  all += request_text("POST", "/api/size", "", "12345") + request_text("GET", "/api/echo/last");
  client.send(all);
  for (int i = 0; i < 20; ++i) EXPECT_EQ(client.receive()->body, std::to_string(i) + "|-");
  EXPECT_EQ(client.receive()->body, "5");
  EXPECT_EQ(client.receive()->body, "last|-");
}

TEST(Server, answers_head_with_the_length_and_no_body) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  const auto head = client.ask("HEAD", "/api/large");
  ASSERT_TRUE(head);
  EXPECT_EQ(head->headers.at("content-length"), "5002");
  EXPECT_EQ(client.ask("GET", "/api/echo/next")->body, "next|-") << "no body bytes stand in between";
}

TEST(Server, compresses_a_large_json_answer_and_knows_it_again) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  const auto packed = client.ask("GET", "/api/large", "Accept-Encoding: gzip\r\n");
  EXPECT_LT(packed->body.size(), 200u);
  EXPECT_EQ(gunzipped(packed->body).size(), 5002u);
  const auto again = client.ask("GET", "/api/large", "If-None-Match: " + packed->headers.at("etag") + "\r\n");
  EXPECT_EQ(again->status, 304);
  EXPECT_EQ(client.ask("GET", "/api/echo/next")->status, 200);
}

TEST(Server, answers_refusals_unknown_paths_and_methods_with_problem_details) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  const auto refused = client.ask("GET", "/api/none");
  EXPECT_EQ(refused->status, 404);
  EXPECT_EQ(refused->headers.at("content-type"), "application/problem+json");
  EXPECT_EQ(Json::parse(refused->body)["problems"][0]["code"].text(), "x.none");
  EXPECT_EQ(Json::parse(client.ask("GET", "/api/unknown")->body)["problems"][0]["code"].text(),
            "http.path_unknown");
  const auto wrong = client.ask("DELETE", "/api/size");
  EXPECT_EQ(wrong->status, 405);
  EXPECT_EQ(wrong->headers.at("allow"), "POST");
}

TEST(Server, takes_bodies_with_a_length_and_in_chunks) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  EXPECT_EQ(client.ask("POST", "/api/size", "", std::string(3'000'000, 'x'))->body, "3000000");
  client.send(request_text("POST", "/api/size", "Transfer-Encoding: chunked\r\n") +
              "3\r\nabc\r\n4\r\ndefg\r\n0\r\n\r\n");
  EXPECT_EQ(client.receive()->body, "7");
}

TEST(Server, asks_for_the_body_when_the_client_expects_to_be_asked) {
  Running server(on_free_port(), sample_routes());
  Client client(server.port());
  client.send(
      "POST /api/size HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
  EXPECT_EQ(client.receive()->status, 100);
  client.send("abc");
  EXPECT_EQ(client.receive()->body, "3");
}

TEST(Server, serves_the_web_files) {
  TemporaryFolder folder;
  folder.write("index.html", "<!doctype html>");
  folder.write("assets/app-1.js", "js");
  folder.write("assets/app-1.js.br", "br");
  ServerOptions options = on_free_port();
  options.static_root = folder.path();
  Running server(options, sample_routes());
  Client client(server.port());
  EXPECT_EQ(client.ask("GET", "/")->body, "<!doctype html>");
  EXPECT_EQ(client.ask("GET", "/xa/23326")->headers.at("content-type"), "text/html; charset=utf-8");
  const auto script = client.ask("GET", "/assets/app-1.js", "Accept-Encoding: br\r\n");
  EXPECT_EQ(script->body, "br");
  const std::string known = "Accept-Encoding: br\r\nIf-None-Match: " + script->headers.at("etag") + "\r\n";
  EXPECT_EQ(client.ask("GET", "/assets/app-1.js", known)->status, 304);
  EXPECT_EQ(client.ask("GET", "/assets/app-2.js")->status, 404);
}

TEST(Server, tells_the_observer_of_every_answer_before_it_is_sent) {
  std::mutex mutex;
  std::vector<Answered> seen;
  ServerOptions options = on_free_port();
  options.on_answered = [&](const Answered& answered) {
    const std::lock_guard lock(mutex);
    seen.push_back(answered);
    throw std::runtime_error("a log that fails must not matter");
  };
  Running server(options, sample_routes());
  Client client(server.port());
  const auto answer = client.ask("GET", "/api/echo/a?q=name");
  client.ask("GET", "/%00");
  const std::lock_guard lock(mutex);
  ASSERT_EQ(seen.size(), 2u);
  EXPECT_EQ(seen[0].id, answer->headers.at("x-request-id"));
  EXPECT_EQ(seen[0].path, "/api/echo/a");
  EXPECT_EQ(seen[0].route, "/api/echo/{word}");
  EXPECT_EQ(seen[0].body_bytes, answer->body.size());
  EXPECT_EQ(seen[1].status, 400);
  EXPECT_EQ(seen[1].detail, "http.target_malformed");
}

TEST(Server, listens_only_on_loopback_addresses) {
  for (const char* address : {"0.0.0.0", "192.168.1.10", "::", "example.org", ""}) {
    ServerOptions options = on_free_port();
    options.address = address;
    try {
      Server server(options, {});
      FAIL() << address;
    } catch (const Refused& refused) {
      EXPECT_EQ(refused.problems().front().code, "http.address_not_loopback");
      EXPECT_NE(refused.problems().front().message_vi.find("địa chỉ nội bộ"), std::string::npos);
    }
  }
  ServerOptions options = on_free_port();
  options.address = "localhost";
  EXPECT_GT(Server(options, {}).port(), 0);
}

TEST(Server, fails_clearly_when_the_port_is_taken) {
  Server first(on_free_port(), {});
  ServerOptions options = on_free_port();
  options.port = first.port();
  EXPECT_THROW(Server(options, {}), Failure);
}

TEST(Server, refuses_an_incomplete_route_table) {
  Route route = get_route("/api/x", [](const Request&) { return Response{}; });
  route.permission.clear();
  EXPECT_THROW(Server(on_free_port(), {route}), Refused);
}

TEST(Server, answers_many_clients_at_once) {
  ServerOptions options = on_free_port();
  options.io_threads = 2;
  options.workers = 3;
  std::atomic<int> observed = 0;
  options.on_answered = [&](const Answered&) { ++observed; };
  Running server(options, sample_routes());
  std::atomic<int> right = 0;
  std::vector<std::thread> clients;
  for (int c = 0; c < 8; ++c)
    clients.emplace_back([&, c] {
      for (int connection = 0; connection < 5; ++connection) {
        Client client(server.port());
        for (int i = 0; i < 10; ++i) {
          const std::string word = std::to_string(c * 100 + i);
          const auto answer = client.ask("GET", "/api/echo/" + word);
          if (answer && answer->body == word + "|-") ++right;
        }
      }
    });
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(right, 400);
  EXPECT_EQ(observed, 400);
}

}  // namespace ntm::http
