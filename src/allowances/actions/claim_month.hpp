// A volunteer claims a month: her visits that happened and stand in no claim yet.
#pragma once

#include "accounts/model/occasion.hpp"
#include "allowances/store/claim_store.hpp"

#include <expected>

namespace allowances {

struct ClaimMonth {
    volunteers::VolunteerId volunteer;
    std::chrono::year_month month;
    int kilometres_per_visit;           // there and back
    std::optional<BankAccount> account; // when it is new, or another than before
};

// A month that still can be claimed, and what it comes to.
struct OpenMonth {
    std::chrono::year_month month;
    std::vector<ClaimableVisit> visits;
    Reckoning reckoning; // with the kilometres of her last claim
};

// Oldest first; months that are over and have visits.
std::vector<OpenMonth> list_open_months(
    database::Connection& database, accounts::Occasion const& occasion, volunteers::VolunteerId volunteer
);

// The claim; of a form sent twice the one that is there. Throws base::NotFound for a volunteer of another
// location.
std::expected<ClaimId, ClaimRefusal>
claim_month(database::Connection& database, accounts::Occasion const& occasion, ClaimMonth const& wish);

} // namespace allowances
