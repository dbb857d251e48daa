#pragma once

#include "people/model/contact.hpp"

#include <string>

namespace intake {

// By which an address that a location blocked is known again: contact details stand with persons only.
// Capitals make no difference.
std::string blocked_address(people::EmailAddress const& email);

} // namespace intake
