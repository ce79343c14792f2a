#include "assessment/result.h"

namespace ntm::assessment {

std::string to_text(Result result) {
  switch (result) {
    case Result::met:
      return "met";
    case Result::not_met:
      return "not_met";
    case Result::unknown:
      return "unknown";
    case Result::not_applicable:
      break;
  }
  return "not_applicable";
}

std::string to_vietnamese(Result result) {
  switch (result) {
    case Result::met:
      return "đạt";
    case Result::not_met:
      return "chưa đạt";
    case Result::unknown:
      return "chưa rõ";
    case Result::not_applicable:
      break;
  }
  return "không áp dụng";
}

Result result_of(Conclusion conclusion) {
  switch (conclusion) {
    case Conclusion::met:
      return Result::met;
    case Conclusion::not_met:
      return Result::not_met;
    case Conclusion::not_applicable:
      break;
  }
  return Result::not_applicable;
}

std::vector<std::string> to_texts(const Marks& marks) {
  std::vector<std::string> texts;
  if (marks.contradiction) texts.emplace_back("contradiction");
  if (marks.stale) texts.emplace_back("stale");
  if (marks.unverified) texts.emplace_back("unverified");
  return texts;
}

bool is_known(Result result) { return result == Result::met || result == Result::not_met; }
bool is_fulfilled(Result result) { return result == Result::met || result == Result::not_applicable; }

void AllOf::add(Result result) {
  switch (result) {
    case Result::met:
      ++met_;
      break;
    case Result::not_met:
      ++not_met_;
      break;
    case Result::unknown:
      ++unknown_;
      break;
    case Result::not_applicable:
      ++not_applicable_;
      break;
  }
}

Result AllOf::result() const {
  if (not_met_ > 0) return Result::not_met;
  if (unknown_ > 0) return Result::unknown;
  if (met_ > 0) return Result::met;
  return not_applicable_ > 0 ? Result::not_applicable : Result::unknown;
}

}  // namespace ntm::assessment
