#pragma once
#include <map>
#include <string>

#include "xlsx/at.h"
#include "xlsx/xml.h"

namespace ntm::xlsx {

/// The comments of one sheet: those of people stay, ours come and go. Ours begin with `our_comment`.
constexpr std::string_view our_comment = "✗ ";

struct CommentParts {
  std::string comments, drawing;  ///< The XML of both parts.
};

/// `existing` is the part of comments that is there, or "". A cell that people commented on keeps their
/// comment.
/// @throws Refused(invalid) when it is broken.
CommentParts comment_parts(const std::string& existing, const std::map<At, std::string>& ours, int depth,
                           const Place& place, const std::string& part);

}  // namespace ntm::xlsx
