#include "ntm/init.h"

#include <fmt/format.h>

#include "ntm/example.h"
#include "ntm/problems.h"
#include "ntm/share.h"

namespace ntm {
namespace {

std::filesystem::path manifest_of(const std::string& example) {
  std::filesystem::path manifest = shared_data() / "examples" / example / "example.yaml";
  std::error_code error;
  if (!std::filesystem::exists(manifest, error)) throw Refused(Refusal::not_found, unknown_example(example));
  return manifest;
}

int init(Program& program, const cli::Arguments& arguments, cli::Output& output) {
  auto example = arguments.option("--example");
  auto manifest = example ? manifest_of(*example) : std::filesystem::path();
  Services& services = program.services(arguments);
  int files = example ? load_example(manifest, program.database(arguments), services, Program::actor()) : 0;
  if (output.wants_json())
    output.json(Json::object({{"data", data_folder(arguments).string()}, {"files", files}}));
  else
    output.line(fmt::format("Đã chuẩn bị {}{}", data_folder(arguments).string(),
                            example ? fmt::format(" với ví dụ {} ({} tệp)", *example, files) : ""));
  return cli::exit_ok;
}

/// What the database itself says about its pages; "ok" when they are sound.
std::string page_check(db::Database& database) {
  if (database.is_postgres()) return "ok";
  return database.read([](db::Connection& c) { return c.single<std::string>("PRAGMA integrity_check(1)"); });
}

/// Left by a program that was killed: harmless, but worth a word.
std::string unreferenced_in_words(const evidence::Verified& verified) {
  if (verified.unreferenced.empty()) return "";
  return fmt::format("; {} tệp không thuộc minh chứng nào (ntm evidence clear)",
                     verified.unreferenced.size());
}

int verify(Program& program, const cli::Arguments& arguments, cli::Output& output) {
  Problems problems;
  std::string pages = page_check(program.database(arguments));
  if (pages != "ok") problems.add(broken_pages(pages));
  Services& services = program.services(arguments);
  problems.add_all(services.assessment.verify());
  const evidence::Verified evidence = services.evidence.verify();
  problems.add_all(evidence.problems);
  if (output.wants_json())
    output.json(Json::object({{"ok", problems.empty()},
                              {"problem_count", problems.count()},
                              {"evidence_file_count", evidence.file_count},
                              {"unreferenced_file_count", evidence.unreferenced.size()}}));
  else if (problems.empty())
    output.line(
        fmt::format("Dữ liệu nguyên vẹn: cơ sở dữ liệu và bảng tính trong bộ nhớ khớp nhau; {} tệp minh "
                    "chứng đủ và đúng{}.",
                    evidence.file_count, unreferenced_in_words(evidence)));
  problems.refuse_if_any();
  return cli::exit_ok;
}

}  // namespace

cli::Command init_command(Program& program) {
  return {"init",
          "",
          "",
          "chuẩn bị thư mục dữ liệu, có thể kèm ví dụ",
          {{"--example", "NAME", "nạp ví dụ, hiện có: kontum-2024"}},
          [&program](const cli::Arguments& arguments, cli::Output& output) {
            return init(program, arguments, output);
          }};
}

cli::Command verify_command(Program& program) {
  return {"verify",
          "",
          "",
          "kiểm tra dữ liệu: tệp cơ sở dữ liệu, giá trị, bảng tính trong bộ nhớ, tệp minh chứng",
          {},
          [&program](const cli::Arguments& arguments, cli::Output& output) {
            return verify(program, arguments, output);
          }};
}

}  // namespace ntm
