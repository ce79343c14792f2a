#include "backup/commands.h"

#include <fmt/format.h>

#include "backup/notes.h"
#include "backup/problems.h"

namespace ntm::backup {
namespace {

using cli::Arguments;
using cli::Output;

Json envelope_json(const std::string& file, const Envelope& envelope) {
  return Json::object({{"file", file},
                       {"made_at", envelope.made_at.to_utc()},
                       {"program", envelope.program},
                       {"state_hash", envelope.state_hash},
                       {"content_bytes", static_cast<std::int64_t>(envelope.content_bytes)},
                       {"file_count", static_cast<std::int64_t>(envelope.file_count)}});
}

void tell(const std::string& done, const std::string& file, const Envelope& envelope, Output& output) {
  if (output.wants_json()) return output.json(envelope_json(file, envelope));
  output.line(fmt::format("{} {}\n  dữ liệu lúc {}, {} byte, {} tệp kèm theo\n  mã trạng thái {}", done, file,
                          envelope.made_at.to_vietnamese(), envelope.content_bytes + envelope.file_bytes,
                          envelope.file_count, envelope.state_hash));
}

void note_made(const Where& where, const std::string& file, Instant at) {
  Notes notes = read_notes(where.data_folder);
  notes.made_at = at;
  notes.file = std::filesystem::absolute(file).string();
  write_notes(where.data_folder, notes);
}

void note_checked(const Where& where, Instant at) {
  std::error_code error;
  if (!std::filesystem::is_directory(where.data_folder, error)) return;
  Notes notes = read_notes(where.data_folder);
  notes.checked_at = at;
  write_notes(where.data_folder, notes);
}

void refuse_postgres(const Where& where) {
  if (!where.postgres_url.empty()) throw Refused(Refusal::invalid, not_on_postgres());
}

int check(const Service& service, const Where& where, const std::string& file, Instant now, Output& output) {
  const Envelope envelope = service.check(file);
  note_checked(where, now);
  tell("Đã đọc lại trọn vẹn", file, envelope, output);
  return cli::exit_ok;
}

int nightly(const Service& service, const Where& where, const std::string& folder, Instant now,
            Output& output) {
  const Nightly made = service.make_nightly(where.database, folder, where.keep_days);
  const std::string file = made.file.string();
  note_made(where, file, now);
  note_checked(where, now);
  tell("Đã sao lưu và đọc lại", file, made.envelope, output);
  return cli::exit_ok;
}

int make(const Service& service, const Where& where, const std::string& file, Instant now, Output& output) {
  const Envelope envelope = service.make(where.database, file);
  note_made(where, file, now);
  tell("Đã sao lưu vào", file, envelope, output);
  return cli::exit_ok;
}

int backup(const Service& service, const Where& where, const Arguments& arguments, Instant now,
           Output& output) {
  if (auto file = arguments.option("--check")) return check(service, where, *file, now, output);
  refuse_postgres(where);
  if (auto folder = arguments.option("--nightly")) return nightly(service, where, *folder, now, output);
  if (arguments.positional().size() != 1) throw Refused(Refusal::invalid, file_or_folder());
  return make(service, where, arguments.positional().front(), now, output);
}

int restore(const Service& service, const Where& where, const Arguments& arguments, Output& output) {
  refuse_postgres(where);
  const std::string& file = arguments.positional().front();
  const Envelope envelope = service.restore(file, where.database);
  tell(fmt::format("Đã khôi phục vào {} từ", where.data_folder.string()), file, envelope, output);
  return cli::exit_ok;
}

int state_hash(const Service& service, const Where& where, Output& output) {
  const std::string hash = service.state_hash(where.database, where.postgres_url, where.files_folder);
  if (output.wants_json())
    output.json(Json::object({{"state_hash", hash}}));
  else
    output.line(hash);
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(Service service, std::function<Where(const Arguments&)> where,
                                   Clock clock) {
  return {
      {"backup",
       "",
       "[FILE]",
       "sao lưu toàn bộ dữ liệu tại một thời điểm vào một tệp, trong khi hệ thống vẫn chạy",
       {{"--nightly", "DIR",
         "đặt tên theo ngày giờ trong thư mục này, đọc lại, xóa bản quá hạn (backup.keep_days)"},
        {"--check", "FILE", "đọc lại trọn một bản sao lưu, không đụng đến dữ liệu"}},
       [=](const Arguments& arguments, Output& output) {
         return backup(service, where(arguments), arguments, clock.now(), output);
       }},
      {"restore",
       "",
       "FILE",
       "khôi phục từ bản sao lưu vào một thư mục dữ liệu trống",
       {},
       [=](const Arguments& arguments, Output& output) {
         return restore(service, where(arguments), arguments, output);
       }},
      {"state-hash",
       "",
       "",
       "mã trạng thái: một mã cho toàn bộ dữ liệu, để so hai nơi",
       {},
       [=](const Arguments& arguments, Output& output) {
         return state_hash(service, where(arguments), output);
       }},
  };
}

}  // namespace ntm::backup
