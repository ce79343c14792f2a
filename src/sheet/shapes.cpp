#include "sheet/shapes.h"

namespace ntm::sheet::shapes {

using namespace http::shape;
using http::Shape;

namespace {

Shape cell_error() {
  return named("SheetError", object({{"sheet", text("Trang của tệp")},
                                     {"cell", text("Ô, ví dụ I12")},
                                     {"code", text("Mã lỗi")},
                                     {"message", text("Sai ở đâu")},
                                     {"remedy", text("Cách sửa")}}));
}

}  // namespace

Shape imported() {
  return named("SheetImport", object({{"rows_in", count("Dòng có giá trị hoặc kết luận")},
                                      {"rows_accepted", count("Dòng được nhận; có lỗi thì không dòng nào")},
                                      {"rows_unchanged", count("Dòng đã lưu đúng như vậy từ trước")},
                                      {"rows_wrong", count("Dòng sai")},
                                      {"rows_held", count("Dòng đúng nhưng chưa lưu vì có dòng khác sai")},
                                      {"rows_empty", count("Dòng để trống")},
                                      {"rehearsal", boolean("Chạy thử, không lưu")},
                                      {"unit", text("Mã đơn vị của phiếu")},
                                      {"period", month("Kỳ của phiếu")},
                                      {"errors", array(cell_error())}}));
}

}  // namespace ntm::sheet::shapes
