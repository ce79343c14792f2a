// A criteria set: every wrong file is refused with problems that stand within it.
#include <algorithm>

#include "base/problem.h"
#include "criteria/read.h"
#include "datafile/yaml.h"
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  const ntm::datafile::Source source{"fuzz.yaml", std::string(ntm::fuzz::text_of(bytes, count))};
  if (!ntm::fuzz::is_file_text(source.text)) return 0;
  ntm::Problems problems;
  ntm::criteria::read_set(source, problems);
  const auto lines = 1 + std::count(source.text.begin(), source.text.end(), '\n');
  for (const ntm::Problem& problem : problems.list()) {
    NTM_ASSERT(!problem.code.empty() && !problem.message_vi.empty());
    NTM_ASSERT(problem.place.line >= 0 && problem.place.line <= lines);
  }
  ntm::datafile::schema_of(source);
  return 0;
}
