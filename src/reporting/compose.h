#pragma once
#include <map>
#include <string>
#include <vector>

#include "bodies/register.h"
#include "reporting/consolidated.h"
#include "reporting/figures.h"
#include "reporting/report.h"

namespace ntm::reporting {

/// What stands at the head of a report and does not follow from form and body.
struct Head {
  std::string place, based_on;
};

/// The report of a body: what people wrote among what the program fills in. A nil report has no tables.
/// @req R70
Document compose_report(const Form& form, const Obligation& obligation, const Written& written,
                        const Head& head, Figures& figures, const bodies::Register& bodies);

/// The consolidated report with everything computed; `words` take the place of computed paragraphs by their
/// id, and stand as "<section>.text" where a section gets a text of its own.
/// @req R88 R89
Document compose_consolidated(const Form& form, const Obligation& obligation,
                              const std::vector<Proposed>& proposals, std::vector<Gap> gaps,
                              const std::map<std::string, std::string>& words, const Head& head,
                              Figures& figures, const bodies::Register& bodies);

/// Whether words may be put under that id: a paragraph of the document, or the own text of a section.
bool takes_words(Document& document, const std::string& id);

}  // namespace ntm::reporting
