#include "bodies/json.h"

#include <algorithm>

namespace ntm::bodies {
namespace {

Json word(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json day(const std::optional<Date>& date) { return date ? Json(date->to_iso()) : Json(); }

Json first_day(const Validity& validity) {
  return validity.from == Date::beginning_of_time() ? Json() : Json(validity.from.to_iso());
}

Json words(const std::vector<std::string>& texts) {
  return Json::array_of(texts, [](const std::string& text) { return Json(text); });
}

/// The unit as it was that day or, for a body of another time, when the body was last there.
std::string unit_name(const units::Registry& units, const Body& body, Date on) {
  if (auto unit = units.on_day(body.unit, on)) return unit->name;
  auto unit = units.on_day(body.unit, body.validity.to ? body.validity.to->plus_days(-1) : on);
  return unit ? unit->name : "";
}

Json head_json(const std::optional<HeadOnDay>& head) {
  if (!head) return {};
  return Json::object({{"post_code", head->post_code},
                       {"post", head->post},
                       {"person", head->person},
                       {"certain", head->certain},
                       {"stated_on", day(head->stated_on)},
                       {"held_with", word(head->held_with)}});
}

Json term_json(const Term& term) {
  return Json::object({{"person", term.person},
                       {"valid_from", first_day(term.validity)},
                       {"valid_to", day(term.validity.to)},
                       {"stated_on", day(term.stated_on)},
                       {"source", word(term.source)},
                       {"trust", word(term.trust)}});
}

Json post_json(const Register& bodies, const Post& post, Date on) {
  const Term* holder = bodies.holder_of(post.code, on);
  return Json::object({{"code", post.code},
                       {"name", post.name},
                       {"head", post.head},
                       {"person", holder ? Json(holder->person) : Json()},
                       {"held_with", word(post.held_with)},
                       {"clause", word(post.clause)},
                       {"terms", Json::array_of(post.terms, term_json)}});
}

Json succession_json(const Succession& succession) {
  return Json::object({{"from", words(succession.from)},
                       {"to", succession.to},
                       {"on", succession.on.to_iso()},
                       {"trust", succession.trust},
                       {"verified", succession.verified},
                       {"note", word(succession.note)}});
}

Json holding_json(const Register& bodies, const Holding& holding) {
  const Body* body = bodies.find(holding.body);
  return Json::object({{"set", holding.set},
                       {"criterion", word(holding.criterion)},
                       {"indicator", word(holding.indicator)},
                       {"body", holding.body},
                       {"body_name", body ? Json(body->name) : Json()},
                       {"role", to_text(holding.role)},
                       {"valid_from", first_day(holding.validity)},
                       {"valid_to", day(holding.validity.to)},
                       {"trust", holding.trust},
                       {"verified", holding.verified},
                       {"note", word(holding.note)}});
}

Json holdings_json(const Register& bodies, const std::vector<Holding>& holdings) {
  return Json::array_of(holdings, [&](const Holding& holding) { return holding_json(bodies, holding); });
}

Json member_json(const Register& bodies, const std::string& code) {
  const Body* body = bodies.find(code);
  return Json::object({{"code", code}, {"name", body ? Json(body->name) : Json()}});
}

Json addressed_post_json(const Register& bodies, const std::string& code, Date on) {
  auto found = bodies.find_post(code);
  if (!found) return Json::object({{"code", code}});
  const Term* holder = bodies.holder_of(code, on);
  return Json::object({{"code", code},
                       {"name", found->post->name},
                       {"body", found->body->code},
                       {"body_name", found->body->name},
                       {"person", holder ? Json(holder->person) : Json()}});
}

}  // namespace

Json brief_json(const Register& bodies, const units::Registry& units, const Body& body, Date on) {
  return Json::object({{"code", body.code},
                       {"name", body.name},
                       {"kind", body.kind},
                       {"unit_code", word(units.code_of(body.unit, on))},
                       {"unit_name", word(unit_name(units, body, on))},
                       {"scored", body.scored},
                       {"valid_from", first_day(body.validity)},
                       {"valid_to", day(body.validity.to)},
                       {"head", head_json(bodies.head_of(body.code, on))}});
}

Json list_json(const Register& bodies, const units::Registry& units, Date on) {
  return Json::object(
      {{"as_of", on.to_iso()}, {"bodies", Json::array_of(bodies.existing_on(on), [&](const Body* body) {
                                  return brief_json(bodies, units, *body, on);
                                })}});
}

Json body_json(const Register& bodies, const units::Registry& units, const Body& body, Date on) {
  Json json = brief_json(bodies, units, body, on);
  json.set("as_of", on.to_iso());
  json.set("exists", body.validity.contains(on));
  json.set("role", word(body.role));
  json.set("trust", body.trust);
  json.set("end_trust", word(body.end_trust));
  json.set("posts",
           Json::array_of(body.posts, [&](const Post& post) { return post_json(bodies, post, on); }));
  json.set("holdings", holdings_json(bodies, bodies.holdings_of_body(body.code, on)));
  json.set("predecessors", Json::array_of(bodies.predecessors(body.code), succession_json));
  json.set("successors", Json::array_of(bodies.successors(body.code), succession_json));
  return json;
}

Json group_json(const Register& bodies, const Group& group, Date on) {
  auto member = [&](const std::string& code) { return member_json(bodies, code); };
  auto post = [&](const std::string& code) { return addressed_post_json(bodies, code, on); };
  return Json::object({{"code", group.code},
                       {"name", group.name},
                       {"as_of", on.to_iso()},
                       {"group", true},
                       {"members", Json::array_of(group.members, member)},
                       {"posts", Json::array_of(group.posts, post)}});
}

Json holders_json(const Register& bodies, const std::string& set, Date on) {
  return Json::object({{"set", set},
                       {"as_of", on.to_iso()},
                       {"holders", holdings_json(bodies, bodies.holdings_of_set(set, on))}});
}

}  // namespace ntm::bodies
