// What the solver of assignments knows while it works, shared by its steps.
#pragma once

#include "matching/model/assignment.hpp"

namespace matching {

// Pairs and prices that fit each other. At the end of each step:
// - no price or worth is below zero, and a volunteer with a free place has price zero;
// - worth + price is the points of each pair that is made, and at least the points of any other candidate of
// a family
//   that has somebody, or that has been settled without;
// so the answer is best as soon as every family without a volunteer has worth zero.
class AssignmentState {
public:
    explicit AssignmentState(AssignmentPool const& of);

    AssignmentPool const& pool;
    std::vector<Points> price;
    std::vector<Points> worth;
    std::vector<VolunteerIndex> volunteer_of;

    [[nodiscard]] bool has_place(VolunteerIndex volunteer) const { return free_places_[volunteer] > 0; }

    // What is left of the points for the family when it pays the price; at least zero.
    [[nodiscard]] Points best_profit(FamilyIndex family) const;

    void pair(FamilyIndex family, VolunteerIndex volunteer);
    void part(FamilyIndex family);

    // Moves every family on the way from `start` to `end` one volunteer on; `reached_from` says who comes to
    // each.
    void move_along(FamilyIndex start, VolunteerIndex end, std::vector<FamilyIndex> const& reached_from);

    template <typename Visit>
    void each_family_of(VolunteerIndex volunteer, Visit visit) const
    {
        for (auto family = first_family_[volunteer]; family != no_family; family = next_family_[family]) {
            visit(family);
        }
    }

    [[nodiscard]] FamilyIndex one_family_of(VolunteerIndex volunteer) const
    {
        return first_family_[volunteer];
    }

    static constexpr auto no_family = std::numeric_limits<FamilyIndex>::max();

private:
    std::vector<std::uint32_t> free_places_;
    std::vector<FamilyIndex> first_family_; // of a volunteer; the others follow in next_family_
    std::vector<FamilyIndex> next_family_;
};

// Asks at times whether to go on, and remembers a no.
class Patience {
public:
    explicit Patience(std::function<bool()> const& go_on) : go_on_{go_on} {}

    bool over()
    {
        if (!over_ && ++asked_ % steps_between == 0) {
            over_ = go_on_ && !go_on_();
        }
        return over_;
    }

    [[nodiscard]] bool was_over() const { return over_; }

private:
    static constexpr auto steps_between = 1024U;

    std::function<bool()> const& go_on_;
    std::uint32_t asked_ = 0;
    bool over_ = false;
};

// The steps, in order. Families outbid each other; who is still without waits for a search.
struct Bidding {
    std::vector<FamilyIndex> waiting;
    std::uint64_t bids = 0;
};

Bidding bid(AssignmentState& state, std::uint32_t bids_per_family, Patience& patience);

// Settles each family that waits along the cheapest way; says how many searches that took.
std::uint64_t settle(AssignmentState& state, std::vector<FamilyIndex> const& waiting, Patience& patience);

// Brings the prices of a best answer as low as they can be.
void lower_prices(AssignmentState& state);

// Breaks ties by the order of the families, without changing value, prices or worths: who is served, and
// then, as far as the steps go, who comes to whom.
void break_ties(AssignmentState& state, std::uint64_t steps);

} // namespace matching
