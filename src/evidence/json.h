#pragma once
#include "evidence/service.h"
#include "json/json.h"

namespace ntm::evidence {

Json attachment_json(const Attachment& attachment);
/// {"unit_code","may_add","largest_bytes","attachments":[…]}
Json listed_json(const Listed& listed);
/// {"ok","file_count","problems":[{"code","file","message","remedy"}],"unreferenced":[path…]}
Json verified_json(const Verified& verified);

}  // namespace ntm::evidence
