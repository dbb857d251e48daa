#include "demo/actions/nation_intervision.hpp"

#include "demo/store/bulk_mode.hpp"
#include "demo/store/intervision_rows.hpp"

namespace demo {

namespace {

// By place.
std::vector<std::vector<std::size_t>> volunteers_by_place(Nation const& nation)
{
    auto by_place = std::vector<std::vector<std::size_t>>(nation.places.size());
    for (auto number = std::size_t{0}; number < nation.volunteers.size(); ++number) {
        by_place[static_cast<std::size_t>(nation.volunteers[number].place)].push_back(number);
    }
    return by_place;
}

} // namespace

void hold_intervision(database::Connection& database, Telling const& telling, int first_year)
{
    auto ids = IntervisionIds{
        .group = next_id(database, "intervision_groups"), .date = next_id(database, "intervision_dates")
    };
    auto const by_place = volunteers_by_place(telling.nation);
    auto transaction = database::Transaction{database};
    for (auto place = std::size_t{0}; place < by_place.size(); ++place) {
        insert_intervision(database, tell_intervision(telling, place, by_place[place], first_year, ids));
    }
    transaction.commit();
}

} // namespace demo
