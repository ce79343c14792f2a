#pragma once
#include "doc/values.h"

namespace ntm::doc {

/// Where names are looked up: in the item being repeated, then in what it stands in.
struct Scope {
  const Values* values;
  const Scope* outer = nullptr;
  bool bold = false;
  Align align = Align::as_in_template;

  Scope within(const Values& item) const {
    return {&item, this, bold || item.look.bold,
            item.look.align == Align::as_in_template ? align : item.look.align};
  }
  const Text& text(std::string_view name) const {
    static const Text none;
    for (const Scope* scope = this; scope; scope = scope->outer) {
      auto found = scope->values->texts.find(name);
      if (found != scope->values->texts.end()) return found->second;
    }
    return none;
  }
  const std::vector<Values>& list(std::string_view name) const {
    static const std::vector<Values> none;
    for (const Scope* scope = this; scope; scope = scope->outer) {
      auto found = scope->values->lists.find(name);
      if (found != scope->values->lists.end()) return found->second;
    }
    return none;
  }
};

}  // namespace ntm::doc
