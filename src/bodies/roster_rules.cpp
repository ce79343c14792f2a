#include "bodies/roster_rules.h"

#include <algorithm>
#include <map>

namespace ntm::bodies {
namespace {

using Kind = Fault::Kind;
using List = Fault::List;

class Check {
 public:
  Check(const Roster& roster, const std::set<std::string>& taken) : roster_(roster), codes_(taken) {
    for (const Body& body : roster.bodies) {
      bodies_.emplace(body.code, &body);
      for (const Post& post : body.posts) posts_.emplace(post.code, &post);
    }
  }

  std::vector<Fault> run() {
    for (std::size_t at = 0; at < roster_.bodies.size(); ++at) check_body(at);
    check_committees();
    for (std::size_t at = 0; at < roster_.successions.size(); ++at) check_succession(at);
    for (std::size_t at = 0; at < roster_.groups.size(); ++at) check_group(at);
    for (std::size_t at = 0; at < roster_.holdings.size(); ++at) check_holding(at);
    return std::move(faults_);
  }

 private:
  void add(Kind kind, List list, std::size_t at, const std::string& other, std::size_t post = 0) {
    faults_.push_back({kind, list, at, post, other});
  }

  /// An empty code is the reader's problem, not a repetition.
  bool takes_new(const std::string& code) { return code.empty() || codes_.insert(code).second; }

  void check_body(std::size_t at) {
    const Body& body = roster_.bodies[at];
    if (!takes_new(body.code)) add(Kind::repeated_code, List::bodies, at, body.code);
    auto heads =
        std::count_if(body.posts.begin(), body.posts.end(), [](const Post& post) { return post.head; });
    if (heads != 1) add(Kind::not_one_head, List::bodies, at, body.code);
    if (body.kind == "party" && body.scored) add(Kind::party_scored, List::bodies, at, body.code);
    for (std::size_t post = 0; post < body.posts.size(); ++post) check_post(at, post);
  }

  void check_post(std::size_t at, std::size_t which) {
    const Post& post = roster_.bodies[at].posts[which];
    if (!takes_new(post.code)) add(Kind::repeated_code, List::posts, at, post.code, which);
    if (!post.held_with.empty() && !posts_.count(post.held_with))
      add(Kind::unknown_post, List::posts, at, post.held_with, which);
    else if (is_held_in_a_circle(post))
      add(Kind::held_in_a_circle, List::posts, at, post.held_with, which);
    for (std::size_t one = 0; one < post.terms.size(); ++one)
      for (std::size_t two = one + 1; two < post.terms.size(); ++two)
        if (time_of(post.terms[one]).overlaps(time_of(post.terms[two])))
          add(Kind::overlapping_terms, List::posts, at, post.terms[two].person, which);
  }

  bool is_held_in_a_circle(const Post& from) const {
    const Post* post = &from;
    for (std::size_t steps = 0; steps <= posts_.size(); ++steps) {
      auto next = posts_.find(post->held_with);
      if (post->held_with.empty() || next == posts_.end()) return false;
      post = next->second;
      if (post->code == from.code) return true;
    }
    return false;
  }

  void check_committees() {
    std::map<units::UnitId, std::vector<std::size_t>> committees;
    for (std::size_t at = 0; at < roster_.bodies.size(); ++at) {
      const Body& body = roster_.bodies[at];
      if (body.kind != "committee" || body.unit == 0) continue;
      for (std::size_t earlier : committees[body.unit])
        if (roster_.bodies[earlier].validity.overlaps(body.validity))
          add(Kind::second_committee, List::bodies, at, roster_.bodies[earlier].code);
      committees[body.unit].push_back(at);
    }
  }

  void check_succession(std::size_t at) {
    const Succession& succession = roster_.successions[at];
    auto to = bodies_.find(succession.to);
    if (to == bodies_.end())
      add(Kind::unknown_body, List::successions, at, succession.to);
    else if (to->second->validity.from != succession.on)
      add(Kind::new_begins_elsewhen, List::successions, at, succession.to);
    for (const std::string& code : succession.from) check_predecessor(at, succession, code);
  }

  void check_predecessor(std::size_t at, const Succession& succession, const std::string& code) {
    auto from = bodies_.find(code);
    if (from == bodies_.end()) return add(Kind::unknown_body, List::successions, at, code);
    if (code == succession.to) return add(Kind::succeeds_itself, List::successions, at, code);
    if (from->second->validity.to != succession.on) add(Kind::old_goes_on, List::successions, at, code);
  }

  void check_group(std::size_t at) {
    const Group& group = roster_.groups[at];
    if (!takes_new(group.code)) add(Kind::repeated_code, List::groups, at, group.code);
    for (const std::string& code : group.members)
      if (!bodies_.count(code)) add(Kind::unknown_body, List::groups, at, code);
    for (const std::string& code : group.posts)
      if (!posts_.count(code)) add(Kind::unknown_post, List::groups, at, code);
  }

  static bool is_same(const Holding& left, const Holding& right) {
    return left.body == right.body && left.set == right.set && left.criterion == right.criterion &&
           left.indicator == right.indicator;
  }

  void check_holding(std::size_t at) {
    const Holding& holding = roster_.holdings[at];
    auto body = bodies_.find(holding.body);
    if (body == bodies_.end())
      add(Kind::unknown_body, List::holdings, at, holding.body);
    else if (!body->second->validity.overlaps(holding.validity))
      add(Kind::outside_body, List::holdings, at, holding.body);
    for (std::size_t earlier = 0; earlier < at; ++earlier)
      if (is_same(roster_.holdings[earlier], holding) &&
          roster_.holdings[earlier].validity.overlaps(holding.validity))
        return add(Kind::repeated_holding, List::holdings, at, holding.body);
  }

  const Roster& roster_;
  std::set<std::string> codes_;
  std::map<std::string, const Body*> bodies_;
  std::map<std::string, const Post*> posts_;
  std::vector<Fault> faults_;
};

}  // namespace

std::vector<Fault> faults_of(const Roster& roster, const std::set<std::string>& taken) {
  return Check(roster, taken).run();
}

std::set<std::string> codes_of(const Roster& roster) {
  std::set<std::string> codes;
  for (const Body& body : roster.bodies) {
    codes.insert(body.code);
    for (const Post& post : body.posts) codes.insert(post.code);
  }
  for (const Group& group : roster.groups) codes.insert(group.code);
  return codes;
}

Validity time_of(const Term& term) {
  bool is_from_known = term.validity.from != Date::beginning_of_time();
  return {is_from_known ? term.validity.from : term.stated_on.value_or(term.validity.from), term.validity.to};
}

}  // namespace ntm::bodies
