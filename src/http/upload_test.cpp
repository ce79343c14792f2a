#include "http/upload.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/file_name.h"
#include "base/problem.h"
#include "base/text.h"
#include "http/server.h"
#include "http/test_client.h"

namespace ntm::http {
namespace {

using namespace std::literals;

/// The list of entries of a zip, with the given names and nothing in them.
std::string zip_of(const std::vector<std::string>& names) {
  std::string entries;
  for (const std::string& name : names) {
    std::string header(46, '\0');
    header.replace(0, 4, "PK\x01\x02");
    header[28] = static_cast<char>(name.size());
    entries += header + name;
  }
  const std::string begin = "PK\x03\x04" + std::string(26, '\0');
  std::string end = "PK\x05\x06" + std::string(18, '\0');
  end[16] = static_cast<char>(begin.size());
  return begin + entries + end;
}

Request form(const std::string& parts) {
  Request request;
  request.headers["content-type"] = "multipart/form-data; boundary=b";
  request.body = parts + "--b--\r\n";
  return request;
}

std::string file(const std::string& name, const std::string& content) {
  return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name +
         "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
}

std::string fault(const Request& request) {
  try {
    upload_of(request, {FileType::pdf, FileType::docx});
    return "";
  } catch (const Refused& refused) {
    return refused.problems().front().code;
  }
}

}  // namespace

TEST(FileType, is_told_by_content) {
  EXPECT_EQ(file_type("%PDF-1.7\n"), FileType::pdf);
  EXPECT_EQ(file_type("\x89PNG\r\n\x1a\n…"), FileType::png);
  EXPECT_EQ(file_type("\xff\xd8\xff\xe0"), FileType::jpeg);
  EXPECT_EQ(file_type("RIFF\x10\0\0\0WEBPVP8 "sv), FileType::webp);
  EXPECT_EQ(file_type(zip_of({"[Content_Types].xml", "word/document.xml"})), FileType::docx);
  EXPECT_EQ(file_type(zip_of({"[Content_Types].xml", "xl/workbook.xml"})), FileType::xlsx);
  EXPECT_EQ(file_type(zip_of({"a.txt"})), FileType::zip);
}

TEST(FileType, of_anything_else_and_of_a_zip_cut_off_is_unknown) {
  const std::string zip = zip_of({"word/document.xml"});
  for (const std::string& content :
       {""s, "%PD"s, "<html>"s, "MZ\x90"s, "RIFF"s, "PK\x03\x04"s, zip.substr(0, zip.size() - 5)})
    EXPECT_EQ(file_type(content), FileType::unknown);
}

TEST(FileType, of_any_bytes_never_crashes) {
  EXPECT_TRUE(rc::check([](const std::string& bytes) {
    file_type(bytes);
    std::string zip = zip_of({"a", bytes.substr(0, 20)});
    if (!bytes.empty()) zip[static_cast<unsigned char>(bytes[0]) % zip.size()] = bytes.back();
    file_type(zip + bytes);
  }));
}

TEST(FileName, loses_folders_control_characters_and_what_turns_the_reading) {
  EXPECT_EQ(clean_file_name("Báo cáo tháng 1.pdf"), "Báo cáo tháng 1.pdf");
  EXPECT_EQ(clean_file_name("C:\\Users\\x\\a.pdf"), "a.pdf");
  EXPECT_EQ(clean_file_name("../../etc/passwd"), "passwd");
  EXPECT_EQ(clean_file_name("a\r\nb\x7f.pdf"), "ab.pdf");
  EXPECT_EQ(clean_file_name("Bao_cao\u202efdp.exe"), "Bao_caofdp.exe");
  EXPECT_EQ(clean_file_name("Da\u0306k.pdf"), "Dăk.pdf");
  EXPECT_EQ(clean_file_name("a<b>:\"|?*.pdf"), "a_b______.pdf");
}

TEST(FileName, is_never_empty_hidden_or_a_device) {
  for (const char* name : {"", ".", "..", "/", "a/", " . ", "\xff\xfe", "\u202e"})
    EXPECT_EQ(clean_file_name(name), "tep");
  EXPECT_EQ(clean_file_name(".bashrc"), "bashrc");
  EXPECT_EQ(clean_file_name("NUL.pdf"), "_NUL.pdf");
  EXPECT_EQ(clean_file_name("com1"), "_com1");
  EXPECT_EQ(clean_file_name("console.pdf"), "console.pdf");
}

TEST(FileName, that_is_long_is_cut_between_letters_and_keeps_its_extension) {
  std::string name;
  for (int i = 0; i < 100; ++i) name += "ắ";
  const std::string clean = clean_file_name(name + ".docx");
  EXPECT_LE(clean.size(), 150u);
  EXPECT_TRUE(clean.ends_with("ắ.docx"));
}

TEST(FileName, of_any_bytes_is_clean) {
  EXPECT_TRUE(rc::check([](const std::string& sent) {
    const std::string name = clean_file_name(sent);
    RC_ASSERT(!name.empty() && name.size() <= 151 && is_nfc(name));
    RC_ASSERT(name.find_first_of("/\\\r\n\0"s) == std::string::npos);
    RC_ASSERT(clean_file_name(name) == name);
  }));
}

TEST(Upload, holds_fields_and_files_under_clean_names) {
  const auto upload =
      upload_of(form("--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nDa\u0306k\r\n" +
                     file("..\\a.pdf", "%PDF-1")),
                {FileType::pdf});
  EXPECT_EQ(upload.fields.at("note"), "Dăk");
  ASSERT_EQ(upload.files.size(), 1u);
  EXPECT_EQ(upload.files[0].name, "a.pdf");
  EXPECT_EQ(upload.files[0].type, FileType::pdf);
  EXPECT_EQ(upload.files[0].content, "%PDF-1");
}

TEST(Upload, does_not_believe_the_type_or_the_name_that_the_sender_declares) {
  EXPECT_EQ(fault(form(file("a.pdf", "MZ\x90"))), "http.file_type_refused");
  EXPECT_EQ(fault(form(file("a.exe", "%PDF-1"))), "");
}

TEST(Upload, that_is_no_form_is_refused) {
  Request request;
  request.headers["content-type"] = "application/json";
  EXPECT_EQ(fault(request), "http.content_type_unexpected");
  EXPECT_EQ(fault(form("--b\r\nContent-Disposition: form-data; name=a\r\n\r\na\1b\r\n")),
            "http.control_character");
}

TEST(Route, may_take_more_or_less_than_the_server_usually_does) {
  ServerOptions options = on_free_port();
  options.limits.body_bytes = 1000;
  const auto size = [](const Request& r) { return text_response(std::to_string(r.body.size())); };
  Route much = post_route("/api/much", size), little = post_route("/api/little", size);
  much.body_bytes = 5000, little.body_bytes = 10;
  Running server(options, {much, little, post_route("/api/usual", size)});
  const auto status = [&](const std::string& path, std::size_t bytes, bool chunked = false) {
    Client client(server.port());
    if (!chunked) return client.ask("POST", path, "", std::string(bytes, 'x'))->status;
    client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (; bytes > 0; --bytes) client.send("1\r\nx\r\n");
    client.send("0\r\n\r\n");
    return client.receive()->status;
  };
  EXPECT_EQ(status("/api/much", 5000), 200);
  EXPECT_EQ(status("/api/much", 5001), 413);
  EXPECT_EQ(status("/api/usual", 1000), 200);
  EXPECT_EQ(status("/api/usual", 1001), 413);
  EXPECT_EQ(status("/api/little", 10), 200);
  EXPECT_EQ(status("/api/little", 11), 413);
  EXPECT_EQ(status("/api/little", 10, true), 200);
  EXPECT_EQ(status("/api/little", 11, true), 413);
  EXPECT_EQ(status("/api/none", 1001), 413);
}

}  // namespace ntm::http
