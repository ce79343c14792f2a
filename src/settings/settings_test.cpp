#include <gmock/gmock.h>

#include <fstream>

#include <unistd.h>

#include "base/problem.h"
#include "settings/address.h"
#include "settings/keys.h"
#include "settings/read.h"

namespace ntm::settings {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class SettingsTest : public ::testing::Test {
 protected:
  SettingsTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "ntm_settings_XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
  }
  ~SettingsTest() override { std::filesystem::remove_all(folder_); }

  Read read(const std::string& text, const Environment& environment = {}) {
    std::ofstream(folder_ / file_name) << text;
    return read_settings(folder_, environment);
  }
  std::vector<Problem> problems_of(const std::string& text, const Environment& environment = {}) {
    try {
      read(text, environment);
    } catch (const Refused& refused) {
      return refused.problems();
    }
    return {};
  }
  std::string code_of(const std::string& text, const Environment& environment = {}) {
    auto problems = problems_of(text, environment);
    return problems.empty() ? "" : problems.front().code;
  }

  std::filesystem::path folder_;
};

TEST_F(SettingsTest, without_a_file_every_key_has_its_default) {
  Read read = read_settings(folder_, {});
  EXPECT_EQ(read.settings.server.address, "127.0.0.1");
  EXPECT_EQ(read.settings.server.port, 8080);
  EXPECT_EQ(read.settings.sessions.idle_minutes, 60);
  EXPECT_TRUE(read.origins.empty());
}

TEST_F(SettingsTest, a_file_sets_numbers_texts_and_lists) {
  Read found = read(
      "[server]\nport = 9000\nhost_names = [\"ntm.kontum.gov.vn\", \"ntm\"]\n[sessions]\nidle_minutes = "
      "15\n");
  EXPECT_EQ(found.settings.server.port, 9000);
  EXPECT_THAT(found.settings.server.host_names, ElementsAre("ntm.kontum.gov.vn", "ntm"));
  EXPECT_EQ(found.settings.sessions.idle_minutes, 15);
  EXPECT_EQ(found.origins.at("server.port"), Origin::file);
}

TEST_F(SettingsTest, the_environment_wins_over_the_file) {
  Read found =
      read("[server]\nport = 9000\n", {{"NTM_SERVER_PORT", "9100"}, {"NTM_SERVER_HOST_NAMES", "a,b"}});
  EXPECT_EQ(found.settings.server.port, 9100);
  EXPECT_THAT(found.settings.server.host_names, ElementsAre("a", "b"));
  EXPECT_EQ(found.origins.at("server.port"), Origin::environment);
}

TEST_F(SettingsTest, an_unknown_key_is_refused_with_its_line_and_what_was_probably_meant) {
  auto problems = problems_of("[server]\nport = 1\n[session]\nidle_minutes = 5\n");
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].code, "settings.unknown_key");
  EXPECT_EQ(problems[0].place.line, 4);
  EXPECT_THAT(problems[0].remedy_vi, HasSubstr("sessions.idle_minutes"));
}

TEST_F(SettingsTest, every_problem_is_told_at_once) {
  EXPECT_EQ(problems_of("[server]\nport = \"x\"\nworkers = 0\ncolour = 1\n").size(), 3u);
}

TEST_F(SettingsTest, a_wrong_type_is_refused_whatever_it_is) {
  for (const char* value : {"\"8080\"", "8080.5", "true", "[1]", "1979-05-27", "{a = 1}"})
    EXPECT_EQ(code_of(std::string("[server]\nport = ") + value + "\n"), "settings.wrong_type") << value;
  EXPECT_EQ(code_of("[server]\naddress = 5\n"), "settings.wrong_type");
  EXPECT_EQ(code_of("", {{"NTM_SERVER_PORT", "80x"}}), "settings.wrong_type");
}

TEST_F(SettingsTest, ranges_include_their_ends) {
  EXPECT_EQ(code_of("[server]\nport = 65535\nworkers = 1\n"), "");
  EXPECT_EQ(code_of("[server]\nport = 65536\n"), "settings.out_of_range");
  EXPECT_EQ(code_of("[server]\nworkers = 0\n"), "settings.out_of_range");
  EXPECT_EQ(code_of("[sessions]\nidle_minutes = 0\n"), "settings.out_of_range");
  EXPECT_EQ(code_of("", {{"NTM_SESSIONS_PROOF_MINUTES", "721"}}), "settings.out_of_range");
}

TEST_F(SettingsTest, a_broken_file_says_its_line) {
  auto problems = problems_of("[server]\nport = \n");
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(problems[0].code, "settings.broken_file");
  EXPECT_EQ(problems[0].place.line, 2);
}

