#pragma once
#include <set>
#include <string>
#include <vector>

#include "bodies/body.h"

namespace ntm::bodies {

/// What is wrong with one row of a roster.
struct Fault {
  enum class Kind {
    repeated_code,        ///< A body, post or group has a code that another has already.
    not_one_head,         ///< A body has no head, or several.
    unknown_post,         ///< held_with or a group names a post that is not there.
    held_in_a_circle,     ///< Posts are each held with the other.
    overlapping_terms,    ///< Two persons in one post at one time.
    party_scored,         ///< A party body is marked to be scored.
    second_committee,     ///< A unit has two committees at one time.
    unknown_body,         ///< A succession, group or holding names a body that is not there.
    succeeds_itself,      ///< A body follows on itself.
    old_goes_on,          ///< A body that went into another does not end on that day.
    new_begins_elsewhen,  ///< A new body does not begin on the day of the succession.
    repeated_holding,     ///< The same body holds the same thing twice at one time.
    outside_body,         ///< A holding whose body never exists in its time.
  };
  enum class List { bodies, posts, successions, groups, holdings };
  Kind kind;
  List list;
  std::size_t at;        ///< Row of the list; for posts: of the body.
  std::size_t post = 0;  ///< For posts: which post of the body.
  std::string other;     ///< The code concerned.
};

/// Everything in a roster that does not fit together. `taken` are codes that other rosters use.
/// @req R34 R62 R83 R102
std::vector<Fault> faults_of(const Roster& roster, const std::set<std::string>& taken);

/// Codes of bodies, posts and groups of a roster.
std::set<std::string> codes_of(const Roster& roster);

/// The time a term may cover: from its first day or, when that is not known, from the day it is stated.
Validity time_of(const Term& term);

}  // namespace ntm::bodies
