// Whatever is sent to whichever route of the API's own document, by whoever may or may not use it: the server
// never breaks, and when it refuses it says why.
#include <gmock/gmock.h>

#include <fmt/format.h>

#include <mutex>

#include "acceptance/hostile_values.h"
#include "acceptance/kontum.h"
#include "db/each_backend.h"
#include "http/openapi.h"
#include "http/problem_details.h"
#include "http/shape_check.h"
#include "http/test_client.h"
#include "ntm/gate.h"
#include "ntm/once.h"
#include "ntm/route_table.h"

namespace ntm::testing {
namespace {

/// One operation of the document, and how to ask for it.
struct Operation {
  std::string path, method;
  const Json* described;
};

class HostileRequests : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    kontum_ = std::make_unique<KonTum>(database());
    const auto routes = served_routes(kontum_->services(), KonTum::clock(), metrics_);
    document_ = http::openapi(routes);
    server_ = std::make_unique<http::Running>(options(), routes);
  }
  void TearDown() override {
    server_.reset();
    kontum_.reset();
    EachBackend::TearDown();
  }

  http::ServerOptions options() {
    http::ServerOptions options = http::on_free_port();
    Services& services = kontum_->services();
    options.once = once_per_key(services.idempotency);
    options.gate = Gate(services.accounts, services.sign_in, services.units, KonTum::clock());
    options.on_answered = [this](const http::Answered& answered) {
      const std::lock_guard lock(mutex_);
      ++statuses_[answered.status];
      if (answered.status >= 500) why_failed_ += answered.route + ": " + answered.detail + "\n";
    };
    return options;
  }

  std::vector<Operation> operations() const {
    std::vector<Operation> all;
    for (const auto& [path, methods] : document_["paths"].members())
      for (const auto& [method, operation] : methods.members()) all.push_back({path, method, &operation});
    return all;
  }

  /// Signs in as one of the cast; an empty login stays nobody.
  void become(const std::string& login) {
    who_.clear();
    if (login.empty()) return;
    const auto opened = kontum_->services().sign_in.sign_in_as_cast(login, {"127.0.0.1", "test"});
    who_ = "Cookie: ntm_session=" + opened.secret + "\r\nX-CSRF-Token: " + opened.session.csrf + "\r\n";
  }

  void send(const std::string& method, const std::string& target, const std::string& more_headers = "",
            const std::string& body = "") {
    if (!client_) client_ = std::make_unique<http::Client>(server_->port());
    auto answer = client_->ask(upper(method), target, who_ + more_headers, body);
    ++count_;
    const std::string what = method + " " + target.substr(0, 200) + " " + body.substr(0, 200);
    if (!answer || answer->headers["connection"] == "close") client_.reset();
    ASSERT_TRUE(answer) << what;
    expect_sound(*answer, what);
  }

  void expect_sound(http::Received& answer, const std::string& what) {
    EXPECT_LT(answer.status, 500) << what << "\n" << why_failed_;
    if (answer.status < 400) return;
    EXPECT_EQ(answer.headers["content-type"], "application/problem+json") << what;
    const Json details = Json::parse(answer.body);
    EXPECT_GT(details["problems"].size(), 0u) << what;
    EXPECT_THAT(http::mismatches(http::problem_details_shape(), details), ::testing::IsEmpty())
        << answer.body;
  }

  /// The path with something in place of each captured part.
  static std::string target_of(const Operation& operation, const std::string& part,
                               const std::string& query = "") {
    std::string target = operation.path;
    for (auto open = target.find('{'); open != std::string::npos; open = target.find('{'))
      target.replace(open, target.find('}') - open + 1, part);
    return query.empty() ? target : target + "?" + query;
  }

  void try_parameters(const Operation& operation) {
    send(operation.method, target_of(operation, "23353", fitting_query(operation)));
    const bool has_parts = operation.path.find('{') != std::string::npos;
    for (const std::string& value : hostile_texts()) {
      if (has_parts) send(operation.method, target_of(operation, value));
      for (const Json& parameter : (*operation.described)["parameters"].items())
        if (parameter["in"].text() == "query")
          send(operation.method, target_of(operation, "23353", parameter["name"].text() + "=" + value));
    }
  }

  std::string fitting_query(const Operation& operation) const {
    std::string query;
    for (const Json& parameter : (*operation.described)["parameters"].items())
      if (parameter["in"].text() == "query" && parameter["schema"]["type"].text() == "string")
        query += parameter["name"].text() + "=" +
                 percent_encoded(fitting_value(document_, parameter["schema"]).text()) + "&";
    return query;
  }

  void try_bodies(const Operation& operation) {
    const std::string target = target_of(operation, "999999");
    const std::string json = "Content-Type: application/json\r\n";
    for (const char* type :
         {"text/plain", "multipart/form-data; boundary=x", "application/xml", "", "/", "\xff"})
      send(operation.method, target, std::string("Content-Type: ") + type + "\r\n", "{}");
    for (const char* key : {"x", "0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e70", "\xff", "{}"})
      send(operation.method, target, json + "Idempotency-Key: " + key + "\r\n", "{}");
    for (const std::string& body : hostile_bodies()) send(operation.method, target, json, body);
    const Json& content = (*operation.described)["requestBody"]["content"]["application/json"];
    if (!content.is_null())
      for (const std::string& body : spoiled_bodies(fitting_value(document_, content["schema"])))
        send(operation.method, target, json, body);
  }

  void try_everything_as(const std::string& login) {
    for (const Operation& operation : operations()) {
      become(login);
      try_parameters(operation);
      if (operation.method != "get") try_bodies(operation);
    }
    EXPECT_GT(statuses_[200], 30) << "what is asked must reach the handlers too";
    EXPECT_GT(statuses_[400] + statuses_[401] + statuses_[403], 1000);
  }

  static std::string percent_encoded(const std::string& text) {
    std::string encoded;
    for (const char c : text) encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return encoded;
  }
  static std::string upper(std::string text) {
    for (char& c : text) c = static_cast<char>(c - 'a' + 'A');
    return text;
  }

  std::unique_ptr<KonTum> kontum_;
  http::Metrics metrics_;
  Json document_;
  std::mutex mutex_;
  std::string why_failed_;
  std::string who_;  ///< Header fields of whoever asks.
  int count_ = 0;
  std::map<int, int> statuses_;  ///< How often each was answered.
  std::unique_ptr<http::Client> client_;
  std::unique_ptr<http::Running> server_;
};

TEST_P(HostileRequests, of_nobody_never_break_the_server) { try_everything_as(""); }
TEST_P(HostileRequests, of_the_administrator_never_break_the_server) { try_everything_as("quantri.khoa"); }
TEST_P(HostileRequests, of_the_coordination_office_never_break_the_server) { try_everything_as("vpdp.lan"); }
TEST_P(HostileRequests, of_a_commune_never_break_the_server) { try_everything_as("dakpek.ngan"); }

NTM_ON_EACH_BACKEND(HostileRequests);

}  // namespace
}  // namespace ntm::testing
