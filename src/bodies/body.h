#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "units/unit.h"

namespace ntm::bodies {

/// A person's time in a post (nhiệm kỳ, thời gian giữ chức vụ). Either its first day is known, or only a day
/// on which the person is stated to have been in office.
/// @req R34 R97
struct Term {
  std::string person;
  Validity validity;  ///< from at the beginning of time: nobody stated the first day.
  std::optional<Date> stated_on;
  std::string source, trust;
  bool operator==(const Term&) const = default;
};

/// A post (chức vụ) in a body.
struct Post {
  std::string code;   ///< Ours: "SNN.head".
  std::string name;   ///< "Giám đốc"
  bool head = false;  ///< Head of the body (người đứng đầu). @req R62
  std::string
      held_with;       ///< Code of the post whose holder holds this one too (kiêm); empty for most. @req R83
  std::string clause;  ///< Clause of the directive that says so; may be empty.
  std::vector<Term> terms;  ///< Empty where nobody has entered a holder.
  bool operator==(const Post&) const = default;
};

/// Kinds of body: committee, department, office, agency, armed_forces, union, front, bank, party, council,
/// press, mass_organisation.
const std::vector<std::string>& body_kinds();
/// "department" → "sở, ban"; the code itself when unknown.
std::string kind_to_vietnamese(const std::string& kind);

/// A body (cơ quan, đơn vị).
/// @req R63 R102
struct Body {
  std::string code;  ///< Ours, never changes and is never reused: "SNN", "UBND-608".
  std::string name, kind;
  units::UnitId unit = 0;  ///< The unit whose body it is.
  Validity validity;       ///< from at the beginning of time: not known.
  std::string end_trust;   ///< How far the stated end can be relied on; empty without one.
  std::string role;        ///< Its part in the programme; may be empty.
  bool scored =
      true;  ///< false: asked and followed, never scored (party bodies, councils, press …). @req R61
  std::string trust;
  std::vector<Post> posts;
  bool operator==(const Body&) const = default;
};

/// Bodies merged into another, or renamed.
/// @req R102
struct Succession {
  std::vector<std::string> from;
  std::string to;
  Date on;  ///< First day of the new body; the old ones end with it.
  std::string trust, note;
  bool verified = false;
  bool operator==(const Succession&) const = default;
};

/// One name for several addressees: "UBND các huyện, thành phố". @req R15
struct Group {
  std::string code, name;
  std::vector<std::string> members;  ///< Codes of bodies.
  std::vector<std::string> posts;    ///< Codes of posts, when it is persons who are addressed.
  bool operator==(const Group&) const = default;
};

/// How a body holds an indicator: it answers for the result, or it helps and checks.
/// @req R58
enum class Role { direct, support };
std::string to_text(Role role);

/// Which body holds which criterion or indicator of which set (phụ trách tiêu chí).
/// @req R58 R111
struct Holding {
  std::string body, set;
  std::string criterion;  ///< Empty when the row is about one indicator.
  std::string indicator;  ///< Empty when the row is about a whole criterion.
  Role role = Role::direct;
  Validity validity;
  std::string trust, note;
  bool verified = false;
  bool operator==(const Holding&) const = default;
};

/// All that one file says about the bodies of a province.
struct Roster {
  units::UnitId province = 0;
  std::string source;
  bool commune_committees = false;  ///< Every commune-level unit of the province has a committee (UBND).
  std::vector<Body> bodies;
  std::vector<Succession> successions;
  std::vector<Group> groups;
  std::vector<Holding> holdings;
  bool operator==(const Roster&) const = default;
};

}  // namespace ntm::bodies
