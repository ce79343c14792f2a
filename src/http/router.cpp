#include "http/router.h"

#include <algorithm>
#include <array>

#include "base/problem.h"
#include "http/ascii.h"
#include "http/problems.h"

namespace ntm::http {
namespace {

constexpr std::array<std::string_view, 5> known_methods = {"GET", "POST", "PUT", "PATCH", "DELETE"};

std::vector<std::string> split_path(std::string_view path) {
  std::vector<std::string> segments;
  if (!path.empty()) path.remove_prefix(1);
  for (bool more = !path.empty(); more;) {
    more = path.find('/') != std::string_view::npos;
    segments.emplace_back(cut_first(path, '/'));
  }
  return segments;
}

bool is_capture(const std::string& segment) {
  return segment.size() > 2 && segment.front() == '{' && segment.back() == '}' &&
         segment.find_first_of("{}", 1) == segment.size() - 1;
}

bool is_well_formed(const std::string& path) {
  if (path.empty() || path.front() != '/') return false;
  std::set<std::string> names;
  for (const std::string& segment : split_path(path)) {
    if (is_capture(segment) ? !names.insert(segment).second
                            : segment.find_first_of("{}?#%") != std::string::npos)
      return false;
    if (segment.empty() || segment == "." || segment == "..") return false;
  }
  return true;
}

void check_row(const Route& route, Problems& found) {
  const std::string row = route.method + " " + route.path;
  const auto lacks = [&](bool is_lacking, const char* vi, const char* en) {
    if (is_lacking) found.add(problems::route_incomplete(row, vi, en));
  };
  lacks(std::find(known_methods.begin(), known_methods.end(), route.method) == known_methods.end(),
        "phương thức lạ", "unknown method");
  lacks(!is_well_formed(route.path), "đường dẫn sai dạng", "malformed path");
  lacks(route.permission.empty(), "thiếu quyền", "no permission");
  lacks(route.method != "GET" && route.audit_action.empty(), "thiếu hành động kiểm toán", "no audit action");
  lacks(!route.handle, "thiếu hàm xử lý", "no handler");
}

}  // namespace

struct Router::Node {
  struct Leaf {
    const Route* route;
    std::vector<std::string> names;  ///< Of the captured segments, in order.
  };
  std::map<std::string, std::unique_ptr<Node>> literal;
  std::unique_ptr<Node> capture;
  std::map<std::string, Leaf, std::less<>> by_method;

  static Node& child(std::unique_ptr<Node>& place) {
    if (!place) place = std::make_unique<Node>();
    return *place;
  }

  /// False when the row stands already; names of captured segments make no difference.
  bool add(const Route& route) {
    Node* node = this;
    Leaf leaf{&route, {}};
    for (const std::string& segment : split_path(route.path)) {
      if (is_capture(segment)) {
        leaf.names.push_back(segment.substr(1, segment.size() - 2));
        node = &child(node->capture);
      } else {
        node = &child(node->literal[segment]);
      }
    }
    return node->by_method.emplace(route.method, std::move(leaf)).second;
  }
};

/// One search through the tree; literal branches first, then the captured one.
struct Router::Search {
  std::string_view method;
  const std::vector<std::string>& segments;
  Router::Found found{};
  std::vector<std::string> values{};

  bool visit(const Node& node, std::size_t depth) {
    if (depth == segments.size()) return take(node);
    const std::string& segment = segments[depth];
    if (const auto next = node.literal.find(segment); next != node.literal.end())
      if (visit(*next->second, depth + 1)) return true;
    if (!node.capture || segment.empty()) return false;
    values.push_back(segment);
    if (visit(*node.capture, depth + 1)) return true;
    values.pop_back();
    return false;
  }

  bool take(const Node& node) {
    const auto leaf = node.by_method.find(method);
    if (leaf == node.by_method.end()) {
      for (const auto& [other, ignored] : node.by_method) found.allowed.insert(other);
      return false;
    }
    found.route = leaf->second.route;
    for (std::size_t i = 0; i < values.size(); ++i) found.captured[leaf->second.names[i]] = values[i];
    return true;
  }
};

Router::Router(std::vector<Route> routes) : routes_(std::move(routes)), root_(std::make_unique<Node>()) {
  Problems problems_found;
  for (const Route& route : routes_) {
    check_row(route, problems_found);
    if (!root_->add(route)) problems_found.add(problems::route_twice(route.method + " " + route.path));
  }
  problems_found.refuse_if_any();
}

Router::~Router() = default;

std::size_t Router::largest_body() const {
  std::size_t most = 0;
  for (const Route& route : routes_) most = std::max(most, route.body_bytes);
  return most;
}

Router::Found Router::find(std::string_view method, const std::vector<std::string>& segments) const {
  Search search{method == "HEAD" ? std::string_view("GET") : method, segments};
  search.visit(*root_, 0);
  if (search.found.allowed.count("GET") > 0) search.found.allowed.insert("HEAD");
  return std::move(search.found);
}

}  // namespace ntm::http
