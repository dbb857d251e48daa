// A match (koppeling): one family case with one volunteer. It begins as a proposal; its state follows from
// the events of the case.
#pragma once

#include "intake/model/family_case.hpp"
#include "volunteers/model/volunteer.hpp"

#include <optional>
#include <string>

namespace matching {

using programme::MatchId;

struct Match {
    MatchId id;
    people::LocationId location;
    intake::FamilyCaseId family_case;
    volunteers::VolunteerId volunteer;
    std::string motivation;         // why this volunteer, in the coordinator's words
    std::string told_to_volunteer;  // what the family allowed to be told
    std::optional<int> advice_rank; // where the advice had put her; nothing when it had not
    std::string
        extra_family_reason; // why it may run beside another match of the family; empty when it may not
    accounts::AccountId proposed_by;
    base::Date proposed_on;
    std::optional<base::Date> over_on; // declined, no klik, taken back or ended
};

} // namespace matching
