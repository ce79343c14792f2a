#include "evidence/office.h"

#include "base/problem.h"
#include "evidence/kind_rules.h"
#include "evidence/problems.h"
#include "xlsx/package.h"

namespace ntm::evidence {
namespace {

std::string mimetype_of(xlsx::Package& package) {
  std::string text = package.has("mimetype") ? package.read("mimetype") : "";
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.pop_back();
  return text;
}

}  // namespace

Kind office_kind(const std::string& name, const std::string& content) try {
  xlsx::Limits limits;
  limits.file_bytes = largest_file_bytes;
  xlsx::Package package(content, name, limits);
  const auto parts = package.part_names();
  const auto kind = kind_of_parts(parts, mimetype_of(package));
  if (!kind) throw Refused(Refusal::invalid, file_of_other_kind(name));
  if (const auto part = program_among(parts))
    throw Refused(Refusal::invalid, file_holds_program(name, *part));
  for (const std::string& part : parts)
    if (!part.ends_with('/') && part != "mimetype") package.read(part);
  return *kind;
} catch (const Refused& refused) {
  const Problem& cause = refused.problems().front();
  if (cause.code.starts_with("evidence.")) throw;
  throw Refused(Refusal::invalid, file_unsound(name, cause));
}

Kind kind_of(const std::string& name, const std::string& content) {
  if (content.empty()) throw Refused(Refusal::invalid, file_empty(name));
  if (content.size() > largest_file_bytes)
    throw Refused(Refusal::invalid, file_too_large(name, content.size(), largest_file_bytes));
  if (is_zip(content)) return office_kind(name, content);
  if (const auto kind = kind_of_bytes(content)) return *kind;
  throw Refused(Refusal::invalid, file_of_other_kind(name));
}

}  // namespace ntm::evidence
