#pragma once
#include <set>
#include <string>

#include "base/actor.h"
#include "bodies/register.h"

namespace ntm::reporting {

/// The body in whose name somebody acts: that of the post, or the body named instead of one. Empty for the
/// system account and for somebody who acts for none.
std::string body_of(const Actor& actor, const bodies::Register& bodies);

/// That body, and every other in which the same person holds a post (kiêm): a head of two bodies is a party
/// in both.
/// @req R83
std::set<std::string> bodies_of(const Actor& actor, const bodies::Register& bodies);

}  // namespace ntm::reporting
