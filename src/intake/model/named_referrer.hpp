// Who told a family of us (verwijzer), as the parent or the coordinator wrote it down.
#pragma once

#include "people/model/contact.hpp"

#include <optional>
#include <string>

namespace intake {

struct NamedReferrer {
    std::string name;
    std::string role; // what she is or where she works, "huisarts"; may be empty
    std::optional<people::EmailAddress> email;

    friend bool operator==(NamedReferrer const&, NamedReferrer const&) = default;
};

} // namespace intake
