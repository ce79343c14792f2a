// A write sent twice under one Idempotency-Key, through the running server.
#include <gmock/gmock.h>

#include "acceptance/kontum.h"
#include "db/each_backend.h"
#include "http/test_client.h"
#include "ntm/gate.h"
#include "ntm/once.h"
#include "ntm/route_table.h"

namespace ntm::testing {
namespace {

const std::string key = "Idempotency-Key: 0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e70\r\n";

class WritesUnderAKey : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    kontum_ = std::make_unique<KonTum>(database());
    Services& services = kontum_->services();
    http::ServerOptions options = http::on_free_port();
    options.gate = Gate(services.accounts, services.sign_in, services.units, KonTum::clock());
    options.once = once_per_key(services.idempotency);
    server_ = std::make_unique<http::Running>(options, served_routes(services, KonTum::clock(), metrics_));
  }
  void TearDown() override {
    server_.reset();
    kontum_.reset();
    EachBackend::TearDown();
  }

  http::Received create(const std::string& login, const std::string& more_headers = key) {
    const auto opened = kontum_->services().sign_in.sign_in_as_cast("quantri.khoa", {"127.0.0.1", "test"});
    http::Client client(server_->port());
    return *client.ask("POST", "/api/accounts",
                       "Cookie: ntm_session=" + opened.secret + "\r\nX-CSRF-Token: " + opened.session.csrf +
                           "\r\nContent-Type: application/json\r\n" + more_headers,
                       "{\"login\":\"" + login + "\",\"name\":\"Y Thử\"}");
  }

  std::unique_ptr<KonTum> kontum_;
  http::Metrics metrics_;
  std::unique_ptr<http::Running> server_;
};

TEST_P(WritesUnderAKey, are_done_once_and_answered_alike) {
  const auto first = create("y.thu"), second = create("y.thu");
  EXPECT_EQ(first.status, 201) << first.body;
  EXPECT_EQ(second.status, 201) << "without the key the login would be taken: " << second.body;
  EXPECT_EQ(second.body, first.body);
  EXPECT_EQ(second.headers.at("idempotent-replayed"), "true");
  EXPECT_EQ(first.headers.count("idempotent-replayed"), 0u);
}

TEST_P(WritesUnderAKey, of_another_body_are_refused) {
  create("y.thu");
  const auto other = create("y.khac");
  EXPECT_EQ(other.status, 409);
  EXPECT_THAT(other.body, ::testing::HasSubstr("idempotency.key_of_another_request"));
}

TEST_P(WritesUnderAKey, that_is_none_are_refused) {
  const auto refused = create("y.thu", "Idempotency-Key: 1\r\n");
  EXPECT_EQ(refused.status, 400);
  EXPECT_THAT(refused.body, ::testing::HasSubstr("idempotency.key_malformed"));
}

NTM_ON_EACH_BACKEND(WritesUnderAKey);

}  // namespace
}  // namespace ntm::testing
