#include "evidence/routes.h"

#include <charconv>

#include "assessment/permissions.h"
#include "evidence/json.h"
#include "evidence/kind_rules.h"
#include "evidence/problems.h"
#include "evidence/shapes.h"
#include "http/attachment.h"
#include "http/query.h"
#include "http/upload.h"

namespace ntm::evidence {
namespace {

using assessment::permission::read;
using assessment::permission::record;
using http::Parameter;
using http::Request;
using http::Response;
using http::Route;

constexpr std::size_t form_bytes = 64 << 10;  // the fields around the file

/// The service tells the kind by itself; here every content passes.
http::Upload form_of(const Request& request) {
  using http::FileType;
  return http::upload_of(request,
                         {FileType::unknown, FileType::pdf, FileType::png, FileType::jpeg, FileType::webp,
                          FileType::zip, FileType::docx, FileType::xlsx},
                         {10, 4 << 10, form_bytes, largest_file_bytes + 1, largest_file_bytes + form_bytes});
}

Date day_of(const http::Upload& form) {
  const auto found = form.fields.find("dated_on");
  if (found == form.fields.end() || found->second.empty())
    throw Refused(Refusal::invalid, field_missing("dated_on", "ngày của giấy tờ"));
  const auto day = Date::parse_iso(found->second);
  if (!day) throw Refused(Refusal::invalid, not_a_day("dated_on", found->second));
  return *day;
}

std::string field(const http::Upload& form, const std::string& name) {
  const auto found = form.fields.find(name);
  return found == form.fields.end() ? "" : found->second;
}

Response add(Service& service, const Request& request) {
  const http::Upload form = form_of(request);
  if (form.files.size() != 1) throw Refused(Refusal::invalid, one_file_needed());
  const Paper paper{request.parameter("unit").value_or(""),
                    request.parameter("set").value_or(""),
                    request.parameter("indicator").value_or(""),
                    *http::month_parameter(request, "period"),
                    form.files.front().name,
                    day_of(form),
                    field(form, "source"),
                    field(form, "note")};
  return http::json(attachment_json(service.add(paper, form.files.front().content, request.actor)));
}

Response list(Service& service, const Request& request) {
  return http::json(
      listed_json(service.list({request.parameter("unit").value_or(""), request.parameter("set"),
                                request.parameter("indicator"), http::month_parameter(request, "period")},
                               request.actor)));
}

std::int64_t id_of(const Request& request) {
  const std::string& text = request.part("id");
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error != std::errc{} || end != text.data() + text.size())
    throw Refused(Refusal::not_found, no_such_attachment());
  return id;
}

/// Somebody else's file comes from our address: nothing in it may run, load or be framed. A picture or a PDF
/// may be looked at; everything else is only saved.
Response file(Service& service, const Request& request) {
  auto [attachment, content] = service.content(id_of(request), request.actor);
  const Kind kind = attachment.file.kind;
  const bool is_shown = (is_picture(kind) || kind == Kind::pdf) && request.parameter("save") != "yes";
  Response response{200, media_type_of(kind), std::move(content), {}};
  response.headers["Content-Disposition"] = http::disposition(is_shown, attachment.name);
  response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
  response.headers["X-Content-Type-Options"] = "nosniff";
  return response;
}

Response withdraw(Service& service, const Request& request) {
  const Json input = http::json_of(request);
  return http::json(attachment_json(service.withdraw(id_of(request), input["reason"].text(), request.actor)));
}

std::vector<std::string> media_types() {
  std::vector<std::string> types;
  for (Kind kind : all_kinds()) types.push_back(media_type_of(kind));
  return types;
}

}  // namespace

std::vector<Route> routes(Service& service) {
  const auto with = [&service](auto handle) {
    return [&service, handle](const Request& request) { return handle(service, request); };
  };
  const Parameter unit{"unit", http::shape::text_up_to(20, "Mã đơn vị"), true},
      set{"set", http::shape::text_up_to(200, "Bộ tiêu chí"), true},
      indicator{"indicator", http::shape::text_up_to(40, "Số của chỉ tiêu"), true},
      period{"period", http::shape::month("Kỳ, ví dụ 2024-01"), true},
      save{"save", http::shape::word({"yes", "no"}, "yes: lưu về máy, không xem")};
  auto others = media_types();
  const std::string first = others.front();
  others.erase(others.begin());
  Route adding{"POST",
               "/api/evidence",
               record,
               "evidence.add",
               "Thêm minh chứng (multipart/form-data: file, dated_on, source, note)",
               with(add),
               http::unit_in_query("unit")};
  adding.body_bytes = largest_file_bytes + form_bytes;
  return {
      std::move(adding)
          .asking({unit, set, indicator, period})
          .taking(http::shape::media("multipart/form-data"))
          .answering(shapes::attachment()),
      Route{"GET", "/api/evidence", read, "", "Minh chứng của một đơn vị", with(list),
            http::unit_in_query("unit")}
          .asking({unit, http::text_parameter("set", "Bộ tiêu chí"),
                   http::text_parameter("indicator", "Số của chỉ tiêu"), http::period_parameter()})
          .answering(shapes::list()),
      Route{"GET", "/api/evidence/{id}/file", read, "", "Tệp của một minh chứng", with(file),
            http::unit_of_object()}
          .asking({save})
          .answering(http::shape::media(first), others),
      Route{"POST", "/api/evidence/{id}/withdraw", record, "evidence.withdraw", "Rút lại một minh chứng",
            with(withdraw), http::unit_of_object()}
          .taking(shapes::withdrawal_input())
          .answering(shapes::attachment()),
  };
}

}  // namespace ntm::evidence
