#include "reporting/actions/count_ahead.hpp"

namespace reporting {

namespace {

constexpr auto years_looked_at = 12;
constexpr auto years_by_quarter = 2;

} // namespace

void count_ahead(
    database::Connection& database, programme::ProgrammeVersion const& programme, CountingMoment const& moment
)
{
    auto const this_year = static_cast<int>(moment.today.year());
    for (auto year = this_year; year > this_year - years_looked_at; --year) {
        count_nation(database, programme, year_of(year), moment);
    }
    for (auto year = this_year; year > this_year - years_by_quarter; --year) {
        for (auto quarter = 1; quarter <= quarters_in_year; ++quarter) {
            if (quarter_of(year, quarter).from <= moment.today) {
                count_nation(database, programme, quarter_of(year, quarter), moment);
            }
        }
    }
}

} // namespace reporting
