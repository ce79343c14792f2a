#include "reporting/obligation.h"

#include "base/assert.h"

namespace ntm::reporting {
namespace {

struct Words {
  State state;
  const char *code, *vi;
};
constexpr Words words[] = {
    {State::not_owed, "not_owed", "không phải nộp"},
    {State::waived, "waived", "được miễn"},
    {State::not_due, "not_due", "chưa đến hạn"},
    {State::due_soon, "due_soon", "sắp đến hạn"},
    {State::missing, "missing", "quá hạn, chưa nộp"},
    {State::submitted, "submitted", "đã nộp đúng hạn"},
    {State::late, "late", "đã nộp, chậm"},
    {State::received, "received", "đã nhận"},
    {State::returned, "returned", "trả lại để sửa"},
    {State::accepted, "accepted", "đã chấp nhận"},
};

const Words& words_of(State state) {
  for (const Words& each : words)
    if (each.state == state) return each;
  NTM_ASSERT(!"a state without a word");
}

}  // namespace

std::string to_text(Ruling::Kind kind) { return kind == Ruling::Kind::waive ? "waive" : "extend"; }

std::string to_text(Step::Kind kind) {
  constexpr const char* codes[] = {"submitted", "received", "returned", "accepted"};
  return codes[static_cast<int>(kind)];
}

std::string to_text(State state) { return words_of(state).code; }
std::string to_vietnamese(State state) { return words_of(state).vi; }

const std::vector<State>& all_states() {
  static const std::vector<State> states = [] {
    std::vector<State> all;
    for (const Words& each : words) all.push_back(each.state);
    return all;
  }();
  return states;
}

}  // namespace ntm::reporting
