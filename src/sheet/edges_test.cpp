#include <filesystem>
#include <sstream>

#include "http/router.h"
#include "http/shape_check.h"
#include "sheet/commands.h"
#include "sheet/fixture_test.h"
#include "sheet/json.h"
#include "sheet/routes.h"
#include "xlsx/file.h"

namespace ntm::sheet {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Routes and commands of forms over the same service.
class SheetEdges : public testing::SheetTest {
 protected:
  void SetUp() override {
    SheetTest::SetUp();
    if (IsSkipped()) return;
    std::string pattern = (std::filesystem::temp_directory_path() / "ntm-sheet-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
  }
  void TearDown() override {
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
    SheetTest::TearDown();
  }

  http::Response call(const std::string& path, http::Request request) {
    for (const http::Route& route : routes(*service_, clock_))
      if (route.path == path) return route.handle(request);
    throw std::logic_error("no route " + path);
  }
  http::Request upload(const std::string& bytes, std::map<std::string, std::string> query) {
    http::Request request;
    request.actor = officer_of("23353");
    request.query = std::move(query);
    request.headers["content-type"] = "multipart/form-data; boundary=b";
    request.body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"phieu.xlsx\"\r\n\r\n" +
                   bytes + "\r\n--b--\r\n";
    return request;
  }
  int run(const std::vector<std::string>& words) {
    out_.str(""), err_.str("");
    cli::Output output(out_, err_);
    return cli::dispatch(
        commands([this](const cli::Arguments&) -> Service& { return *service_; }, clock_, clerk_), words,
        output);
  }
  std::string file(const char* name) { return (folder_ / name).string(); }

  std::filesystem::path folder_;
  std::ostringstream out_, err_;
};
NTM_ON_EACH_BACKEND(SheetEdges);

TEST_P(SheetEdges, a_form_is_a_file_to_be_saved) {
  http::Request request;
  request.actor = officer_of("23353");
  request.query = {{"unit", "23353"}, {"period", "2024-01"}};
  http::Response response = call("/api/sheet/template", request);
  EXPECT_EQ(response.content_type, xlsx::media_type);
  EXPECT_THAT(response.headers.at("Content-Disposition"), HasSubstr("23353_2024-01.xlsx"));
  EXPECT_FALSE(opened(response.body).rows.empty());
}

TEST_P(SheetEdges, a_form_is_tried_marked_and_taken) {
  const std::string wrong = filled(form_of(), {{"10", Column::value, text("1.234")}});
  http::Response tried = call("/api/sheet/import", upload(wrong, {{"unit", "23353"}, {"rehearse", "yes"}}));
  const Json answer = Json::parse(tried.body);
  EXPECT_EQ(answer["errors"].items().at(0)["code"].text(), "sheet.ambiguous_figure");
  http::Response marked = call("/api/sheet/import", upload(wrong, {{"unit", "23353"}, {"format", "xlsx"}}));
  EXPECT_NE(xlsx::read_workbook(marked.body, "a.xlsx").find(errors_sheet), nullptr);
  EXPECT_THROW(call("/api/sheet/import", upload(wrong, {{"unit", "23353"}})), Refused);
  const std::string right = filled(form_of(), {{"10", Column::value, text("1234")}});
  http::Response taken = call("/api/sheet/import", upload(right, {{"unit", "23353"}}));
  EXPECT_EQ(Json::parse(taken.body)["rows_accepted"].integer(), 1);
  for (const http::Route& route : routes(*service_, clock_))
    if (route.method == "POST") {
      EXPECT_THAT(http::mismatches(route.answer, Json::parse(taken.body)), IsEmpty());
    }
}

TEST_P(SheetEdges, a_write_leaves_its_event_in_the_trail) {
  call("/api/sheet/import",
       upload(filled(form_of(), {{"10", Column::value, text("1234")}}), {{"unit", "23353"}}));
  EXPECT_EQ(database().read([](db::Connection& c) {
    return c.single<std::int64_t>("SELECT COUNT(*) FROM audit_event WHERE action = 'assessment.record'");
  }),
            1);
}

TEST_P(SheetEdges, the_rows_stand_in_the_table_of_routes) {
  EXPECT_NO_THROW(http::Router(routes(*service_, clock_)));
}

TEST_P(SheetEdges, the_command_line_writes_a_form_and_takes_it_back) {
  ASSERT_EQ(run({"sheet", "template", "--unit", "23353", "--period", "2024-01", "--out", file("form.xlsx")}),
            cli::exit_ok);
  const std::string form = xlsx::file_bytes(file("form.xlsx"));
  xlsx::write_file(file("right.xlsx"), filled(form, {{"10", Column::value, figure("41.5")}}));
  ASSERT_EQ(run({"sheet", "import", file("right.xlsx"), "--json"}), cli::exit_ok);
  const Json answer = Json::parse(out_.str());
  EXPECT_EQ(answer["rows_in"].integer(), 1);
  EXPECT_EQ(answer["rows_accepted"].integer(), 1);
  EXPECT_TRUE(answer["errors"].items().empty());
}

TEST_P(SheetEdges, the_command_line_tells_cells_and_writes_the_marked_form) {
  xlsx::write_file(file("wrong.xlsx"), filled(form_of(), {{"10", Column::value, text("1.234")}}));
  ASSERT_EQ(run({"sheet", "import", file("wrong.xlsx"), "--errors-to", file("marked.xlsx"), "--json"}),
            cli::exit_refused);
  const Json error = Json::parse(out_.str())["errors"].items().at(0);
  EXPECT_EQ(error["sheet"].text(), "Nhập");
  EXPECT_EQ(error["cell"].text(), at(opened(form_of()), "10", Column::value).to_text());
  EXPECT_NE(xlsx::read_workbook(xlsx::file_bytes(file("marked.xlsx")), "a.xlsx").find(errors_sheet), nullptr);
  ASSERT_EQ(run({"sheet", "import", file("wrong.xlsx"), "--period", "2023-12", "--json"}), cli::exit_refused);
  EXPECT_EQ(Json::parse(out_.str())["errors"].items().at(0)["code"].text(), "sheet.other_period");
}

TEST_P(SheetEdges, tables_of_a_command_go_out_as_a_workbook) {
  xlsx::write_file(file("wrong.xlsx"), filled(form_of(), {{"10", Column::value, text("1.234")}}));
  run({"sheet", "import", file("wrong.xlsx"), "--xlsx", file("errors.xlsx")});
  EXPECT_FALSE(
      xlsx::read_workbook(xlsx::file_bytes(file("errors.xlsx")), "a.xlsx").sheets.at(0).cells.empty());
  EXPECT_EQ(run({"sheet", "import", file("wrong.xlsx"), "--json", "--xlsx", file("none.xlsx")}),
            cli::exit_refused);
}

}  // namespace
}  // namespace ntm::sheet
