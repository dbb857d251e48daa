#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/consent.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace intake {

// For the referrer whom the case has now.
void insert_consent(
    database::Connection& database,
    FamilyCase const& family_case,
    Consent const& consent,
    accounts::Occasion const& occasion
);

// All that the parent answered about this referrer, oldest first.
std::vector<Consent>
list_consents_about(database::Connection& database, FamilyCaseId family_case, people::PersonId referrer);

// The parent's last answer about the referrer whom the case has now; nothing when she was never asked.
std::optional<Consent>
find_consent(database::Connection& database, FamilyCaseId family_case, ConsentPurpose purpose);

} // namespace intake
