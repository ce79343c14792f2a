#pragma once
#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

namespace ntm::http {

/// One request that was answered, as the log and the metrics see it.
struct Answered {
  std::string id;
  std::string method;
  std::string path;   ///< Without the query, which may carry names of people.
  std::string route;  ///< Template, "(static)" or "(none)".
  int status = 0;
  std::size_t body_bytes = 0;  ///< Of the answer, as sent.
  std::chrono::microseconds
      duration{};           ///< From the end of the request's head until its answer is ready to be sent.
  std::string detail;       ///< Codes of problems, or what an unexpected exception said.
  std::string actor, post;  ///< Who asked, and in the name of which post; empty for nobody.
  std::string address;      ///< Where from.
};

/// Told of every answer before it is sent. Called from several threads at once; what it throws is ignored.
using Observer = std::function<void(const Answered&)>;

}  // namespace ntm::http
