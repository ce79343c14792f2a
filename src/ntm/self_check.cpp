#include "ntm/self_check.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>

#include "http/client_address.h"
#include "ntm/account_findings.h"
#include "ntm/machine_findings.h"
#include "ntm/mail_findings.h"
#include "ntm/problems.h"

namespace ntm {
namespace {

namespace fs = std::filesystem;

void append(Findings& all, Findings more) {
  for (Finding& finding : more) all.push_back(std::move(finding));
}

std::vector<CheckedAccount> checked_accounts(accounts::Service& service) {
  constexpr int page = 200;
  std::vector<CheckedAccount> all;
  for (std::string after;;) {
    auto some = service.list("", after, page);
    for (auto& account : some) {
      after = account.account.login;
      auto tokens = service.tokens_of(account.account.id);
      all.push_back({std::move(account), std::move(tokens)});
    }
    if (some.size() < page) return all;
  }
}

/// Figures that judge somebody today and that nobody has compared with the published text.
Findings unverified_findings(criteria::Service& service, Date today) {
  Findings found;
  for (const auto& set : service.all()) {
    const int count = set->unverified_count();
    if (count == 0 || !set->validity.contains(today)) continue;
    found.push_back(
        {"unverified_figures", Severity::warning, set->code,
         fmt::format("{} ({}): {} ngưỡng chưa đối chiếu với văn bản", set->code, set->version, count),
         "đối chiếu với văn bản đã công bố rồi nạp bản có verified: true"});
  }
  return found;
}

Findings audit_findings(audit::Service& service, bool is_quick) {
  if (is_quick)
    return {{"audit_not_verified", Severity::note, "", "chuỗi nhật ký chưa được kiểm chứng lần này",
             "chạy lại không có --quick, hoặc ntm audit verify"}};
  const audit::Verified verified = service.verify();
  if (verified.is_intact()) return {};
  return {{"audit_broken", Severity::serious, "",
           fmt::format("nhật ký không nguyên vẹn: {} chỗ", verified.finding_count),
           "xem từng chỗ: ntm audit verify; giữ nguyên dữ liệu để điều tra"}};
}

/// Each file of evidence that is missing or changed by its name; all at once, when they are many, in one
/// line.
Findings evidence_findings(evidence::Service& service, bool is_quick) {
  if (is_quick) return {};
  constexpr std::size_t most_named = 20;
  const evidence::Verified verified = service.verify();
  Findings found;
  for (const Problem& problem : verified.problems)
    if (found.size() < most_named)
      found.push_back(
          {"evidence_broken", Severity::serious, problem.place.file, problem.message_vi, problem.remedy_vi});
  if (verified.problems.size() > found.size())
    found.push_back({"evidence_broken", Severity::serious, "",
                     fmt::format("còn {} tệp minh chứng nữa thiếu hoặc bị thay đổi",
                                 verified.problems.size() - found.size()),
                     "xem đủ: ntm evidence verify"});
  if (!verified.unreferenced.empty())
    found.push_back({"evidence_unreferenced", Severity::note, "",
                     fmt::format("{} tệp không thuộc minh chứng nào, do lần nộp bị ngắt để lại",
                                 verified.unreferenced.size()),
                     "ntm evidence clear"});
  return found;
}

void add_file(const fs::path& path, bool is_secret, std::vector<CheckedFile>& files) {
  struct stat found {};
  if (!path.empty() && stat(path.c_str(), &found) == 0)
    files.push_back({path.string(), static_cast<unsigned>(found.st_mode) & 07777, is_secret});
}

std::vector<CheckedFile> checked_files(const fs::path& folder, const settings::Settings& settings) {
  std::vector<CheckedFile> files;
  add_file(folder, false, files);
  add_file(database_file(folder), true, files);
  add_file(folder / settings::file_name, false, files);
  add_file(settings.server.key_file, true, files);
  for (const settings::Provider& provider : settings.oidc)
    add_file(folder / provider.client_secret_file, true, files);
  if (!settings.mail.password_file.empty()) add_file(folder / settings.mail.password_file, true, files);
  return files;
}

DiskRoom room_of(const fs::path& folder) {
  std::error_code error;
  const fs::space_info space = fs::space(folder, error);
  return error ? DiskRoom{} : DiskRoom{space.available, space.capacity};
}

Findings all_findings(Program& program, const cli::Arguments& arguments) {
  const fs::path folder = data_folder(arguments);
  const settings::Settings& settings = program.settings(arguments).settings;
  const bool is_example = program.is_example(arguments);
  const Instant now = program.clock().now();
  Services& services = program.services(arguments);
  const Date today = services.accounts.today();
  Findings all = account_findings(checked_accounts(services.accounts), {now, today, is_example});
  append(all, settings_findings(settings, http::is_loopback(settings.server.address)));
  append(all, audit_findings(services.audit, arguments.flag("--quick")));
  append(all, unverified_findings(services.criteria, today));
  append(all, mail_findings(services.digests.faults(mail_fault_days)));
  append(all, evidence_findings(services.evidence, arguments.flag("--quick")));
  if (arguments.option("--database")) return all;  // whose files and copies others look after
  append(all, backup_findings(backup::read_notes(folder), now, is_example));
  append(all, file_findings(checked_files(folder, settings)));
  append(all, disk_findings(room_of(folder)));
  return all;
}

const char* code_of(Severity severity) {
  constexpr const char* codes[] = {"serious", "warning", "note"};
  return codes[static_cast<int>(severity)];
}

const char* word_of(Severity severity) {
  constexpr const char* words[] = {"NGHIÊM TRỌNG", "cảnh báo", "lưu ý"};
  return words[static_cast<int>(severity)];
}

Json finding_json(const Finding& finding) {
  return Json::object({{"code", finding.code},
                       {"severity", code_of(finding.severity)},
                       {"object", finding.object},
                       {"message", finding.message_vi},
                       {"remedy", finding.remedy_vi}});
}

void print(const Findings& findings, cli::Output& output) {
  for (const Finding& finding : findings)
    output.line(fmt::format("{}: {} – {}", word_of(finding.severity), finding.message_vi, finding.remedy_vi));
  if (findings.empty()) output.line("Không có gì phải sửa.");
}

int self_check(Program& program, const cli::Arguments& arguments, cli::Output& output) {
  std::error_code error;
  const fs::path database = database_file(data_folder(arguments));
  if (!arguments.option("--database") && !fs::exists(database, error))
    throw Refused(Refusal::not_found, no_data(database.string()));
  Findings findings = all_findings(program, arguments);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
  const bool is_serious = !findings.empty() && findings.front().severity == Severity::serious;
  if (output.wants_json())
    output.json(Json::object({{"ok", !is_serious}, {"findings", Json::array_of(findings, finding_json)}}));
  else
    print(findings, output);
  return is_serious ? cli::exit_refused : cli::exit_ok;
}

}  // namespace

cli::Command self_check_command(Program& program) {
  return {"self-check",
          "",
          "",
          "tự kiểm tra: tài khoản, cài đặt, sao lưu, nhật ký, minh chứng, số liệu chưa đối chiếu; mã thoát "
          "1: có điều "
          "nghiêm trọng",
          {{"--quick", "", "không kiểm chứng lại chuỗi nhật ký và tệp minh chứng"}},
          [&program](const cli::Arguments& arguments, cli::Output& output) {
            return self_check(program, arguments, output);
          }};
}

}  // namespace ntm
