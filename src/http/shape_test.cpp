#include "http/shape.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "http/dispatcher.h"
#include "http/json_message.h"
#include "http/shape_check.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using namespace shape;

Shape person() {
  return object({{"name", text_up_to(5)},
                 {"born_on", date().or_null()},
                 {"sex", word({"male", "female"})},
                 optional("share", number())});
}

/// Codes and places of what is wrong: "http.text_empty /name".
std::vector<std::string> wrong(const Shape& shape, const std::string& json) {
  std::vector<std::string> list;
  for (const Problem& problem : mismatches(shape, Json::parse(json)))
    list.push_back(problem.code + " " + problem.place.field);
  return list;
}

using List = std::vector<std::string>;

Outcome post(const Shape& input, const std::string& body, const std::string& type = "application/json") {
  Route route = post_route("/api/x", [](const Request& r) { return json(json_of(r)); });
  route.input = input;
  const Dispatcher dispatcher({route}, {});
  Request request;
  request.method = "POST";
  request.headers["content-type"] = type;
  request.body = body;
  return dispatcher.answer(request, {"api", "x"});
}

}  // namespace

TEST(Shape, admits_what_it_declares) {
  EXPECT_EQ(wrong(person(), R"({"name":"Đăk","born_on":null,"sex":"male"})"), List{});
  EXPECT_EQ(wrong(person(), R"({"name":"Y","born_on":"1990-02-28","sex":"female","share":1})"), List{});
  EXPECT_EQ(wrong(array(integer("", 0, 9)), "[0,9]"), List{});
  EXPECT_EQ(wrong(map(boolean()), R"({"any":true})"), List{});
  EXPECT_EQ(wrong(anything(), "[1,{}]"), List{});
  EXPECT_EQ(wrong(figure(), R"("34.5")"), List{});
}

TEST(Shape, tells_everything_that_is_wrong_at_once_with_its_place) {
  EXPECT_EQ(wrong(person(), R"({"name":"","born_on":"28/02/1990","sex":"x","share":"1","age":3})"),
            (List{"http.text_empty /name", "http.wrong_format /born_on", "http.not_one_of /sex",
                  "http.wrong_type /share", "http.member_unknown /age"}));
  EXPECT_EQ(wrong(person(), "{}"),
            (List{"http.member_missing /name", "http.member_missing /born_on", "http.member_missing /sex"}));
  EXPECT_EQ(wrong(array(integer("", 0, 9)), R"([-1,10,1.5,null])"),
            (List{"http.number_out_of_range /0", "http.number_out_of_range /1", "http.wrong_type /2",
                  "http.wrong_type /3"}));
}

TEST(Shape, counts_letters_and_not_bytes) {
  EXPECT_EQ(wrong(text_up_to(5), R"("ĐăkPé")"), List{});
  EXPECT_EQ(wrong(text_up_to(5), R"("ĐăkPék")"), List{"http.text_too_long "});
}

TEST(Shape, never_admits_control_characters) {
  EXPECT_EQ(wrong(text(), R"("a\u0000b")"), List{"http.control_character "});
  EXPECT_EQ(wrong(text(), R"("a\n\tb")"), List{});
}

TEST(Shape, calls_an_empty_day_empty_and_not_misspelt) {
  EXPECT_EQ(wrong(date(), "\"\""), List{"http.text_empty "});
}

TEST(Shape, escapes_names_in_pointers) {
  EXPECT_EQ(wrong(map(boolean()), R"({"a/b~c":1})"), List{"http.wrong_type /a~1b~0c"});
}

TEST(Shape, stops_after_a_hundred_problems) {
  std::string list = "[1";
  for (int i = 0; i < 500; ++i) list += ",1";
  EXPECT_EQ(mismatches(array(text()), Json::parse(list + "]")).size(), 100u);
}

TEST(Shape, that_is_named_may_contain_itself) {
  const Shape tree = named("Tree", object({{"children", array(reference("Tree"))}}));
  EXPECT_EQ(wrong(tree, R"({"children":[{"children":[]}]})"), List{});
  EXPECT_EQ(wrong(tree, R"({"children":[{"children":[1]}]})"),
            List{"http.wrong_type /children/0/children/0"});
}

TEST(Shape, of_several_kinds_tells_about_the_nearest) {
  const Shape either =
      one_of({named("A", object({{"a", integer()}})), named("B", object({{"b", integer()}}))});
  EXPECT_EQ(wrong(either, R"({"b":1})"), List{});
  EXPECT_EQ(wrong(named("A", object({{"a", integer()}})).or_null(), "null"), List{});
  EXPECT_EQ(wrong(named("A", object({{"a", integer()}})).or_null(), R"({"a":"x"})"),
            List{"http.wrong_type /a"});
}

TEST(Shape, extended_keeps_the_members_of_a_named_one) {
  const Shape longer = extended(named("A", object({{"a", integer()}})), {{"b", integer()}});
  EXPECT_EQ(wrong(longer, R"({"a":1})"), List{"http.member_missing /b"});
}

TEST(Parameters, are_read_as_their_shape_wants_and_an_empty_one_is_absent) {
  const std::vector<Parameter> declared = {
      {"limit", integer("", 1, 9)}, {"as_of", date()}, {"q", text(), true}};
  const auto faults = [&](const std::map<std::string, std::string>& query) {
    return mismatches(declared, query).size();
  };
  EXPECT_EQ(faults({{"q", "x"}, {"limit", "9"}, {"as_of", "2024-01-22"}, {"utm", "x"}}), 0u);
  EXPECT_EQ(faults({{"q", ""}, {"limit", ""}}), 1u);
  EXPECT_EQ(faults({{"q", "x"}, {"limit", "10"}, {"as_of", "22/01/2024"}}), 2u);
  EXPECT_EQ(faults({{"q", "x"}, {"limit", "99999999999999999999"}}), 1u);
}

TEST(Input, that_differs_from_its_shape_never_reaches_the_handler) {
  const Outcome refused = post(person(), R"({"name":"","sex":"x"})");
  EXPECT_EQ(refused.response.status, 400);
  EXPECT_EQ(Json::parse(refused.response.body)["problems"].size(), 3u);
  EXPECT_EQ(post(person(), "{").detail, "json.broken");
  EXPECT_EQ(post(person(), "").detail, "json.broken");
}

TEST(Input, under_another_content_type_is_refused) {
  for (const char* type : {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
    EXPECT_EQ(post(anything(), "{}", type).detail, "http.content_type_unexpected") << type;
  EXPECT_EQ(post(anything(), "{}", "Application/JSON; charset=utf-8").response.status, 200);
}

TEST(Input, reaches_the_handler_in_nfc) {
  EXPECT_EQ(post(anything(), "{\"a\":\"Da\u0306k\"}").response.body, R"({"a":"Dăk"})");
}

TEST(Shape, of_any_value_never_crashes) {
  EXPECT_TRUE(rc::check([](const std::string& name, const std::string& text, double number) {
    Json value = Json::object();
    value.set(name, Json::object({{text, number}}));
    mismatches(person(), value);
    RC_ASSERT(mismatches(anything(), value).empty());
  }));
}

}  // namespace ntm::http
