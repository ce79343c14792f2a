#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <list>

#include "http/server.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

/// Routes whose handler says that it has begun and then takes its time.
struct SlowWork {
  std::atomic<int> begun = 0;
  std::vector<Route> routes() {
    const auto work = [this](const Request& request) {
      ++begun;
      std::this_thread::sleep_for(300ms);
      return text_response("done " + std::to_string(request.body.size()));
    };
    return {get_route("/api/slow", work), post_route("/api/slow", work)};
  }
  void wait_until_begun() const {
    while (begun == 0) std::this_thread::sleep_for(1ms);
  }
};

/// Sends the head of a write and returns once the server has it in hand.
void send_head(Client& client) {
  client.send(
      "POST /api/slow HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 6\r\n\r\n");
  ASSERT_EQ(client.receive()->status, 100);
}

}  // namespace

TEST(Drain, finishes_the_running_request_and_then_ends_the_connection) {
  SlowWork work;
  Running server(on_free_port(), work.routes());
  Client client(server.port());
  client.send(request_text("GET", "/api/slow"));
  work.wait_until_begun();
  server.server().stop();
  const auto answer = client.receive();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->body, "done 0");
  EXPECT_EQ(answer->headers.at("connection"), "close");
  EXPECT_TRUE(client.is_closed_within(2s));
  server.stop_and_wait();
}

TEST(Drain, finishes_requests_that_wait_in_the_queue) {
  SlowWork work;
  ServerOptions options = on_free_port();
  options.workers = 1;
  Running server(options, work.routes());
  Client first(server.port()), second(server.port());
  first.send(request_text("GET", "/api/slow"));
  work.wait_until_begun();
  send_head(second);
  second.send("abcdef");
  server.server().stop();
  EXPECT_EQ(first.receive()->body, "done 0");
  EXPECT_EQ(second.receive()->body, "done 6");
}

TEST(Drain, lets_a_body_on_its_way_arrive) {
  SlowWork work;
  Running server(on_free_port(), work.routes());
  Client client(server.port());
  send_head(client);
  client.send("abc");
  server.server().stop();
  std::this_thread::sleep_for(50ms);
  client.send("def");
  EXPECT_EQ(client.receive()->body, "done 6");
}

TEST(Drain, does_not_wait_for_idle_silent_or_half_sent_connections) {
  Running server(on_free_port(), {get_route("/api/x", [](const Request&) { return text_response("x"); })});
  Client idle(server.port()), silent(server.port()), half(server.port());
  EXPECT_EQ(idle.ask("GET", "/api/x")->status, 200);
  half.send("GET /api/x HTT");
  std::this_thread::sleep_for(50ms);
  const auto begun = SteadyClock::now();
  server.stop_and_wait();
  EXPECT_LT(SteadyClock::now() - begun, 1s);
  EXPECT_TRUE(idle.is_closed_within(1s));
  EXPECT_TRUE(silent.is_closed_within(1s));
  EXPECT_TRUE(half.is_closed_within(1s));
}

TEST(Drain, gives_up_on_a_body_that_does_not_come_at_its_deadline) {
  SlowWork work;
  ServerOptions options = on_free_port();
  options.limits.drain_deadline = 200ms;
  Running server(options, work.routes());
  Client client(server.port());
  send_head(client);
  client.send("abc");
  const auto begun = SteadyClock::now();
  server.stop_and_wait();
  EXPECT_LT(SteadyClock::now() - begun, 3s);
  EXPECT_TRUE(client.is_closed_within(1s));
}

TEST(Drain, takes_no_new_connection) {
  SlowWork work;
  Running server(on_free_port(), work.routes());
  const std::uint16_t port = server.port();
  server.stop_and_wait();
  ServerOptions again = on_free_port();
  again.port = port;
  EXPECT_NO_THROW(Server(again, {})) << "the port is free again";
}

TEST(Drain, of_a_server_stopped_before_it_ran_is_immediate) {
  Server server(on_free_port(), {});
  server.stop();
  server.run();
}

TEST(Drain, under_load_loses_no_request_it_has_begun) {
  std::atomic<int> handled = 0, answered = 0;
  ServerOptions options = on_free_port();
  options.io_threads = 2;
  Running server(options, {get_route("/api/x", [&](const Request&) {
                   ++handled;
                   return text_response("x");
                 })});
  std::list<Client> clients;  // All are connected before the server stops to listen.
  for (int c = 0; c < 4; ++c) clients.emplace_back(server.port());
  std::vector<std::thread> threads;
  for (Client& client : clients)
    threads.emplace_back([&] {
      while (const auto answer = client.ask("GET", "/api/x")) {
        ++answered;
        if (answer->headers.at("connection") == "close") return;
      }
    });
  while (handled < 50) std::this_thread::sleep_for(1ms);
  server.stop_and_wait();
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(handled, answered);
}

}  // namespace ntm::http