TEST_F(SettingsTest, a_misspelt_variable_is_refused_and_a_foreign_one_is_not) {
  EXPECT_EQ(code_of("", {{"NTM_SERVER_PROT", "1"}}), "settings.unknown_variable");
  EXPECT_EQ(code_of("", {{"NTM_DATA", "x"}, {"NTM_TEST_POSTGRES", "y"}, {"HOME", "z"}}), "");
}

TEST_F(SettingsTest, a_certificate_needs_its_key) {
  EXPECT_EQ(code_of("[server]\ncertificate_file = \"c.pem\"\n"), "settings.certificate_and_key");
  EXPECT_EQ(code_of("[server]\ncertificate_file = \"c.pem\"\nkey_file = \"k.pem\"\n"), "");
}

TEST_F(SettingsTest, idleness_may_last_as_long_as_the_session_but_no_longer) {
  EXPECT_EQ(code_of("[sessions]\nidle_minutes = 100\nabsolute_minutes = 100\n"), "");
  EXPECT_EQ(code_of("[sessions]\nidle_minutes = 101\nabsolute_minutes = 100\n"),
            "settings.idle_beyond_absolute");
}

TEST_F(SettingsTest, a_provider_is_read_whole_or_refused) {
  const std::string whole =
      "[[oidc]]\nname = \"VNeID\"\nissuer = \"https://sso.example\"\nclient_id = \"ntm\"\n"
      "client_secret_file = \"oidc.secret\"\nredirect_base = \"https://ntm.example\"\n";
  ASSERT_EQ(read(whole).settings.oidc.size(), 1u);
  EXPECT_EQ(read(whole).settings.oidc[0].issuer, "https://sso.example");
  EXPECT_EQ(code_of("[[oidc]]\nname = \"VNeID\"\n"), "settings.missing_of_provider");
  EXPECT_EQ(code_of(whole + "client_secret = \"x\"\n"), "settings.unknown_key");
  std::string unsafe = whole;
  unsafe.replace(unsafe.find("https://sso"), 8, "http://");
  EXPECT_EQ(code_of(unsafe), "settings.not_an_address");
}

TEST_F(SettingsTest, a_mail_server_is_set_whole_or_refused) {
  const std::string whole = "[mail]\nhost = \"mail.kontum.example\"\nfrom = \"ntm@kontum.example\"\n";
  EXPECT_EQ(read(whole).settings.mail.port, 587);
  EXPECT_EQ(read(whole).settings.mail.tls, "starttls");
  EXPECT_EQ(code_of("[mail]\nhost = \"mail.kontum.example\"\n"), "settings.missing_of_mail");
  EXPECT_EQ(code_of(whole + "user = \"ntm\"\n"), "settings.missing_of_mail");
  EXPECT_EQ(code_of(whole + "user = \"ntm\"\npassword_file = \"mail.secret\"\n"), "");
  EXPECT_EQ(code_of(whole + "password = \"x\"\n"), "settings.unknown_key");
  EXPECT_EQ(code_of(whole + "page_address = \"http://ntm.kontum.example\"\n"), "settings.not_an_address");
}

TEST_F(SettingsTest, letters_go_in_the_open_to_this_machine_only) {
  const std::string open = "[mail]\nfrom = \"ntm@kontum.example\"\ntls = \"none\"\nhost = ";
  EXPECT_EQ(code_of(open + "\"mail.kontum.example\"\n"), "settings.mail_in_the_open");
  EXPECT_EQ(code_of(open + "\"localhost\"\n"), "");
  EXPECT_EQ(code_of("[mail]\ntls = \"ssl\"\n"), "settings.not_a_mail_tls");
  EXPECT_EQ(code_of("", {{"NTM_MAIL_HOTS", "x"}}), "settings.unknown_variable");
}

TEST(Address, is_safe_over_tls_and_on_this_machine_only) {
  for (const char* safe : {"https://sso.example", "https://sso.example:8443/realms/a?b=c", "http://localhost",
                           "http://localhost:3000/oidc", "http://127.0.0.1:1", "http://[::1]:80/"})
    EXPECT_TRUE(is_safe_address(safe)) << safe;
  for (const char* unsafe : {"", "sso.example", "http://sso.example", "http://localhost.example",
                             "http://127.0.0.1.example", "http://localhost:80@sso.example", "https://",
                             "https:///x", "https://a@b", "https://a b", "https://a\\b", "https://a#b",
                             "https://a\nb", "ftp://localhost", "http://localhost:", "javascript:0"})
    EXPECT_FALSE(is_safe_address(unsafe)) << unsafe;
}

TEST_F(SettingsTest, every_key_has_a_meaning_and_a_variable_of_its_own) {
  std::set<std::string> variables;
  for (const Key& key : keys()) {
    EXPECT_FALSE(key.meaning_vi.empty());
    EXPECT_TRUE(variables.insert(environment_name(key.name)).second);
  }
}

}  // namespace
}  // namespace ntm::settings
