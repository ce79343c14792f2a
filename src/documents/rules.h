#pragma once
#include <string>
#include <vector>

#include "documents/register.h"

namespace ntm::documents {

/// How a document stood on a day (hiệu lực).
enum class Standing {
  unknown,   ///< Neither the day of issue nor the day of effect is recorded.
  not_yet,   ///< Not issued, or not yet in force.
  in_force,  ///< Còn hiệu lực.
  ended,     ///< Hết hiệu lực: past its last day.
  replaced,  ///< Another act that replaces it is in force.
};

std::string to_text(Standing standing);        ///< The stored and sent code: "in_force".
std::string to_vietnamese(Standing standing);  ///< For people: "còn hiệu lực".

struct StandingOnDay {
  Standing standing = Standing::unknown;
  /// false: it follows from the day of issue or from an unverified link, because no source states the day of
  /// effect.
  bool certain = true;
  std::string reason_vi;
  std::string replaced_by;  ///< Id of the act that took its place; empty unless replaced.
};

/// Whether the document was in force that day, and why we think so. A stated end goes before any replacement;
/// a document without a day of effect counts from its day of issue, and says so.
/// @req R3
StandingOnDay standing_on(const Register& documents, const Document& document, Date day);

/// The acts in force that day, uncertain ones among them; those whose standing is unknown are not.
std::vector<const Document*> in_force_on(const Register& documents, Date day);

/// Acts in force that day which amend the document, earliest first.
std::vector<const Document*> amendments_on(const Register& documents, const Document& document, Date day);

/// What is wrong with links between documents.
struct LinkFault {
  enum class Kind { unknown, itself, circular, younger };
  Kind kind;
  std::string document;  ///< Id of the one whose link is wrong.
  std::string link;      ///< "amends" or "replaces".
  std::string target;
};

/// Links to documents nobody registered, to itself, in a circle, or to an act issued later than the one that
/// links.
std::vector<LinkFault> link_faults(const Register& documents);

}  // namespace ntm::documents
