#include "programme/model/journey.hpp"

#include "platform/base/not_found.hpp"
#include "programme/model/progress.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace programme {

namespace {

constexpr auto final_states = CaseStates{
    CaseState::followed_up,
    CaseState::not_suitable,
    CaseState::withdrawn,
    CaseState::no_capacity,
    CaseState::unreachable
};

bool klik_is_yes(MatchProgress const* match, std::optional<KlikAnswer> MatchProgress::* answer)
{
    return match != nullptr && match->*answer == KlikAnswer::yes;
}

bool no_other_match_runs(Progress const& progress, MatchId match)
{
    return std::ranges::none_of(progress.matches, [match](MatchProgress const& other) {
        return other.state == MatchState::active && other.match != match;
    });
}

bool is_met(StartCondition condition, Progress const& progress, StartQuestion const& question)
{
    auto const* const match = find_match(progress, question.match);
    auto const& volunteer = question.volunteer;

    switch (condition) {
    case StartCondition::acquaintance_held:
        return progress.acquaintance_held_on.has_value();
    case StartCondition::decision_accepted:
        return progress.accepted_on.has_value();
    case StartCondition::klik_of_parent:
        return klik_is_yes(match, &MatchProgress::parent_klik);
    case StartCondition::klik_of_volunteer:
        return klik_is_yes(match, &MatchProgress::volunteer_klik);
    case StartCondition::volunteer_available:
        return volunteer.available;
    case StartCondition::volunteer_certified:
        return volunteer.certified;
    case StartCondition::vog_seen:
        return volunteer.vog_valid_until.has_value();
    case StartCondition::vog_in_term:
        return !volunteer.vog_valid_until || question.on <= *volunteer.vog_valid_until;
    case StartCondition::no_other_running_match:
        return question.second_match_has_reason || no_other_match_runs(progress, question.match);
    }
    std::unreachable();
}

template <typename Predicate>
std::vector<MatchId> matches_where(CaseHistory const& history, Predicate is_wanted)
{
    auto found = std::vector<MatchId>{};
    for (auto const& match : replay(history).matches) {
        if (is_wanted(match.state)) {
            found.push_back(match.match);
        }
    }
    return found;
}

} // namespace

CaseState case_state(CaseHistory const& history)
{
    return state_of(replay(history));
}

bool is_paused(CaseHistory const& history)
{
    return is_paused(replay(history));
}

bool is_over(CaseState state)
{
    return final_states.contains(state);
}

MatchState match_state(CaseHistory const& history, MatchId match)
{
    auto const progress = replay(history);
    if (auto const* const found = find_match(progress, match)) {
        return found->state;
    }
    throw base::NotFound{"the family case has no match " + std::to_string(match.value())};
}

std::vector<MatchId> open_matches(CaseHistory const& history)
{
    return matches_where(history, is_open);
}

std::vector<MatchId> active_matches(CaseHistory const& history)
{
    return matches_where(history, [](MatchState state) { return state == MatchState::active; });
}

std::optional<OpenMatch> furthest_match(CaseHistory const& history)
{
    auto furthest = std::optional<OpenMatch>{};
    for (auto const& match : replay(history).matches) {
        if (is_open(match.state) && (!furthest || furthest->state < match.state)) {
            furthest = OpenMatch{.match = match.match, .state = match.state};
        }
    }
    return furthest;
}

std::vector<StartCondition>
missing_for_start(ProgrammeVersion const& version, CaseHistory const& history, StartQuestion const& question)
{
    auto const progress = replay(history);
    auto missing = std::vector<StartCondition>{};
    for (auto const condition : version.start_conditions) {
        if (!is_met(condition, progress, question)) {
            missing.push_back(condition);
        }
    }
    return missing;
}

} // namespace programme
