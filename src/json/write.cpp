#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "json/json.h"

namespace ntm {
namespace {

bool needs_escape(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

void write_escaped(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
  }
}

void write_text(std::string& out, std::string_view text) {
  out += '"';
  for (auto from = text.begin(); from != text.end();) {
    const auto special = std::find_if(from, text.end(), needs_escape);
    out.append(from, special);
    from = special;
    if (from != text.end()) write_escaped(out, *from++);
  }
  out += '"';
}

void write_number(std::string& out, double number) {
  // JSON has no infinity and no NaN: what is not a number is said to be nothing.
  if (!std::isfinite(number)) return void(out += "null");
  std::string digits = fmt::format("{}", number);
  out += digits.find_first_of(".e") == std::string::npos ? digits + ".0" : digits;
}

/// Writes values either on one line (indent < 0) or with one member a line.
class Writer {
 public:
  explicit Writer(bool pretty) : pretty_(pretty) {}
  std::string text;

  void write(const Json& value) {
    switch (value.kind()) {
      case Json::Kind::null:
        text += "null";
        break;
      case Json::Kind::boolean:
        text += value.boolean() ? "true" : "false";
        break;
      case Json::Kind::integer:
        text += std::to_string(value.integer());
        break;
      case Json::Kind::real:
        write_number(text, value.number());
        break;
      case Json::Kind::text:
        write_text(text, value.text());
        break;
      case Json::Kind::array:
        write_array(value);
        break;
      case Json::Kind::object:
        write_object(value);
        break;
    }
  }

 private:
  void write_array(const Json& value) {
    open('[');
    for (const Json& item : value.items()) next(), write(item);
    close(']');
  }

  void write_object(const Json& value) {
    open('{');
    for (const auto& [key, member] : value.members()) {
      next();
      write_text(text, key);
      text += pretty_ ? ": " : ":";
      write(member);
    }
    close('}');
  }

  void open(char bracket) { text += bracket, ++depth_, first_ = true; }

  void next() {
    if (!first_) text += ',';
    first_ = false;
    new_line();
  }

  void close(char bracket) {
    --depth_;
    if (!first_) new_line();
    text += bracket;
    first_ = false;
  }

  void new_line() {
    if (pretty_) text += '\n', text.append(depth_ * 2, ' ');
  }

  bool pretty_;
  std::size_t depth_ = 0;
  bool first_ = true;
};

std::string written(const Json& value, bool pretty) {
  Writer writer(pretty);
  writer.write(value);
  return std::move(writer.text);
}

}  // namespace

std::string Json::dump() const { return written(*this, false); }
std::string Json::pretty() const { return written(*this, true); }

}  // namespace ntm
