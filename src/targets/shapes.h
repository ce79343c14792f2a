#pragma once
#include "http/shape.h"

/// The JSON of targets, declared; json.cpp makes it.
namespace ntm::targets::shapes {

http::Shape target();

}  // namespace ntm::targets::shapes
