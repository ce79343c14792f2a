#include "base/text.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <memory>
#include <sstream>

#include "base/assert.h"

namespace ntm {
namespace {

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  NTM_ASSERT(U_SUCCESS(status));
  return *normalizer;
}

const icu::Normalizer2& nfd() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  NTM_ASSERT(U_SUCCESS(status));
  return *normalizer;
}

icu::UnicodeString normalized(const icu::Normalizer2& form, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString result =
      form.normalize(icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}), status);
  NTM_ASSERT(U_SUCCESS(status));
  return result;
}

std::string utf8(const icu::UnicodeString& text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

bool is_mark(UChar32 c) { return u_charType(c) == U_NON_SPACING_MARK; }

bool is_tone(UChar32 c) { return c == 0x300 || c == 0x301 || c == 0x303 || c == 0x309 || c == 0x323; }

template <class Visit>
void for_each_code_point(const icu::UnicodeString& text, Visit visit) {
  for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) visit(text.char32At(at));
}

/// One word with its tones moved to the end: where the tone stood no longer matters.
std::string tones_last(const icu::UnicodeString& decomposed) {
  icu::UnicodeString letters, tones;
  std::string result;
  auto close_word = [&] { result += utf8(letters) + utf8(tones), letters.remove(), tones.remove(); };
  for_each_code_point(decomposed, [&](UChar32 c) {
    if (c == ' ') return close_word(), result += ' ', void();
    (is_tone(c) ? tones : letters).append(c);
  });
  close_word();
  return result;
}

std::string highland_word(std::string word) {
  if (word.empty()) return word;
  if (word.front() == 'b') word.front() = 'p';
  for (char& c : word)
    if (c == 'y')
      c = 'i';
    else if (c == 'w')
      c = 'u';
  // "ng" and "nh" end in other sounds; a lone final k, c or t is the same stop in these names.
  if (word.size() > 1 && (word.back() == 'c' || word.back() == 't')) word.back() = 'k';
  return word;
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strFromUTF8(nullptr, 0, &needed, text.data(), static_cast<int32_t>(text.size()), &status);
  return status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status);
}

bool is_nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  return nfc().isNormalized(icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())}),
                            status);
}

std::string to_nfc(std::string_view text) { return utf8(normalized(nfc(), text)); }

std::string trimmed(std::string_view text) {
  std::istringstream words{std::string(text)};
  std::string result, word;
  while (words >> word) result += (result.empty() ? "" : " ") + word;
  return result;
}

std::string tone_key(std::string_view text) {
  icu::UnicodeString lower = normalized(nfd(), trimmed(text));
  lower.toLower("vi");
  return tones_last(lower);
}

std::string fold_key(std::string_view text) {
  icu::UnicodeString lower = normalized(nfd(), trimmed(text));
  lower.toLower("vi");
  icu::UnicodeString bare;
  for_each_code_point(lower, [&](UChar32 c) {
    if (is_mark(c)) return;
    bare.append(c == 0x111 ? UChar32{'d'} : c);  // đ has no decomposition
  });
  return utf8(bare);
}

std::string highland_key(std::string_view text) {
  std::istringstream words(fold_key(text));
  std::string result, word;
  while (words >> word) result += (result.empty() ? "" : " ") + highland_word(word);
  return result;
}

std::string to_upper(std::string_view text) {
  icu::UnicodeString capitals = normalized(nfc(), text);
  return utf8(capitals.toUpper("vi"));
}

std::string sort_key(std::string_view text) {
  static const std::unique_ptr<icu::Collator> vietnamese = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("vi"), status));
    NTM_ASSERT(U_SUCCESS(status));
    return collator;
  }();
  icu::UnicodeString source = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  int32_t needed = vietnamese->getSortKey(source, nullptr, 0);
  std::string bytes(static_cast<std::size_t>(needed), '\0');
  vietnamese->getSortKey(source, reinterpret_cast<uint8_t*>(bytes.data()), needed);
  static const char* hex = "0123456789abcdef";
  std::string key;
  for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {  // the last byte is ICU's closing zero
    auto byte = static_cast<unsigned char>(bytes[at]);
    key += hex[byte >> 4], key += hex[byte & 15];
  }
  return key;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (char c : text) width += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return width;
}

}  // namespace ntm
