#include "locations/store/postcode_store.hpp"

namespace locations {

std::optional<Point> find_postcode_point(database::Connection& database, Postcode const& postcode)
{
    auto rows =
        database.query("SELECT latitude, longitude FROM postcodes WHERE digits = $1", postcode.digits());
    return rows.next() ? std::optional{Point{.latitude = rows.real(0), .longitude = rows.real(1)}}
                       : std::nullopt;
}

} // namespace locations
