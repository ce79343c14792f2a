#include "notices/routes.h"

#include <algorithm>

#include "accounts/permissions.h"
#include "http/json_message.h"
#include "http/paging.h"
#include "notices/json.h"
#include "notices/permissions.h"
#include "notices/problems.h"
#include "notices/shapes.h"

namespace ntm::notices {
namespace {

using accounts::permission::own;
using http::Request;
using http::Response;
using http::Route;

const Response done{204, "", "", {}};
constexpr std::string_view calendar_end = ".ics";

std::string order_of(const Shown& shown) { return shown.notice.at.to_utc() + " " + shown.notice.key; }

std::int64_t unread_count(const std::vector<Shown>& all) {
  return std::count_if(all.begin(), all.end(), [](const Shown& each) { return !each.is_read; });
}

/// Newest first: the page goes on with what is older, or has a later key at the same instant.
bool is_after(const Shown& shown, const std::string& cursor) {
  const std::string at = shown.notice.at.to_utc(), cursor_at = cursor.substr(0, at.size());
  return at != cursor_at ? at < cursor_at : order_of(shown) > cursor;
}

Response list(Service& service, const Request& request) {
  const http::Paging paging = http::paging_of(request);
  const bool only_unread = request.parameter("unread") == "true";
  const std::vector<Shown> all = service.of(request.actor.account);
  std::vector<Shown> rows;
  for (const Shown& each : all)
    if ((!only_unread || !each.is_read) && (!paging.after || is_after(each, *paging.after)) &&
        rows.size() <= paging.limit)
      rows.push_back(each);
  const auto words = service.wording();
  Json page = http::page_json(
      "notices", rows, paging, [&](const Shown& each) { return shown_json(each, *words); }, order_of);
  return http::json(page.set("unread_count", unread_count(all)));
}

Response mark(Service& service, const Request& request) {
  const Json body = http::json_of(request);
  std::optional<std::vector<std::string>> keys;
  if (body.find("keys")) {
    keys.emplace();
    for (const Json& key : body["keys"].items()) keys->push_back(key.text());
  }
  const int marked = service.mark_read(keys, request.actor);
  return http::json(Json::object(
      {{"marked_count", marked}, {"unread_count", unread_count(service.of(request.actor.account))}}));
}

Response wish(Service& service, const Request& request) {
  const Json body = http::json_of(request);
  return http::json(wishes_json(
      service.wish(body["mail"].boolean(), static_cast<int>(body["hour"].integer()), request.actor)));
}

Response calendar(Service& service, const Request& request) {
  const std::string& file = request.part("file");
  const bool is_calendar =
      file.size() > calendar_end.size() &&
      file.compare(file.size() - calendar_end.size(), std::string::npos, calendar_end) == 0;
  if (!is_calendar) throw Refused(Refusal::not_found, no_calendar());
  const std::string secret = file.substr(0, file.size() - calendar_end.size());
  Response response{200, "text/calendar; charset=utf-8", to_ics(service.calendar(secret)), {}};
  response.headers["Cache-Control"] = "private, max-age=3600";
  return response;
}

std::vector<Route> calendar_routes(Service& service) {
  return {
      Route{"POST", "/api/notices/calendar", own, "notices.new_calendar",
            "Tạo địa chỉ lịch bí mật mới; địa chỉ cũ hết hiệu lực",
            [&](const Request& r) {
              const std::string path =
                  "/calendar/" + service.new_calendar(r.actor) + std::string(calendar_end);
              return http::json(Json::object({{"path", path}}), 201);
            }}
          .answering(shapes::calendar()),
      Route{"DELETE", "/api/notices/calendar", own, "notices.end_calendar", "Hủy địa chỉ lịch",
            [&](const Request& r) { return service.end_calendar(r.actor), done; }},
      Route{"GET", "/calendar/{file}", permission::calendar, "",
            "Hạn báo cáo của người giữ địa chỉ, cho phần mềm lịch (iCalendar)",
            [&](const Request& r) { return calendar(service, r); }}
          .with_secret_path()
          .answering(http::shape::media("text/calendar")),
  };
}

}  // namespace

std::vector<Route> routes(Service& service) {
  std::vector<http::Parameter> asked = http::paging_parameters();
  asked.push_back({"unread", http::shape::word({"true", "false"}, "true: chỉ những gì chưa đọc")});
  std::vector<Route> all = {
      Route{"GET", "/api/notices", own, "", "Thông báo của tôi, mới nhất trước",
            [&](const Request& r) { return list(service, r); }}
          .asking(asked)
          .answering(shapes::notice_page()),
      Route{"POST", "/api/notices/read", own, "notices.read", "Đánh dấu đã đọc",
            [&](const Request& r) { return mark(service, r); }}
          .taking(shapes::keys())
          .answering(shapes::marked()),
      Route{"GET", "/api/notices/settings", own, "", "Tôi muốn được báo thế nào",
            [&](const Request& r) { return http::json(wishes_json(service.wishes(r.actor.account))); }}
          .answering(shapes::wishes()),
      Route{"PUT", "/api/notices/settings", own, "notices.settings", "Đổi cách tôi được báo",
            [&](const Request& r) { return wish(service, r); }}
          .taking(shapes::new_wishes())
          .answering(shapes::wishes()),
  };
  for (Route& route : calendar_routes(service)) all.push_back(std::move(route));
  return all;
}

}  // namespace ntm::notices
