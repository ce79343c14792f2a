#pragma once
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/actor.h"
#include "base/instant.h"
#include "datafile/source.h"
#include "db/database.h"
#include "documents/register.h"

namespace ntm::documents {

/// How an import went; added + changed + unchanged is the number of documents in the files.
struct Imported {
  int added = 0, changed = 0, unchanged = 0;
};

/// The full text of a document, as it was loaded.
struct FullText {
  std::string file;  ///< Name of the file it came from.
  Instant loaded_at;
  std::string text;
};

/// Keeps the register of documents and the directive as a tree of clauses.
/// @req R1 R2 R3 R4 R95 R98
class Service {
 public:
  Service(db::Database& database, Clock clock) : database_(database), clock_(clock) {}

  /// Reads files of schema register/1 and document/1 together, in any order, and keeps all of them or
  /// nothing. The same files again change nothing; documents that the files do not name stay as they are.
  /// @throws Refused with every problem and its line.
  Imported import(const std::vector<datafile::Source>& sources, const Actor& actor);

  /// The whole register; kept in memory and made anew after a change.
  std::shared_ptr<const Register> all();
  /// The document of that id; nullptr when there is none.
  std::shared_ptr<const Document> find(std::string_view id);
  /// The one document meant by an id, a symbol or a file name ("05-CT-UBND-2024").
  /// @throws Refused(not_found) or Refused(ambiguous)
  std::shared_ptr<const Document> meant_by(std::string_view word);

  /// Keeps the full text from a file that the user has, in place of an earlier one. The same text again
  /// changes nothing.
  /// @throws Refused(not_found) when there is no such document, Refused(invalid) when the file is empty.
  void load_text(std::string_view id, const datafile::Source& source, const Actor& actor);
  /// Nothing when it has not been loaded.
  std::optional<FullText> text(std::string_view id);
  bool has_text(std::string_view id);

  /// Reads everything anew at the next question: another program may have written.
  void forget();

 private:
  db::Database& database_;
  Clock clock_;
  std::mutex mutex_;
  std::shared_ptr<const Register> register_;
};

}  // namespace ntm::documents
