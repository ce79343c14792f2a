#include "http/api_page.h"

#include <fmt/format.h>

#include <map>

namespace ntm::http {
namespace {

/// "#/components/schemas/Unit" as a link to where the page shows Unit; other schemas in a word or as JSON.
std::string schema_html(const Json& schema) {
  const std::string& reference = schema["$ref"].text();
  if (!reference.empty()) {
    const std::string name = html_escaped(reference.substr(reference.rfind('/') + 1));
    return fmt::format("<a href=\"#{0}\">{0}</a>", name);
  }
  if (schema["type"].text() == "array") return "danh sách " + schema_html(schema["items"]);
  return "<code>" + html_escaped(schema.dump()) + "</code>";
}

std::string parameter_html(const Json& parameter) {
  return fmt::format("<tr><td><code>{}</code>{}<td>{}<td>{}\n", html_escaped(parameter["name"].text()),
                     parameter["required"].boolean() ? " *" : "", html_escaped(parameter["in"].text()),
                     schema_html(parameter["schema"]));
}

std::string content_html(const char* title, const Json& content) {
  std::string html;
  for (const auto& [type, media] : content.members())
    html +=
        fmt::format("<p>{} <code>{}</code>: {}\n", title, html_escaped(type), schema_html(media["schema"]));
  return html;
}

std::string operation_html(const std::string& path, const std::string& method, const Json& operation) {
  std::string html =
      fmt::format("<section id=\"{}\"><h3><span>{}</span> {}</h3>\n<p>{}\n<p>Quyền: <code>{}</code>",
                  html_escaped(operation["operationId"].text()), html_escaped(method), html_escaped(path),
                  html_escaped(operation["summary"].text()), html_escaped(operation["x-permission"].text()));
  const std::string& action = operation["x-audit-action"].text();
  if (!action.empty()) html += fmt::format(" · ghi nhật ký: <code>{}</code>", html_escaped(action));
  const Json& parameters = operation["parameters"];
  if (parameters.size() > 0) html += "\n<table><tr><th>Tham số<th>Ở đâu<th>Kiểu\n";
  for (const Json& parameter : parameters.items())
    if (!parameter["name"].is_null()) html += parameter_html(parameter);
  if (parameters.size() > 0) html += "</table>\n";
  html += content_html("Gửi", operation["requestBody"]["content"]);
  for (const char* status : {"200", "2XX"})
    html += content_html("Nhận", operation["responses"][status]["content"]);
  return html + "</section>\n";
}

std::map<std::string, std::string> sections(const Json& document) {
  std::map<std::string, std::string> by_tag;
  for (const auto& [path, methods] : document["paths"].members())
    for (const auto& [method, operation] : methods.members())
      by_tag[operation["tags"][0].text()] += operation_html(path, method, operation);
  return by_tag;
}

std::string schemas_html(const Json& document) {
  std::string html = "<h2>Kiểu dữ liệu</h2>\n";
  for (const auto& [name, schema] : document["components"]["schemas"].members())
    html += fmt::format("<details id=\"{0}\"><summary>{0}</summary><pre>{1}</pre></details>\n",
                        html_escaped(name), html_escaped(schema.pretty()));
  return html;
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

std::string api_page(const Json& document) {
  std::string html =
      "<!doctype html>\n<html lang=\"vi\"><meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>API của ntm</title>\n<link rel=\"stylesheet\" href=\"/api/page.css\">\n<h1>API của ntm</h1>\n";
  html += fmt::format("<p>{}\n<p><a href=\"/api/openapi.json\">Tài liệu OpenAPI 3.1</a>\n",
                      html_escaped(document["info"]["description"].text()));
  for (const auto& [tag, operations] : sections(document))
    html += fmt::format("<h2 id=\"tag-{0}\">{0}</h2>\n{1}", html_escaped(tag), operations);
  return html + schemas_html(document) + "</html>\n";
}

std::string api_page_style() {
  return "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
         "color:#1d1d1b;background:#fbfaf6}\n"
         "h3{font-size:1rem;font-family:ui-monospace,monospace;margin:2rem 0 .3rem}\n"
         "h3 span{text-transform:uppercase;background:#1d5c3a;color:#fff;padding:.1rem .4rem}\n"
         "table{border-collapse:collapse}td,th{border:1px solid #c9c5b8;padding:.2rem .6rem;text-align:left;"
         "vertical-align:top}\n"
         "p{margin:.3rem "
         "0}code{overflow-wrap:anywhere}pre{overflow-x:auto;background:#f0eee6;padding:1rem}\n";
}

}  // namespace ntm::http
