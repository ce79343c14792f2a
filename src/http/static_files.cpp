#include "http/static_files.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/problem.h"
#include "base/text.h"
#include "http/ascii.h"
#include "http/representation.h"

namespace ntm::http {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t smallest_to_compress = 1024;

constexpr std::array<std::pair<std::string_view, std::string_view>, 20> content_types = {{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json; charset=utf-8"},
    {".map", "application/json; charset=utf-8"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".xml", "application/xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".jpeg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".woff2", "font/woff2"},
    {".woff", "font/woff"},
    {".ttf", "font/ttf"},
    {".pdf", "application/pdf"},
    {".wasm", "application/wasm"},
}};

std::string_view content_type_of(const std::string& path) {
  const std::string extension = ascii_lower(fs::path(path).extension().string());
  for (const auto& [known, type] : content_types)
    if (extension == known) return type;
  return "application/octet-stream";
}

bool is_text(std::string_view type) {
  return type.starts_with("text/") || type.find("json") != std::string_view::npos ||
         type.find("xml") != std::string_view::npos;
}

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in.good() && !in.eof()) throw Failure(fmt::format("cannot read {}", path.string()));
  return content;
}

std::string joined(const std::vector<std::string>& segments) {
  std::string path;
  for (const std::string& segment : segments) path += (path.empty() ? "" : "/") + segment;
  return path;
}

bool is_page_of_application(const std::vector<std::string>& segments) {
  if (segments.empty()) return true;
  return segments.front() != "api" && segments.back().find('.') == std::string::npos;
}

}  // namespace

StaticFiles::StaticFiles(const fs::path& root) {
  if (root.empty()) return;
  std::error_code failed;
  for (fs::recursive_directory_iterator entry(root, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    if (entry->is_symlink() || !entry->is_regular_file()) continue;
    const std::string path = to_nfc(fs::relative(entry->path(), root).generic_string());
    File& file = files_[path];
    file.content_type = content_type_of(path);
    file.body = content_of(entry->path());
    file.tag = content_tag(file.body);
    file.is_immutable = path.starts_with("assets/");
  }
  if (failed)
    throw Failure(fmt::format("cannot read the web files in {}: {}", root.string(), failed.message()));
  join_compressed_siblings();
}

void StaticFiles::join_compressed_siblings() {
  for (auto& [path, file] : files_) {
    if (const auto sibling = files_.find(path + ".br"); sibling != files_.end())
      file.brotli = sibling->second.body;
    if (const auto sibling = files_.find(path + ".gz"); sibling != files_.end())
      file.gzip = sibling->second.body;
    if (!file.gzip && is_text(file.content_type) && file.body.size() > smallest_to_compress)
      file.gzip = gzipped(file.body, 9);
  }
  std::erase_if(files_, [this](const auto& entry) {
    const std::string& path = entry.first;
    const bool is_packed = path.ends_with(".br") || path.ends_with(".gz");
    return is_packed && files_.count(path.substr(0, path.size() - 3)) > 0;
  });
}

const StaticFiles::File* StaticFiles::file_for(const std::vector<std::string>& segments) const {
  auto found = files_.find(joined(segments));
  if (found == files_.end() && is_page_of_application(segments)) found = files_.find("index.html");
  return found == files_.end() ? nullptr : &found->second;
}

std::optional<Response> StaticFiles::find(const Request& request,
                                          const std::vector<std::string>& segments) const {
  const File* file = file_for(segments);
  if (!file) return std::nullopt;
  const std::string& accepted = request.header("accept-encoding");
  Response response;
  response.content_type = file->content_type;
  response.headers["Cache-Control"] = file->is_immutable ? "public, max-age=31536000, immutable" : "no-cache";
  if (file->brotli || file->gzip) response.headers["Vary"] = "Accept-Encoding";
  const std::string* body = &file->body;
  std::string coding;
  if (file->brotli && accepts_coding(accepted, "br")) {
    body = &*file->brotli;
    coding = "br";
  } else if (file->gzip && accepts_coding(accepted, "gzip")) {
    body = &*file->gzip;
    coding = "gzip";
  }
  if (!coding.empty()) response.headers["Content-Encoding"] = coding;
  response.headers["ETag"] = fmt::format("\"{}{}{}\"", file->tag, coding.empty() ? "" : "-", coding);
  apply_if_none_match(request, response);
  if (response.status == 200) response.body = *body;
  return response;
}

}  // namespace ntm::http
