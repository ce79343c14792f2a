#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace ntm::reporting {

/// A part of a report (mục).
struct FormSection {
  std::string id;                       ///< "II"; also what is printed before the title.
  std::string title;                    ///< "Kết quả thực hiện"
  std::string hint;                     ///< What belongs there, for whoever writes; may be empty.
  bool is_required = false;             ///< Text must be written, unless the report is nil.
  bool asks_proposals = false;          ///< Proposals (kiến nghị) are entered here one by one.
  std::vector<std::string> paragraphs;  ///< Kinds of sentences that the program writes; see words below.
  std::vector<std::string> tables;      ///< Ids of tables that stand here.
  bool operator==(const FormSection&) const = default;
};

/// A table that the program fills in.
struct FormTable {
  std::string id;     ///< "B1"
  std::string title;  ///< "Kết quả thực hiện 19 tiêu chí của các xã"
  std::string kind;   ///< One of table_kinds().
  bool operator==(const FormTable&) const = default;
};

/// One line of the distribution list of a report (nơi nhận).
/// @req R98
struct FormRecipient {
  std::string name;
  std::string mark;  ///< "B/c"; empty for most.
  bool is_archive = false;
  bool operator==(const FormRecipient&) const = default;
};

/// How a report of one body is headed, where its form alone does not say it.
struct FormHeading {
  std::string body;         ///< Code of the body.
  std::string symbol;       ///< Empty: that of the form.
  std::string parent_body;  ///< Empty: that of the form.
  bool operator==(const FormHeading&) const = default;
};

/// What a report consists of (biểu mẫu báo cáo), as data.
/// @req R70 R88
struct Form {
  std::string code, name;
  std::string kind_of_document;  ///< "BÁO CÁO"
  std::string subject;           ///< Trích yếu; "{period}" stands for "tháng 3 năm 2024".
  std::string symbol;       ///< "BC-VPĐP": stands behind the number; "{body}" stands for the body's code.
  std::string series;       ///< Which numbers are counted together: "BC"; empty: every kind of document.
  std::string parent_body;  ///< Cơ quan chủ quản; empty: the committee of the body's unit, but of its own.
  std::string addressee;    ///< Kính gửi
  bool allows_nil = false;  ///< A report that says there is nothing to report (báo cáo không phát sinh).
  Validity validity;
  std::vector<FormSection> sections;
  std::vector<FormTable> tables;
  std::vector<FormRecipient> recipients;
  std::vector<FormHeading> headings;
  std::string source, trust;
  bool verified = false;

  const FormSection* find_section(std::string_view id) const;
  const FormTable* find_table(std::string_view id) const;
  std::string symbol_of(const std::string& body) const;
  /// Empty where the form does not say.
  std::string parent_of(const std::string& body) const;
};

/// The tables and sentences that the program knows how to make.
const std::vector<std::string>& table_kinds();
const std::vector<std::string>& paragraph_kinds();

}  // namespace ntm::reporting
