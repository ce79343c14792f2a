#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/decimal.h"
#include "units/unit.h"

namespace ntm::assessment {

/// How far a value has come (bước xác nhận): recorded by the commune (ghi nhận), confirmed by the district
/// (xác nhận), appraised by the department that holds the indicator (thẩm định). A later enumerator is a
/// higher stage.
enum class Stage { recorded, confirmed, appraised };

/// What the assessor concluded (kết luận): đạt, không đạt, không áp dụng.
enum class Conclusion { met, not_met, not_applicable };

std::string to_text(Stage stage);
std::string to_text(Conclusion conclusion);
std::optional<Stage> stage_from(std::string_view text);            ///< Nothing for an unknown word.
std::optional<Conclusion> conclusion_from(std::string_view text);  ///< Nothing for an unknown word.
std::string to_vietnamese(Stage stage);            ///< "ghi nhận", "xác nhận", "thẩm định"
std::string to_vietnamese(Conclusion conclusion);  ///< "đạt", "không đạt", "không áp dụng"

/// One row of the value table (giá trị): what was found for one part of one indicator of one unit in one
/// month, at one stage. It holds a value, a conclusion, or both; never neither.
/// @req R108
struct Value {
  units::UnitId unit = 0;
  std::string set;        ///< Code of the criteria set, without its version.
  std::string indicator;  ///< "17.1"
  std::string part;       ///< "" for the only part, and for a conclusion on the whole indicator.
  Month period{1, 1};
  Stage stage = Stage::recorded;
  std::optional<Decimal> value;  ///< A number; yes is 1 and no is 0.
  std::optional<Conclusion> conclusion;
  std::string evidence;    ///< Reference to the proof (minh chứng); may be empty.
  std::string source;      ///< Where the figure comes from; may be empty.
  std::string by;          ///< Who concluded; may be empty.
  std::optional<Date> on;  ///< The day of the conclusion.

  bool operator==(const Value&) const = default;
};

}  // namespace ntm::assessment
