#pragma once
#include "json/json.h"
#include "notices/digest_service.h"
#include "notices/service.h"

namespace ntm::notices {

/// {"key","kind","at","read","title","path","report","body","body_name","month","due_on","days","count","unit",
/// "unit_name","set","set_name"}
Json shown_json(const Shown& shown, const Wording& wording);

/// {"mail","hour","address","mail_server","last_letter":{"day","state","notice_count","error"},"calendar_since"}
Json wishes_json(const OwnWishes& wishes);

/// {"login","address","state","notice_count","subject","text","error"}
Json outcome_json(const Outcome& outcome);

}  // namespace ntm::notices
