#pragma once
#include <optional>
#include <string>
#include <vector>

#include "assessment/value.h"

namespace ntm::assessment {

/// A verdict (đạt hay chưa đạt). unknown (chưa đủ căn cứ) is never counted as met; not_applicable (không áp
/// dụng) is left out of the count.
enum class Result { met, not_met, unknown, not_applicable };

std::string to_text(Result result);        ///< "met", "not_met", "unknown", "not_applicable"
std::string to_vietnamese(Result result);  ///< "đạt", "chưa đạt", "chưa rõ", "không áp dụng"
Result result_of(Conclusion conclusion);

/// met or not_met: something that can agree or disagree.
bool is_known(Result result);
/// met, or does not apply: nothing is outstanding.
bool is_fulfilled(Result result);

/// What a verdict is marked with for its readers (dấu bên cạnh kết quả).
struct Marks {
  bool contradiction = false;  ///< Conclusion and comparison differ (mâu thuẫn).
  bool stale = false;          ///< It rests on old figures (số liệu cũ).
  bool unverified = false;     ///< Nobody compared its threshold with the published text ("~").
  bool any() const { return contradiction || stale || unverified; }
  bool operator==(const Marks&) const = default;
};
std::vector<std::string> to_texts(const Marks& marks);  ///< "contradiction", "stale", "unverified"

/// Joins verdicts of which all must be met, in three-valued logic: not_met if any is; else unknown if any is;
/// else met. Those that do not apply are left out; when none applies, the whole does not apply. Nothing at
/// all is unknown.
class AllOf {
 public:
  void add(Result result);
  Result result() const;
  int met_count() const { return met_; }
  int applicable_count() const { return met_ + not_met_ + unknown_; }

 private:
  int met_ = 0, not_met_ = 0, unknown_ = 0, not_applicable_ = 0;
};

}  // namespace ntm::assessment
