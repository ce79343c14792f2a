#pragma once
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "http/gate.h"
#include "http/message.h"
#include "http/router.h"
#include "http/static_files.h"
#include "http/url.h"

namespace ntm::http {

/// What became of a request: the answer, and what the log and the metrics say about it.
struct Outcome {
  Response response;
  std::string route;  ///< Template of the route, "(static)" or "(none)"; few different ones.
  std::string
      detail;  ///< Codes of the problems, or what an unexpected exception said; empty when all went well.
  bool is_path_secret = false;  ///< The path of the request must not be written down.
};

/// From a request to its answer: route (past the gate) or static file, refusals and failures as problem
/// details. No sockets.
class Dispatcher {
 public:
  /// @throws Refused for a faulty table of routes, Failure when the static files cannot be read.
  Dispatcher(std::vector<Route> routes, const std::filesystem::path& static_root, Gate gate = {},
             Once once = {})
      : router_(std::move(routes)),
        static_files_(static_root),
        gate_(std::move(gate)),
        once_(std::move(once)) {}

  /// Most bytes of the body of such a request; `usual` when its route does not say otherwise.
  std::size_t body_limit(std::string_view method, const std::vector<std::string>& segments,
                         std::size_t usual) const;
  /// The most that any route takes.
  std::size_t largest_body(std::size_t usual) const { return std::max(usual, router_.largest_body()); }

  /// May be called from several threads at once.
  Outcome answer(Request& request, const std::vector<std::string>& segments) const noexcept;

 private:
  Outcome answer_or_throw(Request& request, const std::vector<std::string>& segments) const;
  Outcome answer_without_route(const Request& request, const std::vector<std::string>& segments,
                               std::set<std::string> allowed) const;
  Outcome handled(const Route& route, Request& request) const;

  Router router_;
  StaticFiles static_files_;
  Gate gate_;
  Once once_;
};

}  // namespace ntm::http
