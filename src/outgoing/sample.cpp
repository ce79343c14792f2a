#include "outgoing/sample.h"

namespace ntm::outgoing {
namespace {

const std::string unverified = "Chưa đối chiếu văn bản gốc.";

Table sample_table(int rows) {
  Table table{
      "Bảng mẫu", "xã", {{"TT", 1}, {"Đơn vị", 5, Side::left}, {"Kế hoạch", 2}, {"Kết quả", 2}}, {}, {}};
  for (int at = 1; at <= rows; ++at)
    table.rows.push_back({{std::to_string(at), "Huyện ví dụ " + std::to_string(at), "2",
                           at == 1 ? Words("1", unverified) : Words("1")},
                          false});
  table.rows.push_back({{"", "Tổng cộng", std::to_string(2 * rows), std::to_string(rows)}, true});
  table.remarks = {"Ghi chú: số liệu minh họa."};
  return table;
}

std::vector<Block> sample_blocks() {
  return {
      Block::heading(1, "I. MỤC THỨ NHẤT"),
      Block::heading(2, "1. Mục nhỏ"),
      Block::heading(3, "a) Mục nhỏ hơn"),
      Block::paragraph({"Đoạn văn mẫu có một số liệu ", {"16 tiêu chí", unverified}, " bình quân trên xã."}),
      Block::bullet({"Một ý;"}),
      Block::bullet({"Ý khác."}),
      Block::of(sample_table(40))};
}

void add_of_kind(Paper& paper) {
  if (paper.kind == Kind::dunning_letter) {
    paper.based_on = "văn bản ví dụ số 01/VD";
    paper.until = Date(2024, 3, 15);
    paper.asked_by = Date(2024, 3, 18);
    paper.overdue = {{"Cơ quan ví dụ", "Báo cáo tháng 3 năm 2024", "14/3/2024", 1}};
  }
  if (paper.kind == Kind::transmittal)
    paper.enclosures = {{"Tài liệu ví dụ", "01/VD", "01 bản"}, {"Tài liệu khác", "", "02 bản"}};
}

}  // namespace

Paper sample_paper(Kind kind) {
  Paper paper;
  paper.kind = kind;
  paper.parent_body = "Cơ quan chủ quản ví dụ";
  paper.body = "Cơ quan ban hành ví dụ";
  paper.place = "Địa danh";
  paper.number = {5, "VD-CQ"};
  paper.dated_on = Date(2024, 3, 18);
  paper.subject = "trích yếu mẫu, dài hơn một dòng để thấy dòng thứ hai của phần trích yếu nội dung văn bản";
  paper.addressed_to = {"Cơ quan nhận thứ nhất", "Cơ quan nhận thứ hai"};
  paper.bases = {"Căn cứ văn bản ví dụ thứ nhất", "Căn cứ văn bản ví dụ thứ hai"};
  paper.blocks = sample_blocks();
  paper.annexes = {{"Phụ lục mẫu", {Block::of(sample_table(30))}},
                   {"Phụ lục mẫu khác", {Block::of(sample_table(3))}}};
  paper.signature = {{"TM. CƠ QUAN VÍ DỤ", "KT. THỦ TRƯỞNG", "PHÓ THỦ TRƯỞNG"}, "Họ Tên Người Ký", true};
  paper.recipients = {{1, "Cơ quan cấp trên", "B/c", "", false},
                      {2, "Như kính gửi", "", "", false},
                      {3, "VT, CQ", "", "", true}};
  paper.code = "00000000";
  paper.mark = "VĂN BẢN MẪU – SỐ LIỆU MINH HỌA";
  add_of_kind(paper);
  return paper;
}

}  // namespace ntm::outgoing
