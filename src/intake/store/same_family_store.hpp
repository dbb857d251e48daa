// Families of one location that may be the same, and those of which a coordinator said that they are not.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/call_permission.hpp"
#include "intake/model/same_family.hpp"
#include "platform/database/connection.hpp"

#include <string>
#include <vector>

namespace intake {

// A family that came in before: by an application, or by a permission to call that led to none.
struct KnownFamily {
    people::PersonId parent;
    std::string name;
    FamilyTraits traits;
    std::optional<FamilyCaseId> family_case; // the last of this parent
    std::optional<CallPermissionId> permission;
};

// Those of this location with the same number, address or digits of the postcode, the newest first.
std::vector<KnownFamily> list_families_to_compare(
    database::Connection& database, FamilyTraits const& traits, people::LocationId location
);

// Of whom a coordinator said that they are another family than this parent's.
std::vector<people::PersonId>
list_different_families(database::Connection& database, people::PersonId parent, people::LocationId location);

// Said twice is once, in whatever order.
void insert_different_families(
    database::Connection& database,
    people::PersonId one,
    people::PersonId other,
    accounts::Occasion const& occasion
);

} // namespace intake
