// Families at a location that may be the same as this one, for the coordinator.
#pragma once

#include "accounts/pages/page_request.hpp"
#include "intake/model/same_family.hpp"
#include "intake/pages/alike_view.hpp"

#include <vector>

namespace intake {

FamilyTraits traits_of(people::Person const& parent);
FamilyTraits traits_of(people::Person const& parent, FamilyCase const& family_case);

// Each once; without those of which a coordinator said that they are another family.
std::vector<AlikeFamily>
list_alike_families(accounts::SignedInRequest& request, people::PersonId parent, FamilyTraits const& traits);

// Of a parent who is on the telephone and not stored yet.
std::vector<AlikeFamily> list_alike_families(accounts::SignedInRequest& request, FamilyTraits const& traits);

} // namespace intake
