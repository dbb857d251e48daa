// Walks through the journey of a family: everything that may happen next, for tests that try it all or at
// random.
#pragma once

#include "programme/model/journey.hpp"
#include "programme/model/progress.hpp"
#include "programme/tests/given.hpp"

#include <optional>
#include <span>
#include <vector>

namespace programme::walk {

// How many volunteers a walk tries, and what it leaves out to stay small.
struct Limits {
    std::size_t matches = 3;
    EventKinds without = {};
};

inline std::vector<std::string> codes_of(ProgrammeVersion const& version, EventKind kind)
{
    auto const& rule = rule_of(kind);
    auto codes = std::vector<std::string>{};
    if (rule.reasons != nullptr) {
        codes.push_back((version.*rule.reasons).front().code);
    }
    for (auto const answer : rule.answers) {
        codes.emplace_back(answer);
    }
    if (kind == EventKind::replanned || kind == EventKind::skipped) {
        for (auto const& step : version.steps) {
            codes.push_back(step.code);
        }
    }
    return codes.empty() ? std::vector<std::string>{""} : codes;
}

inline std::vector<std::optional<MatchId>>
matches_of(Progress const& progress, EventKind kind, Limits const& limits)
{
    if (kind == EventKind::proposed) {
        auto const count = progress.matches.size();
        return count < limits.matches
                   ? std::vector{std::optional{MatchId{static_cast<std::int64_t>(count) + 1}}}
                   : std::vector<std::optional<MatchId>>{};
    }
    auto matches = std::vector<std::optional<MatchId>>{};
    if (!given::is_of_match(kind)) {
        matches.emplace_back(std::nullopt);
    }
    if (given::is_of_match(kind) || kind == EventKind::replanned || kind == EventKind::skipped) {
        for (auto const& match : progress.matches) {
            matches.emplace_back(match.match);
        }
    }
    return matches;
}

inline std::optional<base::Date> planned_day(EventKind kind, base::Date on)
{
    return rule_of(kind).planned_date == PlannedDate::needed ? std::optional{base::add_days(on, 10)}
                                                             : std::nullopt;
}

// Every event one can think of on this day, allowed or not.
inline std::vector<Event> thinkable_events(
    ProgrammeVersion const& version, CaseHistory const& history, base::Date on, Limits const& limits
)
{
    auto const progress = replay(history);
    auto thinkable = std::vector<Event>{};
    for (auto const& [kind, word] : base::Codes<EventKind>::table) {
        if (limits.without.contains(kind)) {
            continue;
        }
        for (auto const& match : matches_of(progress, kind, limits)) {
            for (auto const& code : codes_of(version, kind)) {
                thinkable.push_back(
                    {.kind = kind,
                     .on = on,
                     .planned_for = planned_day(kind, on),
                     .match = match,
                     .code = code}
                );
            }
        }
    }
    return thinkable;
}

// All events that may happen on this day after this history.
inline std::vector<Event> possible_events(
    ProgrammeVersion const& version, CaseHistory const& history, base::Date on, Limits const& limits
)
{
    auto possible = thinkable_events(version, history, on, limits);
    std::erase_if(possible, [&](Event const& event) { return !may_happen(version, history, event); });
    return possible;
}

struct Move {
    unsigned days_later; // 0 to 40
    unsigned choice;     // which of the possible events
};

// One of the events that may happen, or nothing when none may: the thinkable ones are tried in a scattered
// order.
inline std::optional<Event> choose(
    ProgrammeVersion const& version,
    CaseHistory const& history,
    base::Date on,
    unsigned choice,
    Limits const& limits
)
{
    constexpr auto stride = std::size_t{7919}; // a prime, so that every one is tried
    auto const thinkable = thinkable_events(version, history, on, limits);
    for (auto i = std::size_t{0}; i < thinkable.size(); ++i) {
        auto const& event = thinkable[(choice + i * stride) % thinkable.size()];
        if (may_happen(version, history, event)) {
            return event;
        }
    }
    return std::nullopt;
}

// A history by chance, but each step of it allowed.
inline CaseHistory
take(ProgrammeVersion const& version, std::span<Move const> moves, Limits const& limits = {})
{
    auto history = given::history({{EventKind::applied, "2026-03-02"}});
    auto today = history.events.front().on;
    for (auto const& move : moves) {
        today = base::add_days(today, static_cast<int>(move.days_later));
        auto const event = choose(version, history, today, move.choice, limits);
        if (!event) {
            break;
        }
        history.events.push_back(*event);
    }
    return history;
}

} // namespace programme::walk
