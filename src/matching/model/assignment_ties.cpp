// Last step: among all best answers, the one for who waits longest. Only families move that can do so without
// a loss; the points of a tied pair are worth + price, so a family gets more points from a volunteer with a
// higher price.
#include "matching/model/assignment_tied_pairs.hpp"

#include <algorithm>
#include <ranges>

namespace matching {

namespace {

// Volunteers that were reached, each from a family, and in which order.
class Reached {
public:
    explicit Reached(std::size_t volunteers) : seen_(volunteers), from_(volunteers) {}

    std::vector<VolunteerIndex> order;

    [[nodiscard]] bool has(VolunteerIndex volunteer) const { return seen_[volunteer]; }

    [[nodiscard]] std::vector<FamilyIndex> const& from() const { return from_; }

    void add(VolunteerIndex volunteer, FamilyIndex family)
    {
        if (!seen_[volunteer]) {
            seen_[volunteer] = true;
            from_[volunteer] = family;
            order.push_back(volunteer);
        }
    }

    void forget()
    {
        for (auto const volunteer : order) {
            seen_[volunteer] = false;
        }
        order.clear();
    }

private:
    std::vector<bool> seen_;
    std::vector<FamilyIndex> from_;
};

class Serving {
public:
    Serving(AssignmentState& state, TiedPairs const& tied)
        : state_{state}, tied_{tied}, reached_{state.pool.volunteers()}
    {
    }

    // Serves the family in the place of one that came later, or in a free one. What was seen in vain stays
    // seen: it leads to nobody for those who come later either.
    void serve(FamilyIndex start)
    {
        reach_from(start);
        for (auto next = std::size_t{0}; next < reached_.order.size(); ++next) {
            auto const volunteer = reached_.order[next];
            if (state_.has_place(volunteer) || take_from_later(volunteer, start)) {
                state_.move_along(start, volunteer, reached_.from());
                reached_.forget();
                return;
            }
            state_.each_family_of(volunteer, [&](FamilyIndex family) { reach_from(family); });
        }
        reached_.order.clear();
    }

private:
    void reach_from(FamilyIndex family)
    {
        for (auto const volunteer : tied_.volunteers_of[family]) {
            reached_.add(volunteer, family);
        }
    }

    bool take_from_later(VolunteerIndex volunteer, FamilyIndex start)
    {
        auto later = AssignmentState::no_family;
        state_.each_family_of(volunteer, [&](FamilyIndex family) {
            if (state_.worth[family] == 0 && family > start) {
                later = family;
            }
        });
        if (later == AssignmentState::no_family) {
            return false;
        }
        state_.part(later);
        return true;
    }

    AssignmentState& state_;
    TiedPairs const& tied_;
    Reached reached_;
};

class Preferring {
public:
    Preferring(AssignmentState& state, TiedPairs const& tied)
        : state_{state}, tied_{tied}, onward_{state.pool.volunteers()}, homeward_{state.pool.volunteers()},
          next_home_(state.pool.volunteers())
    {
    }

    // Brings the family to the volunteer with the most points it can get while everybody stays served, those
    // before it keep their points, and no place with a price falls empty.
    void prefer(FamilyIndex start)
    {
        auto const better = better_than_now(start);
        if (better.empty()) {
            return;
        }
        auto const home = state_.volunteer_of[start];
        auto const emptied = seek_who_can_fill_home(start, better.front());
        for (auto const volunteer : better) {
            if (homeward_.has(volunteer)) {
                state_.part(start);
                fill(home, volunteer);
                state_.pair(start, volunteer);
                break;
            }
            auto const free = emptied == nobody ? nobody : free_place_beyond(volunteer, start);
            if (free != nobody) {
                state_.part(start);
                fill(home, emptied);
                state_.move_along(start, free, onward_.from());
                break;
            }
        }
        onward_.forget();
        homeward_.forget();
    }

