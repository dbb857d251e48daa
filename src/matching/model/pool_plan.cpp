#include "matching/model/pool_plan.hpp"

#include <algorithm>

namespace matching {

namespace {

bool is_chosen(
    Waiting const& waiting, PoolFamily const& family, PoolVolunteer const& volunteer, PairChoice choice
)
{
    return std::ranges::any_of(waiting.chosen, [&](ChosenPair const& pair) {
        return pair.family == family.id && pair.volunteer == volunteer.id && pair.choice == choice;
    });
}

bool may_come(Waiting const& waiting, PoolFamily const& family, PoolVolunteer const& volunteer)
{
    return may_meet(family, volunteer) || waiting.shared.contains({family.location, volunteer.location});
}

int room_of(PoolVolunteer const& volunteer)
{
    return std::max(0, volunteer.profile.most_families - volunteer.open_matches);
}

int weeks_of(PoolFamily const& family, base::Date today)
{
    return days_waiting(family, today) / 7;
}

// The pool while it is divided: who may come to whom, and how much room is left.
struct Division {
    Waiting const& waiting;
    YardstickOf const& yardstick_of;
    std::vector<std::vector<PlannedPair>> possible; // of each family
    std::vector<PlannedPair> locked;                // while there is room
    std::vector<int> room;                          // of each volunteer, without those locked
};

void add_pair(Plan& plan, PlannedPair const& pair, Division const& division)
{
    auto const& family = division.waiting.families[pair.family];
    plan.pairs.push_back(pair);
    plan.points += pair.points;
    plan.weeks_waited += weeks_of(family, division.yardstick_of(family).today);
}

Division divide(Waiting const& waiting, YardstickOf const& yardstick_of)
{
    auto division =
        Division{.waiting = waiting, .yardstick_of = yardstick_of, .possible = {}, .locked = {}, .room = {}};
    std::ranges::transform(waiting.volunteers, std::back_inserter(division.room), room_of);
    for (auto family = std::size_t{0}; family < waiting.families.size(); ++family) {
        division.possible.push_back(possible_pairs(family, waiting, yardstick_of(waiting.families[family])));
        auto const& possible = division.possible.back();
        auto const locked = std::ranges::find_if(possible, [&](PlannedPair const& pair) {
            return pair.locked && division.room[pair.volunteer] > 0;
        });
        if (locked != possible.end()) {
            division.locked.push_back(*locked);
            --division.room[locked->volunteer];
        }
    }
    return division;
}

bool is_locked(Division const& division, std::size_t family)
{
    return std::ranges::find(division.locked, family, &PlannedPair::family) != division.locked.end();
}

Plan choose_one_by_one(Division const& division)
{
    auto plan = Plan{};
    auto room = division.room;
    for (auto family = std::size_t{0}; family < division.possible.size(); ++family) {
        auto const locked = std::ranges::find(division.locked, family, &PlannedPair::family);
        if (locked != division.locked.end()) {
            add_pair(plan, *locked, division);
            continue;
        }
        for (auto const& pair : division.possible[family]) {
            if (room[pair.volunteer] > 0) {
                --room[pair.volunteer];
                add_pair(plan, pair, division);
                break;
            }
        }
    }
    return plan;
}

AssignmentPool pool_of(Division const& division, std::vector<std::size_t>& assigned)
{
    auto pool = AssignmentPool{{division.room.begin(), division.room.end()}};
    for (auto family = std::size_t{0}; family < division.possible.size(); ++family) {
        if (is_locked(division, family)) {
            continue;
        }
        auto const& here = division.waiting.families[family];
        auto const& yardstick = division.yardstick_of(here);
        auto candidates = std::vector<PoolCandidate>{};
        for (auto const& pair : division.possible[family]) {
            candidates.push_back(
                {.volunteer = static_cast<VolunteerIndex>(pair.volunteer),
                 .points = worth_of_pair(here, pair.points, yardstick)}
            );
        }
        pool.add_family(candidates);
        assigned.push_back(family);
    }
    return pool;
}

Plan plan_of(Assignment const& assignment, std::vector<std::size_t> const& assigned, Division const& division)
{
    auto pairs = division.locked;
    for (auto index = std::size_t{0}; index < assigned.size(); ++index) {
        auto const volunteer = assignment.volunteer_of[index];
        if (volunteer != nobody) {
            auto const& possible = division.possible[assigned[index]];
            pairs.push_back(*std::ranges::find(possible, std::size_t{volunteer}, &PlannedPair::volunteer));
        }
    }
    std::ranges::sort(pairs, {}, &PlannedPair::family);
    auto plan = Plan{};
    for (auto const& pair : pairs) {
        add_pair(plan, pair, division);
    }
    return plan;
}

} // namespace

Points worth_of_pair(PoolFamily const& family, int points, Yardstick const& yardstick)
{
    auto const weeks = std::min(most_weeks_counted, weeks_of(family, yardstick.today));
    return points_for_serving + weeks * yardstick.weights.family_waiting + points;
}

std::vector<PlannedPair>
possible_pairs(std::size_t family, Waiting const& waiting, Yardstick const& yardstick)
{
    auto const& here = waiting.families[family];
    auto pairs = std::vector<PlannedPair>{};
    for (auto volunteer = std::size_t{0}; volunteer < waiting.volunteers.size(); ++volunteer) {
        auto const& her = waiting.volunteers[volunteer];
        if (may_come(waiting, here, her) && obstacles(here, her, yardstick).empty()
            && !is_chosen(waiting, here, her, PairChoice::refused)) {
            pairs.push_back(
                {.family = family,
                 .volunteer = volunteer,
                 .points = sum_of(weigh(here, her, yardstick)),
                 .locked = is_chosen(waiting, here, her, PairChoice::locked)}
            );
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater{}, &PlannedPair::points);
    return pairs;
}

PoolPlan plan_pool(Waiting const& waiting, Yardstick const& yardstick)
{
    return plan_pool(waiting, [&](PoolFamily const&) -> Yardstick const& { return yardstick; });
}

PoolPlan plan_pool(Waiting const& waiting, YardstickOf const& yardstick_of)
{
    auto division = divide(waiting, yardstick_of);
    auto plan = PoolPlan{};
    plan.one_by_one = choose_one_by_one(division);
    plan.assignment = assign(pool_of(division, plan.assigned));
    plan.best = plan_of(plan.assignment, plan.assigned, division);
    plan.room.assign(division.room.begin(), division.room.end());
    plan.possible = std::move(division.possible);
    return plan;
}

} // namespace matching
