// A form as a browser sends it. First line: its boundary. However the bytes are cut, the same parts come out.
#include "http/multipart.h"

#include "base/problem.h"
#include "fuzz/fuzz.h"

namespace {

using namespace ntm::http;

/// Writes down what it is given.
struct Recorder : PartSink {
  std::string text;
  bool is_open = false;
  void begin(const PartHead& head) override {
    NTM_ASSERT(!is_open && !head.field.empty());
    is_open = true;
    text += "[" + head.field + "|" + head.file_name.value_or("-") + "|" + head.declared_type + "]";
  }
  void add(std::string_view bytes) override {
    NTM_ASSERT(is_open);
    text += bytes;
  }
  void end() override {
    NTM_ASSERT(is_open);
    is_open = false;
  }
};

/// What came of the form when it arrives in pieces of that size.
std::string read_in(std::string_view body, const std::string& boundary, std::size_t piece) {
  Recorder recorder;
  try {
    MultipartReader reader(boundary, {}, recorder);
    for (std::size_t at = 0; at < body.size(); at += piece) reader.feed(body.substr(at, piece));
    reader.finish();
  } catch (const ntm::Refused& refused) {
    NTM_ASSERT(!refused.problems().empty());
    return "refused " + refused.problems().front().code;
  }
  NTM_ASSERT(!recorder.is_open);
  return recorder.text;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const std::string_view text = ntm::fuzz::text_of(bytes, count);
  const std::size_t line = std::min(text.find('\n'), text.size());
  const auto boundary =
      multipart_boundary("multipart/form-data; boundary=" + std::string(text.substr(0, line)));
  if (!boundary) return 0;
  const std::string_view body = text.substr(std::min(line + 1, text.size()));
  const std::string whole = read_in(body, *boundary, std::max<std::size_t>(body.size(), 1));
  NTM_ASSERT(read_in(body, *boundary, 1) == whole);
  NTM_ASSERT(read_in(body, *boundary, 7) == whole);
  return 0;
}
