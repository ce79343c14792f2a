#include "http/request_log.h"

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/ostream_sink.h>

#include "base/instant.h"
#include "base/text.h"
#include "http/ascii.h"
#include "json/json.h"

namespace ntm::http {
namespace {

spdlog::level::level_enum level_of(const Answered& answered) {
  if (answered.status >= 500) return spdlog::level::err;
  return answered.status >= 400 ? spdlog::level::warn : spdlog::level::info;
}

std::string clean(const std::string& text) { return is_valid_utf8(text) ? text : printable(text); }

Json to_json(const Answered& answered) {
  Json line = Json::object({{"at", Clock::system().now().to_utc()},
                            {"request", answered.id},
                            {"method", answered.method},
                            {"path", answered.path},
                            {"route", answered.route},
                            {"status", answered.status},
                            {"bytes", answered.body_bytes},
                            {"microseconds", static_cast<std::int64_t>(answered.duration.count())}});
  const std::pair<const char*, const std::string&> texts[] = {{"actor", answered.actor},
                                                              {"post", answered.post},
                                                              {"address", answered.address},
                                                              {"detail", answered.detail}};
  for (const auto& [name, text] : texts)
    if (!text.empty()) line.set(name, clean(text));
  return line;
}

}  // namespace

struct RequestLog::Sink {
  explicit Sink(std::ostream& out)
      : logger("http", std::make_shared<spdlog::sinks::ostream_sink_mt>(out, /*force_flush=*/true)) {
    logger.set_formatter(std::make_unique<spdlog::pattern_formatter>("%v", spdlog::pattern_time_type::utc));
  }
  spdlog::logger logger;
};

RequestLog::RequestLog(std::ostream& out) : sink_(std::make_unique<Sink>(out)) {}
RequestLog::~RequestLog() = default;

void RequestLog::write(const Answered& answered) {
  const std::string line = to_json(answered).dump();
  sink_->logger.log(level_of(answered), spdlog::string_view_t(line.data(), line.size()));
}

void RequestLog::note(std::string_view event, const Json& fields) {
  Json line = Json::object({{"at", Clock::system().now().to_utc()}, {"event", event}});
  for (const auto& [name, value] : fields.members())
    line.set(name, value.kind() == Json::Kind::text ? Json(clean(value.text())) : value);
  const std::string text = line.dump();
  sink_->logger.log(spdlog::level::warn, spdlog::string_view_t(text.data(), text.size()));
}

}  // namespace ntm::http
