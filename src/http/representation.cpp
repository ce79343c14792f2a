#include "http/representation.h"

#include <fmt/format.h>
#include <zlib.h>

#include <cstdint>

#include "base/problem.h"
#include "http/ascii.h"

namespace ntm::http {
namespace {

constexpr std::size_t smallest_to_compress = 1024;
constexpr int level_for_answers = 3;  // Most of the gain at a third of the time of level 6.

bool is_read(const Request& request) { return request.method == "GET" || request.method == "HEAD"; }

bool is_compressible(std::string_view content_type) {
  return content_type.starts_with("application/json") ||
         content_type.starts_with("application/problem+json") || content_type.starts_with("text/");
}

bool is_refused_quality(std::string_view parameter) {
  parameter = ascii_trimmed(parameter);
  if (parameter.size() < 3 || ascii_lower(parameter.front()) != 'q' || parameter[1] != '=') return false;
  return parameter.find_first_not_of("0.", 2) == std::string_view::npos;
}

std::string_view without_weakness(std::string_view etag) {
  return etag.starts_with("W/") ? etag.substr(2) : etag;
}

/// What somebody who signed in may see must not stay on a shared computer; neither must a refusal, which may
/// not hold the next time.
bool is_for_this_actor_only(const Request& request, const Response& response) {
  return request.actor.account != 0 || response.status >= 400 || !response.cookies.empty() ||
         !is_read(request);
}

}  // namespace

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
  bool accepts_any = false;
  while (!accept_encoding.empty()) {
    std::string_view parameter = cut_first(accept_encoding, ',');
    const std::string name = ascii_lower(ascii_trimmed(cut_first(parameter, ';')));
    const bool accepts = !is_refused_quality(parameter);
    if (name == coding) return accepts;
    if (name == "*") accepts_any = accepts;
  }
  return accepts_any;
}

std::string gzipped(std::string_view text, int level) {
  z_stream stream{};
  constexpr int gzip_window = 15 + 16;
  if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw Failure("zlib: no memory to compress");
  std::string packed(deflateBound(&stream, text.size()), '\0');
  // zlib never writes through next_in; its type only lacks the const.
  stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int result = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw Failure("zlib: compression did not finish");
  return packed;
}

std::string content_tag(std::string_view content) {
  std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a
  for (const char c : content) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return fmt::format("{:016x}-{:x}", hash, content.size());
}

bool names_tag(std::string_view if_none_match, std::string_view etag) {
  while (!if_none_match.empty()) {
    const std::string_view tag = ascii_trimmed(cut_first(if_none_match, ','));
    if (tag == "*" || (!tag.empty() && without_weakness(tag) == without_weakness(etag))) return true;
  }
  return false;
}

void apply_if_none_match(const Request& request, Response& response) {
  const auto etag = response.headers.find("ETag");
  if (!is_read(request) || response.status != 200 || etag == response.headers.end()) return;
  if (!names_tag(request.header("if-none-match"), etag->second)) return;
  response.status = 304;
  response.body.clear();
}

void complete(const Request& request, Response& response) {
  response.headers.try_emplace("Cache-Control",
                               is_for_this_actor_only(request, response) ? "no-store" : "no-cache");
  if (is_read(request) && response.status == 200)
    response.headers.try_emplace("ETag", fmt::format("W/\"{}\"", content_tag(response.body)));
  if (is_compressible(response.content_type)) response.headers.try_emplace("Vary", "Accept-Encoding");
  apply_if_none_match(request, response);
  if (response.body.size() <= smallest_to_compress || response.headers.count("Content-Encoding") > 0) return;
  if (!is_compressible(response.content_type) || !accepts_coding(request.header("accept-encoding"), "gzip"))
    return;
  response.body = gzipped(response.body, level_for_answers);
  response.headers["Content-Encoding"] = "gzip";
}

}  // namespace ntm::http
