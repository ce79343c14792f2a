#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/rights.h"

namespace ntm {

/// Who does something: the name that the audit event keeps, the post (chức vụ) in whose name they act, from
/// where, and what they may do.
/// @req R83 R110
struct Actor {
  std::string name;       ///< Name of the account; "lệnh:…" for the system account of the command line.
  std::string post;       ///< Code of the post; empty when the act is not done in the name of a post.
  std::string from = {};  ///< Network address; empty on the command line.
  std::int64_t account = 0;  ///< Our id; 0 for the system account and for somebody who has not signed in.
  std::shared_ptr<const Rights> rights = {};  ///< Absent: the system account, which may do everything.

  /// Where the actor may use a permission; nullptr: nowhere.
  const Scope* scope(std::string_view permission) const {
    static const Scope everywhere = Scope::everywhere();
    return rights ? rights->find(permission) : &everywhere;
  }
  bool may(std::string_view permission) const { return scope(permission) != nullptr; }
};

}  // namespace ntm
