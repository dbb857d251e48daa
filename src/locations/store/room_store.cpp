#include "locations/store/room_store.hpp"

namespace locations {

void save_room(database::Connection& database, MeasuredRoom const& measured)
{
    database.execute(
        R"sql(
            INSERT INTO rooms (location_id, band, weeks, measured_on) VALUES ($1, $2, $3, $4)
            ON CONFLICT (location_id) DO UPDATE
            SET band = excluded.band, weeks = excluded.weeks, measured_on = excluded.measured_on
        )sql",
        measured.location,
        base::to_code(measured.room.band),
        measured.room.weeks,
        measured.measured_on
    );
}

std::optional<MeasuredRoom> find_room(database::Connection& database, LocationId location)
{
    auto rows = database.query("SELECT band, weeks, measured_on FROM rooms WHERE location_id = $1", location);
    if (!rows.next()) {
        return std::nullopt;
    }
    return MeasuredRoom{
        .location = location,
        .room = {.band = rows.coded<RoomBand>(0), .weeks = rows.optional_small(1)},
        .measured_on = rows.date(2),
    };
}

} // namespace locations
