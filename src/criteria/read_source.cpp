#include "criteria/read_source.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"
#include "criteria/problems.h"
#include "datafile/problems.h"

namespace ntm::criteria {
namespace {

constexpr std::string_view trusts =
    "found, directive, memory_high, memory_medium, memory_medium_low, derived, illustrative";

bool is_weak_key(const std::string& key) { return key.rfind("recalled_low", 0) == 0; }

bool is_known_trust(const std::string& trust) {
  for (const char* known :
       {"found", "directive", "memory_high", "memory_medium", "memory_medium_low", "derived", "illustrative"})
    if (trust == known) return true;
  return false;
}

bool is_code(std::string_view text) {
  while (!text.empty()) {
    bool ascii = std::isalnum(static_cast<unsigned char>(text[0])) || text[0] == '.' || text[0] == '_' ||
                 text[0] == '-';
    bool d_with_stroke = text.substr(0, 2) == "Đ" || text.substr(0, 2) == "đ";
    if (!ascii && !d_with_stroke) return false;
    text.remove_prefix(ascii ? 1 : 2);
  }
  return true;
}

void check_verified(const datafile::Node& node, const Source& source) {
  if (!source.verified) return;
  Place place = node.child("verified").place();
  if (source.trust != "found" && source.trust != "directive")
    node.report(problems::verified_without_text(place, source.trust));
  if (source.act.empty()) node.report(problems::verified_without_source(place));
}

}  // namespace

void check_keys(const datafile::Node& node, const std::vector<std::string>& known) {
  std::vector<std::string> allowed = known;
  auto members = node.members();
  if (members.empty()) return;  // no map: told once
  for (const auto& [key, child] : members) {
    if (!is_weak_key(key)) continue;
    node.report(problems::weak_recollection(child.place(), key));
    allowed.push_back(key);
  }
  node.only(allowed);
}

std::string read_trust(const datafile::Node& node, std::string_view key) {
  std::string trust = node.text_or(key, "");
  Place place = node.child(key).place();
  if (trust == "memory_low" || trust == "low")
    node.report(problems::trust_too_weak(place, trust));
  else if (!trust.empty() && !is_known_trust(trust))
    node.report(datafile::not_one_of(place, trust, trusts));
  return trust;
}

Source read_source_of(const datafile::Node& node, const std::string& own_act) {
  Source source;
  std::string text = node.text_or("source", own_act);
  std::size_t comma = text.find(", ");
  source.act = text.substr(0, comma);
  if (comma != std::string::npos) source.place = text.substr(comma + 2);
  source.trust = read_trust(node, "trust");
  if (source.trust.empty()) node.report(datafile::missing_key(node.place(), "trust"));
  source.verified = node.flag("verified");
  check_verified(node, source);
  return source;
}

std::string read_text(const datafile::Node& node, std::string_view key) {
  auto text = node.maybe_text(key);
  datafile::Node written = node.child(key);
  bool blank = text && trimmed(*text).empty();
  if (written.is_absent() || blank) node.report(datafile::missing_key(written.place(), key));
  return text && !blank ? *text : "";
}

std::string read_code(const datafile::Node& node) {
  std::string code = read_text(node, "code");
  if (!code.empty() && !is_code(code))
    node.report(problems::malformed_code(node.child("code").place(), code));
  return code;
}

void UniqueCodes::add(const std::string& code, const Place& place, const datafile::Node& reporter) {
  if (code.empty()) return;
  auto [first, added] = first_lines_.emplace(code, place.line);
  if (!added) reporter.report(problems::duplicate_code(place, code, first->second));
}

}  // namespace ntm::criteria
