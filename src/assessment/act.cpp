#include "assessment/act.h"

namespace ntm::assessment {

std::string to_text(ActKind kind) {
  switch (kind) {
    case ActKind::record:
      return "record";
    case ActKind::confirm:
      return "confirm";
    case ActKind::appraise:
      return "appraise";
    case ActKind::return_:
      return "return";
    case ActKind::import:
      break;
  }
  return "import";
}

std::string to_vietnamese(ActKind kind) {
  switch (kind) {
    case ActKind::record:
      return "ghi nhận";
    case ActKind::confirm:
      return "xác nhận";
    case ActKind::appraise:
      return "thẩm định";
    case ActKind::return_:
      return "trả lại";
    case ActKind::import:
      break;
  }
  return "nạp từ tệp";
}

std::optional<ActKind> act_kind_from(std::string_view text) {
  for (ActKind kind :
       {ActKind::record, ActKind::confirm, ActKind::appraise, ActKind::return_, ActKind::import})
    if (text == to_text(kind)) return kind;
  return {};
}

}  // namespace ntm::assessment
