#include "notices/shapes.h"

#include "http/paging.h"
#include "notices/notice.h"

namespace ntm::notices::shapes {
namespace {

using namespace http::shape;
using http::Shape;

Shape kind() {
  std::vector<std::string> codes;
  for (Kind each : all_kinds()) codes.push_back(to_text(each));
  return word(codes);
}

Shape notice() {
  return named("Notice", object({{"key", text("Đổi khi cần xem lại")},
                                 {"kind", kind()},
                                 {"at", instant("Từ khi có việc")},
                                 {"read", boolean()},
                                 {"title", text("Lời tiếng Việt")},
                                 {"path", text("Trang xử lý việc này")},
                                 {"report", word({"", "monthly", "quarterly", "consolidated"})},
                                 {"body", text("Cơ quan phải báo cáo")},
                                 {"body_name", text()},
                                 {"month", month("Của báo cáo hoặc số liệu")},
                                 {"due_on", date("Ngày cuối, còn đúng hạn").or_null()},
                                 {"days", count("Còn lại, hoặc đã quá hạn")},
                                 {"count", count("Số báo cáo, cơ quan hoặc số liệu")},
                                 {"unit", text()},
                                 {"unit_name", text()},
                                 {"set", text()},
                                 {"set_name", text("Tên bộ tiêu chí")}}));
}

Shape letter() {
  return named("DailyLetter", object({{"day", date()},
                                      {"state", word({"empty", "sending", "sent", "failed"})},
                                      {"notice_count", count()},
                                      {"error", text()}}));
}

}  // namespace

Shape notice_page() {
  return named("NoticePage", extended(http::page_of("notices", notice()),
                                      {{"unread_count", count("Của tất cả các trang")}}));
}

Shape marked() {
  return object({{"marked_count", count("Số vừa chuyển thành đã đọc")}, {"unread_count", count()}});
}

Shape wishes() {
  return named("NoticeSettings", object({{"mail", boolean("Nhận thư hằng ngày")},
                                         {"hour", integer("Từ giờ nào, giờ Việt Nam", 0, 23)},
                                         {"address", text("Địa chỉ thư của tài khoản; có thể trống")},
                                         {"mail_server", boolean("Chương trình gửi được thư")},
                                         {"last_letter", letter().or_null()},
                                         {"calendar_since", instant("Địa chỉ lịch có từ").or_null()}}));
}

Shape calendar() { return object({{"path", text("Địa chỉ bí mật, chỉ hiện một lần")}}); }

Shape keys() { return object({optional("keys", array(text_up_to(300), "Vắng: tất cả"))}); }

Shape new_wishes() { return object({{"mail", boolean()}, {"hour", integer("", 0, 23)}}); }

}  // namespace ntm::notices::shapes
