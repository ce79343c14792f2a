#pragma once
#include <string>

namespace ntm {

/// Who does something: the name that the audit event keeps, and the post (chức vụ) in whose name they act.
/// On the command line this is the system account; posts come with accounts.
struct Actor {
  std::string name;
  std::string post;  ///< Empty when the act is not done in the name of a post.
};

}  // namespace ntm
