#include "http/openapi.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "http/api_page.h"
#include "http/dispatcher.h"
#include "http/problem_details.h"
#include "http/shape_check.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using namespace shape;

Response nothing(const Request&) { return {}; }

std::vector<Route> sample() {
  const Shape note = named("Note", object({{"text", text_up_to(100)}}));
  return {
      Route{"GET", "/api/notes/{id}", "notes.read", "", "Một ghi chú", nothing}
          .asking({as_of_parameter()})
          .answering(note, {"text/csv"}),
      Route{"PUT", "/api/notes/{id}", "notes.write", "notes.changed", "Sửa", nothing}.taking(note).answering(
          note),
      Route{"DELETE", "/api/notes/{id}", "notes.write", "notes.removed", "Xóa <b>", nothing}};
}

void each_reference(const Json& value, const std::function<void(const std::string&)>& tell) {
  if (const Json* reference = value.find("$ref")) tell(reference->text());
  for (const auto& [name, member] : value.members()) each_reference(member, tell);
  for (const Json& item : value.items()) each_reference(item, tell);
}

const Json& pointed(const Json& document, std::string pointer) {
  const Json* place = &document;
  for (pointer.erase(0, 2); !pointer.empty();) {
    const auto end = pointer.find('/');
    place = &(*place)[pointer.substr(0, end)];
    pointer = end == std::string::npos ? "" : pointer.substr(end + 1);
  }
  return *place;
}

}  // namespace

TEST(OpenApi, tells_permission_audit_action_parameters_and_shapes_of_every_row) {
  const Json document = openapi(sample());
  const Json& get = document["paths"]["/api/notes/{id}"]["get"];
  EXPECT_EQ(get["x-permission"].text(), "notes.read");
  EXPECT_EQ(get.find("x-audit-action"), nullptr);
  EXPECT_EQ(get["operationId"].text(), "get_notes_by_id");
  EXPECT_EQ(get["parameters"][0]["name"].text(), "id");
  EXPECT_TRUE(get["parameters"][0]["required"].boolean());
  EXPECT_EQ(get["parameters"][1]["schema"]["format"].text(), "date");
  EXPECT_EQ(get["responses"]["200"]["content"].size(), 2u);
  const Json& put = document["paths"]["/api/notes/{id}"]["put"];
  EXPECT_EQ(put["x-audit-action"].text(), "notes.changed");
  EXPECT_EQ(put["requestBody"]["content"]["application/json"]["schema"]["$ref"].text(),
            "#/components/schemas/Note");
  EXPECT_NE(document["paths"]["/api/notes/{id}"]["delete"]["responses"].find("204"), nullptr);
}

TEST(OpenApi, leads_nowhere_with_no_reference) {
  const Json document = openapi(with_description(sample()));
  int count = 0;
  each_reference(document, [&](const std::string& pointer) {
    ++count;
    EXPECT_FALSE(pointed(document, pointer).is_null()) << pointer;
  });
  EXPECT_GT(count, 5);
}

TEST(OpenApi, describes_the_rows_that_serve_it) {
  const auto routes = with_description(sample());
  const Dispatcher dispatcher(routes, {});
  Request request;
  request.method = "GET";
  const Json document = Json::parse(dispatcher.answer(request, {"api", "openapi.json"}).response.body);
  EXPECT_EQ(document["paths"].size(), 4u);
  EXPECT_EQ(document["paths"]["/api/openapi.json"]["get"]["x-permission"].text(), "api.describe");
}

TEST(ApiPage, shows_every_row_without_script_or_inline_style) {
  const std::string page = api_page(openapi(with_description(sample())));
  EXPECT_NE(page.find("notes.changed"), std::string::npos);
  EXPECT_NE(page.find("Xóa &lt;b&gt;"), std::string::npos);
  for (const char* forbidden : {"<script", "<style", "style=", "javascript:", " on"})
    EXPECT_EQ(page.find(std::string("<") + forbidden), std::string::npos);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("style="), std::string::npos);
}

TEST(ProblemDetails, have_the_shape_they_declare) {
  const Problem problem{"a.b", {}, "sai", "sửa", "wrong"};
  for (const Response& refusal :
       {problem_details(Refused(Refusal::invalid, problem), "r-1"), problem_details(404, problem, "r-1"),
        problem_details(Refused(Refusal::conflict, std::vector{problem, problem}), "r-1"),
        internal_error("r-1")}) {
    EXPECT_TRUE(mismatches(problem_details_shape(), Json::parse(refusal.body)).empty()) << refusal.body;
    EXPECT_GT(Json::parse(refusal.body)["problems"].size(), 0u);
  }
}

}  // namespace ntm::http
