#include "http/client_address.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/problem.h"
#include "http/server.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

Peer behind(const std::string& peer, Fields fields,
            const std::vector<std::string>& trusted = {"10.0.0.0/8", "::1"}) {
  return client_behind({peer, false}, Head{"GET", "/", false, std::move(fields)}, parse_ranges(trusted));
}

Route whoami() {
  return get_route("/api/who", [](const Request& request) {
    return text_response(request.address + (request.is_secure ? " secure" : " plain"));
  });
}

std::string who(std::uint16_t port, const std::string& more_headers) {
  Client client(port);
  return client.ask("GET", "/api/who", more_headers)->body;
}

}  // namespace

TEST(AddressRange, holds_the_addresses_that_share_its_prefix) {
  const auto block = AddressRange::parse("10.1.128.0/17");
  ASSERT_TRUE(block);
  EXPECT_TRUE(block->contains("10.1.128.0"));
  EXPECT_TRUE(block->contains("10.1.255.255"));
  EXPECT_FALSE(block->contains("10.1.127.255"));
  EXPECT_TRUE(block->contains("::ffff:10.1.200.1"));
  EXPECT_FALSE(block->contains("::a01:8001"));
  EXPECT_TRUE(AddressRange::parse("0.0.0.0/0")->contains("203.0.113.9"));
  EXPECT_FALSE(AddressRange::parse("0.0.0.0/0")->contains("2001:db8::1"));
  EXPECT_TRUE(AddressRange::parse("fd00::/8")->contains("fdab::1"));
  EXPECT_FALSE(AddressRange::parse("192.0.2.1")->contains("192.0.2.2"));
}

TEST(AddressRange, is_none_for_anything_else) {
  for (const char* text : {"", "x", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/8", "::/129",
                           "10.0.0.0/8x", "localhost", "10.0.0.1 "})
    EXPECT_FALSE(AddressRange::parse(text)) << text;
  EXPECT_THROW(parse_ranges({"10.0.0.0/8", "x"}), Refused);
}

TEST(Loopback, is_this_machine_alone) {
  for (const char* address : {"127.0.0.1", "127.9.9.9", "::1", "localhost"})
    EXPECT_TRUE(is_loopback(address));
  for (const char* address : {"0.0.0.0", "::", "10.0.0.1", "example.org", ""})
    EXPECT_FALSE(is_loopback(address));
}

TEST(ForwardedFor, of_a_stranger_is_not_believed) {
  const Peer client =
      behind("203.0.113.9", {{"x-forwarded-for", "10.0.0.1"}, {"x-forwarded-proto", "https"}});
  EXPECT_EQ(client.address, "203.0.113.9");
  EXPECT_FALSE(client.is_secure);
}

TEST(ForwardedFor, of_a_trusted_proxy_names_the_client) {
  const Peer client =
      behind("10.0.0.1", {{"x-forwarded-for", "203.0.113.9"}, {"x-forwarded-proto", "https"}});
  EXPECT_EQ(client.address, "203.0.113.9");
  EXPECT_TRUE(client.is_secure);
}

TEST(ForwardedFor, is_read_from_the_right_so_that_what_a_client_made_up_is_never_reached) {
  EXPECT_EQ(
      behind("10.0.0.1", {{"x-forwarded-for", "127.0.0.1, 198.51.100.7, 203.0.113.9, 10.0.0.2"}}).address,
      "203.0.113.9");
  EXPECT_EQ(
      behind("10.0.0.1", {{"x-forwarded-for", "127.0.0.1"}, {"x-forwarded-for", "203.0.113.9"}}).address,
      "203.0.113.9");
}

TEST(ForwardedFor, that_holds_no_address_leaves_the_last_one_known) {
  EXPECT_EQ(behind("10.0.0.1", {{"x-forwarded-for", "unknown"}}).address, "10.0.0.1");
  EXPECT_EQ(behind("10.0.0.1", {{"x-forwarded-for", "203.0.113.9, _hidden, 10.0.0.2"}}).address, "10.0.0.2");
  EXPECT_EQ(behind("10.0.0.1", {}).address, "10.0.0.1");
}

TEST(ForwardedFor, may_carry_ports) {
  EXPECT_EQ(behind("::1", {{"x-forwarded-for", "203.0.113.9:4711"}}).address, "203.0.113.9");
  EXPECT_EQ(behind("::1", {{"x-forwarded-for", "[2001:db8::1]:4711"}}).address, "2001:db8::1");
}

TEST(ForwardedProto, that_says_http_takes_security_away) {
  const auto client =
      client_behind({"10.0.0.1", true}, Head{"GET", "/", false, {{"x-forwarded-proto", "http"}}},
                    parse_ranges({"10.0.0.1"}));
  EXPECT_FALSE(client.is_secure);
}

TEST(ForwardedFor, of_any_text_from_a_stranger_changes_nothing) {
  EXPECT_TRUE(rc::check([](const std::string& text) {
    RC_ASSERT(behind("203.0.113.9", {{"x-forwarded-for", text}, {"x-forwarded-proto", text}}).address ==
              "203.0.113.9");
    behind("10.0.0.1", {{"x-forwarded-for", text}});
  }));
}

TEST(Server, believes_forwarded_fields_of_trusted_proxies_only) {
  const std::string spoofed = "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n";
  Running plain(on_free_port(), {whoami()});
  EXPECT_EQ(who(plain.port(), spoofed), "127.0.0.1 plain");
  ServerOptions options = on_free_port();
  options.trusted_proxies = {"127.0.0.0/8"};
  Running behind_proxy(options, {whoami()});
  EXPECT_EQ(who(behind_proxy.port(), spoofed), "203.0.113.9 secure");
}

TEST(Server, listens_to_a_network_only_when_it_is_allowed_to) {
  ServerOptions options = on_free_port();
  options.address = "0.0.0.0";
  EXPECT_THROW(Server(options, {}), Refused);
  options.allows_network = true;
  options.address = "example.org";
  EXPECT_THROW(Server(options, {}), Refused);
  options.address = "0.0.0.0";
  Running open(options, {whoami()});
  EXPECT_EQ(who(open.port(), ""), "127.0.0.1 plain");
}

}  // namespace ntm::http
