#pragma once
#include <string>
#include <string_view>

namespace ntm {

/// Vietnamese text: everything stored is UTF-8 in NFC; searching goes through ever looser keys.
/// @req R101

bool is_valid_utf8(std::string_view text);
bool is_nfc(std::string_view text);
std::string to_nfc(std::string_view text);
std::string trimmed(
    std::string_view text);  ///< Without blanks at both ends; inner runs of blanks become one.

/// Lower case, NFC, with the tone mark on the vowel where the old and the new orthography agree: "hoà" =
/// "hòa".
std::string tone_key(std::string_view text);

/// Lower case without any mark, đ as d: "Đăk Pék" is "dak pek".
std::string fold_key(std::string_view text);

/// fold_key with the spellings of the highlands made one, word by word: final k, c, t alike; initial p, b
/// alike; y and i alike; w and u alike; "Đăk Pét" and "Đăk Pék" agree, "Pờ Y" and "Bờ Y" agree.
std::string highland_key(std::string_view text);

/// Capital letters, NFC: "Ủy ban nhân dân" is "ỦY BAN NHÂN DÂN".
std::string to_upper(std::string_view text);

/// A key whose byte order is the order of a Vietnamese dictionary (a ă â … d đ …).
std::string sort_key(std::string_view text);

/// How many columns a terminal needs for the text: code points, since NFC Vietnamese is one column each.
std::size_t display_width(std::string_view text);

}  // namespace ntm
