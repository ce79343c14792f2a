#pragma once
#include "base/actor.h"
#include "base/instant.h"
#include "db/connection.h"
#include "outgoing/number_rules.h"

namespace ntm::outgoing {

/// Gives the next number of the book, inside the caller's write: number, issued version and trail are kept
/// together or not at all, so that no number is lost and none is given twice. A book begins with 01 by
/// itself. Leaves an audit event `outgoing.number`.
/// @throws Refused with everything that faults_of finds.
/// @req R97 R98
Issued take_number(db::Connection& connection, const Wanted& wanted, const Actor& actor, Instant now);

}  // namespace ntm::outgoing
