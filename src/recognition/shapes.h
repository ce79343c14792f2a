#pragma once
#include "http/shape.h"

/// The JSON of decisions, declared; json.cpp makes it.
namespace ntm::recognition::shapes {

http::Shape list();

}  // namespace ntm::recognition::shapes
