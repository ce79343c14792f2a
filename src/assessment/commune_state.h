#pragma once

namespace ntm::assessment {

/// Where one commune stands on a day. Four states that are never mixed.
/// @req R5
struct CommuneState {
  int criteria_met = 0;
  bool all_met = false;  ///< Every criterion is met in the period judged.
  bool reached = false;  ///< Every criterion was met once, up to the day (đã đạt chuẩn), or it is recognised.
  bool recognised = false;  ///< A decision of recognition is in force that day (đã được công nhận).
  bool has_data = true;  ///< false: nothing was ever recorded, so its count says nothing (chưa có số liệu).

  bool is_waiting() const { return reached && !recognised; }    ///< Chờ công nhận.
  bool is_maintained() const { return recognised && all_met; }  ///< Đang giữ đủ tiêu chí.
};

}  // namespace ntm::assessment
