#pragma once
#include <string>
#include <vector>

#include "documents/document.h"

namespace ntm::documents {

/// What is wrong with one entry of a list in a document; `at` is its place in the list, from 0.
struct EntryFault {
  enum class Kind {
    repeated,       ///< Another entry before it has the same id or order.
    dangling,       ///< Names a clause that is not there.
    circular,       ///< Its parents lead back to it.
    before_parent,  ///< Stands before its parent, so the order of the text is broken.
    out_of_order,   ///< Orders must run 1, 2, 3 … without a gap.
    not_last,       ///< The archive line stands before other lines.
  };
  std::size_t at;
  Kind kind;
  std::string other;  ///< The id or order concerned.
};

/// Whether clauses form a tree in the order of the text: ids once, parents present and above, no circle.
/// @req R1
std::vector<EntryFault> clause_faults(const std::vector<Clause>& clauses);

/// Whether the distribution list runs 1 … n with at most one archive line, at its end.
/// @req R98
std::vector<EntryFault> recipient_faults(const std::vector<Recipient>& recipients);

/// Corrections that name a clause which is not there.
std::vector<EntryFault> correction_faults(const Content& content);

/// The clause of that id; nullptr when there is none.
const Clause* find_clause(const Content& content, std::string_view id);

/// Direct children in the order of the text; "" gives those at the top.
std::vector<const Clause*> children_of(const Content& content, std::string_view id);

/// How deep a clause stands: 0 at the top. The clauses must be a tree.
int depth_of(const Content& content, const Clause& clause);

/// Slots that nobody has filled yet (chưa nhập), such as the annex.
/// @req R95
std::vector<const Clause*> missing_clauses(const Content& content);

}  // namespace ntm::documents
