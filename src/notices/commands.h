#pragma once
#include <functional>
#include <vector>

#include "cli/command.h"
#include "notices/digest_service.h"

namespace ntm::notices {

/// How letters are sent from a data folder; without a mail server `send` is empty.
struct Mailbox {
  std::string from;
  Send send;
};

/// What the commands work on, by the data folder named on the command line.
struct Opened {
  std::function<Service&(const cli::Arguments&)> notices;
  std::function<DigestService&(const cli::Arguments&)> digests;
  std::function<Mailbox(const cli::Arguments&)> mailbox;
};

/// ntm notices list | digest
std::vector<cli::Command> commands(Opened open, const Actor& actor);

}  // namespace ntm::notices
