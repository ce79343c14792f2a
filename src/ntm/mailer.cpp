#include "ntm/mailer.h"

#include <fstream>

#include "base/problem.h"
#include "base/text.h"
#include "mail/send.h"

namespace ntm {
namespace {

mail::Privacy privacy_of(const std::string& tls) {
  if (tls == "tls") return mail::Privacy::tls;
  return tls == "none" ? mail::Privacy::none : mail::Privacy::starttls;
}

/// The first line of the file.
std::string password_in(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::string line;
  if (!std::getline(file, line) || trimmed(line).empty())
    throw Failure("no password for the mail server in " + path.string());
  return trimmed(line);
}

mail::Server server_of(const settings::Mail& mail, const std::filesystem::path& data_folder) {
  mail::Server server{mail.host, mail.port, privacy_of(mail.tls), mail.user, "", ""};
  if (!mail.user.empty()) server.password = password_in(data_folder / mail.password_file);
  if (!mail.certificate_file.empty())
    server.certificate_file = (data_folder / mail.certificate_file).string();
  return server;
}

}  // namespace

notices::Mailbox mailbox_of(const settings::Settings& settings, const std::filesystem::path& data_folder) {
  const settings::Mail mail = settings.mail;
  if (mail.host.empty()) return {};
  return {mail.from, [mail, data_folder](const mail::Letter& letter) {
            mail::send(server_of(mail, data_folder), letter);
          }};
}

}  // namespace ntm
