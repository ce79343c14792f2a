#pragma once
#include "http/shape.h"

/// The JSON of bodies, declared; json.cpp makes it.
namespace ntm::bodies::shapes {

http::Shape list();
http::Shape body_or_group();

}  // namespace ntm::bodies::shapes
