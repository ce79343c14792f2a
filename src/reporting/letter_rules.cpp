#include "reporting/letter_rules.h"

#include <fmt/format.h>

#include "outgoing/wording_rules.h"
#include "reporting/paper.h"

namespace ntm::reporting {
namespace {

using outgoing::Block;
using outgoing::Paper;

std::string name_of(const bodies::Register& bodies, const std::string& code) {
  const bodies::Body* body = bodies.find(code);
  return outgoing::in_full(body ? body->name : code);
}

bool is_sent_late(const Owed& owed) {
  return owed.standing.received_at && owed.standing.is_on_time == false && !is_to_be_dunned(owed);
}

/// "BC-VPĐP" of reports is "VPĐP" of letters: a letter has no word for its kind in its symbol.
std::string letter_symbol(const std::string& report_symbol) {
  const std::size_t dash = report_symbol.find('-');
  return dash == std::string::npos ? report_symbol : report_symbol.substr(dash + 1);
}

Paper letter_of(const Document& office, outgoing::Kind kind) {
  Paper paper = heading_of(office, {kind, "", true});
  paper.number = {{}, letter_symbol(office.symbol)};
  paper.dated_on.reset();
  paper.recipients = {{1, "Như trên", "", "", false}, {2, "VT", "", "", true}};
  return paper;
}

std::string wanted_of(const Owed& owed) {
  const Obligation& obligation = owed.obligation;
  const std::string report = "Báo cáo " + period_name(obligation.month, obligation.is_quarterly);
  return owed.standing.state == State::returned ? report + " (bản sửa sau khi trả lại)" : report;
}

void add_late(const std::vector<Owed>& owed, const bodies::Register& bodies, Paper& paper) {
  std::vector<Block> lines;
  for (const Owed& each : owed)
    if (is_sent_late(each))
      lines.push_back(Block::bullet({fmt::format("{}: chậm {} ngày.", name_of(bodies, each.obligation.body),
                                                 each.standing.days_late)}));
  if (lines.empty()) return;
  paper.blocks.push_back(
      Block::paragraph({"Các cơ quan, đơn vị sau đã gửi báo cáo nhưng chậm so với thời hạn quy định:"}));
  for (Block& line : lines) paper.blocks.push_back(std::move(line));
}

}  // namespace

bool is_to_be_dunned(const Owed& owed) {
  return owed.standing.state == State::missing || owed.standing.state == State::returned;
}

Paper dunning_letter(const Letter& letter, const std::vector<Owed>& owed, const bodies::Register& bodies) {
  const Document& office = letter.of_office;
  Paper paper = letter_of(office, outgoing::Kind::dunning_letter);
  paper.subject = fmt::format("đôn đốc gửi báo cáo kết quả xây dựng nông thôn mới {}",
                              period_name(office.month, office.is_quarterly));
  paper.based_on = office.based_on;
  paper.until = letter.on, paper.asked_by = letter.answer_by;
  for (const Owed& each : owed) {
    const std::string name = name_of(bodies, each.obligation.body);
    if (is_to_be_dunned(each)) {
      const Date last = each.standing.last_day;
      const int days = letter.on.days_since_1970() - last.days_since_1970();
      paper.overdue.push_back({name, wanted_of(each), outgoing::short_day(last), std::max(0, days)});
    }
    if (is_to_be_dunned(each) || is_sent_late(each)) paper.addressed_to.push_back(name);
  }
  add_late(owed, bodies, paper);
  paper.recipients.insert(paper.recipients.begin() + 1, {2, "UBND tỉnh", "B/c", "", false});
  paper.recipients.back().order = 3;
  return paper;
}

Paper transmittal(const Document& report) {
  Paper paper = letter_of(report, outgoing::Kind::transmittal);
  const std::string period = period_name(report.month, report.is_quarterly);
  paper.subject = "gửi báo cáo tổng hợp " + period;
  if (!report.addressee.empty()) paper.addressed_to = {outgoing::in_full(report.addressee)};
  paper.enclosures.push_back({"Báo cáo " + in_sentence(report.subject), report.number_and_symbol, "01 bản"});
  int annexes = 0;
  for (const outgoing::Annex& annex : paper_of(report, {}).annexes)
    paper.enclosures.push_back(
        {fmt::format("Phụ lục {}: {}", outgoing::roman(++annexes), annex.title), "", "01 bản"});
  return paper;
}

}  // namespace ntm::reporting
