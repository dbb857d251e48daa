// First step: each family in turn takes the volunteer who leaves it most, and pays what makes it indifferent
// to its second best; who had that place asks again. A bid of nothing is never made, so that pairs and prices
// stay exact.
#include "matching/model/assignment_state.hpp"

#include <algorithm>
#include <numeric>

namespace matching {

namespace {

struct Choice {
    VolunteerIndex volunteer = nobody;
    Points best = 0;
    Points second = 0; // at least that of having nobody
};

class BiddingStep {
public:
    BiddingStep(AssignmentState& state, std::uint64_t most_bids, Patience& patience)
        : state_{state}, left_{most_bids}, patience_{patience}
    {
    }

    // Who came off without, though there is profit for it.
    std::vector<FamilyIndex> waiting;

    void turn_of(FamilyIndex family)
    {
        while (family != AssignmentState::no_family) {
            if (left_ == 0 || patience_.over()) {
                waiting.push_back(family);
                return;
            }
            --left_;
            family = place(family);
        }
    }

    [[nodiscard]] std::uint64_t left() const { return left_; }

private:
    [[nodiscard]] Choice choose(FamilyIndex family) const
    {
        auto choice = Choice{};
        for (auto const [volunteer, points] : state_.pool.candidates_of(family)) {
            auto const profit = points - state_.price[volunteer];
            choice.second = std::max(choice.second, std::min(profit, choice.best));
            choice.volunteer = profit > choice.best ? volunteer : choice.volunteer;
            choice.best = std::max(choice.best, profit);
        }
        if (choice.best > 0 && choice.best == choice.second) {
            choice.volunteer = free_one(family, choice);
        }
        return choice;
    }

    // One as good who has a place, if there is one.
    [[nodiscard]] VolunteerIndex free_one(FamilyIndex family, Choice const& choice) const
    {
        for (auto const [volunteer, points] : state_.pool.candidates_of(family)) {
            if (state_.has_place(volunteer) && points - state_.price[volunteer] == choice.best) {
                return volunteer;
            }
        }
        return choice.volunteer;
    }

    // Says who lost the place.
    FamilyIndex place(FamilyIndex family)
    {
        auto const choice = choose(family);
        auto const to = choice.volunteer;
        state_.worth[family] = choice.best;
        if (to == nobody) {
            return AssignmentState::no_family;
        }
        auto const raise = state_.pool.places(to) == 1 ? choice.best - choice.second : 0;
        auto const taken = !state_.has_place(to);
        if (taken && raise == 0) {
            waiting.push_back(family);
            return AssignmentState::no_family;
        }
        auto const loser = taken ? state_.one_family_of(to) : AssignmentState::no_family;
        if (taken) {
            state_.part(loser);
        }
        state_.price[to] += raise;
        state_.worth[family] -= raise;
        state_.pair(family, to);
        return loser;
    }

    AssignmentState& state_;
    std::uint64_t left_;
    Patience& patience_;
};

} // namespace

Bidding bid(AssignmentState& state, std::uint32_t bids_per_family, Patience& patience)
{
    constexpr auto rounds = 3; // with other prices, who had a tie may bid
    auto turns = std::vector<FamilyIndex>(state.pool.families());
    std::iota(turns.begin(), turns.end(), FamilyIndex{0});

    auto const most_bids = std::uint64_t{bids_per_family} * state.pool.families();
    auto step = BiddingStep{state, most_bids, patience};
    for (auto round = 0; round < rounds; ++round) {
        for (auto const family : turns) {
            step.turn_of(family);
        }
        turns.clear();
        std::swap(turns, step.waiting);
    }
    return {.waiting = std::move(turns), .bids = most_bids - step.left()};
}

} // namespace matching
