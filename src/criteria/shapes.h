#pragma once
#include "http/shape.h"

/// The JSON of criteria sets, declared; json.cpp makes it.
namespace ntm::criteria::shapes {

http::Shape list();
http::Shape set();

}  // namespace ntm::criteria::shapes
