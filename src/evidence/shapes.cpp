#include "evidence/shapes.h"

#include "evidence/kind.h"

namespace ntm::evidence::shapes {

using namespace http::shape;
using http::Shape;

namespace {

std::vector<std::string> kind_words() {
  std::vector<std::string> words;
  for (Kind kind : all_kinds()) words.push_back(to_text(kind));
  return words;
}

}  // namespace

Shape attachment() {
  const Shape withdrawal =
      named("EvidenceWithdrawal", object({{"at", instant()}, {"by", text()}, {"reason", text()}}));
  return named("Evidence", object({{"id", integer()},
                                   {"unit_code", text("Mã đơn vị vào ngày cuối của kỳ")},
                                   {"set", text()},
                                   {"indicator", text()},
                                   {"period", month()},
                                   {"name", text("Tên tệp, không có gì gây hại")},
                                   {"kind", word(kind_words(), "Loại tệp theo nội dung")},
                                   {"size_bytes", count()},
                                   {"hash", text("BLAKE2b của nội dung, 64 chữ số hệ 16")},
                                   {"dated_on", date("Ngày của giấy tờ")},
                                   {"source", text("Nơi cấp hoặc nguồn")},
                                   {"note", text()},
                                   {"added_at", instant()},
                                   {"added_by", text()},
                                   {"post", text("Mã chức vụ; trống khi không nhân danh chức vụ nào")},
                                   {"withdrawn", withdrawal.or_null().described("null: đang dùng")}}));
}

Shape list() {
  return named("EvidenceList",
               object({{"unit_code", text()},
                       {"may_add", boolean("Người hỏi được thêm vào chỉ tiêu đang hỏi")},
                       {"largest_bytes", count("Tệp lớn nhất được nhận")},
                       {"attachments", array(attachment(), "Cũ trước; kể cả bản đã rút lại")}}));
}

Shape withdrawal_input() {
  return named("EvidenceWithdrawalInput", object({{"reason", text_up_to(1000, "Lý do")}}));
}

}  // namespace ntm::evidence::shapes
