#include "audit/problems.h"

#include <fmt/format.h>

namespace ntm::audit {
namespace {

constexpr const char* keep_this_file =
    "giữ nguyên thư mục dữ liệu này làm chứng cứ, so với bản sao lưu và mốc đã in, rồi khôi phục bản nguyên "
    "vẹn";

Problem broken(const char* code, std::string place, std::string vi, std::string en) {
  return {code, {"", 0, std::move(place)}, std::move(vi), keep_this_file, std::move(en)};
}

std::string event_place(std::int64_t id) { return fmt::format("sự kiện {}", id); }

std::string events_place(std::int64_t first, std::int64_t last) {
  return first == last ? event_place(first) : fmt::format("sự kiện {} đến {}", first, last);
}

std::string day_in_words(const std::string& day) {
  auto date = Date::parse_iso(day);
  return date ? date->to_vietnamese() : "“" + day + "”";
}

std::string seal_place(const Seal& seal) { return "mốc ngày " + day_in_words(seal.day); }

}  // namespace

Problem event_altered(std::int64_t id) {
  return broken(
      "audit.event_altered", event_place(id),
      "nội dung không khớp dấu băm: sự kiện đã bị sửa, hoặc sự kiện đứng ngay trước đã bị bỏ hay thay",
      fmt::format("event {} does not fit its hash: it was edited, or the one before it removed", id));
}

Problem event_displaced(std::int64_t id, std::int64_t true_predecessor) {
  return broken("audit.event_displaced", event_place(id),
                fmt::format("thứ tự bị đổi: sự kiện này vốn đứng ngay sau {}",
                            true_predecessor == 0 ? "chỗ bắt đầu nhật ký" : event_place(true_predecessor)),
                fmt::format("event {} was moved: it followed event {}", id, true_predecessor));
}

Problem events_inserted(std::int64_t first, std::int64_t last) {
  return broken("audit.events_inserted", events_place(first, last), "bị chèn thêm vào nhật ký",
                fmt::format("events {} to {} were inserted", first, last));
}

Problem events_removed(std::int64_t first, std::int64_t last) {
  return broken("audit.events_removed", events_place(first, last), "đã bị bỏ khỏi nhật ký",
                fmt::format("events {} to {} were removed", first, last));
}

Problem stray_changes(std::int64_t event_id) {
  return broken("audit.stray_changes", event_place(event_id),
                "có dòng thay đổi của một sự kiện không tồn tại",
                fmt::format("there are changes of event {}, which does not exist", event_id));
}

Problem head_missing() {
  return broken("audit.head_missing", "cuối nhật ký", "dòng ghi điểm cuối của nhật ký đã bị bỏ",
                "the row that says where the trail ends was removed");
}

Problem head_altered(const Head& kept) {
  return broken("audit.head_altered", "cuối nhật ký",
                fmt::format("dòng ghi điểm cuối (sự kiện {}) không khớp với các sự kiện", kept.last_id),
                "the row that says where the trail ends does not fit the events");
}

Problem seal_missing(const Seal& expected) {
  return broken("audit.seal_missing", seal_place(expected),
                fmt::format("mốc niêm phong sau sự kiện {} đã bị bỏ", expected.last_id),
                fmt::format("the seal of {} after event {} was removed", expected.day, expected.last_id));
}

Problem seal_altered(const Seal& kept) {
  return broken("audit.seal_altered", seal_place(kept),
                fmt::format("mốc niêm phong sau sự kiện {} không khớp với các sự kiện", kept.last_id),
                fmt::format("the seal of {} does not fit the events", kept.day));
}

Problem seal_foreign(const Seal& kept) {
  return broken("audit.seal_foreign", seal_place(kept),
                fmt::format("nhật ký không có chỗ niêm phong ngày này sau sự kiện {}", kept.last_id),
                fmt::format("no seal of {} belongs after event {}", kept.day, kept.last_id));
}

Problem root_does_not_fit(const PrintedRoot& printed) {
  std::string day = printed.day ? "mốc đã in ngày " + printed.day->to_vietnamese() : "mốc đã in";
  return broken("audit.root_does_not_fit", day, fmt::format("nhật ký không còn dẫn đến mốc {}", printed.hash),
                fmt::format("the trail does not lead to the printed root {}", printed.hash));
}

Problem limit_out_of_range(const std::string& found) {
  return {"audit.limit_out_of_range",
          {"", 0, "limit"},
          fmt::format("“{}” không phải là số sự kiện được hỏi trong một trang", found),
          fmt::format("ghi số từ 1 đến {}", most_on_page),
          fmt::format("'{}' is not a number from 1 to {}", found, most_on_page)};
}

Problem unknown_cursor(const std::string& found) {
  return {"audit.unknown_cursor",
          {"", 0, "cursor"},
          fmt::format("“{}” không phải là chỗ bắt đầu một trang", found),
          "dùng đúng giá trị next của trang trước",
          fmt::format("'{}' is not the 'next' of an earlier page", found)};
}

Problem object_missing() {
  return {"audit.object_missing",
          {"", 0, "object"},
          "chưa nói hỏi lịch sử của đối tượng nào",
          "thêm ?object=…, như đã ghi trong sự kiện",
          "say which object: ?object=…"};
}

Problem day_without_root() {
  return {"audit.day_without_root",
          {"", 0, "day"},
          "có ngày mà không có mốc của ngày đó",
          "thêm mốc đã in (root), hoặc bỏ ngày",
          "a day needs its root"};
}

Problem not_a_root(const std::string& found) {
  return {"audit.not_a_root",
          {"", 0, "root"},
          fmt::format("“{}” không phải là mốc niêm phong", found),
          "mốc có 64 chữ số thập lục phân (0–9, a–f); chép lại từ bản in",
          fmt::format("'{}' is not 64 hexadecimal digits", found)};
}

}  // namespace ntm::audit
