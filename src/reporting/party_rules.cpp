#include "reporting/party_rules.h"

namespace ntm::reporting {

std::string body_of(const Actor& actor, const bodies::Register& bodies) {
  if (actor.post.empty()) return "";
  if (const bodies::Body* body = bodies.find(actor.post)) return body->code;
  auto post = bodies.find_post(actor.post);
  return post ? post->body->code : "";
}

std::set<std::string> bodies_of(const Actor& actor, const bodies::Register& bodies) {
  std::set<std::string> found;
  const std::string own = body_of(actor, bodies);
  if (own.empty()) return found;
  found.insert(own);
  auto acting = bodies.find_post(actor.post);
  if (!acting) return found;
  if (auto first = bodies.find_post(acting->post->held_with)) found.insert(first->body->code);
  for (const bodies::Body& body : bodies.bodies())
    for (const bodies::Post& post : body.posts)
      if (post.held_with == actor.post ||
          (!post.held_with.empty() && post.held_with == acting->post->held_with))
        found.insert(body.code);
  return found;
}

}  // namespace ntm::reporting
