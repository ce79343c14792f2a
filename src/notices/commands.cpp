#include "notices/commands.h"

#include "cli/dates.h"
#include "notices/json.h"
#include "notices/problems.h"

namespace ntm::notices {
namespace {

constexpr std::int64_t day_ms = 86'400'000;

std::string word_of(Outcome::State state) {
  constexpr const char* words[] = {"chưa đến giờ", "đã xong trước đó", "không có địa chỉ", "không có gì mới",
                                   "gửi",          "không gửi được"};
  return words[static_cast<int>(state)];
}

int list(const Opened& open, const cli::Arguments& arguments, cli::Output& output) {
  Service& service = open.notices(arguments);
  const auto account = service.accounts().find(arguments.required("--login")).account.id;
  std::optional<Instant> at;
  if (auto day = cli::date_option(arguments, "--as-of"))
    at = Instant::from_unix_ms(hour_of(*day, 0).unix_ms() + day_ms - 1);
  const auto shown = service.of(account, at);
  const auto words = service.wording();
  if (output.wants_json()) {
    output.json(Json::object(
        {{"notices", Json::array_of(shown, [&](const Shown& each) { return shown_json(each, *words); })}}));
    return cli::exit_ok;
  }
  std::vector<std::vector<std::string>> rows;
  for (const Shown& each : shown)
    rows.push_back({each.notice.at.to_vietnamese(), each.is_read ? "đã đọc" : "chưa đọc",
                    title_of(each.notice, *words)});
  output.table({"Từ lúc", "", "Thông báo"}, rows);
  return cli::exit_ok;
}

void print(const std::vector<Outcome>& outcomes, bool rehearsed, cli::Output& output) {
  if (output.wants_json()) {
    output.json(Json::object({{"dry_run", rehearsed}, {"letters", Json::array_of(outcomes, outcome_json)}}));
    return;
  }
  std::vector<std::vector<std::string>> rows;
  for (const Outcome& each : outcomes)
    rows.push_back({each.login, each.address, word_of(each.state), std::to_string(each.notice_count),
                    each.letter.subject, each.error});
  if (rehearsed) output.line("Diễn tập: không gửi gì, không ghi gì.");
  output.table({"Tài khoản", "Địa chỉ", "Kết quả", "Số việc", "Tiêu đề", "Lỗi"}, rows);
}

int digest(const Opened& open, const Actor& actor, const cli::Arguments& arguments, cli::Output& output) {
  RunOptions options;
  options.only_due = false;
  options.rehearse = arguments.flag("--dry-run");
  const Mailbox mailbox = open.mailbox(arguments);
  if (!mailbox.send && !options.rehearse) throw Refused(Refusal::invalid, no_mail_server());
  const Date today = open.notices(arguments).now().day_in_vietnam();
  const Date day = cli::date_option(arguments, "--day").value_or(today);
  const auto outcomes = open.digests(arguments).run(day, mailbox.from, mailbox.send, options, actor);
  print(outcomes, options.rehearse, output);
  for (const Outcome& each : outcomes)
    if (each.state == Outcome::State::failed) return cli::exit_failed;
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(Opened open, const Actor& actor) {
  return {{"notices",
           "list",
           "",
           "thông báo của một người, theo số liệu hiện có",
           {{"--login", "NAME", "tên đăng nhập", true}, {"--as-of", "DATE", "như cuối ngày đó"}},
           [open](const cli::Arguments& arguments, cli::Output& output) {
             return list(open, arguments, output);
           }},
          {"notices",
           "digest",
           "",
           "gửi thư hằng ngày cho những người muốn nhận; mỗi người mỗi ngày nhiều nhất một thư",
           {{"--day", "DATE", "ngày của thư (mặc định hôm nay)"},
            {"--dry-run", "", "chỉ xem, không gửi và không ghi gì"}},
           [open, actor](const cli::Arguments& arguments, cli::Output& output) {
             return digest(open, actor, arguments, output);
           }}};
}

}  // namespace ntm::notices
