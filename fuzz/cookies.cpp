// A Cookie header: what is found stands in it.
#include "http/cookies.h"

#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  ntm::http::Request request;
  request.headers["cookie"] = ntm::fuzz::text_of(bytes, count);
  for (const char* name : {"__Host-ntm", "ntm", "a", ""}) {
    const auto value = ntm::http::cookie(request, name);
    if (value) NTM_ASSERT(request.headers["cookie"].find(*value) != std::string::npos);
  }
  return 0;
}
