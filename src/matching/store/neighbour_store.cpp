#include "matching/store/neighbour_store.hpp"

#include <cmath>
#include <numbers>

namespace matching {

namespace {

constexpr auto kilometres_of_a_degree = 111.2; // of latitude

} // namespace

std::vector<people::LocationId> list_locations_near(
    database::Connection& database, locations::Point point, int kilometres, people::LocationId except
)
{
    auto const north = kilometres / kilometres_of_a_degree;
    auto const east = north / std::cos(point.latitude * std::numbers::pi / 180.0);
    auto near = std::vector<people::LocationId>{};
    auto rows = database.query(
        R"sql(
            SELECT DISTINCT volunteers.location_id FROM volunteers
            JOIN postcodes ON postcodes.digits = substr(volunteers.postcode, 1, 4)
            WHERE volunteers.location_id <> $1 AND postcodes.latitude BETWEEN $2 AND $3
                AND postcodes.longitude BETWEEN $4 AND $5
            ORDER BY volunteers.location_id
        )sql",
        except,
        point.latitude - north,
        point.latitude + north,
        point.longitude - east,
        point.longitude + east
    );
    while (rows.next()) {
        near.push_back(rows.id<people::LocationId>(0));
    }
    return near;
}

} // namespace matching
