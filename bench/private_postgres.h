#pragma once
#include <filesystem>
#include <string>

namespace ntm::bench {

/// A PostgreSQL server of its own for one run, on a spare port of this machine, with its normal durability
/// (fsync and synchronous commit on) and room for the data to stay in memory. Stopped and removed at the end.
class PrivatePostgres {
 public:
  /// @throws Failure when PostgreSQL 15 is not installed or does not start.
  explicit PrivatePostgres(const std::filesystem::path& scratch);
  ~PrivatePostgres();
  PrivatePostgres(const PrivatePostgres&) = delete;
  PrivatePostgres& operator=(const PrivatePostgres&) = delete;

  std::string url() const;
  int port() const { return port_; }

 private:
  std::filesystem::path home_;
  int port_ = 0;
};

/// Stops the server that runs in the folder, if one does, and removes its data.
void stop_postgres(const std::filesystem::path& scratch);

}  // namespace ntm::bench
