#include "ntm/providers.h"

#include <fstream>

#include "base/text.h"
#include "ntm/problems.h"
#include "settings/read.h"

namespace ntm {
namespace {

/// The page that takes the answer of a provider; see web/src/accounts.
constexpr const char* return_path = "/sign-in/return";

/// The first line of the file.
std::string secret_in(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return trimmed(line);
}

std::string without_last_slash(std::string address) {
  while (!address.empty() && address.back() == '/') address.pop_back();
  return address;
}

oidc::Client client_of(const settings::Provider& provider, const settings::Settings& settings,
                       const std::filesystem::path& data_folder, Problems& problems) {
  oidc::Client client{provider.name,
                      provider.issuer,
                      provider.client_id,
                      secret_in(data_folder / provider.client_secret_file),
                      without_last_slash(provider.redirect_base) + return_path,
                      static_cast<int>(settings.sessions.absolute_minutes)};
  if (client.client_secret.empty())
    problems.add(no_client_secret({settings::file_name, provider.line, "oidc.client_secret_file"},
                                  provider.client_secret_file));
  return client;
}

}  // namespace

std::vector<oidc::Client> clients_of(const settings::Settings& settings,
                                     const std::filesystem::path& data_folder) {
  Problems problems;
  std::vector<oidc::Client> clients;
  for (const settings::Provider& provider : settings.oidc)
    clients.push_back(client_of(provider, settings, data_folder, problems));
  problems.refuse_if_any();
  return clients;
}

}  // namespace ntm
