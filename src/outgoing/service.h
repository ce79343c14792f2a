#pragma once
#include <string>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "db/database.h"
#include "doc/pdf.h"
#include "outgoing/number_rules.h"
#include "outgoing/templates.h"

namespace ntm::outgoing {

/// Prints official documents from the templates of the office (in văn bản), and keeps the register of their
/// numbers (sổ đăng ký văn bản đi). Numbers are given by take_number, inside the write that issues a
/// document.
/// @req R97 R98 R100
class Service {
 public:
  /// `office_program`: LibreOffice; empty: looked for on the search path.
  Service(db::Database& database, Clock clock, TemplateFolders folders,
          std::filesystem::path office_program = {})
      : database_(database), clock_(clock), folders_(std::move(folders)), pdf_(std::move(office_program)) {}

  /// The document as DOCX. The same document and template give the same bytes, whenever they are printed.
  /// @throws Refused when the template cannot be used.
  std::string docx(const Paper& paper) const;
  /// The same as PDF, by LibreOffice.
  /// @throws Refused when it is not installed or does not finish.
  std::string pdf(const Paper& paper) const;
  std::string pdf_of(std::string_view docx) const { return pdf_.pdf_of(docx); }
  bool can_make_pdf() const { return pdf_.is_available(); }

  /// Reads a template that somebody edited, and fills it with a sample that has one of everything.
  /// @throws Refused with everything that is wrong with it.
  std::string try_template(Kind kind, const std::filesystem::path& file) const;

  /// Numbers given in a year, by body, series and number; of one body when its code is not empty.
  std::vector<Issued> issued(int year, const std::string& body) const;
  /// Says with which number a book begins, where earlier ones of the year were given on paper. Leaves an
  /// audit event `outgoing.begin`.
  /// @throws Refused when the book has numbers already, or the number is below 1.
  void begin_book(const Book& book, int first_number, const Actor& actor) const;

 private:
  db::Database& database_;
  Clock clock_;
  TemplateFolders folders_;
  doc::PdfMaker pdf_;
};

}  // namespace ntm::outgoing
