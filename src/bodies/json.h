#pragma once
#include "bodies/register.h"
#include "json/json.h"
#include "units/registry.h"

namespace ntm::bodies {

/// {"code","name","kind","unit_code","unit_name","scored","valid_from","valid_to","head":{…}|null}: a line of
/// a list.
Json brief_json(const Register& bodies, const units::Registry& units, const Body& body, Date on);

/// {"as_of","bodies":[…]} with every body that existed that day.
Json list_json(const Register& bodies, const units::Registry& units, Date on);

/// Everything about a body on a day: posts with holders and terms, what it holds, what it came from and went
/// into.
Json body_json(const Register& bodies, const units::Registry& units, const Body& body, Date on);

/// {"code","name","group":true,"members":[…],"posts":[…]} of a group of addressees.
Json group_json(const Register& bodies, const Group& group, Date on);

/// {"set","as_of","holders":[{"criterion","indicator","body","body_name","role","trust","verified","note"}]}
Json holders_json(const Register& bodies, const std::string& set, Date on);

}  // namespace ntm::bodies
