#include "ntm/example.h"

#include <functional>
#include <map>

#include "datafile/csv.h"
#include "datafile/problems.h"
#include "datafile/yaml.h"
#include "ntm/store.h"

namespace ntm {
namespace {

using datafile::Source;
using Load = std::function<void(Source)>;

std::map<std::string, Load> loaders(Services& services, const Actor& actor) {
  auto units = [&](Source source) { services.units.import(std::move(source), {}, actor); };
  auto documents = [&](const Source& source) { services.documents.import({source}, actor); };
  return {
      {"units", units},
      {"villages", units},
      {"register", documents},
      {"document", documents},
      {"bodies", [&](const Source& source) { services.bodies.import({source}, actor); }},
      {"criteria_set", [&](const Source& source) { services.criteria.import(source, actor); }},
      {"revocation",
       [&](const Source& source) { services.recognition.import_revocation_rules(source, actor); }},
      {"recognition",
       [&](Source source) { services.recognition.import_decisions(std::move(source), actor); }},
      {"values", [&](Source source) { services.assessment.import(std::move(source), actor); }},
      {"roles", [&](const Source& source) { services.accounts.import_roles(source, actor); }},
      {"accounts", [&](const Source& source) { services.accounts.import_people(source, actor); }},
      {"reporting", [&](const Source& source) { services.reporting.import(source, actor); }},
      {"targets", [&](const Source& source) { services.targets.import(source, actor); }},
  };
}

/// The files of the manifest, checked before the first is loaded.
std::vector<std::pair<std::string, std::filesystem::path>> listed_files(
    const datafile::Node& root, const std::map<std::string, Load>& known,
    const std::filesystem::path& folder) {
  std::vector<std::pair<std::string, std::filesystem::path>> files;
  for (const datafile::Node& file : root.list("files")) {
    std::string kind = file.text("kind");
    if (!known.count(kind))
      file.report(datafile::not_one_of(file.place(), kind, "units, register, values, …"));
    files.emplace_back(kind, folder / file.text("path"));
  }
  return files;
}

}  // namespace

int load_example(const std::filesystem::path& manifest, db::Database& database, Services& services,
                 const Actor& actor) {
  Problems problems;
  Source source = datafile::read_source(manifest, datafile::largest_yaml_bytes);
  datafile::Node root = datafile::Document(source, "example/1", problems).root();
  auto known = loaders(services, actor);
  auto files = listed_files(root, known, manifest.parent_path());
  std::string label = root.text_or("label", "");
  Date day = root.date("as_of");
  problems.refuse_if_any();
  for (const auto& [kind, path] : files)
    known.at(kind)(datafile::read_source(path, datafile::largest_csv_bytes));
  database.write("keeping the example's day", [&](db::Connection& c) { store::keep_example_day(c, day); });
  if (!label.empty()) services.assessment.set_label(label, actor);
  return static_cast<int>(files.size());
}

}  // namespace ntm
