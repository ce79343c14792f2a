#include "crypto/sealed.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace ntm::crypto {

TEST(Sealed, text_is_read_again_with_its_secret_only) {
  const std::string box = sealed("mật khẩu: abc", "k1");
  EXPECT_EQ(unsealed(box, "k1"), "mật khẩu: abc");
  EXPECT_FALSE(unsealed(box, "k2"));
  EXPECT_EQ(box.find("abc"), std::string::npos);
}

TEST(Sealed, text_looks_different_each_time) { EXPECT_NE(sealed("x", "k"), sealed("x", "k")); }

TEST(Sealed, text_that_was_changed_or_cut_is_not_read) {
  std::string box = sealed("x", "k");
  EXPECT_FALSE(unsealed(box.substr(0, box.size() - 3), "k"));
  box[10] = box[10] == 'A' ? 'B' : 'A';
  EXPECT_FALSE(unsealed(box, "k"));
  for (const char* none : {"", "x", "!!", "AAAA"}) EXPECT_FALSE(unsealed(none, "k"));
}

TEST(Sealed, gives_back_any_text) {
  EXPECT_TRUE(rc::check([](const std::string& text, const std::string& secret) {
    RC_ASSERT(unsealed(sealed(text, secret), secret) == text);
  }));
}

}  // namespace ntm::crypto
