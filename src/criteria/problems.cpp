#include "criteria/problems.h"

#include <fmt/format.h>

namespace ntm::criteria::problems {

using fmt::format;

Problem weak_recollection(const Place& place, std::string_view key) {
  return {"criteria.weak_recollection", place, format("“{}” là điều nhớ không chắc, không được nạp", key),
          "xóa dòng này; điều chưa biết thì để trống",
          format("'{}' marks a weak recollection, which is never loaded", key)};
}

Problem trust_too_weak(const Place& place, std::string_view trust) {
  return {"criteria.trust_too_weak", place, format("độ tin cậy “{}” quá thấp, không được nạp", trust),
          "xóa số liệu này; điều chưa biết thì để trống",
          format("trust '{}' is too weak to be loaded", trust)};
}

Problem verified_without_text(const Place& place, std::string_view trust) {
  return {"criteria.verified_without_text", place,
          format("ghi đã đối chiếu (verified: true) nhưng nguồn là “{}”", trust),
          "chỉ ghi verified: true khi trust là found hoặc directive",
          format("verified: true needs trust found or directive, not '{}'", trust)};
}

Problem verified_without_source(const Place& place) {
  return {"criteria.verified_without_source", place,
          "ghi đã đối chiếu (verified: true) nhưng không nêu văn bản",
          "thêm source, ví dụ \"318/QĐ-TTg, Phụ lục I\"", "verified: true needs a source"};
}

Problem malformed_code(const Place& place, std::string_view code) {
  return {"criteria.malformed_code", place, format("mã “{}” không hợp lệ", code),
          "chỉ dùng chữ không dấu (và Đ), chữ số và các dấu . _ -", format("'{}' is not a code", code)};
}

Problem duplicate_code(const Place& place, std::string_view code, int first_line) {
  return {"criteria.duplicate_code", place, format("mã “{}” đã dùng ở dòng {}", code, first_line),
          "mỗi mã chỉ dùng một lần trong bộ tiêu chí",
          format("code '{}' already stands at line {}", code, first_line)};
}

Problem validity_ends_before_it_starts(const Place& place, Date from, Date to) {
  return {"criteria.validity_empty", place,
          format("hết hiệu lực {} không sau ngày có hiệu lực {}", to.to_vietnamese(), from.to_vietnamese()),
          "valid_to là ngày đầu tiên không còn hiệu lực, phải sau valid_from",
          format("valid_to {} is not after valid_from {}", to.to_iso(), from.to_iso())};
}

Problem unknown_level(const Place& place, std::string_view level) {
  return {"criteria.unknown_level", place, format("không có cấp “{}”", level),
          "dùng một trong: province, district, commune, village", format("unknown level '{}'", level)};
}

Problem unknown_unit_type(const Place& place, std::string_view type) {
  return {"criteria.unknown_unit_type", place, format("không có loại đơn vị “{}”", type),
          "dùng mã loại, ví dụ commune, ward, township", format("unknown unit type '{}'", type)};
}

Problem unknown_tier(const Place& place, std::string_view tier) {
  return {"criteria.unknown_tier", place, format("không có danh hiệu “{}”", tier),
          "dùng một mã danh hiệu, ví dụ ntm, ntm_nang_cao, district_ntm, village_dtts",
          format("unknown tier '{}'", tier)};
}

Problem tier_of_another_level(const Place& place, std::string_view tier, std::string_view level) {
  return {"criteria.tier_of_another_level", place,
          format("danh hiệu “{}” không dành cho cấp “{}”", tier, level), "sửa level hoặc tier cho khớp nhau",
          format("tier '{}' does not belong to level '{}'", tier, level)};
}

Problem bands_not_descending(const Place& place, std::string_view bound) {
  return {"criteria.bands_not_descending", place,
          format("nhóm xã theo số tiêu chí: “{}” không đúng thứ tự", bound),
          "ghi các số nguyên từ 1 trở lên, giảm dần, ví dụ [19, 15, 10, 5]",
          format("bands must be whole numbers of at least 1, descending; '{}' is not", bound)};
}

Problem band_beyond_criteria(const Place& place, std::int64_t bound, std::size_t criteria_count) {
  return {"criteria.band_beyond_criteria", place,
          format("nhóm từ {} tiêu chí, nhưng bộ chỉ có {}", bound, criteria_count),
          "số đầu không lớn hơn số tiêu chí của bộ",
          format("a band starts at {}, the set has {} criteria", bound, criteria_count)};
}

Problem stale_months_not_positive(const Place& place, std::int64_t months) {
  return {"criteria.stale_months_not_positive", place, format("stale_after_months là {}", months),
          "ghi số tháng từ 1 trở lên", format("stale_after_months is {}, must be at least 1", months)};
}

Problem nothing_in_list(const Place& place, std::string_view what_vi, std::string_view what_en) {
  return {"criteria.nothing_in_list", place, format("không có {} nào", what_vi),
          format("thêm ít nhất một {}", what_vi), format("no {} at all", what_en)};
}

Problem condition_not_one_question(const Place& place) {
  return {
      "criteria.condition_not_one_question", place, "điều kiện phải là đúng một trong: attribute, any, all",
      "tách thành nhiều điều kiện trong any hoặc all", "a condition is exactly one of: attribute, any, all"};
}

Problem condition_without_parts(const Place& place) {
  return {"criteria.condition_without_parts", place, "any hoặc all không có điều kiện nào",
          "thêm điều kiện hoặc bỏ khóa này", "any or all without conditions"};
}

Problem profile_never_reached(const Place& place, std::string_view code, std::string_view always) {
  return {"criteria.profile_never_reached", place,
          format("vùng “{}” đứng sau “{}” là vùng luôn đúng, nên không bao giờ được chọn", code, always),
          "đưa vùng không có điều kiện xuống cuối",
          format("profile '{}' stands after '{}', which always holds", code, always)};
}

Problem reserved_profile(const Place& place) {
  return {"criteria.reserved_profile", place, "“all” nghĩa là mọi vùng, không dùng làm mã vùng",
          "chọn mã khác", "'all' means every profile and cannot be the code of one"};
}

Problem unknown_profile(const Place& place, std::string_view profile, std::string_view known) {
  return {"criteria.unknown_profile", place, format("không có vùng “{}” trong profiles", profile),
          format("dùng all hoặc một trong: {}", known), format("no profile '{}'", profile)};
}

Problem duplicate_threshold(const Place& place, std::string_view profile, std::optional<int> year) {
  std::string which = year ? format("{} năm {}", profile, *year) : std::string(profile);
  return {"criteria.duplicate_threshold", place, format("mức cho {} ghi hai lần", which), "giữ lại một mức",
          format("two thresholds for profile {}{}", profile, year ? format(", year {}", *year) : "")};
}

Problem threshold_without_value(const Place& place) {
  return {"criteria.threshold_without_value", place, "mức đạt chuẩn không có giá trị",
          "mức chưa biết thì xóa cả dòng, không ghi trống hay 0",
          "a threshold without a value; leave out what is not known"};
}

Problem threshold_not_fitting(const Place& place, std::string_view kind) {
  return {"criteria.threshold_not_fitting", place, format("loại “{}” không so với mức nào", kind),
          "bỏ thresholds hoặc đổi kind thành at_least, at_most",
          format("kind '{}' takes no thresholds", kind)};
}

Problem figure_beyond_scale(const Place& place, Decimal value, std::string_view scale) {
  return {"criteria.figure_beyond_scale", place,
          format("{} không hợp với thang “{}”", value.to_vietnamese(), scale),
          "percent: 0 đến 100; count, level: số nguyên từ 0; number: từ 0",
          format("{} does not fit scale '{}'", value.to_text(), scale)};
}

Problem year_outside_validity(const Place& place, std::int64_t year, int first, std::optional<int> last) {
  std::string span = last ? format("{} – {}", first, *last) : format("từ {}", first);
  return {"criteria.year_outside_validity", place, format("năm {} ngoài thời gian hiệu lực ({})", year, span),
          "sửa năm, hoặc sửa valid_from, valid_to",
          format("year {} is outside the validity of the set", year)};
}

Problem parts_not_fitting(const Place& place, std::string_view kind) {
  return {"criteria.parts_not_fitting", place, format("loại “{}” không có phần (parts)", kind),
          "bỏ parts hoặc đổi kind thành composite", format("kind '{}' takes no parts", kind)};
}

Problem split_not_fitting(const Place& place, std::string_view kind) {
  return {"criteria.split_not_fitting", place, format("loại “{}” không tách (split) được", kind),
          "bỏ split, hoặc dùng kind split, at_least, at_most", format("kind '{}' cannot be split", kind)};
}

Problem too_few_parts(const Place& place, std::string_view kind) {
  return {"criteria.too_few_parts", place, format("loại “{}” cần ít nhất hai phần", kind),
          kind == "split" ? "thêm split, ví dụ [men, women]" : "thêm parts, mỗi phần có code, name, kind",
          format("kind '{}' needs at least two parts", kind)};
}

Problem times_not_positive(const Place& place, Decimal times) {
  return {"criteria.times_not_positive", place, format("tỷ lệ {} phải lớn hơn 0", times.to_vietnamese()),
          "ghi số lần, ví dụ 1.1 là cao hơn 10 %", format("times is {}, must be above 0", times.to_text())};
}

Problem ratio_of_itself(const Place& place) {
  return {"criteria.ratio_of_itself", place, "mức tính theo chính chỉ tiêu này",
          "ghi of_set và of_indicator của bộ khác", "the ratio refers to its own indicator"};
}

Problem version_is_immutable(const Place& place, std::string_view code, std::string_view version) {
  return {"criteria.version_is_immutable", place,
          format("{} phiên bản {} đã nạp với nội dung khác", code, version),
          "phiên bản đã nạp không sửa được; nội dung sửa đổi là phiên bản mới (version, amends)",
          format("{} version {} is kept with another text and cannot change", code, version)};
}

Problem amended_version_unknown(const Place& place, std::string_view code, std::string_view version) {
  return {"criteria.amended_version_unknown", place,
          format("{} chưa có phiên bản {} để sửa đổi", code, version),
          "nạp phiên bản được sửa đổi trước, hoặc sửa khóa amends",
          format("{} has no version {} to amend", code, version)};
}

Problem amendment_not_within(const Place& place, std::string_view amended, const Validity& validity,
                             Date from) {
  std::string until = validity.to ? " đến trước " + validity.to->to_vietnamese() : "";
  return {"criteria.amendment_not_within", place,
          format("sửa đổi từ {}, nhưng {} có hiệu lực sau {}{}", from.to_vietnamese(), amended,
                 validity.from.to_vietnamese(), until),
          "ngày bắt đầu của sửa đổi phải sau ngày bắt đầu và trước ngày kết thúc của phiên bản được sửa",
          format("the amendment starts on {}, outside the validity of {}", from.to_iso(), amended)};
}

Problem versions_overlap(const Place& place, std::string_view one, std::string_view other, Date first_day) {
  return {"criteria.versions_overlap", place,
          format("phiên bản {} và {} cùng có hiệu lực từ {}", one, other, first_day.to_vietnamese()),
          "sửa valid_from, valid_to, hoặc ghi amends nếu là văn bản sửa đổi",
          format("versions {} and {} overlap from {}", one, other, first_day.to_iso())};
}

Problem level_or_tier_moved(const Place& place, std::string_view code, std::string_view version) {
  return {"criteria.level_or_tier_moved", place,
          format("cấp hoặc danh hiệu khác với phiên bản {} của {}", version, code),
          "dùng mã bộ tiêu chí khác", format("level or tier differs from version {} of {}", version, code)};
}

Problem set_unknown(std::string_view code) {
  return {"criteria.set_unknown",
          {"", 0, "code"},
          format("không có bộ tiêu chí “{}”", code),
          "xem danh sách: ntm criteria list",
          format("no criteria set '{}'", code)};
}

Problem version_unknown(std::string_view code, std::string_view version) {
  return {"criteria.version_unknown",
          {"", 0, "version"},
          format("bộ tiêu chí “{}” không có phiên bản “{}”", code, version),
          "xem danh sách: ntm criteria list",
          format("criteria set '{}' has no version '{}'", code, version)};
}

}  // namespace ntm::criteria::problems
