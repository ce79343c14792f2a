#include "reporting/sign_rules.h"

#include <array>
#include <utility>

namespace ntm::reporting {
namespace {

using outgoing::Authority;

constexpr std::array<std::pair<std::string_view, Authority>, 5> words{{{"TM.", Authority::collective},
                                                                       {"KT.", Authority::deputy},
                                                                       {"TL.", Authority::by_order},
                                                                       {"TUQ.", Authority::by_mandate},
                                                                       {"Q.", Authority::acting}}};

}  // namespace

std::optional<std::optional<Authority>> authority_named(std::string_view word) {
  if (word.empty()) return std::optional<Authority>();
  for (const auto& [text, authority] : words)
    if (text == word) return authority;
  return {};
}

SignBlock sign_of(const bodies::Register& bodies, const bodies::Body& issuing,
                  const bodies::PostOfBody& signer, std::string_view authority, Date day) {
  const auto named = authority_named(authority).value_or(std::nullopt);
  const outgoing::Signature signature = outgoing::signature_of(bodies, issuing, signer, named, day);
  const auto head = bodies.head_of(issuing.code, day);
  SignBlock sign;
  sign.authority = authority;
  if (!authority.empty() && head && head->post_code != signer.post->code) sign.head_post = head->post;
  sign.post = signer.post->name, sign.body = signer.body->name;
  sign.person = signature.person, sign.is_certain = signature.certain;
  sign.lines = signature.lines;
  return sign;
}

std::optional<SignBlock> head_sign(const bodies::Register& bodies, const std::string& body, Date day) {
  const bodies::Body* issuing = bodies.find(body);
  const auto head = bodies.head_of(body, day);
  const auto post = head ? bodies.find_post(head->post_code) : std::nullopt;
  if (!issuing || !post) return {};
  return sign_of(bodies, *issuing, *post, "", day);
}

}  // namespace ntm::reporting
