// What routes of reporting take.
#include "reporting/shapes.h"

namespace ntm::reporting::shapes {

using namespace http::shape;
using http::Shape;

Shape written() {
  return named("ReportWriting", object({optional("nil", boolean()), optional("sections", map(text())),
                                        optional("proposals", array(text_up_to(4000)))}));
}

Shape sending() {
  return named("ReportSending",
               object({optional("written", written().described("Không có: gửi bản đã lưu")),
                       optional("incomplete", boolean("Đã thấy phần còn thiếu và vẫn gửi"))}));
}

Shape paper() {
  return named("PaperReport", object({{"written", written()},
                                      {"received_at", text("Có múi giờ: 2024-03-14T16:30:00+07:00")},
                                      {"act", text_up_to(200, "Số, ký hiệu báo cáo giấy")},
                                      optional("incomplete", boolean())}));
}

Shape step() { return named("ReportStep", object({optional("version", integer())})); }

Shape return_notes() {
  return named("ReportReturn",
               object({{"notes", array(object({{"place", text("Mã phần hoặc bảng")}, {"text", text()}}))},
                       optional("version", integer())}));
}

Shape new_ruling() {
  return named("NewReportRuling", object({{"kind", word({"waive", "extend"})},
                                          optional("body", text("Không có: mọi cơ quan")),
                                          {"month", month()},
                                          optional("last_day", date()),
                                          {"act", text_up_to(200)},
                                          {"reason", text_up_to(2000)}}));
}

Shape words() {
  return named("ConsolidatedWords", object({{"words", map(text("Rỗng: lấy lại câu của chương trình"))}}));
}

Shape freezing() { return named("ConsolidatedFreezing", object({optional("as_of", date())})); }

Shape issuing() {
  return named("ConsolidatedIssuing",
               object({{"issued_on", date()},
                       optional("authority", word({"", "TM.", "KT.", "TL.", "TUQ.", "Q."})),
                       optional("post", text("Mã chức vụ; không có: người đứng đầu"))}));
}

Shape answer() {
  return named("ProposalAnswer", object({{"text", text_up_to(8000)},
                                         optional("act", text()),
                                         optional("follow_up", text()),
                                         {"answered_on", date()}}));
}

}  // namespace ntm::reporting::shapes
