#include "matching/store/region_store.hpp"

#include "matching/store/earlier_store.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/pair_choice_store.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/sharing_store.hpp"
#include "matching/store/weights_store.hpp"

#include <algorithm>
#include <utility>

namespace matching {

namespace {

std::vector<people::LocationId>
locations_of_region(database::Connection& database, people::LocationId location)
{
    auto locations = list_sharing_locations(database, location);
    locations.push_back(location);
    std::ranges::sort(locations);
    return locations;
}

// Also two that share with the location may share with each other.
SharedLocations shared_among(database::Connection& database, std::vector<people::LocationId> const& locations)
{
    auto shared = SharedLocations{};
    for (auto const one : locations) {
        for (auto const other : list_sharing_locations(database, one)) {
            if (std::ranges::find(locations, other) != locations.end()) {
                shared.emplace(one, other);
            }
        }
    }
    return shared;
}

// Who was lent before stands in two pools.
void add_volunteer(std::vector<PoolVolunteer>& volunteers, PoolVolunteer const& volunteer)
{
    auto const known = std::ranges::find(volunteers, volunteer.id, &PoolVolunteer::id);
    if (known == volunteers.end()) {
        volunteers.push_back(volunteer);
    } else {
        known->lent_to.insert(volunteer.lent_to.begin(), volunteer.lent_to.end());
    }
}

void add_decisions(database::Connection& database, people::LocationId location, Waiting& waiting)
{
    for (auto const& pair : list_pair_choices(database, location)) {
        waiting.chosen.push_back(pair);
    }
    for (auto const& loan : list_loans_for(database, location)) {
        if (loan.answer == LoanAnswer::no) {
            waiting.chosen.push_back(
                {.family = loan.family_case, .volunteer = loan.volunteer, .choice = PairChoice::refused}
            );
        }
    }
}

} // namespace

Region load_region(
    database::Connection& database,
    people::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto region = Region{};
    auto& waiting = region.waiting;
    auto const locations = locations_of_region(database, location);
    for (auto const one : locations) {
        region.yardsticks.emplace(one, load_yardstick(database, one, programme, today));
        auto const families = load_waiting_families(database, one, programme, today);
        for (auto const& volunteer : load_pool(database, one, families, programme, today)) {
            add_volunteer(waiting.volunteers, volunteer);
        }
        waiting.families.insert(waiting.families.end(), families.begin(), families.end());
        add_decisions(database, one, waiting);
    }
    waiting.shared = shared_among(database, locations);
    std::ranges::sort(waiting.families, {}, [](PoolFamily const& family) {
        return std::pair{family.waiting_since, family.id};
    });
    std::ranges::sort(waiting.volunteers, {}, &PoolVolunteer::id);
    add_earlier(database, waiting.families, waiting.volunteers);
    return region;
}

} // namespace matching
