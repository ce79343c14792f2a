#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ntm::idempotency {

/// What a client gives to a write so that sending it again does nothing again (khóa chống lặp): a UUID it
/// made up.
class Key {
 public:
  /// Nothing for anything but 32 hexadecimal digits, alone or in the groups of a UUID.
  static std::optional<Key> parse(std::string_view text);
  const std::string& text() const { return text_; }  ///< Lower case, in groups.

 private:
  explicit Key(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

/// A write as it was sent, as far as two of them are the same.
struct Asked {
  std::int64_t account = 0;  ///< Keys of different accounts have nothing to do with each other.
  Key key;
  std::string request;  ///< Everything that matters: method, path, query and body.
};

/// What came of it.
struct Answer {
  int status = 200;
  std::string content_type, body;
  bool is_repeated = false;  ///< It was given before; nothing was done this time.
};

}  // namespace ntm::idempotency
