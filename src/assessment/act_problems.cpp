#include "assessment/act_problems.h"

#include <fmt/format.h>

namespace ntm::assessment {
namespace {

std::string remedy_for(Bar bar) {
  switch (bar) {
    case Bar::nothing_recorded:
      return "Ghi nhận số liệu của kỳ trước";
    case Bar::not_confirmed:
      return "Chờ cấp huyện xác nhận, hoặc trả lại kèm lý do";
    case Bar::already_done:
      return "Tải lại để xem hiện trạng";
    case Bar::own_record:
    case Bar::own_confirmation:
      return "Để một người khác có quyền làm bước này";
    case Bar::note_missing:
      return "Ghi lý do vào ô ghi chú";
    case Bar::no_district:
      break;
  }
  return "Chuyển thẳng sang thẩm định";
}

}  // namespace

Problem may_not(const Place& place, std::string_view act_vi, std::string_view indicator) {
  return {"assessment.may_not", place, fmt::format("Bạn không có quyền {} chỉ tiêu {}", act_vi, indicator),
          "Hỏi cơ quan phụ trách chỉ tiêu, hoặc người quản trị nếu lẽ ra bạn có quyền này",
          fmt::format("You may not do this to indicator {}", indicator)};
}

Problem may_not_at_all(std::string_view act_vi) {
  return {"assessment.may_not",
          {},
          fmt::format("Bạn không có quyền {} giá trị", act_vi),
          "Hỏi người quản trị nếu lẽ ra bạn có quyền này",
          "You do not have this permission"};
}

std::string reason_vi(Bar bar) {
  switch (bar) {
    case Bar::nothing_recorded:
      return "Chưa có số liệu được ghi nhận trong kỳ, hoặc số liệu đã bị trả lại và chưa ghi nhận lại";
    case Bar::not_confirmed:
      return "Cấp huyện chưa xác nhận";
    case Bar::already_done:
      return "Bước này đã làm rồi";
    case Bar::own_record:
      return "Người ghi nhận không được tự xác nhận hoặc thẩm định";
    case Bar::own_confirmation:
      return "Người xác nhận không được tự thẩm định";
    case Bar::note_missing:
      return "Trả lại phải ghi rõ lý do";
    case Bar::no_district:
      break;
  }
  return "Đơn vị này không còn cấp huyện nên không có bước xác nhận";
}

Problem barred(const Place& place, Bar bar, std::string_view act_vi) {
  return {"assessment." + to_text(bar), place, fmt::format("Không {} được: {}", act_vi, reason_vi(bar)),
          remedy_for(bar), "Not allowed: " + to_text(bar)};
}

Problem outdated(const Place& place, std::string_view wanted, std::string_view present, const Act& last) {
  return {"assessment.outdated", place,
          fmt::format("{} đã {} lúc {}; hiện là {}, bạn định ghi {}", last.person, to_vietnamese(last.kind),
                      last.at.to_vietnamese(), present, wanted),
          "Xem lại cả hai giá trị rồi làm lại trên giá trị mới",
          fmt::format("{} changed it meanwhile: it is {} now, you wanted {}", last.person, present, wanted)};
}

Problem version_without_act(const Place& place, std::int64_t version) {
  return {"assessment.outdated", place,
          fmt::format("Ô này chưa có gì mà yêu cầu dựa trên phiên bản {}", version),
          "Mở lại bảng nhập rồi làm lại; ô chưa có gì là phiên bản 0",
          fmt::format("Nothing was done to this cell yet, and the request builds on version {}", version)};
}

Problem asks_for_a_word(const Place& place, Doubt doubt, std::string_view value) {
  std::string what = doubt == Doubt::outside_usual_range ? "nằm ngoài khoảng thường thấy của đơn vị"
                     : doubt == Doubt::fell_sharply ? "xấu hơn hẳn giá trị trước"
                                                    : "trái với kết luận";
  return {"assessment.asks_for_a_word", place, fmt::format("Giá trị {} {}", value, what),
          "Kiểm tra lại; nếu đúng, ghi một lời giải thích vào ghi chú rồi gửi lại",
          "The value needs a word: " + to_text(doubt)};
}

Problem nothing_to_do() {
  return {"assessment.nothing_to_do",
          {"", 0, "cells"},
          "Không có ô nào để làm",
          "Chọn ít nhất một ô",
          "There is no cell to act on"};
}

}  // namespace ntm::assessment
