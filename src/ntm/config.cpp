#include "ntm/config.h"

#include "ntm/version.h"
#include "settings/keys.h"

namespace ntm {
namespace {

using settings::Key;
using settings::Origin;

const char* word_of(Origin origin) {
  if (origin == Origin::file) return "tệp";
  return origin == Origin::environment ? "môi trường" : "mặc định";
}

const char* code_of(Origin origin) {
  if (origin == Origin::file) return "file";
  return origin == Origin::environment ? "environment" : "default";
}

Origin origin_of(const Key& key, const settings::Read& read) {
  auto found = read.origins.find(key.name);
  return found == read.origins.end() ? Origin::standard : found->second;
}

Json key_json(const Key& key, const settings::Read& read) {
  return Json::object({{"key", key.name},
                       {"value", shown(key, read.settings)},
                       {"origin", code_of(origin_of(key, read))},
                       {"default", shown(key, {})},
                       {"variable", settings::environment_name(key.name)},
                       {"meaning", key.meaning_vi}});
}

/// Names the file of the secret, never what stands in it.
Json provider_json(const settings::Provider& provider) {
  return Json::object({{"name", provider.name},
                       {"issuer", provider.issuer},
                       {"client_id", provider.client_id},
                       {"client_secret_file", provider.client_secret_file},
                       {"redirect_base", provider.redirect_base}});
}

void print_json(const settings::Read& read, const std::string& file, cli::Output& output) {
  Json all = Json::array_of(settings::keys(), [&](const Key& key) { return key_json(key, read); });
  output.json(Json::object(
      {{"file", file}, {"keys", all}, {"oidc", Json::array_of(read.settings.oidc, provider_json)}}));
}

std::string or_dash(std::string text) { return text.empty() ? "–" : text; }

void print_table(const settings::Read& read, const std::string& file, cli::Output& output) {
  std::vector<std::vector<std::string>> rows;
  for (const Key& key : settings::keys())
    rows.push_back({key.name, or_dash(shown(key, read.settings)), word_of(origin_of(key, read)),
                    or_dash(shown(key, {})), key.meaning_vi});
  output.line("Tệp cài đặt: " + file);
  output.table({"Khóa", "Giá trị", "Lấy từ", "Mặc định", "Ý nghĩa"}, rows);
  for (const settings::Provider& provider : read.settings.oidc)
    output.line("[[oidc]] " + provider.name + ": " + provider.issuer);
  output.line(
      "Biến môi trường: NTM_ và tên khóa viết hoa, ví dụ NTM_SERVER_PORT; danh sách ngăn bằng dấu phẩy.");
}

int print(const settings::Read& read, const std::filesystem::path& folder, cli::Output& output) {
  const std::string file = (folder / settings::file_name).string();
  if (output.wants_json())
    print_json(read, file, output);
  else
    print_table(read, file, output);
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> config_commands(Program& program) {
  return {
      {"config",
       "",
       "",
       "mọi cài đặt: giá trị, lấy từ đâu, mặc định, ý nghĩa",
       {},
       [&program](const cli::Arguments& arguments, cli::Output& output) {
         return print(program.settings(arguments), data_folder(arguments), output);
       }},
      {"version", "", "", "phiên bản của chương trình", {}, [](const cli::Arguments&, cli::Output& output) {
         output.line(version());
         return int{cli::exit_ok};
       }}};
}

}  // namespace ntm
