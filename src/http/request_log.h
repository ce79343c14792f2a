#pragma once
#include <memory>
#include <ostream>

#include "http/answered.h"

namespace ntm::http {

/// Writes one JSON line per answered request (nhật ký truy cập). May be used from several threads at once.
class RequestLog {
 public:
  /// `out` must outlive the log.
  explicit RequestLog(std::ostream& out);
  ~RequestLog();
  RequestLog(const RequestLog&) = delete;
  RequestLog& operator=(const RequestLog&) = delete;

  void write(const Answered& answered);

 private:
  struct Sink;
  std::unique_ptr<Sink> sink_;
};

}  // namespace ntm::http
