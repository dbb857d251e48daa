#include "programme/model/progress.hpp"

#include "programme/model/event_effects.hpp"

#include <algorithm>
#include <stdexcept>

namespace programme {

namespace {

constexpr auto introduction_states =
    MatchStates{MatchState::accepted_by_volunteer, MatchState::introduced, MatchState::klik_both};

bool has_match_in(Progress const& progress, MatchStates states)
{
    return std::ranges::any_of(progress.matches, [states](MatchProgress const& match) {
        return states.contains(match.state);
    });
}

} // namespace

Progress begin(Event const& applied)
{
    if (applied.kind != EventKind::applied) {
        throw std::invalid_argument{"the history of a family case begins with its application"};
    }
    return {.applied_on = applied.on, .changed_on = applied.on};
}

void advance(Progress& progress, Event const& event)
{
    auto const& effect = effect_of(event.kind);
    if (effect.on_case != nullptr) {
        effect.on_case(progress, event);
    }
    if (effect.on_match != nullptr && event.match) {
        auto const match = std::ranges::find(progress.matches, *event.match, &MatchProgress::match);
        if (match != progress.matches.end()) {
            effect.on_match(progress, *match, event);
        }
    }
    if (effect.changes == Changes::state) {
        progress.changed_on = event.on;
    }
}

Progress replay(CaseHistory const& history)
{
    if (history.events.empty()) {
        throw std::invalid_argument{"a family case without events"};
    }
    auto progress = begin(history.events.front());
    for (auto event = history.events.begin() + 1; event != history.events.end(); ++event) {
        advance(progress, *event);
    }
    return progress;
}

CaseState state_of(Progress const& progress)
{
    if (progress.left_as) {
        return *progress.left_as;
    }
    if (progress.closed_on) {
        return progress.followed_up_on ? CaseState::followed_up : CaseState::closed;
    }
    if (progress.winding_down_until) {
        return CaseState::winding_down;
    }
    if (has_match_in(progress, {MatchState::active})) {
        return CaseState::supported;
    }
    if (has_match_in(progress, introduction_states)) {
        return CaseState::in_introduction;
    }
    if (progress.accepted_on) {
        return CaseState::waiting;
    }
    return progress.acquaintance_planned_on || progress.acquaintance_held_on ? CaseState::acquaintance
                                                                             : CaseState::applied;
}

bool is_paused(Progress const& progress)
{
    return !progress.pauses.empty() && !progress.pauses.back().until;
}

MatchProgress const* find_match(Progress const& progress, MatchId match)
{
    auto const found = std::ranges::find(progress.matches, match, &MatchProgress::match);
    return found == progress.matches.end() ? nullptr : &*found;
}

bool is_open(MatchState state)
{
    constexpr auto open = MatchStates{
        MatchState::proposed,
        MatchState::accepted_by_volunteer,
        MatchState::introduced,
        MatchState::klik_both,
        MatchState::active,
    };
    return open.contains(state);
}

bool changes_state(EventKind kind)
{
    return effect_of(kind).changes == Changes::state;
}

} // namespace programme
