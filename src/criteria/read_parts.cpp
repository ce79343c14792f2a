#include "criteria/read_parts.h"

#include "criteria/problems.h"
#include "criteria/read_source.h"

namespace ntm::criteria {
namespace {

using datafile::Node;

Comparison comparison_of(const std::string& kind) {
  if (kind == "at_most") return Comparison::at_most;
  if (kind == "yes_no" || kind == "tier_held") return Comparison::yes_no;
  return kind == "must_not_exist" ? Comparison::must_not_exist : Comparison::at_least;
}

bool compares_figures(Comparison comparison) {
  return comparison == Comparison::at_least || comparison == Comparison::at_most;
}

std::string scale_of(const Node& node, const std::string& kind, const std::string& unit) {
  if (kind == "child_share") return "percent";
  if (kind == "child_count") return "count";
  return compares_figures(comparison_of(kind)) ? read_scale(node, unit) : "";
}

/// Figure, scale and thresholds; a problem where the kind takes no thresholds.
void read_figure(const Node& node, const std::string& kind, const SetFrame& frame, Part& part) {
  part.comparison = comparison_of(kind);
  part.scale = scale_of(node, kind, part.unit);
  Node written = node.child("thresholds");
  if (compares_figures(part.comparison) && kind != "ratio")
    part.thresholds = read_thresholds(node, part.scale, frame);
  else if (!written.is_absent())
    node.report(problems::threshold_not_fitting(written.place(), kind));
}

/// `at_least: 1` of a child_count: a threshold for every profile that is as sure as the wording.
void read_least_count(const Node& node, const SetFrame& frame, const Indicator& indicator, Part& part) {
  Node written = node.child("at_least");
  auto least = node.maybe_decimal("at_least");
  if (!least) return;
  if (!fits_scale(*least, part.scale))
    node.report(problems::figure_beyond_scale(written.place(), *least, part.scale));
  if (!part.thresholds.empty()) node.report(problems::duplicate_threshold(written.place(), "all", {}));
  bool verified = indicator.wording_trust == "found" || indicator.wording_trust == "directive";
  part.thresholds.push_back({"all", {}, *least, {frame.own_act, "", indicator.wording_trust, verified}});
}

std::string name_of_half(const std::string& code) {
  if (code == "men") return "Nam";
  return code == "women" ? "Nữ" : code;
}

/// Men and women: the same figure and thresholds for each.
std::vector<Part> read_halves(const Node& node, const std::string& kind, const SetFrame& frame) {
  std::string comparison = kind == "split" ? node.one_of("comparison", {"at_least", "at_most"}) : kind;
  Part half;
  half.unit = node.text_or("unit", "");
  read_figure(node, comparison, frame, half);
  std::vector<Part> halves;
  UniqueCodes codes;
  for (const Node& item : node.list("split")) {
    half.code = item.text();
    half.name = name_of_half(half.code);
    codes.add(half.code, item.place(), item);
    halves.push_back(half);
  }
  if (halves.size() < 2) node.report(problems::too_few_parts(node.child("split").place(), "split"));
  return halves;
}

Part read_part(const Node& node, const std::string& unit_of_all, const SetFrame& frame) {
  check_keys(node, {"code", "name", "kind", "scale", "unit", "thresholds"});
  Part part;
  part.code = read_code(node);
  part.name = read_text(node, "name");
  // A count among percentages does not inherit their "%".
  bool inherits = node.text_or("scale", "percent") == "percent" || unit_of_all != "%";
  part.unit = node.text_or("unit", inherits ? unit_of_all : "");
  read_figure(node, node.one_of("kind", {"at_least", "at_most", "yes_no", "must_not_exist"}), frame, part);
  if (!compares_figures(part.comparison)) part.unit = node.text_or("unit", "");
  return part;
}

std::vector<Part> read_composite(const Node& node, const SetFrame& frame) {
  if (Node thresholds = node.child("thresholds"); !thresholds.is_absent())
    node.report(problems::threshold_not_fitting(thresholds.place(), "composite"));
  std::vector<Part> parts;
  UniqueCodes codes;
  for (const Node& item : node.list("parts")) {
    parts.push_back(read_part(item, node.text_or("unit", ""), frame));
    codes.add(parts.back().code, item.child("code").place(), item);
  }
  if (parts.size() < 2) node.report(problems::too_few_parts(node.child("parts").place(), "composite"));
  return parts;
}

bool can_be_split(const std::string& kind) {
  return kind == "split" || kind == "at_least" || kind == "at_most";
}

void check_fitting(const Node& node, const std::string& kind) {
  Node parts = node.child("parts"), split = node.child("split");
  if (!parts.is_absent() && kind != "composite")
    node.report(problems::parts_not_fitting(parts.place(), kind));
  if (!split.is_absent() && !can_be_split(kind))
    node.report(problems::split_not_fitting(split.place(), kind));
}

}  // namespace

void read_parts(const Node& node, const SetFrame& frame, Indicator& indicator) {
  check_fitting(node, indicator.kind);
  if (indicator.kind == "composite") {
    indicator.parts = read_composite(node, frame);
  } else if (indicator.kind == "split" ||
             (can_be_split(indicator.kind) && !node.child("split").is_absent())) {
    indicator.parts = read_halves(node, indicator.kind, frame);
    indicator.kind = "split";
  } else {
    Part part;
    part.unit = node.text_or("unit", "");
    read_figure(node, indicator.kind, frame, part);
    if (indicator.kind == "child_count") read_least_count(node, frame, indicator, part);
    indicator.parts = {std::move(part)};
  }
  if (indicator.parts.empty())
    indicator.parts.emplace_back();  // a set with problems is never used, but may be walked
}

}  // namespace ntm::criteria
