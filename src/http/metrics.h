#pragma once
#include <memory>
#include <string>

#include "http/answered.h"

namespace ntm::http {

/// Counts and latencies of answers by method, route template and class of status, in the form Prometheus
/// reads. May be used from several threads at once.
class Metrics {
 public:
  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  void count(const Answered& answered);
  std::string text() const;

 private:
  struct Families;
  std::unique_ptr<Families> families_;
};

}  // namespace ntm::http
