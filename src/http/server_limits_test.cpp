#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "http/server.h"
#include "http/test_client.h"
#include "json/json.h"

namespace ntm::http {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

ServerOptions with_short_deadlines() {
  ServerOptions options = on_free_port();
  options.limits.header_deadline = 300ms;
  options.limits.body_deadline = 300ms;
  options.limits.idle_deadline = 300ms;
  options.limits.answer_deadline = 300ms;
  return options;
}

std::vector<Route> sample_routes() {
  return {
      get_route("/api/x", [](const Request&) { return text_response("x"); }),
      get_route("/api/huge", [](const Request&) { return text_response(std::string(64'000'000, 'x')); }),
      post_route("/api/x", [](const Request& r) { return text_response(std::to_string(r.body.size())); })};
}

/// Sends one request on a connection of its own; the answer must end the connection when `must_close`.
int status_for(std::uint16_t port, const std::string& request, bool must_close = true) {
  Client client(port);
  client.send(request);
  const auto answer = client.receive();
  if (must_close && answer) {
    EXPECT_EQ(answer->headers.at("connection"), "close") << request;
    EXPECT_TRUE(client.is_closed_within(3s)) << request;
  }
  return answer ? answer->status : 0;
}

}  // namespace

TEST(ServerLimits, a_sender_of_a_slow_head_is_closed_at_the_deadline_however_busy_it_is) {
  Running server(with_short_deadlines(), sample_routes());
  Client client(server.port());
  const auto begun = SteadyClock::now();
  const std::string head = "GET /api/x HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
  client.send(head);
  bool is_closed = false;
  while (!is_closed && SteadyClock::now() - begun < 3s) {
    client.send("a");
    is_closed = client.is_closed_within(20ms);
  }
  EXPECT_TRUE(is_closed);
  EXPECT_LT(SteadyClock::now() - begun, 2s);
}

TEST(ServerLimits, a_silent_connection_is_closed_at_the_deadline) {
  Running server(with_short_deadlines(), sample_routes());
  Client client(server.port());
  EXPECT_FALSE(client.is_closed_within(100ms));
  EXPECT_TRUE(client.is_closed_within(2s));
}

TEST(ServerLimits, an_idle_kept_connection_is_closed_at_the_deadline) {
  Running server(with_short_deadlines(), sample_routes());
  Client client(server.port());
  EXPECT_EQ(client.ask("GET", "/api/x")->status, 200);
  EXPECT_FALSE(client.is_closed_within(100ms));
  EXPECT_TRUE(client.is_closed_within(2s));
}

TEST(ServerLimits, a_slow_head_after_the_first_request_is_closed_at_its_own_deadline) {
  ServerOptions options = with_short_deadlines();
  options.limits.idle_deadline = 10s;
  Running server(options, sample_routes());
  Client client(server.port());
  EXPECT_EQ(client.ask("GET", "/api/x")->status, 200);
  client.send("GET /api");
  EXPECT_TRUE(client.is_closed_within(2s));
}

TEST(ServerLimits, a_sender_of_a_slow_body_is_closed_at_the_deadline) {
  Running server(with_short_deadlines(), sample_routes());
  Client client(server.port());
  client.send("POST /api/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc");
  EXPECT_FALSE(client.is_closed_within(100ms));
  EXPECT_TRUE(client.is_closed_within(2s));
}

TEST(ServerLimits, a_client_that_does_not_read_its_answer_is_closed_at_the_deadline) {
  Running server(with_short_deadlines(), sample_routes());
  Client client(server.port(), /*small_receive_buffer=*/true);
  client.send(request_text("GET", "/api/huge"));
  std::this_thread::sleep_for(1s);
  EXPECT_FALSE(client.receive()) << "the answer must not be complete";
}

