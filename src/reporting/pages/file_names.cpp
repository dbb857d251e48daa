#include "reporting/pages/file_names.hpp"

#include "locations/model/search_key.hpp"

#include <fmt/format.h>

namespace reporting {

namespace {

std::string period_in_name(Period const& period)
{
    auto const year = static_cast<int>(period.from.year());
    if (period == year_of(year)) {
        return std::to_string(year);
    }
    if (auto const quarter = quarter_in(period)) {
        return fmt::format("{}-kwartaal-{}", year, *quarter);
    }
    return base::to_iso(period.from) + "-" + base::to_iso(period.to);
}

} // namespace

std::string place_and_period(std::string_view place, Period const& period)
{
    return locations::name_for_file(place) + "-" + period_in_name(period);
}

std::pair<std::string, std::string>
kept_as(std::string_view what, std::string_view place, Period const& period, std::string_view ending)
{
    return {
        "Content-Disposition",
        fmt::format("attachment; filename=\"{}-{}{}\"", what, place_and_period(place, period), ending),
    };
}

} // namespace reporting
