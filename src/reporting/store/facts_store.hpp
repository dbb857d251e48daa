// Reads the facts of figures: everything about the cases, volunteers, meetings and municipalities of some
// locations that can count in a period. Never a name, an address or free text.
#pragma once

#include "platform/database/connection.hpp"
#include "programme/model/version.hpp"
#include "reporting/model/facts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reporting {

// Of what a report is: whole locations, or what they do in one municipality.
struct Scope {
    std::vector<people::LocationId> locations;
    std::optional<std::string> municipality = {}; // code

    friend bool operator==(Scope const&, Scope const&) = default;
};

// What it takes to count each of these periods, and the quarters of those that are years. Cases that were
// over long before the first are left out, as are volunteers who left before it, and the visits are those of
// the periods. In the scope of a municipality, volunteers are those who came to its families, and all of the
// locations besides. At least one period.
Facts load_facts(
    database::Connection& database,
    Scope const& scope,
    std::vector<Period> const& periods,
    programme::ProgrammeVersion const& programme
);

Facts load_facts(
    database::Connection& database,
    Scope const& scope,
    Period const& period,
    programme::ProgrammeVersion const& programme
);

// The codes of all municipalities in which the location ever offered, or has a family.
std::vector<std::string>
list_served_municipalities(database::Connection& database, people::LocationId location);

struct NamedMunicipality {
    std::string code;
    std::string name;
};

// Those in which a location ever offered or has a family, but for those that are all that their only location
// serves: they are the same place.
std::vector<NamedMunicipality> list_municipalities_apart(database::Connection& database);

} // namespace reporting
