#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "db/connection.h"
#include "reporting/report.h"

namespace ntm::reporting::store {

/// A file as it was read.
struct KeptFile {
  std::string kind, code, name, body;
};
std::vector<KeptFile> load_files(db::Connection& connection);
/// false: the same text is kept already.
bool keep_file(db::Connection& connection, const KeptFile& file);

/// Rulings of months from `first` to `last`, both included, oldest first.
std::vector<Ruling> rulings(db::Connection& connection, Month first, Month last);
void add_ruling(db::Connection& connection, const Ruling& ruling);

/// Edition 0 when nobody has saved anything.
Draft draft(db::Connection& connection, const std::string& body, Month month);
void save_draft(db::Connection& connection, const Draft& draft);

/// Everything about one report; contents are left out unless asked for.
enum class Contents { left_out, read };
File file(db::Connection& connection, const std::string& body, Month month, Contents contents);
/// Reports of several months by body and month, without contents.
using Files = std::map<std::pair<std::string, Month>, File>;
Files files(db::Connection& connection, Month first, Month last);
/// The month of the last report that a body sent before a month, if it ever did.
std::optional<Month> last_before(db::Connection& connection, const std::string& body, Month month);
/// The version with that receipt code, with its content.
std::optional<Submission> find_submission(db::Connection& connection, const std::string& code);

void add_submission(db::Connection& connection, const Submission& submission);
void add_decision(db::Connection& connection, const std::string& body, Month month, const Decision& decision);

}  // namespace ntm::reporting::store
