#pragma once
#include "http/shape.h"

namespace ntm::sheet::shapes {

http::Shape imported();

}  // namespace ntm::sheet::shapes
