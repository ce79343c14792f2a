#include "targets/store.h"

namespace ntm::targets::store {

std::vector<KeptFile> load_files(db::Connection& connection) {
  std::vector<KeptFile> files;
  connection.each<std::string, std::string>("SELECT file_name, body FROM targets_file ORDER BY document", {},
                                            [&](std::string name, std::string body) {
                                              files.push_back({std::move(name), std::move(body)});
                                            });
  return files;
}

bool keep_file(db::Connection& connection, const std::string& document, const KeptFile& file) {
  auto kept = connection.find<std::string>("SELECT body FROM targets_file WHERE document = $1", {document});
  if (kept && std::get<0>(*kept) == file.body) return false;
  connection.run(
      "INSERT INTO targets_file (document, file_name, body) VALUES ($1, $2, $3) "
      "ON CONFLICT (document) DO UPDATE SET file_name = excluded.file_name, body = excluded.body",
      {document, file.name, file.body});
  return true;
}

}  // namespace ntm::targets::store
