// From the events of a case to its facts: what happened when, and how each match went.
#pragma once

#include "programme/model/event.hpp"
#include "reporting/model/facts.hpp"

#include <map>

namespace reporting {

// Adds what the event says. Events come in the order of a history; a match that was never proposed is left
// out. `volunteers` says who the volunteer of each match is.
void add_event(
    CaseFacts& facts,
    programme::Event const& event,
    std::map<programme::MatchId, volunteers::VolunteerId> const& volunteers
);

// In which states a volunteer was, and from which day to which, from her events in order of day. On a day on
// which it changed, the last counts.
std::vector<StateSpan> states_of(volunteers::VolunteerHistory const& history);

} // namespace reporting