TEST(ServerLimits, a_head_that_is_too_large_is_answered_431) {
  Running server(on_free_port(), sample_routes());
  EXPECT_EQ(
      status_for(server.port(), request_text("GET", "/api/x", "X-A: " + std::string(20'000, 'a') + "\r\n")),
      431);
  EXPECT_EQ(status_for(server.port(), request_text("GET", "/" + std::string(200'000, 'a'))), 431);
  EXPECT_EQ(status_for(server.port(),
                       request_text("GET", "/api/x", "X-A: " + std::string(15'000, 'a') + "\r\n"), false),
            200);
}

TEST(ServerLimits, a_body_that_is_too_large_is_answered_413_before_it_is_sent) {
  ServerOptions options = on_free_port();
  options.limits.body_bytes = 1000;
  Running server(options, sample_routes());
  const std::string head = "POST /api/x HTTP/1.1\r\nHost: localhost\r\n";
  EXPECT_EQ(status_for(server.port(), head + "Content-Length: 1001\r\n\r\n"), 413);
  EXPECT_EQ(status_for(server.port(), head + "Expect: 100-continue\r\nContent-Length: 1001\r\n\r\n"), 413);
  EXPECT_EQ(
      status_for(server.port(), head + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + std::string(1001, 'x')),
      413);
  EXPECT_EQ(status_for(server.port(), request_text("POST", "/api/x", "", std::string(1000, 'x')), false),
            200);
}

TEST(ServerLimits, the_answer_413_reaches_a_client_that_keeps_sending) {
  ServerOptions options = on_free_port();
  options.limits.body_bytes = 1000;
  Running server(options, sample_routes());
  EXPECT_EQ(status_for(server.port(), request_text("POST", "/api/x", "", std::string(500'000, 'x'))), 413);
}

TEST(ServerLimits, requests_with_doubtful_framing_are_refused_and_the_connection_ends) {
  Running server(on_free_port(), sample_routes());
  const std::string head = "POST /api/x HTTP/1.1\r\nHost: localhost\r\n";
  const auto status = [&](const std::string& rest) { return status_for(server.port(), head + rest); };
  EXPECT_EQ(status("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 400);
  EXPECT_EQ(status("Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"), 400);
  EXPECT_EQ(status("Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc"), 400);
  EXPECT_EQ(status("Content-Length: -1\r\n\r\n"), 400);
  EXPECT_EQ(status("Content-Length: +3\r\n\r\nabc"), 400);
  EXPECT_EQ(status("Content-Length : 3\r\n\r\nabc"), 400);
  EXPECT_EQ(status("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"), 501);
  EXPECT_EQ(status("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"), 501);
  EXPECT_EQ(status("Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n"), 400);
  EXPECT_EQ(status("Transfer-Encoding: chunked\r\n\r\n-2\r\n"), 400);
}

TEST(ServerLimits, requests_that_are_not_http_are_refused) {
  Running server(on_free_port(), sample_routes());
  EXPECT_EQ(status_for(server.port(), "GET /api/x HTTP/1.1\r\n\r\n"), 400) << "no Host";
  EXPECT_EQ(status_for(server.port(), "GET /api/x HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n"),
            400);
  EXPECT_EQ(status_for(server.port(), "GET /api/x HTTP/1.1\r\nHost: evil.example\r\n\r\n"), 421);
  EXPECT_EQ(status_for(server.port(), "\x16\x03\x01\x02\r\n\r\n"), 400);
  EXPECT_EQ(status_for(server.port(), "GET /api/x HTTP/1.1\nHost: localhost\n\n"), 400);
  EXPECT_EQ(status_for(server.port(), request_text("GET", "/api/x", std::string("X: a\0b\r\n", 8))), 400);
  EXPECT_EQ(status_for(server.port(), request_text("GET", "/../etc/passwd")), 400);
  EXPECT_EQ(status_for(server.port(), request_text("GET", "/%ff")), 400);
  EXPECT_EQ(
      status_for(server.port(), request_text("POST", "/api/x", "Origin: https://evil.example\r\n", "a")),
      403);
}

TEST(ServerLimits, a_full_queue_is_answered_503_with_retry_after_and_the_connection_is_kept) {
  std::promise<void> may_end;
  auto until = may_end.get_future().share();
  std::atomic<int> begun = 0, turned_away = 0;
  ServerOptions options = on_free_port();
  options.workers = 1;
  options.limits.queued_requests = 1;
  options.on_answered = [&](const Answered& answered) { turned_away += answered.status == 503; };
  Running server(options, {get_route("/api/wait", [&begun, until](const Request&) {
                   ++begun;
                   until.wait();
                   return text_response("done");
                 })});
  Client running(server.port()), one(server.port()), other(server.port());
  running.send(request_text("GET", "/api/wait"));
  while (begun == 0) std::this_thread::sleep_for(1ms);
  one.send(request_text("GET", "/api/wait"));
  other.send(request_text("GET", "/api/wait"));
  while (turned_away == 0) std::this_thread::sleep_for(1ms);  // Whichever of the two came second.
  may_end.set_value();
  EXPECT_EQ(running.receive()->body, "done");
  const auto first = one.receive(), second = other.receive();
  const Received& busy = first->status == 503 ? *first : *second;
  EXPECT_EQ((first->status == 503 ? *second : *first).body, "done");
  EXPECT_EQ(busy.headers.at("retry-after"), "1");
  EXPECT_EQ(Json::parse(busy.body)["problems"][0]["code"].text(), "http.busy");
  EXPECT_EQ(one.ask("GET", "/api/wait")->body, "done");
  EXPECT_EQ(other.ask("GET", "/api/wait")->body, "done");
}

TEST(ServerLimits, large_bodies_beyond_what_they_may_take_together_are_answered_503_and_small_ones_are_not) {
  ServerOptions options = on_free_port();
  options.limits.bodies_bytes = 300'000;
  Running server(options, sample_routes());
  const std::string large(200'000, 'x');
  Client slow(server.port());
  slow.send("POST /api/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n");
  slow.send(large.substr(1));
  std::optional<Received> busy;
  for (int tries = 0; tries < 500 && !(busy && busy->status == 503); ++tries)
    busy = Client(server.port()).ask("POST", "/api/x", "", large);  // The slow head may still be on its way.
  ASSERT_EQ(busy->status, 503);
  EXPECT_EQ(busy->headers.at("retry-after"), "1");
  EXPECT_EQ(Client(server.port()).ask("POST", "/api/x", "", std::string(64 * 1024, 'x'))->body, "65536");
  slow.send("x");
  EXPECT_EQ(slow.receive()->body, "200000");
  EXPECT_EQ(Client(server.port()).ask("POST", "/api/x", "", large)->body, "200000");
}

TEST(ServerLimits, beyond_the_limit_of_connections_a_client_is_turned_away_and_later_let_in) {
  ServerOptions options = on_free_port();
  options.limits.connections = 2;
  Running server(options, sample_routes());
  {
    Client first(server.port()), second(server.port());
    EXPECT_EQ(first.ask("GET", "/api/x")->status, 200);
    EXPECT_EQ(second.ask("GET", "/api/x")->status, 200);
    Client third(server.port());
    const auto turned_away = third.receive();
    ASSERT_TRUE(turned_away);
    EXPECT_EQ(turned_away->status, 503);
    EXPECT_TRUE(third.is_closed_within(2s));
    EXPECT_EQ(first.ask("GET", "/api/x")->status, 200);
  }
  for (int attempt = 0; attempt < 100; ++attempt) {
    Client later(server.port());
    const auto answer = later.ask("GET", "/api/x");
    if (answer && answer->status == 200) return;
    std::this_thread::sleep_for(20ms);
  }
  FAIL() << "room was not given back";
}

TEST(ServerLimits, slow_senders_do_not_keep_others_from_being_served) {
  ServerOptions options = with_short_deadlines();
  options.limits.header_deadline = 2s;
  Running server(options, sample_routes());
  std::vector<std::unique_ptr<Client>> slow;
  for (int i = 0; i < 200; ++i) {
    slow.push_back(std::make_unique<Client>(server.port()));
    slow.back()->send("GET /");
  }
  Client client(server.port());
  EXPECT_EQ(client.ask("GET", "/api/x")->status, 200);
  for (const auto& sender : slow) EXPECT_TRUE(sender->is_closed_within(5s));
}

}  // namespace ntm::http
