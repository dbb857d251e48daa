#include "evaluation/model/self_scoring.hpp"

#include "programme/model/progress.hpp"

#include <algorithm>

namespace evaluation {

namespace {

bool waits_for_first_check(programme::Progress const& progress)
{
    return std::ranges::any_of(progress.matches, [](programme::MatchProgress const& match) {
        return match.state == programme::MatchState::active && !match.first_check_on;
    });
}

} // namespace

bool is_open(SelfScoring const& scoring, base::Instant now)
{
    return !scoring.sent_on && !scoring.withdrawn_on && now < scoring.expires_at;
}

std::vector<needs::Moment> moments_to_score(programme::CaseHistory const& history)
{
    auto const progress = programme::replay(history);
    switch (programme::state_of(progress)) {
    case programme::CaseState::applied:
    case programme::CaseState::acquaintance:
    case programme::CaseState::waiting:
    case programme::CaseState::in_introduction:
        return {needs::Moment::acquaintance};
    case programme::CaseState::supported:
        return waits_for_first_check(progress)
                   ? std::vector{needs::Moment::first_check, needs::Moment::interim, needs::Moment::closing}
                   : std::vector{needs::Moment::interim, needs::Moment::closing};
    case programme::CaseState::winding_down:
        return {needs::Moment::closing, needs::Moment::interim};
    case programme::CaseState::closed:
        return {needs::Moment::follow_up};
    case programme::CaseState::followed_up:
    case programme::CaseState::not_suitable:
    case programme::CaseState::withdrawn:
    case programme::CaseState::no_capacity:
    case programme::CaseState::unreachable:
        return {};
    }
    std::unreachable();
}

bool is_fresh(SelfScoring const& scoring, programme::SelfScoringRules const& rules, base::Date today)
{
    return scoring.sent_on && today <= programme::after(*scoring.sent_on, rules.fresh_for);
}

} // namespace evaluation
