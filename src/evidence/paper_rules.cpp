#include "evidence/paper_rules.h"

#include "base/file_name.h"
#include "base/text.h"
#include "evidence/problems.h"

namespace ntm::evidence {
namespace {

constexpr std::size_t longest_source = 300, longest_note = 1000;

/// Control characters would break lines of the trail and of tables.
std::string clean(const std::string& text, const char* field, std::size_t longest, Problems& problems) {
  if (!is_valid_utf8(text)) return problems.add(text_unreadable(field)), "";
  std::string kept = trimmed(to_nfc(text));
  for (char& c : kept)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  if (display_width(kept) > longest) problems.add(text_too_long(field, longest));
  return kept;
}

}  // namespace

Paper checked(Paper paper, Date today, Problems& problems) {
  paper.name = clean_file_name(paper.name);
  paper.source = clean(paper.source, "source", longest_source, problems);
  paper.note = clean(paper.note, "note", longest_note, problems);
  if (paper.source.empty()) problems.add(source_missing());
  if (paper.dated_on > today) problems.add(dated_in_the_future(paper.dated_on));
  return paper;
}

std::string checked_reason(const std::string& reason, Problems& problems) {
  std::string kept = clean(reason, "reason", longest_note, problems);
  if (kept.empty()) problems.add(reason_missing());
  return kept;
}

}  // namespace ntm::evidence
