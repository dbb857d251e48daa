// Whom a worried volunteer reaches, as she reads it before she asks.
#pragma once

#include "people/model/person.hpp"

#include <string>
#include <vector>

namespace support {

struct MyWorryPage {
    std::vector<people::Person> told;
    std::string location; // "Home-Start Aalten"
};

// "Ria, Wim"
std::string first_names(std::vector<people::Person> const& persons);

} // namespace support
