// The head of a backup: what is taken is exactly what would be written.
#include "backup/envelope.h"
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const std::string_view text = ntm::fuzz::text_of(bytes, count);
  ntm::backup::format_of(text);
  const auto head = ntm::backup::parse_head(text);
  if (head) NTM_ASSERT(text.substr(0, head->bytes) == ntm::backup::head_text(head->envelope));
  return 0;
}
