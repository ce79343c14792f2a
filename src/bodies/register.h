#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bodies/body.h"

namespace ntm::bodies {

/// Who heads a body on a day.
struct HeadOnDay {
  std::string body, post_code;
  std::string post;                   ///< "Giám đốc"
  std::optional<std::string> person;  ///< Absent where nobody has entered the holder.
  /// false: the person was stated in office on an earlier day, and nothing is known since.
  bool certain = true;
  std::optional<Date> stated_on;
  std::string held_with;  ///< Code of the post that its holder holds first (kiêm); empty for most.
};

/// A post with the body it belongs to.
struct PostOfBody {
  const Body* body = nullptr;
  const Post* post = nullptr;
};

/// All bodies, posts and holdings over all time, in memory, immutable. Every question takes a day.
class Register {
 public:
  /// `derived` are bodies that follow from the units; one whose code a roster already gives is left out.
  explicit Register(std::vector<Roster> rosters, std::vector<Body> derived = {});
  Register(const Register&) = delete;
  Register& operator=(const Register&) = delete;

  const std::vector<Body>& bodies() const { return bodies_; }
  /// The body of that code, whether or not it still exists; nullptr when there never was one.
  const Body* find(std::string_view code) const;
  const Group* find_group(std::string_view code) const;
  std::optional<PostOfBody> find_post(std::string_view code) const;
  /// Bodies that existed that day, in the order of their files, derived ones last.
  std::vector<const Body*> existing_on(Date day) const;

  /// The head's post and, where public, its holder that day. Nothing when the body did not exist.
  /// @req R34 R62
  std::optional<HeadOnDay> head_of(std::string_view body_code, Date day) const;
  /// Who held a post that day, following posts held by one person (kiêm). Nothing when nobody was entered.
  const Term* holder_of(std::string_view post_code, Date day) const;
  /// Every post that a person held that day.
  /// @req R83
  std::vector<PostOfBody> posts_of(std::string_view person, Date day) const;

  /// Who holds an indicator that day, those who answer for it first. Rows for the indicator go before rows
  /// for its whole criterion; a body that no longer exists holds nothing. With an empty indicator: rows for
  /// the criterion.
  /// @req R58
  std::vector<Holding> holders_of(std::string_view set, std::string_view criterion,
                                  std::string_view indicator, Date day) const;
  /// Rows of a set (or, with a body, of that body) in force that day, by number of criterion and indicator.
  std::vector<Holding> holdings_of_set(std::string_view set, Date day) const;
  std::vector<Holding> holdings_of_body(std::string_view body, Date day) const;

  /// The people's committee (UBND) of a unit that day; nullptr when there is none.
  const Body* committee_of(units::UnitId unit, Date day) const;

  /// Successions that the body went into, and those it came out of.
  std::vector<Succession> successors(std::string_view code) const;
  std::vector<Succession> predecessors(std::string_view code) const;

 private:
  void take(Roster roster);
  void add(Body body);
  bool is_in_force(const Holding& holding, Date day) const;
  template <class Wanted>
  std::vector<Holding> holdings_on(Date day, Wanted is_wanted) const;

  std::vector<Body> bodies_;
  std::vector<Succession> successions_;
  std::vector<Group> groups_;
  std::vector<Holding> holdings_;
  std::unordered_map<std::string, std::size_t> by_code_;
  std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> by_post_;
  std::unordered_map<units::UnitId, std::vector<std::size_t>> committees_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_set_;
};

/// Orders "2" before "10" and "17.2" before "17.10".
bool is_numbered_before(std::string_view left, std::string_view right);

}  // namespace ntm::bodies