    [[nodiscard]] std::uint64_t steps() const { return steps_; }

private:
    std::vector<VolunteerIndex> better_than_now(FamilyIndex family)
    {
        auto const now = state_.price[state_.volunteer_of[family]];
        auto better = std::vector<VolunteerIndex>{};
        for (auto const volunteer : tied_.volunteers_of[family]) {
            if (state_.price[volunteer] > now) {
                better.push_back(volunteer);
            }
        }
        std::stable_sort(better.begin(), better.end(), [&](auto one, auto other) {
            return state_.price[one] > state_.price[other];
        });
        return better;
    }

    // Who waits longer than `start` only moves for as many points.
    [[nodiscard]] bool may_move(FamilyIndex family, VolunteerIndex to, FamilyIndex start) const
    {
        auto const from = state_.volunteer_of[family];
        return from != nobody && family != start
               && (family > start || state_.price[from] == state_.price[to]);
    }

    // All from whom a row of moves leads into the place of `start`, unless `wanted` is among them. Says who
    // of them may keep a place empty.
    VolunteerIndex seek_who_can_fill_home(FamilyIndex start, VolunteerIndex wanted)
    {
        homeward_.add(state_.volunteer_of[start], start);
        for (auto next = std::size_t{0}; next < homeward_.order.size() && !homeward_.has(wanted); ++next) {
            reach_back_from(homeward_.order[next], start);
        }
        auto const free_of_price = [&](VolunteerIndex volunteer) { return state_.price[volunteer] == 0; };
        auto const emptied = std::ranges::find_if(homeward_.order, free_of_price);
        return emptied == homeward_.order.end() ? nobody : *emptied;
    }

    void reach_back_from(VolunteerIndex to, FamilyIndex start)
    {
        steps_ += tied_.families_of[to].size();
        for (auto const family : tied_.families_of[to]) {
            if (may_move(family, to, start) && !homeward_.has(state_.volunteer_of[family])) {
                homeward_.add(state_.volunteer_of[family], family);
                next_home_[state_.volunteer_of[family]] = to;
            }
        }
    }

    // Moves a row of families one on, so that the place at `from` comes free in the place of that at home.
    void fill(VolunteerIndex home, VolunteerIndex from)
    {
        for (auto at = from; at != home; at = next_home_[at]) {
            state_.part(homeward_.from()[at]);
        }
        for (auto at = from; at != home; at = next_home_[at]) {
            state_.pair(homeward_.from()[at], next_home_[at]);
        }
    }

    VolunteerIndex free_place_beyond(VolunteerIndex first, FamilyIndex start)
    {
        auto next = onward_.order.size();
        for (onward_.add(first, start); next < onward_.order.size(); ++next) {
            auto const volunteer = onward_.order[next];
            if (state_.has_place(volunteer)) {
                return volunteer;
            }
            state_.each_family_of(volunteer, [&](FamilyIndex family) { reach_from(family, start); });
        }
        return nobody;
    }

    void reach_from(FamilyIndex family, FamilyIndex start)
    {
        steps_ += tied_.volunteers_of[family].size();
        for (auto const to : tied_.volunteers_of[family]) {
            if (may_move(family, to, start)) {
                onward_.add(to, family);
            }
        }
    }

    AssignmentState& state_;
    TiedPairs const& tied_;
    Reached onward_;                        // from a volunteer who is better for a family
    Reached homeward_;                      // from where a row of moves leads to its home,
    std::vector<VolunteerIndex> next_home_; // by way of these
    std::uint64_t steps_ = 0;
};

} // namespace

void break_ties(AssignmentState& state, std::uint64_t steps)
{
    auto const tied = tied_pairs(state);
    auto serving = Serving{state, tied};
    for (auto family = FamilyIndex{0}; family < state.pool.families(); ++family) {
        if (state.volunteer_of[family] == nobody) {
            serving.serve(family);
        }
    }
    auto preferring = Preferring{state, tied};
    for (auto family = FamilyIndex{0}; family < state.pool.families() && preferring.steps() <= steps;
         ++family) {
        if (state.volunteer_of[family] != nobody) {
            preferring.prefer(family);
        }
    }
}

} // namespace matching
