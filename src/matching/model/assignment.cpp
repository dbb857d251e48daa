#include "matching/model/assignment.hpp"

#include "matching/model/assignment_certificate.hpp"
#include "matching/model/assignment_state.hpp"

#include <algorithm>
#include <stdexcept>

namespace matching {

namespace {

constexpr auto most_entries = std::size_t{std::numeric_limits<std::uint32_t>::max() - 1};

VolunteerIndex best_free(AssignmentState const& state, FamilyIndex family)
{
    auto best = PoolCandidate{.volunteer = nobody, .points = 0};
    for (auto const& candidate : state.pool.candidates_of(family)) {
        if (state.has_place(candidate.volunteer) && candidate.points > best.points) {
            best = candidate;
        }
    }
    return best.volunteer;
}

// When there was no time for more: everybody who still waits takes the best free place, in the order of
// waiting.
void take_what_is_free(AssignmentState& state)
{
    for (auto family = FamilyIndex{0}; family < state.pool.families(); ++family) {
        if (state.volunteer_of[family] != nobody) {
            continue;
        }
        state.worth[family] = state.best_profit(family);
        auto const volunteer = best_free(state, family);
        if (volunteer != nobody) {
            state.pair(family, volunteer);
        }
    }
}

} // namespace

AssignmentPool::AssignmentPool(std::vector<std::uint32_t> places) : places_{std::move(places)}
{
    if (places_.size() > most_entries) {
        throw std::length_error{"too many volunteers for one pool"};
    }
}

void AssignmentPool::reserve(std::size_t families, std::size_t candidates)
{
    first_.reserve(families + 1);
    candidates_.reserve(candidates);
}

FamilyIndex AssignmentPool::add_family(std::span<PoolCandidate const> candidates)
{
    auto const possible = [&](PoolCandidate const& candidate) {
        return candidate.volunteer < volunteers() && candidate.points >= 1 && candidate.points <= most_points;
    };
    if (!std::all_of(candidates.begin(), candidates.end(), possible)) {
        throw std::invalid_argument{"no such volunteer, or points out of range"};
    }
    if (candidates.size() > most_entries - candidates_.size() || first_.size() > most_entries) {
        throw std::length_error{"too many families or candidates for one pool"};
    }
    candidates_.insert(candidates_.end(), candidates.begin(), candidates.end());
    first_.push_back(static_cast<std::uint32_t>(candidates_.size()));
    return families() - 1;
}

void AssignmentPool::take_place(VolunteerIndex volunteer)
{
    if (volunteer >= volunteers() || places_[volunteer] == 0) {
        throw std::invalid_argument{"no place at this volunteer"};
    }
    --places_[volunteer];
}

Assignment assign(AssignmentPool const& pool, AssignmentLimits const& limits)
{
    auto state = AssignmentState{pool};
    auto patience = Patience{limits.go_on};
    auto answer = Assignment{};
    {
        auto const bidding = bid(state, limits.bids_per_family, patience);
        answer.bids = bidding.bids;
        answer.searches = settle(state, bidding.waiting, patience);
    }
    if (patience.was_over()) {
        take_what_is_free(state);
    } else {
        lower_prices(state);
        break_ties(state, limits.tie_steps);
    }
    answer.volunteer_of = std::move(state.volunteer_of);
    answer.worth = std::move(state.worth);
    answer.price = std::move(state.price);

    auto const certificate = certify(pool, answer);
    answer.value = certificate.value;
    answer.bound = certificate.bound;
    return answer;
}

Points gain_of_new_volunteer(Assignment const& best, std::span<NewcomerFamily const> families)
{
    auto gain = Points{0};
    for (auto const [family, points] : families) {
        gain = std::max(gain, points - best.worth[family]);
    }
    return gain;
}

} // namespace matching
