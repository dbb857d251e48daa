// The journey of a family: which state a case and its matches are in, and what may happen next.
//
// States are derived from events. Every action that records an event asks may_happen first, so that no page
// can lead a family past a condition of the programme.
#pragma once

#include "programme/model/event.hpp"
#include "programme/model/state.hpp"
#include "programme/model/version.hpp"

#include <expected>
#include <optional>
#include <vector>

namespace programme {

// Throws std::invalid_argument for a history that does not begin with `applied`.
CaseState case_state(CaseHistory const& history);

bool is_paused(CaseHistory const& history);

// Whether nothing will happen in this case any more.
bool is_over(CaseState state);

// Throws base::NotFound when the case never had this match.
MatchState match_state(CaseHistory const& history, MatchId match);

// The matches that are not declined, refused, withdrawn or ended, oldest first.
std::vector<MatchId> open_matches(CaseHistory const& history);

// The matches in which support runs now, oldest first.
std::vector<MatchId> active_matches(CaseHistory const& history);

struct OpenMatch {
    MatchId match;
    MatchState state;
};

// The open match that came furthest, and of two as far the oldest; nothing while nobody is proposed.
std::optional<OpenMatch> furthest_match(CaseHistory const& history);

// What the start of support needs to know of the volunteer, beyond the history of the case.
struct VolunteerStanding {
    bool certified;
    std::optional<base::Date> vog_valid_until; // the last day; nothing when no VOG was seen
    bool available;                            // not stopped and not paused
};

// `second_match_has_reason`: the coordinator said why, although another match of the family still runs.
struct StartQuestion {
    MatchId match;
    VolunteerStanding volunteer;
    base::Date on;
    bool second_match_has_reason;
};

// The conditions of a start that are not met on this day, in the order of the programme file.
// A VOG that was never seen is told once, not also as past its term.
std::vector<StartCondition>
missing_for_start(ProgrammeVersion const& version, CaseHistory const& history, StartQuestion const& question);

// Why an event cannot happen now. Each one has words in pages.
enum class JourneyRefusal {
    case_is_over,      // closed, withdrawn, not suitable ...
    not_in_this_state, // the step before has not been done
    already_done,      // somebody else, or a double click, did it before
    case_is_paused,
    match_is_over,
    no_such_match,
    before_earlier_event, // dated before what it follows from
    unknown_code,         // the programme does not know this reason or step
    cannot_be_skipped,    // the programme does not allow to leave this step out
    needs_planned_date,
    planned_date_out_of_range, // for example a next evaluation sooner than three or later than six months
    start_conditions_missing,  // ask missing_for_start which
};

// Whether this event may be added to the history. `support_started` is judged on the history alone;
// missing_for_start judges the volunteer.
std::expected<void, JourneyRefusal>
may_happen(ProgrammeVersion const& version, CaseHistory const& history, Event const& event);

} // namespace programme
