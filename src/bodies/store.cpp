#include "bodies/store.h"

#include <map>

#include "base/assert.h"

namespace ntm::bodies::store {
namespace {

using S = std::string;
using MaybeS = std::optional<std::string>;
using Rosters = std::map<units::UnitId, Roster>;
using Rows = std::vector<db::Connection::Values>;

Date day_of(const S& iso) {
  auto day = Date::parse_iso(iso);
  NTM_ASSERT(day.has_value());
  return *day;
}

std::optional<Date> maybe_day(const MaybeS& iso) { return iso ? std::optional(day_of(*iso)) : std::nullopt; }

Validity validity_of(const S& from, const MaybeS& to) { return {day_of(from), maybe_day(to)}; }

db::Value value_of(const std::optional<Date>& day) {
  return day ? db::Value(day->to_iso()) : db::Value(nullptr);
}

void load_rosters(db::Connection& connection, Rosters& rosters) {
  connection.each<std::int64_t, S, bool>("SELECT province, source, commune_committees FROM bodies_roster", {},
                                         [&](std::int64_t province, S source, bool communes) {
                                           rosters[province] = {province, source, communes, {}, {}, {}, {}};
                                         });
}

void load_bodies(db::Connection& connection, Rosters& rosters) {
  connection.each<std::int64_t, S, S, S, std::int64_t, S, MaybeS, S, S, bool, S>(
      "SELECT province, code, name, kind, unit_id, valid_from, valid_to, end_trust, role, scored, trust "
      "FROM bodies_body ORDER BY province, position",
      {},
      [&](std::int64_t province, S code, S name, S kind, std::int64_t unit, S from, MaybeS to, S end_trust,
          S role, bool scored, S trust) {
        rosters.at(province).bodies.push_back(
            {code, name, kind, unit, validity_of(from, to), end_trust, role, scored, trust, {}});
      });
}

void load_posts(db::Connection& connection, Rosters& rosters) {
  std::map<S, Body*> bodies;
  for (auto& [province, roster] : rosters)
    for (Body& body : roster.bodies) bodies[body.code] = &body;
  connection.each<S, S, S, bool, S, S>(
      "SELECT code, body_code, name, is_head, held_with, clause FROM bodies_post ORDER BY body_code, "
      "position",
      {}, [&](S code, S body, S name, bool head, S held_with, S clause) {
        bodies.at(body)->posts.push_back({code, name, head, held_with, clause, {}});
      });
}

void load_terms(db::Connection& connection, Rosters& rosters) {
  std::map<S, Post*> posts;
  for (auto& [province, roster] : rosters)
    for (Body& body : roster.bodies)
      for (Post& post : body.posts) posts[post.code] = &post;
  connection.each<S, S, S, MaybeS, MaybeS, S, S>(
      "SELECT post_code, person, valid_from, valid_to, stated_on, source, trust FROM bodies_term "
      "ORDER BY post_code, position",
      {}, [&](S post, S person, S from, MaybeS to, MaybeS stated_on, S source, S trust) {
        posts.at(post)->terms.push_back({person, validity_of(from, to), maybe_day(stated_on), source, trust});
      });
}

void load_successions(db::Connection& connection, Rosters& rosters) {
  connection.each<std::int64_t, S, S, S, S, bool>(
      "SELECT province, to_code, happened_on, trust, note, verified FROM bodies_succession "
      "ORDER BY province, position",
      {}, [&](std::int64_t province, S to, S on, S trust, S note, bool verified) {
        rosters.at(province).successions.push_back({{}, to, day_of(on), trust, note, verified});
      });
  connection.each<std::int64_t, std::int64_t, S>(
      "SELECT province, succession, from_code FROM bodies_succession_from ORDER BY province, succession, "
      "position",
      {}, [&](std::int64_t province, std::int64_t succession, S from) {
        rosters.at(province).successions.at(static_cast<std::size_t>(succession)).from.push_back(from);
      });
}

void load_groups(db::Connection& connection, Rosters& rosters) {
  connection.each<std::int64_t, S, S>(
      "SELECT province, code, name FROM bodies_group ORDER BY province, position", {},
      [&](std::int64_t province, S code, S name) {
        rosters.at(province).groups.push_back({code, name, {}, {}});
      });
  std::map<S, Group*> groups;
  for (auto& [province, roster] : rosters)
    for (Group& group : roster.groups) groups[group.code] = &group;
  connection.each<S, S, S>(
      "SELECT group_code, kind, member_code FROM bodies_group_member ORDER BY group_code, kind, position", {},
      [&](S group, S kind, S member) {
        (kind == "body" ? groups.at(group)->members : groups.at(group)->posts).push_back(member);
      });
}

void load_holdings(db::Connection& connection, Rosters& rosters) {
  connection.each<std::int64_t, S, S, S, S, S, S, MaybeS, S, S, bool>(
      "SELECT province, body_code, set_code, criterion, indicator, role, valid_from, valid_to, trust, note, "
      "verified "
      "FROM bodies_holding ORDER BY province, position",
      {},
      [&](std::int64_t province, S body, S set, S criterion, S indicator, S role, S from, MaybeS to, S trust,
          S note, bool verified) {
        rosters.at(province).holdings.push_back({body, set, criterion, indicator,
                                                 role == "direct" ? Role::direct : Role::support,
                                                 validity_of(from, to), trust, note, verified});
      });
}

void insert_bodies(db::Connection& connection, const Roster& roster) {
  Rows bodies, posts, terms;
  for (const Body& b : roster.bodies) {
    bodies.push_back({b.code, roster.province, bodies.size(), b.name, b.kind, b.unit,
                      b.validity.from.to_iso(), value_of(b.validity.to), b.end_trust, b.role, b.scored,
                      b.trust});
    for (std::size_t at = 0; at < b.posts.size(); ++at) {
      const Post& post = b.posts[at];
      posts.push_back({post.code, b.code, at, post.name, post.head, post.held_with, post.clause});
      for (std::size_t which = 0; which < post.terms.size(); ++which) {
        const Term& term = post.terms[which];
        terms.push_back({post.code, which, term.person, term.validity.from.to_iso(),
                         value_of(term.validity.to), value_of(term.stated_on), term.source, term.trust});
      }
    }
  }
  connection.insert_all("bodies_body",
                        {"code", "province", "position", "name", "kind", "unit_id", "valid_from", "valid_to",
                         "end_trust", "role", "scored", "trust"},
                        bodies);
  connection.insert_all("bodies_post",
                        {"code", "body_code", "position", "name", "is_head", "held_with", "clause"}, posts);
  connection.insert_all(
      "bodies_term",
      {"post_code", "position", "person", "valid_from", "valid_to", "stated_on", "source", "trust"}, terms);
}

void insert_successions(db::Connection& connection, const Roster& roster) {
  Rows rows, froms;
  for (const Succession& s : roster.successions) {
    for (std::size_t at = 0; at < s.from.size(); ++at)
      froms.push_back({roster.province, rows.size(), at, s.from[at]});
    rows.push_back({roster.province, rows.size(), s.to, s.on.to_iso(), s.trust, s.note, s.verified});
  }
  connection.insert_all("bodies_succession",
                        {"province", "position", "to_code", "happened_on", "trust", "note", "verified"},
                        rows);
  connection.insert_all("bodies_succession_from", {"province", "succession", "position", "from_code"}, froms);
}

void insert_groups(db::Connection& connection, const Roster& roster) {
  Rows rows, members;
  for (const Group& group : roster.groups) {
    rows.push_back({group.code, roster.province, rows.size(), group.name});
    for (std::size_t at = 0; at < group.members.size(); ++at)
      members.push_back({group.code, "body", at, group.members[at]});
    for (std::size_t at = 0; at < group.posts.size(); ++at)
      members.push_back({group.code, "post", at, group.posts[at]});
  }
  connection.insert_all("bodies_group", {"code", "province", "position", "name"}, rows);
  connection.insert_all("bodies_group_member", {"group_code", "kind", "position", "member_code"}, members);
}

void insert_holdings(db::Connection& connection, const Roster& roster) {
  Rows rows;
  for (const Holding& h : roster.holdings)
    rows.push_back({roster.province, rows.size(), h.body, h.set, h.criterion, h.indicator, to_text(h.role),
                    h.validity.from.to_iso(), value_of(h.validity.to), h.trust, h.note, h.verified});
  connection.insert_all("bodies_holding",
                        {"province", "position", "body_code", "set_code", "criterion", "indicator", "role",
                         "valid_from", "valid_to", "trust", "note", "verified"},
                        rows);
}

}  // namespace

std::vector<Roster> load_all(db::Connection& connection) {
  Rosters rosters;
  load_rosters(connection, rosters);
  load_bodies(connection, rosters);
  load_posts(connection, rosters);
  load_terms(connection, rosters);
  load_successions(connection, rosters);
  load_groups(connection, rosters);
  load_holdings(connection, rosters);
  std::vector<Roster> result;
  for (auto& [province, roster] : rosters) result.push_back(std::move(roster));
  return result;
}

void remove(db::Connection& connection, units::UnitId province) {
  const S of_bodies = "(SELECT code FROM bodies_body WHERE province = $1)";
  for (const S& from :
       {S("bodies_holding WHERE province = $1"),
        S("bodies_group_member WHERE group_code IN (SELECT code FROM bodies_group WHERE province = $1)"),
        S("bodies_group WHERE province = $1"), S("bodies_succession_from WHERE province = $1"),
        S("bodies_succession WHERE province = $1"),
        "bodies_term WHERE post_code IN (SELECT code FROM bodies_post WHERE body_code IN " + of_bodies + ")",
        "bodies_post WHERE body_code IN " + of_bodies, S("bodies_body WHERE province = $1"),
        S("bodies_roster WHERE province = $1")})
    connection.run("DELETE FROM " + from, {province});
}

void add(db::Connection& connection, const Roster& roster) {
  connection.run("INSERT INTO bodies_roster (province, source, commune_committees) VALUES ($1, $2, $3)",
                 {roster.province, roster.source, roster.commune_committees});
  insert_bodies(connection, roster);
  insert_successions(connection, roster);
  insert_groups(connection, roster);
  insert_holdings(connection, roster);
}

}  // namespace ntm::bodies::store
