#include "reporting/model/readings.hpp"

namespace reporting {

namespace {

constexpr auto days_in_month = 365.25 / 12;
constexpr auto longest_months = 18;

std::optional<Reading> months_of_support(CaseFacts const& one, Counting const& counting)
{
    if (!ends_support(one, counting)) {
        return std::nullopt;
    }
    return number(base::days_between(*one.support_began_on, *one.closed_on) / days_in_month);
}

std::optional<Reading> runs_longer(CaseFacts const& one, Counting const& counting)
{
    auto const day = counting.last_day();
    if (!runs_on(one.support(), day)) {
        return std::nullopt;
    }
    return base::add_months(*one.support_began_on, longest_months) < day ? std::optional{once()}
                                                                         : std::nullopt;
}

} // namespace

std::vector<Figure> duration_figures()
{
    return {
        {"months_of_support",
         1,
         Group::duration,
         Measure::median,
         Unit::months,
         AsOf::in_period,
         text::mark("Duur van de steun in maanden"),
         text::mark(
             "Van gezinnen die in de periode zijn afgesloten: de tijd van de start tot de afsluiting, ook "
             "als er tussendoor geen vrijwilliger kwam. Een maand is een twaalfde van 365,25 dagen."
         ),
         months_of_support},
        {"running_over_18_months",
         1,
         Group::duration,
         Measure::sum,
         Unit::number,
         AsOf::last_day,
         text::mark("Langer dan anderhalf jaar"),
         text::mark("Gezinnen die op de laatste dag van de periode steun hebben, ook wie die dag wordt "
                    "afgesloten, en langer dan achttien maanden geleden startten."),
         runs_longer},
    };
}

} // namespace reporting
