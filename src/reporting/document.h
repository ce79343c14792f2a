#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace ntm::reporting {

/// Where a figure comes from, so that a reader can open it.
/// @req R70
struct Origin {
  std::string
      query;         ///< A question to this program: "/api/assessment/status?as_of=2024-03-14"; may be empty.
  std::string name;  ///< In words: "Hiện trạng các xã tại ngày 14/03/2024".
  bool operator==(const Origin&) const = default;
};

/// A number in a sentence.
struct Figure {
  std::string label, text;  ///< "xã đã được công nhận", "42"
  Origin origin;
  std::string note = {};  ///< Why it is not certain; empty for most. @req R111
  bool operator==(const Figure&) const = default;
};

/// A sentence or several. The program writes `computed`; whoever edits puts `text` in its place.
struct Paragraph {
  std::string id;  ///< "II.status"; for a person's own text: "II.text".
  std::string text;
  std::string computed;  ///< Empty for what a person wrote.
  bool is_edited = false;
  std::vector<Figure> figures;
  bool operator==(const Paragraph&) const = default;
};

struct Column {
  std::string name;
  bool is_number = false;
  bool operator==(const Column&) const = default;
};

/// A cell that rests on something nobody verified.
/// @req R111
struct Doubt {
  std::size_t row = 0, column = 0;  ///< From 0.
  std::string text;
  bool operator==(const Doubt&) const = default;
};

/// A table with its figures, as they stood at the cut.
struct Table {
  std::string id, title;
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;  ///< As people read them; empty text: nobody knows.
  std::vector<std::string> notes;
  Origin origin;
  bool is_available = true;        ///< false: no data stand behind it yet; the note says why.
  std::vector<Doubt> doubts = {};  ///< By row and column.
  bool operator==(const Table&) const = default;
};

/// A part with what stands in it, in order: paragraphs, then tables by id.
struct Section {
  std::string id, title;
  std::vector<Paragraph> paragraphs;
  std::vector<std::string> tables;
  bool operator==(const Section&) const = default;
};

/// Something that the report should rest on and does not: never passed over in silence.
/// @req R89
struct Gap {
  enum class Kind {
    missing,   ///< A body sent nothing, ever.
    stale,     ///< A body sent nothing for this month; its last report stands in.
    no_source  ///< Nobody keeps these figures in the program yet.
  };
  Kind kind = Kind::missing;
  std::string object;  ///< Code of the body, or id of the table.
  std::string text_vi;
  std::optional<Month> month;  ///< Of the report that stands in.
  bool operator==(const Gap&) const = default;
};
std::string to_text(Gap::Kind kind);

struct Recipient {
  std::string name, mark;
  bool is_archive = false;
  bool operator==(const Recipient&) const = default;
};

/// Who signs, by the post held that day (TM., KT., TL., TUQ., Q.).
/// @req R97
/// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
struct SignBlock {
  std::string authority;  ///< Empty when the head signs in their own right.
  std::string head_post;  ///< In whose place or by whose order, for KT., TL. and TUQ.; else empty.
  std::string post, body;
  std::string person;  ///< Empty where nobody entered the holder.
  bool is_certain = true;
  std::vector<std::string> lines = {};  ///< As printed: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".
  bool operator==(const SignBlock&) const = default;
};

/// A report as it can be printed: headings, paragraphs, tables, notes. Plain values; a writer of DOCX, PDF or
/// XLSX needs nothing else.
/// @req R70 R88 R100
struct Document {
  std::string form, kind_name, subject;
  std::string parent_body, body, body_name, addressee;
  std::string place;     ///< Địa danh: "Kon Tum"
  std::string symbol;    ///< Ký hiệu: "BC-VPĐP"
  std::string based_on;  ///< The act that asks for it: "Chỉ thị số 05/CT-UBND ngày … của …"
  Month month{1, 1};
  bool is_quarterly = false, is_nil = false;
  Date data_from = Date::beginning_of_time(), data_to = Date::beginning_of_time();
  std::string label;  ///< "Số liệu minh họa" where the data are made up; printed on every page.
  std::vector<Section> sections;
  std::vector<Table> tables;
  std::vector<Gap> gaps;
  std::vector<Recipient> recipients;
  std::string number_and_symbol;  ///< "03/BC-VPĐP"; only of an issued one.
  std::optional<Date> issued_on;  ///< Likewise.
  std::optional<SignBlock> sign;  ///< Of what was issued or sent.
  bool operator==(const Document&) const = default;

  const Table* find_table(std::string_view id) const;
  Paragraph* find_paragraph(std::string_view id);
};

/// "tháng 3 năm 2024", and for a quarter's last month "tháng 3 và quý I năm 2024".
std::string period_name(Month month, bool is_quarterly);

}  // namespace ntm::reporting
