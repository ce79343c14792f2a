#pragma once
#include "json/json.h"
#include "reporting/consolidation_service.h"
#include "reporting/discipline_rules.h"
#include "reporting/service.h"

namespace ntm::reporting {

/// {"body","body_name","month","quarterly","due_at","state",…}; due_at is the last on-time instant as the
/// clock in Vietnam shows it, with more time where some was given.
Json owed_json(const Owed& owed, const bodies::Register& bodies);
/// [owed, …]
Json owed_list_json(const std::vector<Owed>& all, const bodies::Register& bodies);
/// {"rules":[…],"holidays":[…]}: the rules with their readings, as screens print them.
Json book_json(const Book& book);
/// {"year","bodies":[{"body","on_time","late","missing",…}]}
Json discipline_json(int year, const std::vector<Discipline>& lines, const bodies::Register& bodies);
Json ruling_json(const Ruling& ruling);

Json draft_json(const Draft& draft);
Json standing_json(const Standing& standing);
Json receipt_json(const Receipt& receipt);
/// Everything about one report but its contents.
Json view_json(const ReportView& view, const bodies::Register& bodies);

/// {"month","version","progress","edition","hash",…,"document":{…}}
Json consolidated_json(const ConsolidatedView& view);
Json proposal_json(const Proposal& proposal, const bodies::Register& bodies);

}  // namespace ntm::reporting
