#include "http/problem_details.h"

#include "http/json_message.h"
#include "http/problems.h"

namespace ntm::http {
namespace {

/// How a refusal is told to a client.
struct Told {
  int status;
  const char* type;
  const char* title;
};

Told told(Refusal kind) {
  switch (kind) {
    case Refusal::invalid:
      return {400, "urn:ntm:problem:invalid", "Yêu cầu không hợp lệ"};
    case Refusal::not_found:
      return {404, "urn:ntm:problem:not_found", "Không tìm thấy"};
    case Refusal::ambiguous:
      return {409, "urn:ntm:problem:ambiguous", "Có nhiều kết quả cùng khớp"};
    case Refusal::conflict:
      return {409, "urn:ntm:problem:conflict", "Trái với dữ liệu hiện có"};
    case Refusal::forbidden:
      return {403, "urn:ntm:problem:forbidden", "Không được phép"};
    case Refusal::unauthenticated:
      return {401, "urn:ntm:problem:unauthenticated", "Cần đăng nhập"};
    case Refusal::throttled:
      return {429, "urn:ntm:problem:throttled", "Thử quá nhiều lần"};
    case Refusal::outdated:
      return {412, "urn:ntm:problem:outdated", "Đã có người khác sửa"};
  }
  return {400, "about:blank", ""};
}

/// What was sent and is shown again must not move the cursor of whoever reads it.
std::string visible(std::string text) {
  for (char& c : text)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f) c = '?';
  return text;
}

Json to_json(const Problem& problem) {
  return Json::object({{"code", problem.code},
                       {"place", visible(problem.place.to_text())},
                       {"message", visible(problem.message_vi)},
                       {"remedy", visible(problem.remedy_vi)},
                       {"message_en", visible(problem.message_en)}});
}

Response response_of(int status, const char* type, const std::string& title, const std::string& request_id,
                     const std::vector<Problem>& problems) {
  Json details = Json::object({{"type", type},
                               {"title", title},
                               {"status", status},
                               {"instance", "urn:ntm:request:" + request_id},
                               {"request_id", request_id}});
  if (problems.size() == 1) details.set("detail", visible(problems.front().message_vi));
  details.set("problems", Json::array_of(problems, to_json));
  Response response = json(details, status);
  response.content_type = "application/problem+json";
  return response;
}

}  // namespace

int status_of(Refusal kind) { return told(kind).status; }

Shape problem_details_shape() {
  using namespace shape;
  const Shape one =
      named("Problem", object({{"code", text("Không đổi giữa các phiên bản: units.unknown_code")},
                               {"place", text("Ở đâu: tham số, con trỏ JSON, hoặc dòng của tệp")},
                               {"message", text("Điều sai")},
                               {"remedy", text("Cách sửa")},
                               {"message_en", text()}}));
  return named("ProblemDetails", object({{"type", text("urn:ntm:problem:… hoặc about:blank")},
                                         {"title", text()},
                                         {"status", integer("", 400, 599)},
                                         optional("detail", text()),
                                         {"instance", text("urn:ntm:request:…")},
                                         {"request_id", text("Mã yêu cầu, để báo cho người quản trị")},
                                         {"problems", array(one)}}));
}

Response problem_details(const Refused& refused, const std::string& request_id) {
  const Told how = told(refused.kind());
  return response_of(how.status, how.type, how.title, request_id, refused.problems());
}

Response problem_details(int status, const Problem& problem, const std::string& request_id) {
  return response_of(status, "about:blank", problem.message_vi, request_id, {problem});
}

Response internal_error(const std::string& request_id) {
  return problem_details(500, problems::internal(request_id), request_id);
}

}  // namespace ntm::http
