#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "http/message.h"

namespace ntm::http {

/// The built web files, held in memory from the start; a path can therefore never reach another file.
/// Hashed files under assets/ may be kept for ever, all others are asked for again. "x.js.br" and "x.js.gz"
/// are sent in place of "x.js" to clients that accept them; a text without "x.js.gz" is compressed when
/// loaded.
class StaticFiles {
 public:
  /// Reads every regular file below `root` (links are not followed); an empty root serves none.
  /// @throws Failure when the folder or a file cannot be read.
  explicit StaticFiles(const std::filesystem::path& root);

  /// The file at a path, or 304. A path outside /api that has no extension and is no file is answered with
  /// index.html: the web application routes it itself. Nothing otherwise.
  std::optional<Response> find(const Request& request, const std::vector<std::string>& segments) const;

 private:
  struct File {
    std::string content_type;
    std::string tag;
    std::string body;
    std::optional<std::string> gzip;
    std::optional<std::string> brotli;
    bool is_immutable = false;
  };
  const File* file_for(const std::vector<std::string>& segments) const;
  void join_compressed_siblings();

  std::map<std::string, File> files_;  ///< By path below the root, "assets/app-3f2a.js".
};

}  // namespace ntm::http
