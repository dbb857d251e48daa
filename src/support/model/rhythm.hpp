// The rhythm (ritme) of a match: the agreed dagdeel, every week or every other, with what was changed for one
// week. Days only: a clock that goes forward or back changes nothing.
#pragma once

#include "support/model/visit.hpp"

#include <string>
#include <vector>

namespace support {

// One visit that is on another day, or left out; with why. Named by the day it had in the rhythm.
struct RhythmChange {
    base::Date planned_on;
    std::optional<base::Date> moved_to; // nothing: left out
    std::string reason;                 // a missed visit reason of the programme; empty when moved
};

struct Rhythm {
    std::vector<Agreement> agreements; // in the order of their first days
    std::vector<RhythmChange> changes = {};
    std::optional<base::Date> ended_on = {}; // the last day on which she came
    int revision = 0;                        // rises with every change of it
};

enum class PlanState {
    as_agreed,
    moved,
    left_out,
    holiday, // a public holiday: nobody expects her, unless it was moved
};

struct PlannedVisit {
    base::Date planned_on;
    base::Date on; // another day when it was moved
    programme::DayPart part;
    std::string starts_at;
    PlanState state;
    std::string reason;  // of one that is left out
    std::string holiday; // the Dutch name of the day, on a holiday

    [[nodiscard]] bool is_expected() const
    {
        return state == PlanState::as_agreed || state == PlanState::moved;
    }
};

base::Date monday_of(base::Date day);

// The visits planned on a day from `first` up to and including `last` in the rhythm, in that order. One that
// was moved keeps its place.
std::vector<PlannedVisit> planned_visits(
    programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date first, base::Date last
);

// The next visit on or after this day for which she is expected; nothing within half a year when it ended.
std::optional<PlannedVisit>
next_visit(programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date from);

// The last visit up to and including today for which she was expected: the one about which she answers.
std::optional<PlannedVisit>
last_visit(programme::ProgrammeVersion const& programme, Rhythm const& rhythm, base::Date today);

// Why a change of one week is refused. Each has words in pages.
enum class RhythmRefusal {
    not_in_rhythm, // no visit is planned on this day
    unknown_reason,
    other_week, // a visit moves within its own week, from Monday to Sunday
    day_taken,  // another visit is on that day already
};

std::expected<void, RhythmRefusal>
may_change(programme::ProgrammeVersion const& programme, Rhythm const& rhythm, RhythmChange const& change);

} // namespace support
