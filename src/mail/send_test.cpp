#include "mail/send.h"

#include <gmock/gmock.h>

#include "base/problem.h"
#include "mail/test_server.h"

namespace ntm::mail {
namespace {

using ::testing::HasSubstr;

Letter letter(const std::string& to = "thuy@ngochoi.example") {
  return {"Chương trình",
          "ntm@kontum.example",
          to,
          "Việc trong ngày",
          "Dòng một\n.dòng hai\n",
          "d-1",
          *Instant::parse_utc("2024-03-10T00:00:00.000Z")};
}

std::string failure_of(const Server& server, const Letter& letter) {
  try {
    send(server, letter);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

TEST(Send, a_letter_arrives_whole) {
  testing::TestServer server;
  send(server.address(), letter());
  ASSERT_EQ(server.arrived().size(), 1u);
  const testing::Arrived arrived = server.arrived().front();
  EXPECT_EQ(arrived.from, "ntm@kontum.example");
  EXPECT_EQ(arrived.to, "thuy@ngochoi.example");
  EXPECT_EQ(arrived.text(), "Dòng một\n.dòng hai\n");
  EXPECT_EQ(testing::from_encoded_words(arrived.header("Subject")), "Việc trong ngày");
}

TEST(Send, a_recipient_that_the_server_refuses_is_told_with_its_words) {
  testing::TestServer server;
  server.refuse("ai@do.example");
  EXPECT_THAT(failure_of(server.address(), letter("ai@do.example")), HasSubstr("550 5.1.1 no such user"));
  EXPECT_TRUE(server.arrived().empty());
}

TEST(Send, a_server_without_starttls_gets_nothing_when_it_is_asked_for) {
  testing::TestServer server;
  EXPECT_NE(failure_of(server.address(Privacy::starttls), letter()), "");
  EXPECT_TRUE(server.arrived().empty());
  for (const std::string& line : server.commands()) EXPECT_NE(line.substr(0, 4), "MAIL");
}

TEST(Send, nothing_goes_in_the_open_to_another_machine) {
  Server other{"mail.kontum.example", 25, Privacy::none, "", "", ""};
  EXPECT_THAT(failure_of(other, letter()), HasSubstr("in the open"));
  other.host = "127.0.0.1/../x";
  EXPECT_THAT(failure_of(other, letter()), HasSubstr("not a mail server"));
}

TEST(Send, nobody_at_the_other_end_is_a_failure) {
  Server nobody;
  {
    testing::TestServer gone;
    nobody = gone.address();
  }
  EXPECT_THAT(failure_of(nobody, letter()), HasSubstr("sending a letter through 127.0.0.1"));
}

}  // namespace
}  // namespace ntm::mail
