#pragma once
#include "http/shape.h"

/// The JSON of notices, declared.
namespace ntm::notices::shapes {

http::Shape notice_page();
http::Shape marked();    ///< What marking as read came to.
http::Shape wishes();    ///< What somebody wants.
http::Shape calendar();  ///< A calendar address just made.

/// Bodies.
http::Shape keys();
http::Shape new_wishes();

}  // namespace ntm::notices::shapes
