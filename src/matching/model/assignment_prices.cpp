// Third step: how far can the price of each volunteer go down while the answer stays best? As far as it lies
// from somebody who would pay nothing more: a volunteer whose price is zero already, or a family without.
#include "matching/model/assignment_state.hpp"
#include "matching/model/nearest_first.hpp"

#include <numeric>

namespace matching {

namespace {

class Reductions {
public:
    explicit Reductions(AssignmentState& state)
        : state_{state}, reduction_{state.price}, cheapest_first_(state.pool.volunteers())
    {
        std::iota(cheapest_first_.begin(), cheapest_first_.end(), VolunteerIndex{0});
        std::stable_sort(cheapest_first_.begin(), cheapest_first_.end(), [&](auto one, auto other) {
            return state_.price[one] < state_.price[other];
        });
    }

    void find()
    {
        for (auto family = FamilyIndex{0}; family < state_.pool.families(); ++family) {
            if (state_.volunteer_of[family] == nobody) {
                limit_from(family, 0);
            }
        }
        for (auto volunteer = next(); volunteer != nobody; volunteer = next()) {
            state_.each_family_of(volunteer, [&](FamilyIndex family) {
                limit_from(family, reduction_[volunteer]);
            });
        }
    }

    void apply()
    {
        for (auto volunteer = VolunteerIndex{0}; volunteer < state_.pool.volunteers(); ++volunteer) {
            auto const reduction = reduction_[volunteer];
            state_.price[volunteer] -= reduction;
            state_.each_family_of(volunteer, [&](FamilyIndex family) { state_.worth[family] += reduction; });
        }
    }

private:
    // Whoever the family could choose must not become more attractive than what it has.
    void limit_from(FamilyIndex family, Points own)
    {
        auto const base = own + state_.worth[family];
        for (auto const [volunteer, points] : state_.pool.candidates_of(family)) {
            auto const most = base - points + state_.price[volunteer];
            if (most < reduction_[volunteer]) {
                reduction_[volunteer] = most;
                limited_.push(most, volunteer);
            }
        }
    }

    // The smallest reduction not yet looked from: one that was limited, or one down to nothing.
    VolunteerIndex next()
    {
        for (;;) {
            auto const [reduction, volunteer] = limited_is_next() ? limited_.pop() : next_whole();
            if (volunteer == nobody || reduction == reduction_[volunteer]) {
                return volunteer;
            }
        }
    }

    [[nodiscard]] bool limited_is_next() const
    {
        if (limited_.empty() || next_ == cheapest_first_.size()) {
            return !limited_.empty();
        }
        return limited_.nearest_distance() < state_.price[cheapest_first_[next_]];
    }

    std::pair<Points, VolunteerIndex> next_whole()
    {
        if (next_ == cheapest_first_.size()) {
            return {0, nobody};
        }
        auto const volunteer = cheapest_first_[next_++];
        return {state_.price[volunteer], volunteer};
    }

    AssignmentState& state_;
    std::vector<Points> reduction_;
    std::vector<VolunteerIndex> cheapest_first_;
    std::size_t next_ = 0; // of these
    NearestFirst limited_;
};

} // namespace

void lower_prices(AssignmentState& state)
{
    auto reductions = Reductions{state};
    reductions.find();
    reductions.apply();
}

} // namespace matching
