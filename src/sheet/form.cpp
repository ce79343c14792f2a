#include "sheet/form.h"

namespace ntm::sheet {
namespace {

constexpr const char* kind = "ntm.form";
constexpr const char* kind_now = "1";
constexpr const char* set_prefix = "ntm.set.";

std::string at(const Stamp& stamp, const char* name) {
  auto found = stamp.find(name);
  return found == stamp.end() ? "" : found->second;
}

}  // namespace

Stamp stamp_of(const Form& form, const std::string& hash) {
  Stamp stamp{{kind, kind_now},
              {"ntm.unit", form.scope.unit},
              {"ntm.within", form.scope.within},
              {"ntm.indicator", form.scope.indicator},
              {"ntm.only_set", form.scope.set},
              {"ntm.period", form.scope.period.to_iso()},
              {"ntm.layout", hash}};
  for (const auto& [code, version] : form.sets) stamp[set_prefix + code] = version;
  for (auto entry = stamp.begin(); entry != stamp.end();)  // what is empty is left out
    entry = entry->second.empty() ? stamp.erase(entry) : std::next(entry);
  return stamp;
}

std::optional<FormScope> scope_of(const Stamp& stamp) {
  auto period = Month::parse_iso(at(stamp, "ntm.period"));
  if (at(stamp, kind) != kind_now || !period) return {};
  FormScope scope{at(stamp, "ntm.unit"), at(stamp, "ntm.within"), at(stamp, "ntm.indicator"),
                  at(stamp, "ntm.only_set"), *period};
  if (scope.unit.empty() == scope.within.empty()) return {};
  return scope;
}

std::map<std::string, std::string> sets_of(const Stamp& stamp) {
  const std::string prefix = set_prefix;
  std::map<std::string, std::string> sets;
  for (const auto& [name, value] : stamp)
    if (name.starts_with(prefix)) sets[name.substr(prefix.size())] = value;
  return sets;
}

std::string hash_of(const Stamp& stamp) { return at(stamp, "ntm.layout"); }

std::string layout_text(const Form& form) {
  const FormScope& scope = form.scope;
  std::string text = std::string(kind_now) + "\n" + scope.unit + "\n" + scope.within + "\n" +
                     scope.indicator + "\n" + scope.set + "\n" + scope.period.to_iso() + "\n";
  for (const auto& [code, version] : form.sets) text += code + "@" + version + "\n";
  for (const FormRow& row : form.rows)
    text += row.key.unit_code + "|" + row.key.set + "|" + row.key.indicator + "|" + row.key.part + "\n";
  return text;
}

}  // namespace ntm::sheet
