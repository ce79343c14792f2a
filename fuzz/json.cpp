// What is read and written again is the same; what is refused says why.
#include "json/json.h"

#include "base/problem.h"
#include "fuzz/fuzz.h"

using ntm::Json;

namespace {

void check_that_it_comes_back(const Json& json) {
  NTM_ASSERT(Json::parse(json.dump()) == json);
  NTM_ASSERT(Json::parse(json.pretty()) == json);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  std::optional<Json> json;
  try {
    json = Json::parse(ntm::fuzz::text_of(bytes, count));
  } catch (const ntm::Refused& refused) {
    NTM_ASSERT(!refused.problems().empty());
  }
  if (json) check_that_it_comes_back(*json);
  return 0;
}
