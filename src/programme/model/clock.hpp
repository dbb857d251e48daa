// The clock of the programme: what has happened so far and today give what is due, for whom, and how late.
//
// A pure function: two people who ask on the same day get the same answer, and replaying a history gives the
// same items. It handles pause, replan and skip with a reason, several matches in one case, public holidays,
// and it runs on past closing to the follow-up.
#pragma once

#include "programme/model/event.hpp"
#include "programme/model/version.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace programme {

// Something that must be done (wat er moet gebeuren).
struct DueItem {
    std::string step;
    std::optional<MatchId> match;
    Who who;
    base::Date due;        // moved to the next working day when it falls on a weekend or holiday
    base::Date late_after; // due plus tolerance
    bool planned;          // somebody set this day (a planned visit, a replan)
};

enum class Urgency { later, this_week, today, overdue, late };

// Overdue is past its day, late is past its tolerance. This week runs to the coming Sunday.
Urgency urgency(DueItem const& item, base::Date today);

int days_late(DueItem const& item, base::Date today);

// Everything open in this case on this day, due or still to come, by day and then by step.
// "Still to come" are only items whose clock already runs.
std::vector<DueItem> due_items(ProgrammeVersion const& version, CaseHistory const& history, base::Date today);

// The VOG of a volunteer: due on the last day it counts.
std::optional<DueItem>
vog_due(ProgrammeVersion const& version, std::optional<base::Date> vog_seen_on, base::Date today);

} // namespace programme
