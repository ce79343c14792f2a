#include "sheet/routes.h"

#include "assessment/permissions.h"
#include "http/attachment.h"
#include "http/query.h"
#include "http/upload.h"
#include "sheet/json.h"
#include "sheet/problems.h"
#include "sheet/shapes.h"
#include "xlsx/write.h"

namespace ntm::sheet {
namespace {

using assessment::permission::read;
using assessment::permission::record;
using http::Parameter;
using http::Request;
using http::Response;
using http::Route;

constexpr std::size_t most_bytes = 9u << 20;  // a file of 8 MB and the form around it

Response workbook(Service& service, const Request& request, Clock clock) {
  const FormQuery query{
      request.parameter("unit"), request.parameter("within"), request.parameter("indicator"),
      request.parameter("set"),
      http::month_parameter(request, "period").value_or(Month::of(clock.today_in_vietnam()))};
  return http::attachment(service.workbook(query, request.actor), xlsx::media_type, service.file_name(query));
}

/// A marked workbook is asked for when the answer to a first try had errors: nothing is kept.
Response import(Service& service, const Request& request) {
  const http::Upload upload = http::upload_of(request, {http::FileType::xlsx});
  if (upload.files.size() != 1) throw Refused(Refusal::invalid, one_file_needed());
  const http::UploadedFile& file = upload.files.front();
  const bool wants_marks = request.parameter("format") == "xlsx";
  const bool rehearse = wants_marks || request.parameter("rehearse") == "yes";
  const Imported imported = service.import(
      file.content, file.name, {request.parameter("unit"), http::month_parameter(request, "period")},
      rehearse, request.actor);
  if (wants_marks)
    return http::attachment(service.marked(file.content, file.name, imported), xlsx::media_type, file.name);
  if (!rehearse && !imported.errors.empty()) {
    std::vector<Problem> problems;
    for (const CellError& error : imported.errors) problems.push_back(error.problem);
    throw Refused(Refusal::invalid, std::move(problems));
  }
  return http::json(imported_json(imported));
}

}  // namespace

std::vector<Route> routes(Service& service, Clock clock) {
  auto template_of = [&service, clock](const Request& request) { return workbook(service, request, clock); };
  auto import_of = [&service](const Request& request) { return import(service, request); };
  const Parameter unit = http::text_parameter("unit", "Đơn vị: mã hoặc tên"),
                  period = http::period_parameter(),
                  within = http::text_parameter("within", "Các xã trong đơn vị nào: mã hoặc tên"),
                  indicator = http::text_parameter("indicator", "Chỉ một chỉ tiêu"),
                  set = http::text_parameter("set", "Bộ tiêu chí; không có thì mọi bộ của đơn vị");
  Route taken{"POST",
              "/api/sheet/import",
              record,
              "assessment.record",
              "Nạp phiếu nhập: tất cả hoặc không dòng nào (format=xlsx: trả lại tệp đã đánh dấu lỗi)",
              import_of,
              http::unit_in_query("unit")};
  taken.body_bytes = most_bytes;
  return {
      Route{"GET", "/api/sheet/template", read, "", "Phiếu nhập của một đơn vị trong một kỳ", template_of,
            http::unit_in_query("unit")}
          .asking({unit, period, indicator, set})
          .answering(http::shape::media(xlsx::media_type)),
      Route{"GET", "/api/sheet/template/within", read, "", "Phiếu nhập của các xã trong một đơn vị",
            template_of, http::unit_in_query("within")}
          .asking({within, period, indicator, set})
          .answering(http::shape::media(xlsx::media_type)),
      std::move(taken)
          .asking({unit,
                   period,
                   {"rehearse", http::shape::word({"yes", "no"}, "yes: chạy thử, không lưu")},
                   {"format", http::shape::word({"json", "xlsx"})}})
          .taking(http::shape::media("multipart/form-data"))
          .answering(shapes::imported(), {xlsx::media_type}),
  };
}

}  // namespace ntm::sheet
