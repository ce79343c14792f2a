#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "documents/document.h"

/// How numbers, days, names and lists are written in an official document.
/// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
namespace ntm::outgoing {

/// "01" … "09", "10" …: numbers below ten have a zero before them.
std::string two_digits(int number);

/// "05/BC-VPĐP". Without a number a gap is left: "      /BC-VPĐP".
std::string symbol(std::optional<int> number, std::string_view notation);

/// "ngày 05 tháng 02 năm 2024": days below ten and the months 1 and 2 with a zero. Without a day gaps are
/// left for day, month and year.
std::string day_in_words(std::optional<Date> day);
/// "14/3/2024", as dates stand in running text: the same zeros.
std::string short_day(Date day);

/// Names with what is commonly shortened in them written out: "UBND huyện Đăk Hà" is "Ủy ban nhân dân huyện
/// Đăk Hà".
std::string in_full(std::string_view name);

/// A body as it stands at the head of a document: in capitals, a committee or council with its place on a
/// line of its own: "ỦY BAN NHÂN DÂN⏎HUYỆN ĐĂK HÀ".
std::string name_in_heading(std::string_view body);

/// The lines of "Nơi nhận": "- Thường trực Tỉnh ủy (B/c);" … "- Lưu: VT, VPĐP."
/// @req R98
std::vector<std::string> recipient_lines(const std::vector<documents::Recipient>& recipients);

/// Căn cứ: each ends with a semicolon, the last with a full stop.
std::vector<std::string> basis_lines(const std::vector<std::string>& bases);

/// Lists after "Kính gửi:": each ends with a semicolon, the last with a full stop.
std::vector<std::string> address_lines(const std::vector<std::string>& addressed_to);

/// 1 is "I", 4 is "IV"; from 1 to 3999.
std::string roman(int number);

}  // namespace ntm::outgoing
