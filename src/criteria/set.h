#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"

namespace ntm::criteria {

/// Where a figure or a wording comes from and how far it can be relied on. `verified` is true only when
/// somebody compared it with the published text; everything else is shown with "~" (chưa đối chiếu
/// văn bản gốc).
/// @req R111
struct Source {
  std::string act;    ///< "318/QĐ-TTg"; empty when no act is known.
  std::string place;  ///< "Phụ lục I"; may be empty.
  /// found, directive, memory_high, memory_medium, memory_medium_low, derived, illustrative.
  std::string trust;
  bool verified = false;
  std::optional<Date> dated_on = {};  ///< Day of the act; only where the file states it (legal).
};

/// A threshold (mức đạt chuẩn) for one profile and, where the law sets it by year, one year.
/// One that nobody knows is absent from its list; it is never written as zero.
struct Threshold {
  std::string profile;      ///< Profile code, or "all" for every profile.
  std::optional<int> year;  ///< Calendar year of the period judged; absent: every year.
  Decimal value;
  Source source;
};

/// How a value is held against its threshold.
enum class Comparison {
  at_least,       ///< value ≥ threshold
  at_most,        ///< value ≤ threshold
  yes_no,         ///< the answer must be yes (1)
  must_not_exist  ///< the count must be 0, or the answer no
};

/// One figure of an indicator. Most indicators have exactly one, with an empty code; a split has one for men
/// and one for women, a composite one per part; every part must pass.
/// @req R107
struct Part {
  std::string code;  ///< "" or "men", "women", "total", "central".
  std::string name;
  std::string unit;
  Comparison comparison = Comparison::yes_no;
  std::vector<Threshold> thresholds;
  std::string scale = {};  ///< percent, number, level or count; empty where no figure is compared.
};

/// Where the value of a part comes from when nobody records it.
enum class Origin {
  recorded,     ///< Entered by people.
  tier_held,    ///< 1 when the unit holds `tier` by a decision, else 0.
  child_count,  ///< Number of child units of `level` that hold `tier`.
  child_share,  ///< Percentage of child units of `level` that hold `tier`.
};

struct Derivation {
  Origin origin = Origin::recorded;
  std::string tier;   ///< For tier_held and the child kinds.
  std::string level;  ///< Level of the children counted: "commune", "village".
  std::string type;   ///< Only children of this unit type; empty: every child that belongs to the programme.
};

/// A threshold that follows another set's: `times` × the threshold of indicator `of_indicator` in set
/// `of_set` for the same unit and period (kiểu mẫu: income at least 1.1 × the nâng cao threshold).
struct Ratio {
  std::string of_set;
  std::string of_indicator;
  Decimal times;
  Source source = {};
};

/// An indicator (chỉ tiêu).
struct Indicator {
  std::string code;  ///< "17.1"
  std::string name;
  std::string kind;            ///< As written in the file: yes_no, at_least, split, composite, …
  std::string set_by;          ///< prime_minister, province or unknown.
  bool may_not_apply = false;  ///< "(nếu có)": the assessor may conclude that it does not apply.
  /// Stands in for indicators whose text nobody has: judged by conclusion only.
  bool indicators_unknown = false;
  std::string note, guidance;
  Derivation derivation;
  std::optional<Ratio> ratio;
  std::vector<Part> parts;         ///< Never empty.
  std::string wording_trust = {};  ///< How far name and kind can be relied on, in the words of Source::trust.
};

/// A criterion (tiêu chí). Met when all its indicators are; an unknown one is never met.
struct Criterion {
  std::string code;  ///< "17"
  std::string name;  ///< Empty when nobody knows it.
  std::string group;
  std::vector<Indicator> indicators;
  std::string trust = {};  ///< How far the name can be relied on.
  std::string note = {};
};

/// A condition on a unit's attributes that picks a threshold profile. A leaf asks one attribute; otherwise
/// `any` or `all` of the parts. Without anything it always holds.
struct Condition {
  enum class Kind { always, attribute, any, all };
  Kind kind = Kind::always;
  std::string attribute, of, equals;  ///< of: self, parent or province.
  std::vector<Condition> parts;
};

/// A threshold profile (vùng, nhóm): which column of the law's table a unit is judged by.
/// @legal 318/QĐ-TTg Điều 1
/// @req R105
struct Profile {
  std::string code, name;
  Condition when;
  Source source;
  std::string note = {};
};

/// One version of a criteria set (bộ tiêu chí). Immutable once it is in force; an amendment is a new version.
/// @req R104
struct Set {
  std::string code;     ///< "VN-XA-NTM-2021-2025"
  std::string version;  ///< Label of the act that made this version: "318/QĐ-TTg".
  std::string amends;   ///< Version label that this one amends; empty for the first.
  std::string name;
  std::string level;            ///< commune, district, province, village.
  std::string tier;             ///< The tier that meeting the set leads to: ntm, ntm_nang_cao, …
  Validity validity;            ///< As given by Service and in_effect(): an amendment that starts ends it.
  std::string judged_by;        ///< Another set under which revocation is judged; empty: this one.
  std::vector<int> bands;       ///< Lower bounds of the bands of criteria met, highest first.
  int stale_after_months = 12;  ///< A value older than this is marked stale (a setting of the product).
  bool is_draft = false;        ///< Known to be incomplete; shown as such.
  std::string note;
  std::vector<Source> legal;
  std::vector<Profile> profiles;  ///< In order: the first whose condition holds is taken.
  std::vector<Criterion> criteria;

  int criteria_count() const { return static_cast<int>(criteria.size()); }
  int indicator_count() const;
  /// Figures nobody has compared with the published text. A figure that holds for men and for women counts
  /// once.
  int unverified_count() const;
  const Indicator* find_indicator(std::string_view code) const;
  const Criterion* find_criterion(std::string_view code) const;
};

/// The word of a comparison as the API sends it: ">=", "<=", "yes_no", "must_not_exist".
std::string_view to_text(Comparison comparison);

}  // namespace ntm::criteria
