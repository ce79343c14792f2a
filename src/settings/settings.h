#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace ntm::settings {

/// A provider that vouches for people (OpenID Connect, nhà cung cấp danh tính).
struct Provider {
  std::string name;                ///< What the sign-in page calls it.
  std::string issuer;              ///< "https://…"
  std::string client_id;           ///< Ours there.
  std::string client_secret_file;  ///< Holds the secret alone; never the secret itself.
  std::string redirect_base;  ///< Address under which people reach this program: "https://ntm.tinh.gov.vn"
  int line = 0;               ///< In the file.
};

struct Server {
  std::string address = "127.0.0.1";
  std::int64_t port = 8080;                  ///< 0: any free one.
  std::vector<std::string> host_names;       ///< Beside localhost; lower case, without port.
  std::vector<std::string> trusted_proxies;  ///< Addresses or ranges: "10.0.0.5", "10.0.0.0/24".
  std::string certificate_file, key_file;    ///< PEM; both or neither.
  /// More than cores: most of them wait for the disk, and whoever waits together shares one fsync.
  std::int64_t workers = 8;
};

struct Sessions {
  std::int64_t idle_minutes = 60;
  std::int64_t absolute_minutes = 12 * 60;
  std::int64_t proof_minutes = 10;
};

/// Where letters are handed over (SMTP); none without a host.
struct Mail {
  std::string host;
  std::int64_t port = 587;
  std::string tls = "starttls";  ///< "starttls", "tls", or "none", which is for this machine only.
  std::string user;
  std::string password_file;     ///< Holds the password alone; never the password itself.
  std::string certificate_file;  ///< Authorities to believe (PEM); empty: those of the machine.
  std::string from;              ///< Address of the sender.
  std::string page_address;  ///< Under which people reach this program, for links in letters; may be empty.
};

/// Everything that may be set (cài đặt). A value made by itself is the program without any file.
struct Settings {
  Server server;
  Sessions sessions;
  std::int64_t backup_keep_days = 30;  ///< How long `ntm backup --nightly` keeps a file.
  Mail mail;
  std::vector<Provider> oidc;
};

}  // namespace ntm::settings
