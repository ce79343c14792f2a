#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "documents/document.h"

namespace ntm::outgoing {

/// Kinds of outgoing document that there are templates for (loại văn bản đi).
enum class Kind {
  consolidated_report,  ///< Báo cáo tổng hợp, of the coordination office to the committee of the province.
  body_report,          ///< Báo cáo of a district or department.
  dunning_letter,       ///< Công văn đôn đốc.
  transmittal           ///< Công văn gửi tài liệu.
};
const std::vector<Kind>& kinds();
std::string to_text(Kind kind);  ///< The stored and sent code: "dunning_letter".
std::optional<Kind> parse_kind(std::string_view text);
std::string to_vietnamese(Kind kind);  ///< "công văn đôn đốc"
std::string template_file(Kind kind);  ///< "cong-van-don-doc.docx"

/// Words with, where they need one, a footnote: "chưa đối chiếu văn bản gốc" behind a figure nobody verified.
/// @req R111
struct Words {
  std::string text;
  std::string note = {};
  Words() = default;
  Words(std::string words, std::string footnote = {}) : text(std::move(words)), note(std::move(footnote)) {}
  Words(const char* words) : text(words) {}
};

/// How the cells of a column stand: words to the left, figures to the right, short marks in the middle.
enum class Side { left, centre, right };

struct Column {
  std::string heading;  ///< No footnote: headings are repeated on every page.
  int weight = 1;       ///< Share of the width; 1 or more.
  Side side = Side::centre;
};

struct Row {
  std::vector<Words> cells;  ///< As many as there are columns; missing ones are empty.
  bool is_total = false;     ///< Printed bold.
};

struct Table {
  std::string title;  ///< May be empty.
  std::string unit;   ///< Đơn vị tính; may be empty.
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<std::string> remarks;  ///< Under the table.
};

/// One piece of the text, in order.
struct Block {
  enum class Form { heading_1, heading_2, heading_3, paragraph, bullet, table };
  Form form = Form::paragraph;
  std::vector<Words> words;  ///< Stretches of one paragraph; empty for a table.
  std::optional<Table> table;

  static Block heading(int level, std::string text);  ///< Level 1 to 3, number included: "I. TIẾN ĐỘ".
  static Block paragraph(std::vector<Words> words) { return {Form::paragraph, std::move(words), {}}; }
  static Block bullet(std::vector<Words> words) { return {Form::bullet, std::move(words), {}}; }
  static Block of(Table table) { return {Form::table, {}, std::move(table)}; }
};

/// Phụ lục: on landscape pages of their own, numbered I, II, III … in their order.
struct Annex {
  std::string title;
  std::vector<Block> blocks;
};

/// How a document is signed, as it is printed. Made by signature_of.
struct Signature {
  std::vector<std::string> lines;  ///< "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
  std::string person;              ///< Empty where nobody has entered who holds the post.
  bool certain = true;  ///< false: the holder was named in an earlier document, and nothing is known since.
};

/// Số và ký hiệu. Without a number the document is a draft: a gap is left for it.
struct Number {
  std::optional<int> number;
  std::string notation;  ///< Ký hiệu: "BC-VPĐP"
};

/// A duty that somebody has not done, for a dunning letter.
struct Overdue {
  std::string body, what;
  std::string due;  ///< "14/3/2024"
  int days = 0;     ///< Late by, on the day of the letter.
};

struct Enclosure {
  std::string name, symbol;  ///< The symbol may be empty.
  std::string copies;        ///< "01 bản"
};

/// Everything that an official document says (văn bản hành chính), ready to be printed. Who fills it decides
/// the words; how they stand on paper is the template's.
/// @req R98 R100
/// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
struct Paper {
  Kind kind = Kind::body_report;
  std::string parent_body;  ///< Cơ quan chủ quản, in full; empty where none is printed, as for committees.
  std::string body;         ///< Cơ quan ban hành, in full: "Ủy ban nhân dân huyện Đăk Hà".
  std::string place;        ///< Địa danh: "Đăk Hà"
  Number number;
  std::optional<Date> dated_on;           ///< Absent in a draft: a gap is left for it.
  std::string subject;                    ///< Trích yếu, without "V/v".
  std::vector<std::string> addressed_to;  ///< Kính gửi; may be empty.
  std::vector<std::string> bases;         ///< Căn cứ, without end marks.
  std::vector<Block> blocks;
  std::vector<Annex> annexes;
  Signature signature;
  std::vector<documents::Recipient> recipients;  ///< Nơi nhận; the archive line last. @req R98
  std::string code;  ///< Short, leads back to the frozen data: "3f9a2c71"; in the foot of every page.
  std::string mark;  ///< In the foot too: "DỰ THẢO", "Số liệu minh họa"; empty for most.

  std::string based_on;  ///< Dunning letters: the act that gives the duty: "Chỉ thị số 05/CT-UBND …".
  std::optional<Date> until;          ///< Dunning letters: the last day looked at.
  std::optional<Date> asked_by;       ///< Dunning letters: the new last day.
  std::vector<Overdue> overdue;       ///< Dunning letters.
  std::vector<Enclosure> enclosures;  ///< Transmittals.
};

}  // namespace ntm::outgoing
