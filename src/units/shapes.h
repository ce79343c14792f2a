#pragma once
#include "http/shape.h"

/// The JSON of units, declared; json.cpp makes it.
namespace ntm::units::shapes {

http::Shape code_and_name();
http::Shape level();    ///< "province", "district", "commune", "village"
http::Shape brief();    ///< A line of a list.
http::Shape matches();  ///< What a search found.
http::Shape list();
http::Shape unit();
http::Shape history();

}  // namespace ntm::units::shapes
