// How far a family case has come (voortgang): what its events amount to, gathered event by event. The journey
// and the clock both read it, so that they never disagree.
#pragma once

#include "programme/model/event.hpp"
#include "programme/model/state.hpp"

#include <optional>
#include <vector>

namespace programme {

struct MatchProgress {
    MatchId match;
    MatchState state = MatchState::proposed;
    std::optional<KlikAnswer> parent_klik = std::nullopt;
    std::optional<KlikAnswer> volunteer_klik = std::nullopt;
    std::optional<base::Date> started_on = std::nullopt;
    std::optional<base::Date> ended_on = std::nullopt;
    std::optional<base::Date> first_check_on = std::nullopt; // held or skipped
    std::optional<base::Date> last_coaching_on = std::nullopt;
    std::optional<base::Date> debriefed_on = std::nullopt;
    // It ran when the case was closed, or was the last that ran: its volunteer is debriefed.
    std::optional<base::Date> closed_with_case_on = std::nullopt;
};

struct Pause {
    base::Date from;
    std::optional<base::Date> until; // the first day after it; nothing while it lasts
};

struct Progress {
    base::Date applied_on;
    base::Date changed_on; // the last event that changed the state of the case or of a match
    std::optional<base::Date> contacted_on = std::nullopt;
    std::optional<base::Date> acquaintance_planned_on = std::nullopt;
    std::optional<base::Date> acquaintance_held_on = std::nullopt;
    std::optional<base::Date> accepted_on = std::nullopt;
    std::optional<CaseState> left_as = std::nullopt; // a side exit
    std::optional<base::Date> support_began_on = std::nullopt;
    std::optional<base::Date> start_notice_on = std::nullopt;
    std::optional<base::Date> last_evaluation_on = std::nullopt;
    std::optional<base::Date> winding_down_until = std::nullopt;
    std::optional<base::Date> closed_on = std::nullopt;
    std::optional<base::Date> end_notice_on = std::nullopt;
    std::optional<base::Date> followed_up_on = std::nullopt;
    std::vector<Pause> pauses = {};
    std::vector<MatchProgress> matches = {}; // oldest first
};

// A case of which nothing is known but that a family applied. Throws std::invalid_argument for another event.
Progress begin(Event const& applied);

// Takes the next event of the case into account. An event that cannot be, as of a match never proposed,
// changes nothing: histories are kept right by may_happen.
void advance(Progress& progress, Event const& event);

// The progress after all events. Throws std::invalid_argument for a history that does not begin with
// `applied`.
Progress replay(CaseHistory const& history);

CaseState state_of(Progress const& progress);
bool is_paused(Progress const& progress);

// Null when the case never had this match.
MatchProgress const* find_match(Progress const& progress, MatchId match);

// Proposed, in introduction or active.
bool is_open(MatchState state);

// Whether this kind of event changes the state of the case or of a match, rather than adding a fact to it.
bool changes_state(EventKind kind);

} // namespace programme
