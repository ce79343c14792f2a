#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "bodies/register.h"
#include "outgoing/paper.h"

namespace ntm::outgoing {

/// By which right somebody signs (thẩm quyền ký).
enum class Authority {
  own,         ///< The head signs in their own right: "GIÁM ĐỐC".
  collective,  ///< TM.: for a body that decides together: "TM. ỦY BAN NHÂN DÂN".
  deputy,      ///< KT.: a deputy for the head.
  by_order,    ///< TL.: somebody below, by order of the head.
  by_mandate,  ///< TUQ.: somebody whom the head has mandated.
  acting       ///< Q.: whoever acts as head while there is none.
};
std::string to_text(Authority authority);  ///< "by_order"
std::optional<Authority> parse_authority(std::string_view text);

/// Whether a body decides together and is signed for with TM.: people's committees and councils.
bool is_collective(const bodies::Body& body);

/// The right that follows from the posts: the head of a collective body signs for it (TM.), the head of
/// another in their own right, a deputy ("Phó …") of the body for the head (KT.), anybody else by order
/// (TL.).
Authority authority_of(const bodies::Body& issuing, const bodies::PostOfBody& signer);

/// A post as it stands above a name: "Chủ tịch UBND huyện" is "CHỦ TỊCH".
std::string title_of(std::string_view post_name);

/// How the document of a body reads where the holder of a post signs it that day. A deputy of a collective
/// body signs under its TM.; one who signs by order and is a deputy of their own body has a KT. line of it.
/// @req R83 R97
/// @legal NĐ 30/2020/NĐ-CP, Phụ lục I: quyền hạn, chức vụ, họ tên người ký
Signature signature_of(const bodies::Register& bodies, const bodies::Body& issuing,
                       const bodies::PostOfBody& signer, std::optional<Authority> authority, Date day);

}  // namespace ntm::outgoing
