#pragma once

namespace ntm::assessment::permission {
constexpr const char* read = "assessment.read";        ///< See values, verdicts and their reasons.
constexpr const char* record = "assessment.record";    ///< Record values (ghi nhận).
constexpr const char* confirm = "assessment.confirm";  ///< Confirm what a commune recorded (xác nhận).
constexpr const char* appraise =
    "assessment.appraise";  ///< Appraise an indicator the body holds (thẩm định).
constexpr const char* return_ = "assessment.return";  ///< Send a value back with a note (trả lại).
}  // namespace ntm::assessment::permission
