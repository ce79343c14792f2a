#include "http/openapi.h"

#include "base/assert.h"
#include "http/api_page.h"
#include "http/json_message.h"
#include "http/problem_details.h"

namespace ntm::http {
namespace {

/// The names within braces, in order.
std::vector<std::string> captured_names(const std::string& path) {
  std::vector<std::string> names;
  for (auto open = path.find('{'); open != std::string::npos; open = path.find('{', open + 1))
    names.push_back(path.substr(open + 1, path.find('}', open) - open - 1));
  return names;
}

/// The capability a row belongs to: "units" of "/api/units/{code}".
std::string tag_of(const Route& route) {
  constexpr std::string_view prefix = "/api/";
  if (!route.path.starts_with(prefix)) return "operation";
  const std::string rest = route.path.substr(prefix.size());
  const auto end = rest.find('/');
  return rest.find('.') == std::string::npos ? rest.substr(0, end) : "api";
}

Json parameter_json(const Parameter& parameter) {
  constexpr const char* places[] = {"query", "path", "header"};
  Json schema = parameter.shape.schema();
  return Json::object({{"name", parameter.name},
                       {"in", places[static_cast<int>(parameter.in)]},
                       {"required", parameter.is_required},
                       {"schema", schema}});
}

const Parameter* declared_in_path(const Route& route, const std::string& name) {
  for (const Parameter& parameter : route.parameters)
    if (parameter.in == Parameter::In::path && parameter.name == name) return &parameter;
  return nullptr;
}

Json parameters_json(const Route& route) {
  Json list = Json::array();
  for (const std::string& name : captured_names(route.path)) {
    const Parameter* declared = declared_in_path(route, name);
    list.push(parameter_json({name, declared ? declared->shape : shape::text(), true, Parameter::In::path}));
  }
  for (const Parameter& parameter : route.parameters)
    if (parameter.in != Parameter::In::path) list.push(parameter_json(parameter));
  if (route.method != "GET") list.push(Json::object({{"$ref", "#/components/parameters/IdempotencyKey"}}));
  return list;
}

Json content_json(const Shape& shape, const std::vector<std::string>& also_as) {
  const std::string own = shape.media_type().empty() ? "application/json" : shape.media_type();
  Json content = Json::object({{own, Json::object({{"schema", shape.schema()}})}});
  for (const std::string& type : also_as)
    content.set(type, Json::object({{"schema", shape::media(type).schema()}}));
  return content;
}

Json responses_json(const Route& route) {
  Json responses = Json::object();
  if (route.answer.is_declared())
    responses.set(route.method == "GET" ? "200" : "2XX",
                  Json::object({{"description", "Kết quả"},
                                {"content", content_json(route.answer, route.other_media_types)}}));
  else
    responses.set("204", Json::object({{"description", "Xong, không có nội dung trả về"}}));
  if (route.method == "GET")
    responses.set("304", Json::object({{"description", "Bản đã có vẫn còn đúng (If-None-Match)"}}));
  responses.set("4XX", Json::object({{"$ref", "#/components/responses/Refused"}}));
  responses.set("5XX", Json::object({{"$ref", "#/components/responses/Failed"}}));
  return responses;
}

Json operation_json(const Route& route) {
  Json tags = Json::array();
  tags.push(tag_of(route));
  Json operation =
      Json::object({{"operationId", operation_id(route)}, {"summary", route.summary_vi}, {"tags", tags}});
  operation.set("x-permission", route.permission);
  if (!route.audit_action.empty()) operation.set("x-audit-action", route.audit_action);
  Json parameters = parameters_json(route);
  if (parameters.size() > 0) operation.set("parameters", parameters);
  if (route.input.is_declared())
    operation.set("requestBody",
                  Json::object({{"required", true}, {"content", content_json(route.input, {})}}));
  operation.set("responses", responses_json(route));
  return operation;
}

Json paths_json(const std::vector<Route>& routes) {
  Json paths = Json::object();
  for (const Route& route : routes) {
    Json methods = paths[route.path].is_null() ? Json::object() : paths[route.path];
    std::string method = route.method;
    for (char& c : method) c = static_cast<char>(c - 'A' + 'a');
    methods.set(method, operation_json(route));
    paths.set(route.path, methods);
  }
  return paths;
}

Json schemas_json(const std::vector<Route>& routes) {
  Shape all = problem_details_shape();
  for (const Route& route : routes) {
    all = all.knowing(route.input).knowing(route.answer);
    for (const Parameter& parameter : route.parameters) all = all.knowing(parameter.shape);
  }
  Json schemas = Json::object();
  for (const auto& [name, schema] : all.definitions()) schemas.set(name, schema);
  return schemas;
}

Json problem_response(const char* description_vi) {
  const Json media = Json::object({{"schema", problem_details_shape().schema()}});
  return Json::object(
      {{"description", description_vi}, {"content", Json::object({{"application/problem+json", media}})}});
}

Json common_parameters() {
  const Shape uuid(Json::object({{"type", "string"}, {"format", "uuid"}}));
  Json key = parameter_json({"Idempotency-Key", uuid, false, Parameter::In::header});
  key.set("description",
          "Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại");
  return Json::object({{"IdempotencyKey", key}});
}

Json security_schemes(const ApiInfo& info) {
  return Json::object(
      {{"session", Json::object({{"type", "apiKey"}, {"in", "cookie"}, {"name", info.session_cookie}})},
       {"token", Json::object({{"type", "http"}, {"scheme", "bearer"}})}});
}

/// By cookie, by token, or by nobody in particular: what everybody may see needs neither.
Json security() {
  Json ways = Json::array();
  for (const char* scheme : {"session", "token"}) ways.push(Json::object({{scheme, Json::array()}}));
  return ways.push(Json::object());
}

Json info_json(const ApiInfo& info) {
  return Json::object({{"title", "ntm"},
                       {"version", info.version},
                       {"description",
                        "Chương trình mục tiêu quốc gia xây dựng nông thôn mới: đơn vị, tiêu chí, mục tiêu. "
                        "x-permission là quyền cần có; x-audit-action là hành động ghi vào nhật ký."},
                       {"license", Json::object({{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}})}});
}

}  // namespace

std::string operation_id(const Route& route) {
  std::string id;
  for (const char c : route.method) id += static_cast<char>(c - 'A' + 'a');
  std::string path = route.path.starts_with("/api/") ? route.path.substr(4) : route.path;
  for (const char c : path) {
    if (c == '/' || c == '.' || c == '-') id += '_';
    if (c == '{') id += "by_";
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_') id += c;
  }
  return id;
}

Json openapi(const std::vector<Route>& routes, const ApiInfo& info) {
  Json servers = Json::array();
  servers.push(Json::object({{"url", "/"}}));
  Json responses = Json::object(
      {{"Refused", problem_response("Từ chối; problems nói từng điều cần sửa")},
       {"Failed", problem_response("Máy chủ bận hoặc gặp lỗi; báo request_id cho người quản trị")}});
  return Json::object({{"openapi", "3.1.0"},
                       {"info", info_json(info)},
                       {"servers", servers},
                       {"security", security()},
                       {"paths", paths_json(routes)},
                       {"components", Json::object({{"schemas", schemas_json(routes)},
                                                    {"responses", responses},
                                                    {"parameters", common_parameters()},
                                                    {"securitySchemes", security_schemes(info)}})}});
}

std::vector<Route> with_description(std::vector<Route> routes, const ApiInfo& info) {
  struct Made {
    Json document;
    std::string page;
  };
  auto made = std::make_shared<Made>();
  auto document = [made](const Request&) { return json(made->document); };
  auto page = [made](const Request&) { return Response{200, "text/html; charset=utf-8", made->page, {}}; };
  auto style = [](const Request&) { return Response{200, "text/css; charset=utf-8", api_page_style(), {}}; };
  routes.push_back(
      Route{"GET", "/api/openapi.json", describe_permission, "", "Tài liệu OpenAPI 3.1", document}.answering(
          shape::anything()));
  routes.push_back(Route{"GET", "/api", describe_permission, "", "Trang đọc tài liệu API", page}.answering(
      shape::media("text/html")));
  routes.push_back(
      Route{"GET", "/api/page.css", describe_permission, "", "Kiểu chữ của trang ấy", style}.answering(
          shape::media("text/css")));
  made->document = openapi(routes, info);
  made->page = api_page(made->document);
  return routes;
}

}  // namespace ntm::http
