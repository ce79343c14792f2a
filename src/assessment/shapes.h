#pragma once
#include "http/shape.h"

/// The JSON of verdicts, declared; json.cpp and scorecard_json.cpp make it.
namespace ntm::assessment::shapes {

http::Shape result();  ///< "met", "not_met", "unknown", "not_applicable"
http::Shape status();
http::Shape matrix();
http::Shape comparison();
http::Shape scorecard();

// Acts on values; act_json.cpp makes them.
http::Shape grid();
http::Shape review();
http::Shape acts_input();
http::Shape outcomes();
http::Shape history();

}  // namespace ntm::assessment::shapes
