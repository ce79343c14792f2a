#include "settings/read.h"

#include <algorithm>
#include <charconv>

#include "datafile/source.h"
#include "settings/address.h"
#include "settings/keys.h"
#include "settings/problems.h"
#include "settings/toml.h"

namespace ntm::settings {
namespace {

constexpr std::uintmax_t largest_file_bytes = 64 << 10;

std::string type_name(const Slot& slot) {
  constexpr const char* names[] = {"số nguyên", "chữ", "danh sách chữ"};
  return names[slot.index()];
}

/// The key that was probably meant: the same last word, or the same letters but one or two.
std::string alike(const std::string& name) {
  const std::string last = name.substr(name.rfind('.') + 1);
  for (const Key& key : keys())
    if (key.name.size() > last.size() && key.name.substr(key.name.rfind('.') + 1) == last) return key.name;
  return "";
}

void check_range(const Key& key, std::int64_t number, const Place& place, Problems& problems) {
  if (number < key.smallest || number > key.largest)
    problems.add(out_of_range(place, number, key.smallest, key.largest));
}

/// Puts the value where the key is kept when the types agree.
struct Put {
  Slot slot;
  template <class T>
  bool operator()(const T& value) const {
    if constexpr (std::is_same_v<T, Entry::Other>) {
      return false;
    } else {
      auto* place = std::get_if<T*>(&slot);
      if (place) **place = value;
      return place != nullptr;
    }
  }
};

void apply_entry(const Entry& entry, const std::string& file, Read& read, Problems& problems) {
  const Place place{file, entry.line, entry.name};
  const Key* key = find_key(entry.name);
  if (!key) return problems.add(unknown_key(place, entry.name, alike(entry.name)));
  const Slot slot = key->slot(read.settings);
  if (!std::visit(Put{slot}, entry.value)) return problems.add(wrong_type(place, type_name(slot)));
  if (auto* number = std::get_if<std::int64_t>(&entry.value)) check_range(*key, *number, place, problems);
  read.origins[key->name] = Origin::file;
}

void check_provider(const Provider& provider, const std::string& file, Problems& problems) {
  const std::pair<const char*, const std::string&> needed[] = {
      {"name", provider.name},
      {"issuer", provider.issuer},
      {"client_id", provider.client_id},
      {"client_secret_file", provider.client_secret_file},
      {"redirect_base", provider.redirect_base}};
  for (const auto& [key, value] : needed)
    if (value.empty()) problems.add(missing_of_provider({file, provider.line, "oidc"}, key));
  for (const std::string& address : {provider.issuer, provider.redirect_base})
    if (!address.empty() && !is_safe_address(address))
      problems.add(not_an_address({file, provider.line, "oidc"}, address));
}

Provider provider_of(const std::vector<Entry>& entries, const std::string& file, Problems& problems) {
  Provider provider;
  if (!entries.empty()) provider.line = entries.front().line;
  const std::map<std::string, std::string*> places{{"name", &provider.name},
                                                   {"issuer", &provider.issuer},
                                                   {"client_id", &provider.client_id},
                                                   {"client_secret_file", &provider.client_secret_file},
                                                   {"redirect_base", &provider.redirect_base}};
  for (const Entry& entry : entries) {
    const Place place{file, entry.line, "oidc." + entry.name};
    auto found = places.find(entry.name);
    if (found == places.end())
      problems.add(unknown_key(place, "oidc." + entry.name, ""));
    else if (!std::visit(Put{found->second}, entry.value))
      problems.add(wrong_type(place, type_name(found->second)));
  }
  check_provider(provider, file, problems);
  return provider;
}

void read_file(const std::filesystem::path& path, Read& read, Problems& problems) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return;
  const datafile::Source source = datafile::read_source(path, largest_file_bytes);
  const File file = parse_toml(source, problems);
  for (const Entry& entry : file.entries) apply_entry(entry, source.name, read, problems);
  for (const auto& entries : file.providers)
    read.settings.oidc.push_back(provider_of(entries, source.name, problems));
}

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= text.size();) {
    std::size_t to = std::min(text.find(',', from), text.size());
    if (to > from) parts.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  return parts;
}

/// A variable is text; its key says how it is to be read.
Entry entry_of(const Key& key, const std::string& text, Settings& settings) {
  Entry entry{key.name, 0, text};
  const Slot slot = key.slot(settings);
  if (std::holds_alternative<std::vector<std::string>*>(slot)) entry.value = split(text);
  if (!std::holds_alternative<std::int64_t*>(slot)) return entry;
  std::int64_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc{} && end == text.data() + text.size()) entry.value = number;
  return entry;
}

/// Whether the variable can only be meant as a setting: NTM_DATA and its like are not.
bool is_meant_as_setting(const std::string& name) {
  for (const char* prefix : {"NTM_SERVER_", "NTM_SESSIONS_", "NTM_BACKUP_", "NTM_MAIL_", "NTM_OIDC"})
    if (name.rfind(prefix, 0) == 0) return true;
  return false;
}

void read_environment(const Environment& environment, Read& read, Problems& problems) {
  std::map<std::string, const Key*> known;
  for (const Key& key : keys()) known[environment_name(key.name)] = &key;
  for (const auto& [name, text] : environment) {
    auto found = known.find(name);
    if (found == known.end()) {
      if (is_meant_as_setting(name)) problems.add(unknown_variable(name));
      continue;
    }
    Problems own;
    apply_entry(entry_of(*found->second, text, read.settings), "", read, own);
    for (Problem problem : own.list()) problem.place = {"", 0, name}, problems.add(std::move(problem));
    read.origins[found->second->name] = Origin::environment;
  }
}

bool is_this_machine(const std::string& host) {
  return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

void check_mail(const Mail& mail, Problems& problems) {
  if (mail.tls != "starttls" && mail.tls != "tls" && mail.tls != "none")
    problems.add(not_a_mail_tls({file_name, 0, "mail.tls"}, mail.tls));
  if (!mail.page_address.empty() && !is_safe_address(mail.page_address))
    problems.add(not_an_address({file_name, 0, "mail.page_address"}, mail.page_address));
  if (mail.user.empty() != mail.password_file.empty())
    problems.add(missing_of_mail({file_name, 0, "mail"}, mail.user.empty() ? "user" : "password_file"));
  if (mail.host.empty()) return;
  if (mail.from.empty()) problems.add(missing_of_mail({file_name, 0, "mail"}, "from"));
  if (mail.tls == "none" && !is_this_machine(mail.host))
    problems.add(mail_in_the_open({file_name, 0, "mail.tls"}, mail.host));
}

void check_together(const Settings& settings, Problems& problems) {
  if (settings.server.certificate_file.empty() != settings.server.key_file.empty())
    problems.add(certificate_and_key({file_name, 0, "server.certificate_file"}));
  if (settings.sessions.idle_minutes > settings.sessions.absolute_minutes)
    problems.add(idle_beyond_absolute({file_name, 0, "sessions.idle_minutes"}, settings.sessions.idle_minutes,
                                      settings.sessions.absolute_minutes));
  check_mail(settings.mail, problems);
}

}  // namespace

Read read_settings(const std::filesystem::path& data_folder, const Environment& environment) {
  Read read;
  Problems problems;
  read_file(data_folder / file_name, read, problems);
  read_environment(environment, read, problems);
  check_together(read.settings, problems);
  problems.refuse_if_any();
  return read;
}

}  // namespace ntm::settings
