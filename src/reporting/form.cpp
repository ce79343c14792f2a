#include "reporting/form.h"

namespace ntm::reporting {
namespace {

template <class Item>
const Item* find_by_id(const std::vector<Item>& items, std::string_view id) {
  for (const Item& item : items)
    if (item.id == id) return &item;
  return nullptr;
}

}  // namespace

const FormSection* Form::find_section(std::string_view id) const { return find_by_id(sections, id); }
const FormTable* Form::find_table(std::string_view id) const { return find_by_id(tables, id); }

std::string Form::symbol_of(const std::string& body) const {
  for (const FormHeading& heading : headings)
    if (heading.body == body && !heading.symbol.empty()) return heading.symbol;
  const std::string mark = "{body}";
  std::string text = symbol;
  const std::size_t at = text.find(mark);
  return at == std::string::npos ? text : text.replace(at, mark.size(), body);
}

std::string Form::parent_of(const std::string& body) const {
  for (const FormHeading& heading : headings)
    if (heading.body == body && !heading.parent_body.empty()) return heading.parent_body;
  return parent_body;
}

const std::vector<std::string>& table_kinds() {
  static const std::vector<std::string> kinds = {
      "commune_matrix", "bands", "higher_tiers", "villages",      "district_criteria", "resources",
      "disbursement",   "debt",  "targets",      "held_criteria", "discipline"};
  return kinds;
}

const std::vector<std::string>& paragraph_kinds() {
  static const std::vector<std::string> kinds = {"status",        "maintenance", "targets",
                                                 "held_criteria", "discipline",  "proposals"};
  return kinds;
}

}  // namespace ntm::reporting
