// The only file that sees toml11.
#include "settings/toml.h"

#include <algorithm>
#include <sstream>
#include <toml.hpp>

#include "settings/problems.h"

namespace ntm::settings {
namespace {

int line_of(const toml::value& value) { return static_cast<int>(value.location().line()); }

std::vector<Entry> by_line(std::vector<Entry> entries) {
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return a.line < b.line; });
  return entries;
}

bool is_list_of_texts(const toml::value& value) {
  if (!value.is_array()) return false;
  const auto& items = value.as_array();
  return std::all_of(items.begin(), items.end(), [](const toml::value& item) { return item.is_string(); });
}

Entry entry_of(const std::string& name, const toml::value& value) {
  Entry entry{name, line_of(value), Entry::Other{}};
  if (value.is_integer()) entry.value = value.as_integer();
  if (value.is_string()) entry.value = value.as_string().str;
  if (is_list_of_texts(value)) {
    std::vector<std::string> texts;
    for (const toml::value& item : value.as_array()) texts.push_back(item.as_string().str);
    entry.value = std::move(texts);
  }
  return entry;
}

std::vector<Entry> entries_of(const std::string& prefix, const toml::value& table) {
  std::vector<Entry> entries;
  for (const auto& [name, value] : table.as_table()) entries.push_back(entry_of(prefix + name, value));
  return by_line(std::move(entries));
}

bool is_list_of_tables(const toml::value& value) {
  if (!value.is_array()) return false;
  const auto& items = value.as_array();
  return !items.empty() &&
         std::all_of(items.begin(), items.end(), [](const toml::value& item) { return item.is_table(); });
}

File taken_apart(const toml::value& root) {
  File file;
  for (const auto& [name, value] : root.as_table()) {
    if (name == "oidc" && is_list_of_tables(value)) {
      for (const toml::value& provider : value.as_array()) file.providers.push_back(entries_of("", provider));
    } else if (value.is_table()) {
      for (Entry& entry : entries_of(name + ".", value)) file.entries.push_back(std::move(entry));
    } else {
      file.entries.push_back(entry_of(name, value));
    }
  }
  file.entries = by_line(std::move(file.entries));
  return file;
}

/// The first line of toml11's report, without its own mark.
std::string reason_of(const std::string& report) {
  std::string first = report.substr(0, report.find('\n'));
  const std::string mark = "[error] ";
  return first.rfind(mark, 0) == 0 ? first.substr(mark.size()) : first;
}

}  // namespace

File parse_toml(const datafile::Source& source, Problems& problems) try {
  std::istringstream text(source.text);
  return taken_apart(toml::parse(text, source.name));
} catch (const toml::exception& error) {
  problems.add(
      broken_file({source.name, static_cast<int>(error.location().line()), ""}, reason_of(error.what())));
  return {};
}

}  // namespace ntm::settings
