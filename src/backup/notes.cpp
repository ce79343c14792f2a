#include "backup/notes.h"

#include <fstream>
#include <sstream>

#include "backup/file.h"
#include "base/problem.h"
#include "json/json.h"

namespace ntm::backup {
namespace {

constexpr const char* notes_name = "backup-notes.json";

Json json_of(const std::optional<Instant>& instant) { return instant ? Json(instant->to_utc()) : Json(); }

}  // namespace

Notes read_notes(const std::filesystem::path& data_folder) try {
  std::ifstream file(data_folder / notes_name);
  std::ostringstream text;
  text << file.rdbuf();
  if (text.str().empty()) return {};
  const Json json = Json::parse(text.str());
  return {Instant::parse_utc(json["made_at"].text()), json["file"].text(),
          Instant::parse_utc(json["checked_at"].text())};
} catch (const Refused&) {
  return {};
}

void write_notes(const std::filesystem::path& data_folder, const Notes& notes) {
  const Json json = Json::object(
      {{"made_at", json_of(notes.made_at)}, {"file", notes.file}, {"checked_at", json_of(notes.checked_at)}});
  NewFile file(data_folder / notes_name);
  file.write(json.pretty() + "\n");
  file.finish();
}

}  // namespace ntm::backup
