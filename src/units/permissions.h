#pragma once

namespace ntm::units::permission {
constexpr const char* read = "units.read";  ///< See units, their history and their names.
}
