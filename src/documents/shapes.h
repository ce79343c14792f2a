#pragma once
#include "http/shape.h"

/// The JSON of documents, declared; json.cpp makes it.
namespace ntm::documents::shapes {

http::Shape list();
http::Shape document();
http::Shape full_text();

}  // namespace ntm::documents::shapes
