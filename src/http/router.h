#pragma once
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.h"

namespace ntm::http {

/// The table of routes, ready to be searched. A literal segment goes before a captured one, so
/// "/api/units/find" is never taken for "/api/units/{code}".
class Router {
 public:
  /// @throws Refused(invalid) with every row that lacks a permission, a handler or (for a write) an audit
  /// action, whose path is malformed, or that stands twice.
  explicit Router(std::vector<Route> routes);
  ~Router();
  Router(const Router&) = delete;
  Router& operator=(const Router&) = delete;

  struct Found {
    const Route* route = nullptr;  ///< Absent: see allowed.
    std::map<std::string, std::string> captured;
    std::set<std::string>
        allowed;  ///< Methods the path has, when not this one; empty when there is no such path.
  };
  /// The largest body_bytes of all rows.
  std::size_t largest_body() const;
  /// HEAD finds the GET route. A captured segment is never empty.
  Found find(std::string_view method, const std::vector<std::string>& segments) const;

 private:
  struct Node;
  struct Search;
  std::vector<Route> routes_;
  std::unique_ptr<Node> root_;
};

}  // namespace ntm::http
