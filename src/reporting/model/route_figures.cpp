#include "reporting/model/readings.hpp"

namespace reporting {

namespace {

std::optional<Reading> route(CaseFacts const& one, Counting const& counting)
{
    if (!holds(counting.period, one.applied_on)) {
        return std::nullopt;
    }
    return of_classes({one.referred ? "professional" : "self"});
}

std::optional<Reading> role_of_referrer(CaseFacts const& one, Counting const& counting)
{
    if (!one.referred || !holds(counting.period, one.applied_on)) {
        return std::nullopt;
    }
    return one.referrer_kind.empty() ? missing() : of_classes({one.referrer_kind});
}

} // namespace

std::vector<Figure> route_figures()
{
    using enum Measure;
    constexpr auto group = Group::route;
    return {
        {"routes",
         1,
         group,
         classes,
         Unit::number,
         AsOf::in_period,
         text::mark("Hoe gezinnen kwamen"),
         text::mark("Gezinnen die zich in de periode aanmeldden: uit zichzelf, of gewezen door een verwijzer."
         ),
         route,
         ClassNames::routes},
        {"referrer_roles",
         2,
         group,
         classes,
         Unit::number,
         AsOf::in_period,
         text::mark("Wie verwees"),
         text::mark(
             "Van gezinnen die in de periode door een verwijzer kwamen: wat voor verwijzer het is, naar "
             "de woorden waarmee die het eigen werk noemt."
         ),
         role_of_referrer,
         ClassNames::kinds_of_referrers},
    };
}

} // namespace reporting
