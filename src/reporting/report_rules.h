#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "reporting/form.h"
#include "reporting/report.h"

namespace ntm::reporting {

/// What a report should say and does not, in the order of the form. A nil report lacks nothing.
/// @req R70
std::vector<Lack> lacks_of(const Form& form, const Written& written);

/// What is wrong with what was written: sections that the form does not have, a nil report that says
/// something, a nil report on a form that knows none, too much text.
std::vector<Problem> faults_of(const Form& form, const Written& written);

/// What becomes of a report that is sent.
enum class Sending {
  keep,    ///< A new version.
  repeat,  ///< The same as the last one: its receipt again.
  refuse   ///< Another one was accepted already.
};
/// Compares with the last version; nothing was sent before when it is absent. While it waits, equal words are
/// the same report even if figures moved meanwhile; after a return, equal words with new figures are a new
/// version. An accepted report takes no other.
Sending sending_of(const Submission* last, State state, const std::string& written_hash,
                   const std::string& hash);

/// What stands against a step of the office; empty: it may be taken. Only the last version is decided about;
/// a return needs a note on a place that the form has; what was accepted or returned is settled.
std::vector<Problem> faults_of(Step::Kind step, const Standing& standing, const Form& form,
                               const std::vector<Note>& notes);

/// "BC-2024-03-UBND-611-1-9F3A21C0"
std::string receipt_code(const std::string& body, Month month, int version, const std::string& hash);

}  // namespace ntm::reporting
