#pragma once
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ntm {

/// Where a permission holds (phạm vi): units × indicators. An empty scope holds nowhere.
/// @req R110
struct Scope {
  bool every_unit = false;
  std::vector<std::int64_t> units;  ///< Our ids; each stands for itself and everything below it.
  bool every_indicator = false;
  std::set<std::pair<std::string, std::string>> indicators;  ///< Code of the set, number of the indicator.

  static Scope everywhere() { return {true, {}, true, {}}; }

  bool covers_indicator(const std::string& set, const std::string& indicator) const {
    return every_indicator || indicators.count({set, indicator}) > 0;
  }
  bool operator==(const Scope&) const = default;
};

/// What somebody may do (quyền), and where: worked out once per session from roles, posts and what the body
/// holds. Immutable.
/// @req R110
class Rights {
 public:
  using Scopes = std::map<std::string, Scope, std::less<>>;
  explicit Rights(Scopes scopes) : scopes_(std::move(scopes)) {}

  /// Where a permission holds; nullptr when it was not given at all.
  const Scope* find(std::string_view permission) const {
    auto found = scopes_.find(permission);
    return found == scopes_.end() ? nullptr : &found->second;
  }
  const Scopes& all() const { return scopes_; }

 private:
  Scopes scopes_;
};

}  // namespace ntm
