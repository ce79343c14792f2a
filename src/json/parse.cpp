#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/problem.h"
#include "base/text.h"
#include "json/json.h"

namespace ntm {
namespace {

constexpr std::size_t max_depth = 64;

Problem broken(std::size_t position, std::string_view why_vi, std::string_view why_en) {
  return {"json.broken",
          {"", 0, fmt::format("ký tự {}", position)},
          fmt::format("JSON không hợp lệ: {}", why_vi),
          "kiểm tra lại nội dung gửi lên",
          fmt::format("invalid JSON: {}", why_en)};
}

/// Builds our value from nlohmann's events, so that depth and keys are checked before anything nests.
class Builder : public nlohmann::json_sax<nlohmann::json> {
 public:
  Json result;
  std::optional<Problem> problem;

  bool null() override { return put(Json()); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(static_cast<std::int64_t>(value)); }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<number_unsigned_t>(INT64_MAX)) return put(static_cast<double>(value));
    return put(static_cast<std::int64_t>(value));
  }
  bool number_float(number_float_t value, const string_t&) override { return put(value); }
  bool string(string_t& value) override { return put(std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& value) override {
    if (open_.back().value.find(value)) {
      problem = broken(0, "khóa '" + value + "' lặp lại", "key '" + value + "' stands twice");
      return false;
    }
    open_.back().key = std::move(value);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    problem = broken(position, "sai cú pháp", error.what());
    return false;
  }

 private:
  struct Open {
    Json value;
    std::string key;
  };

  bool open(Json empty) {
    if (open_.size() >= max_depth) {
      problem = broken(0, "lồng quá 64 cấp", "nested deeper than 64");
      return false;
    }
    open_.push_back({std::move(empty), {}});
    return true;
  }

  bool close() {
    Json finished = std::move(open_.back().value);
    open_.pop_back();
    return put(std::move(finished));
  }

  bool put(Json value) {
    if (open_.empty())
      result = std::move(value);
    else if (open_.back().value.kind() == Json::Kind::array)
      open_.back().value.push(std::move(value));
    else
      open_.back().value.set(std::move(open_.back().key), std::move(value));
    return true;
  }

  std::vector<Open> open_;
};

}  // namespace

Json Json::parse(std::string_view text) {
  if (!is_valid_utf8(text)) throw Refused(Refusal::invalid, broken(0, "không phải UTF-8", "not UTF-8"));
  Builder builder;
  bool whole = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  if (builder.problem) throw Refused(Refusal::invalid, *builder.problem);
  if (!whole) throw Refused(Refusal::invalid, broken(text.size(), "chưa kết thúc", "unfinished"));
  return std::move(builder.result);
}

}  // namespace ntm
