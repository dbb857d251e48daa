// The parent gives a consent (toestemming), or withdraws it: that works at once.
#pragma once

#include "accounts/model/occasion.hpp"
#include "intake/model/consent.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace intake {

struct RecordConsents {
    FamilyCaseId family_case;
    std::vector<Consent> answers;
};

// An answer that is the same as the last one is not kept twice. A no stops a notice that did not leave yet; a
// yes lets the notice go of a family that left before she was asked. Throws base::NotFound when the location
// has no such case.
void record_consents(
    database::Connection& database, accounts::Occasion const& occasion, RecordConsents const& wish
);

} // namespace intake
