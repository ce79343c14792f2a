#pragma once
#include <optional>
#include <string>

#include "outgoing/service.h"
#include "reporting/consolidation_service.h"
#include "reporting/letter_rules.h"
#include "reporting/paper.h"
#include "reporting/service.h"

namespace ntm::reporting {

/// In which form a report is handed out.
enum class Format { docx, pdf, xlsx };
std::string to_text(Format format);
std::string media_type_of(Format format);
std::optional<Format> parse_format(std::string_view text);
/// The form that a file name asks for: "bc.pdf". @throws Refused for any other ending.
Format format_of_file(std::string_view name);

/// A file to be saved.
struct Printed {
  std::string bytes, media_type;
  std::string name;  ///< "BC-TONG-HOP-2024-03.docx"
};

/// Prints reports and the letters about them (in báo cáo, công văn). What was issued is handed out as it was
/// printed then; everything else is printed anew and says that it is a draft.
/// @req R70 R98 R100 R102
class PrintingService {
 public:
  PrintingService(Service& reporting, ConsolidationService& consolidation, const outgoing::Service& outgoing)
      : reporting_(reporting), consolidation_(consolidation), outgoing_(outgoing) {}

  /// The last version of the month, or the one named. `at`: see ConsolidationService::consolidated.
  /// @throws Refused as that does, and when LibreOffice is missing for a PDF.
  Printed consolidated(Month month, std::optional<int> version, std::optional<Instant> at, Format format,
                       const Actor& actor);
  /// A body's report: the last version that was sent, else the draft. Version 0 is the draft in any case.
  Printed report(const std::string& body, Month month, std::optional<int> version, Format format,
                 const Actor& actor);
  /// The letter to those whose report is missing, and those who were late; a draft without number.
  /// `answer_by`: three days after today when absent.
  /// @throws Refused(conflict) when nobody is to be reminded, Refused(invalid) for a workbook.
  Printed dunning(Month month, std::optional<Instant> at, std::optional<Date> answer_by, Format format,
                  const Actor& actor);
  /// The letter that goes with the consolidated report; a draft without number.
  Printed transmittal(Month month, Format format, const Actor& actor);

 private:
  Printed printed(const Document& document, const Stamp& stamp, Format format, const std::string& name) const;
  Printed letter(const outgoing::Paper& paper, Format format, const std::string& name) const;
  Printed file(std::string docx, Format format, const std::string& name) const;
  Document sent(const std::string& body, const Submission& submission, const Actor& actor);
  /// Who would sign today, while nobody has.
  void propose_signer(Document& document);

  Service& reporting_;
  ConsolidationService& consolidation_;
  const outgoing::Service& outgoing_;
};

}  // namespace ntm::reporting
