#pragma once
#include <string>

#include "outgoing/paper.h"
#include "reporting/document.h"

namespace ntm::reporting {

/// What stands on the paper besides what the report says.
struct Stamp {
  outgoing::Kind kind = outgoing::Kind::consolidated_report;
  std::string code;      ///< Leads back to the frozen cut or the receipt; empty before there is one.
  bool is_draft = true;  ///< Dự thảo: not issued, or not sent.
};

/// The report as an official document: parts, tables where they belong, wide ones as annexes, footnotes
/// behind figures that nobody verified, sources that are missing.
/// @req R70 R89 R98 R100 R111
outgoing::Paper paper_of(const Document& document, const Stamp& stamp);

/// Heading, number, signature and recipients alone: what letters of the same body have in common with it.
outgoing::Paper heading_of(const Document& document, const Stamp& stamp);

/// The table as it is printed: numbered rows, one head row for each place that its first column repeats.
outgoing::Table printed_table(const Table& table);
/// Whether a table stands on landscape pages of its own: many columns, or more rows than a text can bear.
bool is_wide(const Table& table);
/// "Bảng B1. Kết quả thực hiện tiêu chí của từng xã"
std::string printed_title(const Table& table);
/// A sentence's beginning as it stands within another: "Tiến độ" is "tiến độ".
std::string in_sentence(std::string text);

}  // namespace ntm::reporting
