// A location (Home-Start locatie): a team of one organisation serving one or more municipalities. Its contact
// details are those of an office and public.
#pragma once

#include "people/model/contact.hpp"
#include "people/model/person.hpp"
#include "platform/base/id.hpp"

#include <optional>
#include <string>

namespace locations {

using people::LocationId;
using OrganisationId = base::Id<struct OrganisationTag>;

// Employs coordinators, and is the controller of the data (uitvoerende organisatie).
struct Organisation {
    OrganisationId id;
    std::string name;
    bool demo; // made up
};

struct Location {
    LocationId id;
    OrganisationId organisation;
    std::string organisation_name;
    std::string name;
    std::optional<people::EmailAddress> email = {};
    std::optional<people::PhoneNumber> phone = {};
    std::optional<std::string> website = {};
    std::string public_text = {}; // what it says of itself to parents
    bool shows_room = false;      // whether parents see the room too; referrers always do
    bool demo;                    // made up: marked as such wherever it is shown
    int version = 1;
};

// "Home-Start Humanitas" says whose it is; "Home-Start Oost" does not.
inline bool names_its_organisation(Location const& location)
{
    return location.name.ends_with(location.organisation_name);
}

// A location nobody has stored yet.
struct NewLocation {
    OrganisationId organisation;
    std::string name;
    std::optional<people::EmailAddress> email = {};
    std::optional<people::PhoneNumber> phone = {};
    std::optional<std::string> website = {};
    std::string public_text = {};
    bool demo;
};

} // namespace locations
