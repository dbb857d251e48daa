// Second step: a family that waits is settled along the cheapest way (Dijkstra over what each pair falls
// short of worth + price): it takes a place, whose family takes another, until somebody finds a free place or
// stays without. What the way costs is added to the prices of the volunteers who were nearer, so that pairs
// and prices fit again.
#include "matching/model/assignment_state.hpp"
#include "matching/model/nearest_first.hpp"

namespace matching {

namespace {

constexpr auto unreached = std::numeric_limits<Points>::max();

class CheapestWay {
public:
    explicit CheapestWay(AssignmentState& state)
        : state_{state}, distance_(state.pool.volunteers(), unreached), reached_from_(state.pool.volunteers())
    {
    }

    void settle(FamilyIndex start)
    {
        begin_at(start);
        look_from(start, 0);
        for (auto volunteer = next(); volunteer != nobody; volunteer = next()) {
            auto const here = distance_[volunteer];
            state_.each_family_of(volunteer, [&](FamilyIndex family) {
                end_without(family, here + state_.worth[family]);
                look_from(family, here);
            });
        }
        raise_prices(start);
        move(start);
        clear();
    }

private:
    void begin_at(FamilyIndex start)
    {
        state_.worth[start] = state_.best_profit(start);
        shortest_ = state_.worth[start];
        end_ = nobody;
        without_ = start;
    }

    // The family can stay without, when that is cheaper than what was found before.
    void end_without(FamilyIndex family, Points distance)
    {
        if (distance < shortest_) {
            shortest_ = distance;
            end_ = nobody;
            without_ = family;
        }
    }

    void look_from(FamilyIndex family, Points here)
    {
        auto const base = here + state_.worth[family];
        for (auto const [volunteer, points] : state_.pool.candidates_of(family)) {
            auto const there = base - points + state_.price[volunteer];
            if (there < shortest_ && there < distance_[volunteer]) {
                reach(volunteer, family, there, here);
            }
        }
    }

    void reach(VolunteerIndex volunteer, FamilyIndex family, Points there, Points here)
    {
        if (distance_[volunteer] == unreached) {
            reached_.push_back(volunteer);
        }
        distance_[volunteer] = there;
        reached_from_[volunteer] = family;
        if (state_.has_place(volunteer)) {
            shortest_ = there;
            end_ = volunteer;
        } else if (there == here) {
            as_near_.push_back(volunteer);
        } else {
            farther_.push(there, volunteer);
        }
    }

    // The nearest volunteer not yet looked from, if nearer than the end that was found.
    VolunteerIndex next()
    {
        if (!as_near_.empty()) {
            auto const volunteer = as_near_.back();
            as_near_.pop_back();
            return distance_[volunteer] < shortest_ ? volunteer : nobody;
        }
        while (!farther_.empty() && farther_.nearest_distance() < shortest_) {
            auto const [distance, volunteer] = farther_.pop();
            if (distance == distance_[volunteer]) {
                return volunteer;
            }
        }
        return nobody;
    }

    void raise_prices(FamilyIndex start)
    {
        for (auto const volunteer : reached_) {
            auto const raise = std::max(Points{0}, shortest_ - distance_[volunteer]);
            state_.price[volunteer] += raise;
            state_.each_family_of(volunteer, [&](FamilyIndex family) { state_.worth[family] -= raise; });
        }
        state_.worth[start] -= shortest_;
    }

    void move(FamilyIndex start)
    {
        if (end_ == nobody && without_ != start) {
            end_ = state_.volunteer_of[without_];
            state_.part(without_);
        }
        if (end_ != nobody) {
            state_.move_along(start, end_, reached_from_);
        }
    }

    void clear()
    {
        for (auto const volunteer : reached_) {
            distance_[volunteer] = unreached;
        }
        reached_.clear();
        as_near_.clear();
        farther_.clear();
    }

    AssignmentState& state_;
    std::vector<Points> distance_;
    std::vector<FamilyIndex> reached_from_;
    std::vector<VolunteerIndex> reached_;
    std::vector<VolunteerIndex> as_near_; // as the one from which we look
    NearestFirst farther_;

    Points shortest_ = 0; // of the ways that end in a free place, or in a family without
    VolunteerIndex end_ = nobody;
    FamilyIndex without_ = 0; // when there is no end
};

} // namespace

std::uint64_t settle(AssignmentState& state, std::vector<FamilyIndex> const& waiting, Patience& patience)
{
    auto way = CheapestWay{state};
    auto searches = std::uint64_t{0};
    for (auto const family : waiting) {
        if (patience.over()) {
            break;
        }
        way.settle(family);
        ++searches;
    }
    return searches;
}

} // namespace matching
