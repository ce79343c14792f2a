#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/problem.h"

namespace ntm::http {

struct MultipartLimits {
  std::size_t parts = 20;
  std::size_t head_bytes = 4 * 1024;         ///< Of one part's header fields.
  std::size_t text_bytes = 64 * 1024;        ///< Of a part that is no file.
  std::size_t file_bytes = 8 * 1024 * 1024;  ///< Of a part that is a file.
  std::size_t all_bytes = 8 * 1024 * 1024;   ///< Of all parts together.
};

/// What stands above a part of a form. All of it is what the client says; nothing of it is to be believed.
struct PartHead {
  std::string field;                     ///< UTF-8, NFC, never empty.
  std::optional<std::string> file_name;  ///< As it was sent; absent: not a file.
  std::string declared_type;
};

/// Takes the parts of a form one after the other.
class PartSink {
 public:
  virtual ~PartSink() = default;
  virtual void begin(const PartHead& head) = 0;
  virtual void add(std::string_view bytes) = 0;  ///< Any number of times.
  virtual void end() = 0;
};

/// The boundary that a Content-Type names; nothing for another type or a boundary that RFC 2046 does not
/// allow.
std::optional<std::string> multipart_boundary(std::string_view content_type);

/// Reads multipart/form-data (RFC 7578) as it arrives, in pieces of any size, and never keeps more than a
/// part's head or a boundary's length of it.
class MultipartReader {
 public:
  MultipartReader(const std::string& boundary, const MultipartLimits& limits, PartSink& sink);

  /// @throws Refused(invalid) for a malformed form or one beyond a limit; nothing may be fed afterwards.
  void feed(std::string_view bytes);
  /// @throws Refused(invalid) when the form was cut off.
  void finish() const;

 private:
  enum class State { at_boundary, in_head, in_data, done };

  bool step();
  bool after_boundary();
  bool read_head();
  bool read_data();
  void pass_on(std::size_t count);

  const std::string delimiter_;
  const MultipartLimits limits_;
  PartSink& sink_;
  State state_ = State::at_boundary;
  std::string pending_ = "\r\n";  ///< The first boundary has no line before it; as if it had.
  bool is_file_ = false;
  std::size_t part_count_ = 0, part_bytes_ = 0, all_bytes_ = 0;
};

}  // namespace ntm::http
