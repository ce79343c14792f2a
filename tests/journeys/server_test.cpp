// The running server: answers, follows what another program commits, stops cleanly.
#include <gmock/gmock.h>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "faults/process.h"
#include "http/test_client.h"
#include "json/json.h"

namespace ntm::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// `ntm serve` on a free port, stopped with SIGTERM when the test ends.
class RunningServer {
 public:
  explicit RunningServer(const std::string& data, const std::string& log = "/dev/null") {
    int ends[2];
    EXPECT_EQ(pipe2(ends, O_CLOEXEC), 0);
    child_ = fork();
    if (child_ == 0) {
      dup2(ends[1], STDOUT_FILENO);
      dup2(open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
      setenv("NTM_SHARE", NTM_SOURCE_DIR, 1);
      execl(NTM_PROGRAM, NTM_PROGRAM, "serve", "--port", "0", "--data", data.c_str(), nullptr);
      _exit(127);
    }
    close(ends[1]);
    port_ = announced_port(ends[0]);
    close(ends[0]);
  }
  ~RunningServer() {
    if (child_ > 0) stop();
  }

  /// The exit code after SIGTERM.
  int stop() {
    kill(child_, SIGTERM);
    int status = 0;
    waitpid(child_, &status, 0);
    child_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  }

  /// Signs in as one of the example's cast; what is asked from then on is asked as that person.
  void sign_in_as(const std::string& login) {
    http::Client client(static_cast<std::uint16_t>(port_));
    auto answer = client.ask("POST", "/api/accounts/sign-in-as", "Content-Type: application/json\r\n",
                             "{\"login\":\"" + login + "\"}");
    ASSERT_TRUE(answer && answer->status == 200) << (answer ? answer->body : "no answer");
    const std::string cookie = answer->headers["set-cookie"];
    who_ = "Cookie: " + cookie.substr(0, cookie.find(';')) + "\r\n";
  }

  http::Received get(const std::string& path, const std::string& more_headers = "") const {
    http::Client client(static_cast<std::uint16_t>(port_));
    return client.ask("GET", path, who_ + more_headers).value_or(http::Received{});
  }

 private:
  static int announced_port(int descriptor) {
    std::string line;
    char c = 0;
    while (read(descriptor, &c, 1) == 1 && c != '\n') line += c;
    std::size_t at = line.find("localhost:");
    return at == std::string::npos ? 0 : std::atoi(line.c_str() + at + 10);
  }

  pid_t child_ = 0;
  int port_ = 0;
  std::string who_;
};

class Server : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run_program({"init", "--data", data(), "--example", "kontum-2024"}).exit_code, 0);
  }
  std::string data() const { return (folder_ / "data").string(); }
  TemporaryFolder folder_;
};

TEST_F(Server, shows_the_example_on_its_own_day_when_nobody_asks_for_another) {
  RunningServer server(data());
  server.sign_in_as("vpdp.lan");
  const std::string answer = server.get("/api/assessment/status").body;
  EXPECT_THAT(answer, HasSubstr("\"reached\":48"));
  EXPECT_THAT(answer, HasSubstr("\"as_of\":\"2024-01-22\""));
}

TEST_F(Server, answers_health_metrics_and_refusals) {
  RunningServer server(data());
  EXPECT_THAT(server.get("/healthz").body, HasSubstr("\"ok\""));
  EXPECT_EQ(server.get("/metrics").status, 401);
  server.sign_in_as("quantri.khoa");
  EXPECT_THAT(server.get("/metrics").body, HasSubstr("http"));
  server.sign_in_as("vpdp.lan");
  http::Received refused = server.get("/api/units/99999");
  EXPECT_EQ(refused.status, 404);
  EXPECT_EQ(refused.headers["content-type"], "application/problem+json");
  EXPECT_THAT(refused.body, HasSubstr("units.unknown_code"));
}

TEST_F(Server, sees_what_another_program_commits) {
  RunningServer server(data());
  server.sign_in_as("vpdp.lan");
  EXPECT_THAT(server.get("/api/assessment/status").body, HasSubstr("\"recognised\":42"));
  std::string file = folder_.write("d.csv",
                                   "unit_code,tier,action,decided_on,document,source,trust\n23398,ntm,"
                                   "recognise,2024-01-10,x,x,illustrative\n");
  ASSERT_EQ(run_program({"recognition", "import", file, "--data", data()}).exit_code, 0);
  std::string answer;
  for (int look = 0; look < 40 && answer.find("\"recognised\":43") == std::string::npos; ++look) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    answer = server.get("/api/assessment/status").body;
  }
  EXPECT_THAT(answer, HasSubstr("\"recognised\":43"));
}

TEST_F(Server, logs_one_json_line_per_event_and_never_a_secret) {
  const std::string log = (folder_ / "log").string();
  {
    RunningServer server(data(), log);
    server.get(
        "/api/units?q=bimat-query",
        "Cookie: ntm=bimat-cookie\r\nAuthorization: Bearer bimat-token\r\nX-CSRF-Token: bimat-csrf\r\n");
    server.get("/healthz");
    EXPECT_EQ(server.stop(), 0);
  }
  std::ifstream file(log);
  std::vector<std::string> events;
  int requests = 0;
  for (std::string line; std::getline(file, line);) {
    const Json json = Json::parse(line);
    EXPECT_THAT(line, Not(HasSubstr("bimat")));
    if (json.find("event")) events.push_back(json["event"].text());
    requests += json.find("request") != nullptr;
  }
  EXPECT_EQ(requests, 2);
  EXPECT_THAT(events, ElementsAre("start", "stopping", "stop"));
}

TEST_F(Server, notes_in_its_log_why_it_could_not_start) {
  const std::string log = (folder_ / "log").string();
  folder_.write("data/ntm.toml", "[server]\naddress = \"192.0.2.1\"\n");
  { RunningServer server(data(), log); }
  std::ifstream file(log);
  std::string first;
  ASSERT_TRUE(std::getline(file, first));
  EXPECT_EQ(Json::parse(first)["event"].text(), "failure");
}

TEST_F(Server, takes_its_settings_from_the_file_of_the_data_folder) {
  folder_.write("data/ntm.toml", "[server]\nhost_names = [\"ntm.example\"]\nworkers = 1\n");
  RunningServer server(data());
  EXPECT_THAT(server.get("/healthz").body, HasSubstr("\"ok\""));
  folder_.write("data/ntm.toml", "[server]\nworker = 1\n");
  const Outcome refused = run_program({"serve", "--port", "0", "--data", data()});
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_THAT(refused.err, HasSubstr("ntm.toml:2"));
}

TEST_F(Server, stops_cleanly_on_sigterm) {
  RunningServer server(data());
  server.get("/healthz");
  EXPECT_EQ(server.stop(), 0);
}

}  // namespace
}  // namespace ntm::testing
