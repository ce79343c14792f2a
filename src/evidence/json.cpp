#include "evidence/json.h"

#include "evidence/kind_rules.h"

namespace ntm::evidence {
namespace {

Json withdrawal_json(const std::optional<Withdrawal>& withdrawn) {
  if (!withdrawn) return {};
  return Json::object(
      {{"at", withdrawn->at.to_utc()}, {"by", withdrawn->person}, {"reason", withdrawn->reason}});
}

Json problem_json(const Problem& problem) {
  return Json::object({{"code", problem.code},
                       {"file", problem.place.file},
                       {"message", problem.message_vi},
                       {"remedy", problem.remedy_vi}});
}

}  // namespace

Json attachment_json(const Attachment& one) {
  return Json::object({{"id", one.id},
                       {"unit_code", one.unit_code},
                       {"set", one.subject.set},
                       {"indicator", one.subject.indicator},
                       {"period", one.subject.period.to_iso()},
                       {"name", one.name},
                       {"kind", to_text(one.file.kind)},
                       {"size_bytes", one.file.size_bytes},
                       {"hash", one.file.hash},
                       {"dated_on", one.dated_on.to_iso()},
                       {"source", one.source},
                       {"note", one.note},
                       {"added_at", one.added_at.to_utc()},
                       {"added_by", one.person},
                       {"post", one.post},
                       {"withdrawn", withdrawal_json(one.withdrawn)}});
}

Json listed_json(const Listed& listed) {
  return Json::object({{"unit_code", listed.unit_code},
                       {"may_add", listed.may_add},
                       {"largest_bytes", largest_file_bytes},
                       {"attachments", Json::array_of(listed.attachments, attachment_json)}});
}

Json verified_json(const Verified& verified) {
  return Json::object(
      {{"ok", verified.problems.empty()},
       {"file_count", verified.file_count},
       {"problems", Json::array_of(verified.problems, problem_json)},
       {"unreferenced", Json::array_of(verified.unreferenced, [](const auto& path) { return Json(path); })}});
}

}  // namespace ntm::evidence
