#include "matching/actions/measure_rooms.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/room_store.hpp"
#include "matching/store/room_facts_store.hpp"

namespace matching {

namespace {

void measure_room(
    database::Connection& database,
    locations::LocationId location,
    programme::ProgrammeVersion const& programme,
    base::Date today
)
{
    auto transaction = database::Transaction{database};
    auto const before = locations::find_room(database, location);
    if (!before || before->measured_on < today) {
        auto const room = locations::room_from(load_room_facts(database, location, programme, today));
        locations::save_room(database, {.location = location, .room = room, .measured_on = today});
    }
    transaction.commit();
}

} // namespace

void measure_rooms(
    database::Connection& database, programme::ProgrammeVersion const& programme, base::Date today
)
{
    for (auto const& location : locations::list_locations(database)) {
        measure_room(database, location.id, programme, today);
    }
}

} // namespace matching
