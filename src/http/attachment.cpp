#include "http/attachment.h"

#include <fmt/format.h>

#include <algorithm>

namespace ntm::http {

namespace {

/// What stands in names of files everywhere; anything else becomes "_".
std::string in_ascii(std::string name) {
  constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
  std::replace_if(
      name.begin(), name.end(), [&](char c) { return allowed.find(c) == std::string_view::npos; }, '_');
  return name;
}

std::string percent_encoded(const std::string& name) {
  std::string text;
  for (const char c : name)
    text += in_ascii(std::string(1, c)) == std::string(1, c)
                ? std::string(1, c)
                : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return text;
}

}  // namespace

std::string disposition(bool is_shown, const std::string& name) {
  return fmt::format("{}; filename=\"{}\"; filename*=UTF-8''{}", is_shown ? "inline" : "attachment",
                     in_ascii(name), percent_encoded(name));
}

Response attachment(std::string bytes, std::string media_type, std::string name) {
  return {200,
          std::move(media_type),
          std::move(bytes),
          {{"Content-Disposition", "attachment; filename=\"" + in_ascii(std::move(name)) + "\""}}};
}

}  // namespace ntm::http
