#include "locations/model/municipality.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace locations {

namespace {

constexpr auto earth_radius_km = 6371.0088; // mean radius, IUGG

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

} // namespace

// The haversine formula: exact enough for neighbours, where the law of cosines loses digits.
double kilometres_between(Point from, Point to)
{
    auto const half_latitude = std::sin(radians(to.latitude - from.latitude) / 2);
    auto const half_longitude = std::sin(radians(to.longitude - from.longitude) / 2);
    auto const haversine = (half_latitude * half_latitude)
                           + (std::cos(radians(from.latitude)) * std::cos(radians(to.latitude))
                              * half_longitude * half_longitude);
    return 2 * earth_radius_km * std::asin(std::sqrt(std::min(1.0, haversine)));
}

bool exists_on(Municipality const& municipality, base::Date day)
{
    return municipality.valid_from <= day && (!municipality.valid_to || day <= *municipality.valid_to);
}

} // namespace locations
