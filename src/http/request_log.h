#pragma once
#include <memory>
#include <ostream>
#include <string_view>

#include "http/answered.h"
#include "json/json.h"

namespace ntm::http {

/// Writes one JSON line per answered request, and per thing that happens to the program itself (nhật ký vận
/// hành). May be used from several threads at once. What a request carries besides its path, such as cookies,
/// tokens, passwords and the query, is never written.
class RequestLog {
 public:
  /// `out` must outlive the log.
  explicit RequestLog(std::ostream& out);
  ~RequestLog();
  RequestLog(const RequestLog&) = delete;
  RequestLog& operator=(const RequestLog&) = delete;

  void write(const Answered& answered);
  /// Something that happened to the program: "start", "stop", "failure". `fields` is an object, or null; the
  /// line also has "at" and "event".
  void note(std::string_view event, const Json& fields = {});

 private:
  struct Sink;
  std::unique_ptr<Sink> sink_;
};

}  // namespace ntm::http
