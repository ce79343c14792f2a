#pragma once
#include "http/shape.h"

/// The JSON of verdicts, declared; json.cpp and scorecard_json.cpp make it.
namespace ntm::assessment::shapes {

http::Shape result();  ///< "met", "not_met", "unknown", "not_applicable"
http::Shape status();
http::Shape matrix();
http::Shape comparison();
http::Shape scorecard();

}  // namespace ntm::assessment::shapes
