#include "outgoing/signature_rules.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace ntm::outgoing {
namespace {

constexpr std::array<std::pair<Authority, std::string_view>, 6> codes{{{Authority::own, "own"},
                                                                       {Authority::collective, "collective"},
                                                                       {Authority::deputy, "deputy"},
                                                                       {Authority::by_order, "by_order"},
                                                                       {Authority::by_mandate, "by_mandate"},
                                                                       {Authority::acting, "acting"}}};

bool is_deputy_title(std::string_view post_name) { return fold_key(post_name).rfind("pho ", 0) == 0; }

std::string title_of_head(const bodies::Body& body) {
  for (const bodies::Post& post : body.posts)
    if (post.head) return title_of(post.name);
  return "";
}

std::string collective_line(const bodies::Body& body) {
  return body.kind == "council" ? "TM. HỘI ĐỒNG NHÂN DÂN" : "TM. ỦY BAN NHÂN DÂN";
}

/// The signer's own title; a deputy of another body signs for its head.
void add_own_lines(const bodies::PostOfBody& signer, std::vector<std::string>& lines) {
  if (!signer.post->head && is_deputy_title(signer.post->name))
    lines.push_back("KT. " + title_of_head(*signer.body));
  lines.push_back(title_of(signer.post->name));
}

std::vector<std::string> lines_of(const bodies::Body& issuing, const bodies::PostOfBody& signer,
                                  Authority authority) {
  std::vector<std::string> lines;
  const std::string head = title_of_head(issuing), own = title_of(signer.post->name);
  const bool is_of_issuing = signer.body->code == issuing.code;
  switch (authority) {
    case Authority::own:
      return {own};
    case Authority::collective:
      return {collective_line(issuing), own};
    case Authority::deputy:
      if (is_collective(issuing)) lines.push_back(collective_line(issuing));
      lines.insert(lines.end(), {"KT. " + head, own});
      return lines;
    case Authority::acting:
      if (is_collective(issuing)) lines.push_back(collective_line(issuing));
      lines.push_back("Q. " + head);
      return lines;
    case Authority::by_order:
    case Authority::by_mandate:
      lines.push_back((authority == Authority::by_order ? "TL. " : "TUQ. ") + head);
      is_of_issuing ? lines.push_back(own) : add_own_lines(signer, lines);
      return lines;
  }
  return lines;
}

}  // namespace

std::string to_text(Authority authority) {
  for (const auto& [each, code] : codes)
    if (each == authority) return std::string(code);
  return "";
}

std::optional<Authority> parse_authority(std::string_view text) {
  for (const auto& [authority, code] : codes)
    if (code == text) return authority;
  return {};
}

bool is_collective(const bodies::Body& body) { return body.kind == "committee" || body.kind == "council"; }

Authority authority_of(const bodies::Body& issuing, const bodies::PostOfBody& signer) {
  if (signer.body->code != issuing.code) return Authority::by_order;
  if (signer.post->head) return is_collective(issuing) ? Authority::collective : Authority::own;
  return is_deputy_title(signer.post->name) ? Authority::deputy : Authority::by_order;
}

std::string title_of(std::string_view post_name) {
  std::string_view title = post_name;
  for (std::string_view of : {" UBND", " HĐND", " Ủy ban nhân dân", " Hội đồng nhân dân"})
    title = title.substr(0, title.find(of));
  return to_upper(trimmed(title));
}

Signature signature_of(const bodies::Register& bodies, const bodies::Body& issuing,
                       const bodies::PostOfBody& signer, std::optional<Authority> authority, Date day) {
  Signature signature;
  signature.lines = lines_of(issuing, signer, authority.value_or(authority_of(issuing, signer)));
  if (const bodies::Term* holder = bodies.holder_of(signer.post->code, day)) {
    signature.person = holder->person;
    signature.certain = holder->validity.from != Date::beginning_of_time() || holder->stated_on == day;
  }
  return signature;
}

}  // namespace ntm::outgoing
