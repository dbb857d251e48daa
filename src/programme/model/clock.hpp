// The clock of the programme: what has happened so far and today give what is due, for whom, and how late.
//
// A pure function: two people who ask on the same day get the same answer, and replaying a history gives the
// same items. It handles pause, replan and skip with a reason, several matches in one case, public holidays,
// and it runs on past closing to the follow-up.
#pragma once

#include "programme/model/event.hpp"
#include "programme/model/version.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace programme {

// Something that must be done (wat er moet gebeuren).
struct DueItem {
    std::string_view step; // the code; lives as long as the programme version that gave it
    std::optional<MatchId> match;
    Who who;
    base::Date due;        // a day nobody set moves to the next working day out of a weekend or holiday
    base::Date late_after; // due plus tolerance, or the longest time between two of a repeating step
    bool planned;          // somebody set this day (a planned visit, a replan)

    friend bool operator==(DueItem const&, DueItem const&) = default;
};

enum class Urgency { later, this_week, today, overdue, late };

// Overdue is past its day, late is past its tolerance. This week runs to the coming Sunday.
Urgency urgency(DueItem const& item, base::Date today);

int days_late(DueItem const& item, base::Date today);

// Everything open in this case on this day, due or still to come, by day and then by the code of the step.
// "Still to come" are only items whose clock already runs. Events after this day do not count yet.
//
// A pause stops the clock: a counted day moves by the days paused. A day that somebody set stands, unless it
// fell in the pause; then it is due when the pause ends. Silence counts only the weeks in which a visit was
// agreed. Throws std::invalid_argument as case_state does.
std::vector<DueItem> due_items(ProgrammeVersion const& version, CaseHistory const& history, base::Date today);

// The VOG of a volunteer: due on the last day it counts.
std::optional<DueItem>
vog_due(ProgrammeVersion const& version, std::optional<base::Date> vog_seen_on, base::Date today);

} // namespace programme
