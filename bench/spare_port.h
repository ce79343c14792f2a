#pragma once

namespace ntm::bench {

/// A port of 127.0.0.1 on which nothing listens at the moment. @throws Failure when there is none.
int spare_port();

}  // namespace ntm::bench
