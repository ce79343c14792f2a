#include "http/multipart.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <vector>

namespace ntm::http {
namespace {

/// Writes down what it is told: "name(file)=content;".
class Scribe : public PartSink {
 public:
  std::string told;
  std::size_t largest_piece = 0;
  void begin(const PartHead& head) override {
    told += head.field + (head.file_name ? "(" + *head.file_name + ")" : "") + "=";
  }
  void add(std::string_view bytes) override {
    told += bytes;
    largest_piece = std::max(largest_piece, bytes.size());
  }
  void end() override { told += ";"; }
};

std::string part(const std::string& parameters, const std::string& content) {
  return "--b\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n" + content + "\r\n";
}

std::string read(const std::string& form, std::size_t piece = 1'000'000, const MultipartLimits& limits = {}) {
  Scribe scribe;
  MultipartReader reader("b", limits, scribe);
  for (std::size_t at = 0; at < form.size(); at += piece)
    reader.feed(std::string_view(form).substr(at, piece));
  reader.finish();
  return scribe.told;
}

const std::string two =
    part("name=\"a\"", "1") + part("name=\"f\"; filename=\"x.pdf\"", "%PDF\r\n--") + "--b--\r\n";

/// The code of the problem; "" when the form is read.
std::string fault(const std::string& form, const MultipartLimits& limits = {}) {
  try {
    read(form, 7, limits);
    return "";
  } catch (const Refused& refused) {
    return refused.problems().front().code;
  }
}

}  // namespace

TEST(MultipartBoundary, is_read_from_the_content_type) {
  EXPECT_EQ(multipart_boundary("multipart/form-data; boundary=abc"), "abc");
  EXPECT_EQ(multipart_boundary("Multipart/Form-Data; charset=utf-8; boundary=\"a b:c\""), "a b:c");
  for (const std::string type : {"multipart/mixed; boundary=a", "multipart/form-data",
                                 "multipart/form-data; boundary=", "multipart/form-data; boundary=\"a",
                                 "multipart/form-data; boundary=\"a \"",
                                 "multipart/form-data; boundary=\"a\r\nb\"", "application/json", ""})
    EXPECT_FALSE(multipart_boundary(type)) << type;
  EXPECT_FALSE(multipart_boundary("multipart/form-data; boundary=" + std::string(71, 'x')));
}

TEST(Multipart, gives_each_part_with_its_name_and_content) {
  EXPECT_EQ(read(two), "a=1;f(x.pdf)=%PDF\r\n--;");
  EXPECT_EQ(read(part("name=a", "") + "--b--"), "a=;");
  EXPECT_EQ(read("--b--"), "");
}

TEST(Multipart, reads_the_same_in_pieces_of_any_size) {
  for (std::size_t piece = 1; piece <= two.size(); ++piece) EXPECT_EQ(read(two, piece), read(two)) << piece;
}

TEST(Multipart, keeps_names_with_quotes_blanks_and_folders_as_they_were_sent) {
  EXPECT_EQ(read(part(R"(name="a%22b"; filename="C:\t\Báo cáo \"1\".pdf")", "x") + "--b--"),
            R"(a"b(C:\t\Báo cáo "1".pdf)=x;)");
}

TEST(Multipart, never_keeps_much_of_a_large_part) {
  Scribe scribe;
  MultipartReader reader("b", {}, scribe);
  reader.feed(part("name=f; filename=x", std::string(5'000'000, 'x')) + "--b--");
  reader.finish();
  EXPECT_LE(scribe.largest_piece, 20'000u);
  EXPECT_GT(scribe.told.size(), 5'000'000u);
}

TEST(Multipart, that_is_malformed_is_refused) {
  for (const std::string form :
       {"", "--", "x--b--", "--b\r\n", "--b\r\n\r\n", "--bx", "--b\r\nContent-Type: a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: attachment; name=a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"\xff\"\r\n\r\nx\r\n--b--"})
    EXPECT_EQ(fault(form), "http.form_malformed") << form;
  EXPECT_EQ(fault(part("name=a", "x")), "http.form_malformed") << "cut off before the closing boundary";
}

TEST(Multipart, beyond_a_limit_is_refused) {
  MultipartLimits small;
  small.parts = 2, small.text_bytes = 10, small.file_bytes = 20, small.all_bytes = 25;
  const std::string file = "name=f; filename=x";
  EXPECT_EQ(fault(part("name=a", std::string(10, 'x')) + "--b--", small), "");
  EXPECT_EQ(fault(part("name=a", std::string(11, 'x')) + "--b--", small), "http.part_too_large");
  EXPECT_EQ(fault(part(file, std::string(20, 'x')) + "--b--", small), "");
  EXPECT_EQ(fault(part(file, std::string(21, 'x')) + "--b--", small), "http.part_too_large");
  EXPECT_EQ(fault(part(file, std::string(20, 'x')) + part(file, "123456") + "--b--", small),
            "http.part_too_large");
  EXPECT_EQ(fault(part("name=a", "") + part("name=a", "") + part("name=a", "") + "--b--", small),
            "http.too_many_parts");
  EXPECT_EQ(fault(part("name=\"" + std::string(5000, 'n') + "\"", "x") + "--b--"), "http.form_malformed");
}

TEST(Multipart, gives_back_any_content_however_it_is_cut) {
  EXPECT_TRUE(rc::check([](const std::string& bytes) {
    const std::string content = bytes + "\r\n--\r\n-" + bytes;
    const auto piece = *rc::gen::inRange<std::size_t>(1, 40);
    if (content.find("\r\n--b") != std::string::npos) return;
    RC_ASSERT(read(part("name=a", content) + "--b--", piece) == "a=" + content + ";");
  }));
}

TEST(Multipart, of_any_bytes_never_crashes) {
  EXPECT_TRUE(rc::check([] {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("--b", "\r\n", "--", "Content-Disposition: form-data; name=a",
                                      "; filename=\"", "\"", "x", "\0", ":", "\\"));
    std::string form;
    for (const std::string& piece : pieces) form += piece;
    fault(form);
  }));
}

}  // namespace ntm::http
