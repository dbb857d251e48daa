#pragma once

#include "people/model/person.hpp"

#include <string>
#include <vector>

namespace intake {

// A family at this location that may be the same as the one that is shown.
struct AlikeFamily {
    people::PersonId parent;
    std::string name;
    std::string address; // of her last case, or of the permission to call her
    std::string why;     // "zelfde telefoonnummer, zelfde e-mailadres"
};

} // namespace intake
