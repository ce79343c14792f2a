#include "http/problem_details.h"

#include "http/json_message.h"

namespace ntm::http {
namespace {

const char* type_of(Refusal kind) {
  switch (kind) {
    case Refusal::invalid:
      return "urn:ntm:problem:invalid";
    case Refusal::not_found:
      return "urn:ntm:problem:not_found";
    case Refusal::ambiguous:
      return "urn:ntm:problem:ambiguous";
    case Refusal::conflict:
      return "urn:ntm:problem:conflict";
    case Refusal::forbidden:
      return "urn:ntm:problem:forbidden";
  }
  return "about:blank";
}

const char* title_of(Refusal kind) {
  switch (kind) {
    case Refusal::invalid:
      return "Yêu cầu không hợp lệ";
    case Refusal::not_found:
      return "Không tìm thấy";
    case Refusal::ambiguous:
      return "Có nhiều kết quả cùng khớp";
    case Refusal::conflict:
      return "Trái với dữ liệu hiện có";
    case Refusal::forbidden:
      return "Không được phép";
  }
  return "";
}

Json to_json(const Problem& problem) {
  return Json::object({{"code", problem.code},
                       {"place", problem.place.to_text()},
                       {"message", problem.message_vi},
                       {"remedy", problem.remedy_vi},
                       {"message_en", problem.message_en}});
}

Response response_of(int status, const char* type, const std::string& title, const std::string& request_id,
                     const std::vector<Problem>& problems) {
  Json details =
      Json::object({{"type", type}, {"title", title}, {"status", status}, {"request_id", request_id}});
  details.set("problems", Json::array_of(problems, to_json));
  Response response = json(details, status);
  response.content_type = "application/problem+json";
  return response;
}

}  // namespace

int status_of(Refusal kind) {
  switch (kind) {
    case Refusal::invalid:
      return 400;
    case Refusal::not_found:
      return 404;
    case Refusal::ambiguous:
    case Refusal::conflict:
      return 409;
    case Refusal::forbidden:
      return 403;
  }
  return 400;
}

Response problem_details(const Refused& refused, const std::string& request_id) {
  return response_of(status_of(refused.kind()), type_of(refused.kind()), title_of(refused.kind()), request_id,
                     refused.problems());
}

Response problem_details(int status, const Problem& problem, const std::string& request_id) {
  return response_of(status, "about:blank", problem.message_vi, request_id, {problem});
}

Response internal_error(const std::string& request_id) {
  return response_of(500, "about:blank", "Máy chủ gặp lỗi; hãy báo mã yêu cầu cho người quản trị", request_id,
                     {});
}

}  // namespace ntm::http
