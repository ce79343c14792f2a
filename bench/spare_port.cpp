#include "spare_port.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/problem.h"

namespace ntm::bench {

int spare_port() {
  int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* general = reinterpret_cast<sockaddr*>(&address);
  bool found = ::bind(socket, general, size) == 0 && ::getsockname(socket, general, &size) == 0;
  ::close(socket);
  if (!found) throw Failure("no port of 127.0.0.1 is free");
  return ntohs(address.sin_port);
}

}  // namespace ntm::bench
