#pragma once
#include "http/shape.h"

/// The JSON of evidence, declared; json.cpp makes it.
namespace ntm::evidence::shapes {

http::Shape attachment();
http::Shape list();
http::Shape withdrawal_input();

}  // namespace ntm::evidence::shapes
