#include "http/attachment.h"

#include <algorithm>

namespace ntm::http {

Response attachment(std::string bytes, std::string media_type, std::string name) {
  constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
  std::replace_if(
      name.begin(), name.end(), [&](char c) { return allowed.find(c) == std::string_view::npos; }, '_');
  return {200,
          std::move(media_type),
          std::move(bytes),
          {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

}  // namespace ntm::http
