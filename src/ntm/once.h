#pragma once
#include "http/gate.h"
#include "idempotency/service.h"

namespace ntm {

/// Puts idempotency around write routes: what comes with an Idempotency-Key from somebody who has signed in
/// is done once. Without an account there is nobody whose key it could be, and the key is not looked at.
http::Once once_per_key(idempotency::Service& service);

}  // namespace ntm
