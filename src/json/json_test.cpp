#include "json/json.h"

#include <gtest/gtest.h>

#include "base/problem.h"

namespace ntm {

TEST(Json, reads_back_what_it_wrote_in_the_same_order) {
  std::string text =
      R"({"name":"Đăk Pék","code":"23353","share":34.5,"whole":16.0,"none":null,"list":[1,true,"a\"b\n"]})";
  EXPECT_EQ(Json::parse(text).dump(), text);
}

TEST(Json, prints_an_empty_list_on_one_line) {
  EXPECT_EQ(Json::object({{"a", Json::array()}, {"b", Json::object()}}).pretty(),
            "{\n  \"a\": [],\n  \"b\": {}\n}");
}

TEST(Json, a_figure_keeps_its_exact_digits) {
  EXPECT_EQ(number_of(*Decimal::parse("16")).dump(), "16");
  EXPECT_EQ(number_of(*Decimal::parse("31.5789")).dump(), "31.5789");
}

TEST(Json, what_is_absent_is_null_and_reading_on_is_safe) {
  Json value = Json::parse(R"({"a":{"b":1}})");
  EXPECT_TRUE(value["x"]["y"][3].is_null());
  EXPECT_EQ(value["a"]["b"].integer(), 1);
}

TEST(Json, refuses_broken_text_with_its_place) {
  for (const char* text : {"", "{", "[1,]", "{\"a\":1,\"a\":2}", "nul", "\"\xC3\x28\"", "1 2"})
    EXPECT_THROW(Json::parse(text), Refused) << text;
}

TEST(Json, refuses_what_nests_deeper_than_64) {
  EXPECT_NO_THROW(Json::parse(std::string(64, '[') + std::string(64, ']')));
  EXPECT_THROW(Json::parse(std::string(65, '[') + std::string(65, ']')), Refused);
  EXPECT_THROW(Json::parse(std::string(200'000, '[')), Refused);
}

TEST(Json, a_number_that_is_none_is_null) { EXPECT_EQ(Json(0.0 / 0.0).dump(), "null"); }

}  // namespace ntm
