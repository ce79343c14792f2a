#include "reporting/report_rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "reporting/problems.h"

namespace ntm::reporting {
namespace {

constexpr std::size_t longest_text_bytes = 60'000;
constexpr std::size_t most_proposals = 50;

bool is_blank(const std::string& text) { return trimmed(text).empty(); }

bool says_something(const Written& written) {
  auto is_text = [](const auto& section) { return !is_blank(section.second); };
  return !written.proposals.empty() || std::any_of(written.sections.begin(), written.sections.end(), is_text);
}

void add_section_faults(const Form& form, const Written& written, std::vector<Problem>& found) {
  for (const auto& [id, text] : written.sections) {
    if (!form.find_section(id)) found.push_back(unknown_place(id, form.code));
    if (text.size() > longest_text_bytes) found.push_back(text_too_long(id));
  }
}

}  // namespace

std::vector<Lack> lacks_of(const Form& form, const Written& written) {
  std::vector<Lack> lacks;
  if (written.is_nil) return lacks;
  for (const FormSection& section : form.sections) {
    if (!section.is_required) continue;
    auto text = written.sections.find(section.id);
    if (text == written.sections.end() || is_blank(text->second))
      lacks.push_back({section.id, section.title, "chưa viết phần này"});
  }
  return lacks;
}

std::vector<Problem> faults_of(const Form& form, const Written& written) {
  std::vector<Problem> found;
  if (written.is_nil && !form.allows_nil) found.push_back(nil_not_allowed(form.name));
  if (written.is_nil && says_something(written)) found.push_back(nil_says_something());
  add_section_faults(form, written, found);
  if (written.proposals.size() > most_proposals) found.push_back(too_many_proposals(most_proposals));
  for (const std::string& proposal : written.proposals)
    if (is_blank(proposal)) found.push_back(empty_proposal());
  return found;
}

Sending sending_of(const Submission* last, State state, const std::string& written_hash,
                   const std::string& hash) {
  if (!last) return Sending::keep;
  if (last->hash == hash) return Sending::repeat;
  if (state == State::returned) return Sending::keep;
  if (last->written_hash == written_hash) return Sending::repeat;
  return state == State::accepted ? Sending::refuse : Sending::keep;
}

std::vector<Problem> faults_of(Step::Kind step, const Standing& standing, const Form& form,
                               const std::vector<Note>& notes) {
  if (standing.version == 0) return {nothing_sent()};
  const bool is_settled = standing.state == State::accepted || standing.state == State::returned;
  const bool is_received_again = step == Step::Kind::received && standing.state == State::received;
  if (is_settled || is_received_again) return {already_decided(to_vietnamese(standing.state))};
  std::vector<Problem> found;
  if (step == Step::Kind::returned && notes.empty()) found.push_back(note_needed());
  for (const Note& note : notes) {
    if (!form.find_section(note.place) && !form.find_table(note.place))
      found.push_back(unknown_place(note.place, form.code));
    if (is_blank(note.text)) found.push_back(note_without_text(note.place));
  }
  return found;
}

std::string receipt_code(const std::string& body, Month month, int version, const std::string& hash) {
  std::string mark = hash.substr(0, 8);
  std::transform(mark.begin(), mark.end(), mark.begin(),
                 [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
  return fmt::format("BC-{}-{}-{}-{}", month.to_iso(), body, version, mark);
}

}  // namespace ntm::reporting
