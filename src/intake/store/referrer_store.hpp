// The referrers of families. They are people without a location; what a location knows of them is what its
// own cases and permissions to call say.
#pragma once

#include "intake/model/family_case.hpp"
#include "intake/model/named_referrer.hpp"
#include "platform/database/connection.hpp"

namespace intake {

// Who referred this family; nothing when it came by itself.
std::optional<people::Person> find_referrer(database::Connection& database, FamilyCase const& family_case);

// The referrer as she stands with this case; nothing when it has none.
std::optional<NamedReferrer>
find_named_referrer(database::Connection& database, FamilyCase const& family_case);

// Whether a case or permission to call of this location names this person.
bool is_known_referrer(database::Connection& database, people::PersonId person, people::LocationId location);

// Whether another case, or a permission to call, anywhere names this person.
bool is_referrer_elsewhere(database::Connection& database, people::PersonId person, FamilyCaseId family_case);

} // namespace intake
