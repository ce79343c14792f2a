#include "accounts/password_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ntm::accounts {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<std::string> common{"anhyeuem", "matkhau", "nongthonmoi"};

std::vector<std::string> faults(std::string_view password) {
  std::vector<std::string> codes;
  for (const Problem& fault :
       password_faults(password, {"lan.nguyen", "Nguyễn Thị Lan", "lan@example.vn", &common}))
    codes.push_back(fault.code);
  return codes;
}

TEST(Password, of_twelve_characters_is_long_enough) {
  EXPECT_THAT(faults("sông Đăk Bla"), IsEmpty());
  EXPECT_THAT(faults("sông Đăk Bl"), ElementsAre("accounts.password_too_short"));
}

TEST(Password, is_counted_in_characters_and_not_in_bytes) { EXPECT_THAT(faults("ươướừởữợêếề…ẽ"), IsEmpty()); }

TEST(Password, of_128_characters_is_the_longest) {
  std::string long_one;
  for (int at = 0; at < 32; ++at) long_one += std::string(1, static_cast<char>('a' + at % 23)) + "7x-";
  EXPECT_THAT(faults(long_one), IsEmpty());
  EXPECT_THAT(faults(long_one + "q"), ElementsAre("accounts.password_too_long"));
}

TEST(Password, needs_no_digits_capitals_or_signs) { EXPECT_THAT(faults("rung thong mang den"), IsEmpty()); }

TEST(Password, that_everybody_tries_is_refused_also_with_digits_marks_and_signs) {
  for (const char* password :
       {"matkhau20242024", "Mật khẩu 123456", "nong-thon-moi-2024", "2024AnhYeuEm2024"})
    EXPECT_THAT(faults(password), Contains("accounts.password_common")) << password;
}

TEST(Password, of_one_piece_over_and_over_is_refused) {
  for (const char* password : {"aaaaaaaaaaaa", "123123123123", "abababababab", "xyzzxyzzxyzz"})
    EXPECT_THAT(faults(password), Contains("accounts.password_common")) << password;
}

TEST(Password, that_runs_along_the_keyboard_is_refused) {
  for (const char* password : {"123456789012", "abcdefghijkl", "qwertyuiopas", "0987654321098"})
    EXPECT_THAT(faults(password), Contains("accounts.password_common")) << password;
}

TEST(Password, made_from_the_owners_name_is_refused) {
  for (const char* password : {"nguyenthilan1", "Lan.Nguyen-2024"})
    EXPECT_THAT(faults(password), Contains("accounts.password_is_own_name")) << password;
}

TEST(Password, may_hold_a_name_among_much_else) {
  EXPECT_THAT(faults("Lan đi chợ Kon Plông sớm mai"), IsEmpty());
}

}  // namespace
}  // namespace ntm::accounts
