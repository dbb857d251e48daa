#include "agenda/model/phases.hpp"

#include <algorithm>

namespace agenda {

namespace {

using programme::EventKind;

// The event that says a phase was reached.
constexpr auto reached_by = std::to_array<std::pair<Phase, EventKind>>({
    {Phase::application, EventKind::applied},
    {Phase::acquaintance, EventKind::acquaintance_held},
    {Phase::matching, EventKind::volunteer_accepted},
    {Phase::klik, EventKind::introduced},
    {Phase::support, EventKind::support_started},
    {Phase::closing, EventKind::closed},
    {Phase::follow_up, EventKind::followed_up},
});

std::optional<base::Date> last_day_of(programme::CaseHistory const& history, EventKind kind)
{
    auto const last =
        std::ranges::find(history.events.rbegin(), history.events.rend(), kind, &programme::Event::kind);
    return last == history.events.rend() ? std::nullopt : std::optional{last->on};
}

Phase phase_now(programme::CaseState state)
{
    using programme::CaseState;
    switch (state) {
    case CaseState::applied:
        return Phase::application;
    case CaseState::acquaintance:
        return Phase::acquaintance;
    case CaseState::waiting:
        return Phase::matching;
    case CaseState::in_introduction:
        return Phase::klik;
    case CaseState::supported:
        return Phase::support;
    case CaseState::winding_down:
        return Phase::closing;
    case CaseState::closed:
    case CaseState::followed_up:
    case CaseState::not_suitable:
    case CaseState::withdrawn:
    case CaseState::no_capacity:
    case CaseState::unreachable:
        return Phase::follow_up;
    }
    return Phase::application;
}

} // namespace

std::array<PhaseOfCase, 7> phases_of(programme::CaseHistory const& history)
{
    auto const state = programme::case_state(history);
    auto const is_over = programme::is_over(state);
    auto const now = phase_now(state);
    auto phases = std::array<PhaseOfCase, 7>{};
    std::ranges::transform(reached_by, phases.begin(), [&](auto const& row) {
        auto const [phase, kind] = row;
        auto const reached_on = last_day_of(history, kind);
        if (phase == now && !is_over) {
            return PhaseOfCase{.phase = phase, .state = PhaseState::now, .reached_on = reached_on};
        }
        auto const is_done = reached_on && (phase < now || is_over);
        return PhaseOfCase{
            .phase = phase,
            .state = is_done ? PhaseState::done : PhaseState::to_come,
            .reached_on = is_done ? reached_on : std::nullopt,
        };
    });
    return phases;
}

} // namespace agenda
