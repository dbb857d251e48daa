#include "reporting/actions/count_ahead.hpp"

namespace reporting {

namespace {

constexpr auto years_looked_at = 12;

} // namespace

void count_ahead(
    database::Connection& database,
    programme::ProgrammeVersion const& programme,
    CountingMoment const& moment,
    std::stop_token const& stop
)
{
    auto const turn = std::scoped_lock{turn_to_count()};
    auto const this_year = static_cast<int>(moment.today.year());
    for (auto year = this_year; year > this_year - years_looked_at && !stop.stop_requested(); --year) {
        count_country_first(database, programme, {year_of(year)}, moment);
    }
    for (auto year = this_year; year > this_year - years_looked_at && !stop.stop_requested(); --year) {
        count_nation(database, programme, year_of(year), moment);
    }
}

} // namespace reporting
