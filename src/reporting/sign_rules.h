#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "bodies/register.h"
#include "outgoing/signature_rules.h"
#include "reporting/document.h"

namespace ntm::reporting {

/// "TM." … "Q." as they are asked for; empty: what follows from the posts. Nothing for any other word.
std::optional<std::optional<outgoing::Authority>> authority_named(std::string_view word);

/// How a report of a body reads where the holder of a post signs it that day.
/// @req R83 R97
SignBlock sign_of(const bodies::Register& bodies, const bodies::Body& issuing,
                  const bodies::PostOfBody& signer, std::string_view authority, Date day);
/// Signed by the head of the body; nothing for a body without a head's post that day.
std::optional<SignBlock> head_sign(const bodies::Register& bodies, const std::string& body, Date day);

}  // namespace ntm::reporting
