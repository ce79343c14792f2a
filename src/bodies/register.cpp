#include "bodies/register.h"

#include <algorithm>
#include <tuple>

namespace ntm::bodies {
namespace {

/// Digits of one part count by value: shorter means smaller.
std::tuple<std::size_t, std::string_view> weight(std::string_view part) { return {part.size(), part}; }

const std::string& place_in_set(const Holding& holding) {
  return holding.indicator.empty() ? holding.criterion : holding.indicator;
}

/// Whether a term covers the day: between its days, and not before the only day on which it is stated.
bool covers(const Term& term, Date day) {
  bool is_from_known = term.validity.from != Date::beginning_of_time();
  return term.validity.contains(day) && (is_from_known || !term.stated_on || *term.stated_on <= day);
}

bool is_certain(const Term& term, Date day) {
  return term.validity.from != Date::beginning_of_time() || term.stated_on == day;
}

}  // namespace

bool is_numbered_before(std::string_view left, std::string_view right) {
  while (!left.empty() || !right.empty()) {
    std::size_t l = std::min(left.find('.'), left.size()), r = std::min(right.find('.'), right.size());
    auto mine = weight(left.substr(0, l)), theirs = weight(right.substr(0, r));
    if (mine != theirs) return mine < theirs;
    left.remove_prefix(std::min(l + 1, left.size()));
    right.remove_prefix(std::min(r + 1, right.size()));
  }
  return false;
}

Register::Register(std::vector<Roster> rosters, std::vector<Body> derived) {
  for (Roster& roster : rosters) take(std::move(roster));
  for (Body& body : derived)
    if (!by_code_.count(body.code)) add(std::move(body));
  for (std::size_t at = 0; at < holdings_.size(); ++at) by_set_[holdings_[at].set].push_back(at);
}

void Register::take(Roster roster) {
  for (Body& body : roster.bodies) add(std::move(body));
  std::move(roster.successions.begin(), roster.successions.end(), std::back_inserter(successions_));
  std::move(roster.groups.begin(), roster.groups.end(), std::back_inserter(groups_));
  std::move(roster.holdings.begin(), roster.holdings.end(), std::back_inserter(holdings_));
}

void Register::add(Body body) {
  std::size_t at = bodies_.size();
  by_code_.emplace(body.code, at);
  for (std::size_t post = 0; post < body.posts.size(); ++post)
    by_post_.emplace(body.posts[post].code, std::make_pair(at, post));
  if (body.kind == "committee") committees_[body.unit].push_back(at);
  bodies_.push_back(std::move(body));
}

const Body* Register::find(std::string_view code) const {
  auto found = by_code_.find(std::string(code));
  return found == by_code_.end() ? nullptr : &bodies_[found->second];
}

const Group* Register::find_group(std::string_view code) const {
  for (const Group& group : groups_)
    if (group.code == code) return &group;
  return nullptr;
}

std::optional<PostOfBody> Register::find_post(std::string_view code) const {
  auto found = by_post_.find(std::string(code));
  if (found == by_post_.end()) return {};
  const Body& body = bodies_[found->second.first];
  return PostOfBody{&body, &body.posts[found->second.second]};
}

std::vector<const Body*> Register::existing_on(Date day) const {
  std::vector<const Body*> existing;
  for (const Body& body : bodies_)
    if (body.validity.contains(day)) existing.push_back(&body);
  return existing;
}

std::optional<HeadOnDay> Register::head_of(std::string_view body_code, Date day) const {
  const Body* body = find(body_code);
  if (!body || !body->validity.contains(day)) return {};
  auto post =
      std::find_if(body->posts.begin(), body->posts.end(), [](const Post& each) { return each.head; });
  if (post == body->posts.end()) return {};
  HeadOnDay head{body->code, post->code, post->name, {}, true, {}, post->held_with};
  if (const Term* term = holder_of(post->code, day)) {
    head.person = term->person;
    head.certain = is_certain(*term, day);
    head.stated_on = term->stated_on;
  }
  return head;
}

const Term* Register::holder_of(std::string_view post_code, Date day) const {
  auto found = find_post(post_code);
  // As many steps as there are posts: rosters are refused when posts are held with each other in a circle.
  for (std::size_t steps = 0; found && steps <= by_post_.size(); ++steps) {
    if (!found->body->validity.contains(day)) return nullptr;
    for (const Term& term : found->post->terms)
      if (covers(term, day)) return &term;
    if (found->post->held_with.empty()) return nullptr;
    found = find_post(found->post->held_with);
  }
  return nullptr;
}

std::vector<PostOfBody> Register::posts_of(std::string_view person, Date day) const {
  std::vector<PostOfBody> held;
  for (const Body& body : bodies_)
    for (const Post& post : body.posts)
      if (const Term* term = holder_of(post.code, day); term && term->person == person)
        held.push_back({&body, &post});
  return held;
}

bool Register::is_in_force(const Holding& holding, Date day) const {
  const Body* body = find(holding.body);
  return holding.validity.contains(day) && body && body->validity.contains(day);
}

template <class Wanted>
std::vector<Holding> Register::holdings_on(Date day, Wanted is_wanted) const {
  std::vector<Holding> found;
  for (const Holding& holding : holdings_)
    if (is_wanted(holding) && is_in_force(holding, day)) found.push_back(holding);
  std::stable_sort(found.begin(), found.end(), [](const Holding& left, const Holding& right) {
    if (left.set != right.set) return left.set < right.set;
    if (place_in_set(left) != place_in_set(right))
      return is_numbered_before(place_in_set(left), place_in_set(right));
    return left.role < right.role;
  });
  return found;
}

std::vector<Holding> Register::holders_of(std::string_view set, std::string_view criterion,
                                          std::string_view indicator, Date day) const {
  std::vector<Holding> of_indicator, of_criterion;
  auto rows = by_set_.find(std::string(set));
  if (rows == by_set_.end()) return {};
  for (std::size_t at : rows->second) {
    const Holding& holding = holdings_[at];
    bool is_of_indicator = !indicator.empty() && holding.indicator == indicator;
    bool is_of_criterion = holding.indicator.empty() && holding.criterion == criterion;
    if ((is_of_indicator || is_of_criterion) && is_in_force(holding, day))
      (is_of_indicator ? of_indicator : of_criterion).push_back(holding);
  }
  auto& found = of_indicator.empty() ? of_criterion : of_indicator;
  std::stable_sort(found.begin(), found.end(),
                   [](const Holding& left, const Holding& right) { return left.role < right.role; });
  return found;
}

std::vector<Holding> Register::holdings_of_set(std::string_view set, Date day) const {
  return holdings_on(day, [&](const Holding& holding) { return holding.set == set; });
}

std::vector<Holding> Register::holdings_of_body(std::string_view body, Date day) const {
  return holdings_on(day, [&](const Holding& holding) { return holding.body == body; });
}

const Body* Register::committee_of(units::UnitId unit, Date day) const {
  auto found = committees_.find(unit);
  if (found == committees_.end()) return nullptr;
  for (std::size_t at : found->second)
    if (bodies_[at].validity.contains(day)) return &bodies_[at];
  return nullptr;
}

std::vector<Succession> Register::successors(std::string_view code) const {
  std::vector<Succession> found;
  for (const Succession& succession : successions_)
    if (std::find(succession.from.begin(), succession.from.end(), code) != succession.from.end())
      found.push_back(succession);
  return found;
}

std::vector<Succession> Register::predecessors(std::string_view code) const {
  std::vector<Succession> found;
  for (const Succession& succession : successions_)
    if (succession.to == code) found.push_back(succession);
  return found;
}

}  // namespace ntm::bodies
