#pragma once

namespace ntm::reporting::permission {
constexpr const char* read = "reporting.read";        ///< See what one's own body owes, writes and sent.
constexpr const char* oversee = "reporting.oversee";  ///< See that of every body.
constexpr const char* submit = "reporting.submit";    ///< Write and send one's own body's report.
constexpr const char* review = "reporting.review";    ///< Receive, return, accept; enter what came on paper.
constexpr const char* rule = "reporting.rule";        ///< Record a decision that frees or gives more time.
constexpr const char* consolidate = "reporting.consolidate";  ///< Edit, freeze, number and issue.
}  // namespace ntm::reporting::permission
