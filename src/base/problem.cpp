#include "base/problem.h"

#include <fmt/format.h>

namespace ntm {
namespace {

constexpr std::size_t most_kept = 1000;

std::string summary(const std::vector<Problem>& problems) {
  std::string text;
  for (const Problem& problem : problems) text += (text.empty() ? "" : "\n") + problem.to_text();
  return text;
}

}  // namespace

std::string Place::to_text() const {
  std::string text = file;
  if (line > 0) text += fmt::format("{}{}", text.empty() ? "dòng " : ":", line);
  if (!field.empty()) text += text.empty() ? field : " (" + field + ")";
  return text;
}

std::string Problem::to_text() const {
  std::string where = place.to_text();
  std::string text = where.empty() ? message_vi : where + ": " + message_vi;
  return remedy_vi.empty() ? text : text + " – " + remedy_vi;
}

Refused::Refused(Refusal kind, std::vector<Problem> problems)
    : std::runtime_error(summary(problems)), kind_(kind), problems_(std::move(problems)) {}

void Problems::add(Problem problem) {
  if (found_.size() < most_kept)
    found_.push_back(std::move(problem));
  else
    ++unkept_;
}

void Problems::add_all(std::vector<Problem> problems) {
  for (Problem& problem : problems) add(std::move(problem));
}

void Problems::refuse_if_any() const {
  if (found_.empty()) return;
  std::vector<Problem> all = found_;
  if (unkept_ > 0)
    all.push_back({"base.more_problems",
                   {},
                   fmt::format("còn {} lỗi khác chưa liệt kê", unkept_),
                   "sửa các lỗi trên rồi nạp lại",
                   fmt::format("{} more problems are not listed", unkept_)});
  throw Refused(Refusal::invalid, std::move(all));
}

Failure Failure::during(std::string_view action) const {
  return Failure(fmt::format("while {}: {}", action, what()));
}

}  // namespace ntm
