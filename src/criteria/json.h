#pragma once
#include <memory>
#include <vector>

#include "criteria/rules.h"
#include "criteria/service.h"
#include "criteria/set.h"
#include "json/json.h"

namespace ntm::criteria {

/// One line of the list of sets, with its counts.
Json brief_json(const Set& set);
Json list_json(const std::vector<std::shared_ptr<const Set>>& sets);
/// The whole set: profiles with their conditions, criteria, indicators, thresholds with source and
/// `verified`.
Json set_json(const Set& set);
Json differences_json(const Set& before, const Set& after, const std::vector<Difference>& differences);
Json imported_json(const std::vector<Service::Imported>& imported);

}  // namespace ntm::criteria
