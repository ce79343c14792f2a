#include "documents/routes.h"

#include "documents/json.h"
#include "documents/permissions.h"
#include "documents/problems.h"
#include "documents/shapes.h"
#include "http/query.h"

namespace ntm::documents {

std::vector<http::Route> routes(Service& service, Clock clock) {
  auto list = [&service, clock](const http::Request& request) {
    bool in_force_only = request.parameter("as_of").has_value();
    return http::json(list_json(*service.all(), http::as_of(request, clock), in_force_only));
  };
  auto show = [&service, clock](const http::Request& request) {
    auto document = service.meant_by(request.part("id"));
    Date on = http::as_of(request, clock);
    return http::json(document_json(*service.all(), *document, on, service.has_text(document->id)));
  };
  auto text = [&service](const http::Request& request) {
    auto document = service.meant_by(request.part("id"));
    auto found = service.text(document->id);
    if (!found) throw Refused(Refusal::not_found, no_text(document->id));
    return http::json(text_json(*document, *found));
  };
  return {
      http::Route{"GET", "/api/documents", permission::read, "",
                  "Danh mục văn bản; với as_of: những văn bản còn hiệu lực ngày đó", list}
          .asking({http::as_of_parameter()})
          .answering(shapes::list()),
      http::Route{"GET", "/api/documents/{id}", permission::read, "",
                  "Một văn bản: căn cứ, điều khoản, nơi nhận", show}
          .asking({http::as_of_parameter()})
          .answering(shapes::document()),
      http::Route{"GET", "/api/documents/{id}/text", permission::read, "", "Toàn văn đã nạp của một văn bản",
                  text}
          .answering(shapes::full_text()),
  };
}

}  // namespace ntm::documents
