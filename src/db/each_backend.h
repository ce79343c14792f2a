#pragma once
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <memory>
#include <string>

#include <unistd.h>

#include "db/database.h"

namespace ntm::db::testing {

/// A fresh, empty database for one test: SQLite in memory, or a schema of its own on the PostgreSQL server
/// that the test script started and named in NTM_TEST_POSTGRES.
class EachBackend : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    if (GetParam() == "sqlite") return void(database_ = Database::open("sqlite::memory:"));
    const char* server = std::getenv("NTM_TEST_POSTGRES");
    if (!server) GTEST_SKIP() << "NTM_TEST_POSTGRES is not set: run ./dev test";
    static std::atomic<int> made = 0;
    schema_ = "t" + std::to_string(getpid()) + "_" + std::to_string(++made);
    server_ = server;
    run_on_server("CREATE SCHEMA " + schema_);
    std::string glue = server_.find('?') == std::string::npos ? "?" : "&";
    database_ = Database::open(server_ + glue + "options=-csearch_path%3D" + schema_);
  }

  void TearDown() override {
    database_.reset();
    if (!schema_.empty()) run_on_server("DROP SCHEMA " + schema_ + " CASCADE");
  }

  Database& database() { return *database_; }

 private:
  void run_on_server(const std::string& sql) {
    Database::open(server_)->write("preparing a test", [&](Connection& c) { c.run_script(sql); });
  }

  std::unique_ptr<Database> database_;
  std::string server_, schema_;
};

}  // namespace ntm::db::testing

/// Runs every TEST_P of the fixture on SQLite and on PostgreSQL.
#define NTM_ON_EACH_BACKEND(fixture)                                                                       \
  INSTANTIATE_TEST_SUITE_P(On, fixture, ::testing::Values(std::string("sqlite"), std::string("postgres")), \
                           [](const auto& backend) { return backend.param; })
