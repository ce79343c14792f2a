#include "http/message.h"

#include "base/assert.h"

namespace ntm::http {

const std::string& Request::part(const std::string& name) const {
  const auto found = captured.find(name);
  NTM_ASSERT(found != captured.end());
  return found->second;
}

std::optional<std::string> Request::parameter(const std::string& name) const {
  const auto found = query.find(name);
  if (found == query.end() || found->second.empty()) return std::nullopt;
  return found->second;
}

const std::string& Request::header(const std::string& name) const {
  static const std::string absent;
  const auto found = headers.find(name);
  return found == headers.end() ? absent : found->second;
}

}  // namespace ntm::http
