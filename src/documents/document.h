#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"

namespace ntm::documents {

/// One act named by another: a legal basis (căn cứ), a proposal (văn bản đề nghị), last year's edition.
struct Citation {
  std::string document;  ///< Our id of the act; empty when it is not in the register.
  std::string symbol;    ///< "733/QĐ-UBND"
  std::optional<Date> issued_on;
  std::string issuer;  ///< Name of who issued it; empty when the citation does not say.
  std::string body;    ///< Code of the issuing body in the register of bodies; may be empty.
  std::optional<int> year;
  std::string note;
  bool operator==(const Citation&) const = default;
};

/// One clause (điều, khoản, gạch đầu dòng) of a directive: our own short summary with its pinpoint, never the
/// text.
/// @req R1
struct Clause {
  std::string id;                         ///< "1-a", unique within the document.
  std::string parent;                     ///< Id of the clause above; empty at the top.
  std::string heading;                    ///< A few words of our own.
  std::string summary;                    ///< One sentence of our own.
  std::string pinpoint;                   ///< Where it stands: "Mục 1, gạch đầu dòng thứ nhất".
  std::string force;                      ///< One of forces(); empty when the clause asks nothing of anybody.
  std::vector<std::string> addressees;    ///< Codes of bodies or of groups of bodies.
  std::vector<std::string> requirements;  ///< "R17": the numbered needs that the clause gives rise to.
  bool missing = false;  ///< A slot whose content nobody has given yet (chưa nhập), such as an annex.
  std::string note;
  bool operator==(const Clause&) const = default;
};

/// The words that say how strongly a clause binds: yêu cầu, giao, phải, cần, đề nghị, phấn đấu.
const std::vector<std::string>& forces();

/// Whether the clause only asks (đề nghị): it is recorded and followed, never scored.
/// @req R61
bool is_request(const Clause& clause);

/// One line of the distribution list (nơi nhận).
/// @req R98
struct Recipient {
  int order = 0;  ///< Place in the printed list, from 1.
  std::string name;
  std::string mark;      ///< "B/c" (to report); empty for most.
  std::string body;      ///< Code of the body or group; may be empty.
  bool archive = false;  ///< The archive line (Lưu:), always the last.
  bool operator==(const Recipient&) const = default;
};

/// A slip in the text as it was published, and how it is read.
struct Correction {
  std::string written, read;
  std::string clause;   ///< Where; may be empty.
  bool certain = true;  ///< false: the reading is likely but nobody has confirmed it.
  std::string unit;     ///< Code of the unit meant, when it is a name of a place; may be empty.
  bool operator==(const Correction&) const = default;
};

/// Who signed, in which post and by which right.
/// @req R97
/// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
struct Signer {
  std::string post, name;
  std::string authority;  ///< TM., KT., TL., TUQ. or Q.; empty when the head signs in their own right.
  bool operator==(const Signer&) const = default;
};

/// What a document says, as far as it has been entered.
struct Content {
  std::optional<int> year;  ///< The year whose edition this is, for yearly series.
  std::string subject;      ///< Trích yếu, in our own words.
  std::string issuer_body;
  std::string drafting_code;
  std::string trust, note;
  Signer signer;
  std::optional<Citation> proposal;          ///< @req R4
  std::optional<Citation> previous_edition;  ///< @req R2
  std::vector<Citation> bases;               ///< Căn cứ, in the order of the text. @req R3
  std::vector<Clause> clauses;               ///< In the order of the text; parents before their children.
  std::vector<Recipient> recipients;
  std::vector<Correction> corrections;
  bool operator==(const Content&) const = default;
};

/// An act in the register (văn bản).
/// @req R3 R111
struct Document {
  std::string id;      ///< Ours, never changes: "ct-05-2024-ubnd-kontum".
  std::string symbol;  ///< Số, ký hiệu: "05/CT-UBND". Not unique: symbols are given out anew each year.
  std::string kind, issuer, title;
  std::optional<Date> issued_on;
  std::optional<Date> valid_from;             ///< First day in force; absent when no source states it.
  std::optional<Date> valid_to;               ///< First day no longer in force; absent when none is stated.
  std::vector<std::string> amends, replaces;  ///< Ids of other documents.
  std::string trust, source, note;
  bool verified = false;
  bool registered = true;  ///< false: known only from its own file, no line of the register names it yet.
  std::optional<Content> content;

  /// The fullest wording of what it is about: that of its content, else of the register.
  const std::string& subject() const { return content ? content->subject : title; }
  bool operator==(const Document&) const = default;
};

}  // namespace ntm::documents
