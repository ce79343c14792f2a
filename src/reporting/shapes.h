#pragma once
#include "http/shape.h"

/// The JSON of reports, declared; json.cpp and content.cpp make it.
namespace ntm::reporting::shapes {

http::Shape book();
http::Shape obligations();
http::Shape discipline();
http::Shape ruling();
http::Shape rulings();
http::Shape view();
http::Shape draft();
http::Shape standing();
http::Shape receipt();
http::Shape document();
http::Shape consolidated();
http::Shape proposal();
http::Shape proposals();

// What comes in.
http::Shape written();
http::Shape sending();
http::Shape paper();
http::Shape step();  ///< Receiving and accepting: which version.
http::Shape return_notes();
http::Shape new_ruling();
http::Shape words();
http::Shape freezing();
http::Shape issuing();
http::Shape answer();

}  // namespace ntm::reporting::shapes
