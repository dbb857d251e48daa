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
    return one.referrer_role.empty() ? missing() : of_classes({one.referrer_role});
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
         1,
         group,
         classes,
         Unit::number,
         AsOf::in_period,
         text::mark("Wie verwees"),
         text::mark("Van gezinnen die in de periode door een verwijzer kwamen: wat de verwijzer van beroep "
                    "is, zoals zij het schreef."),
         role_of_referrer,
         ClassNames::as_written},
    };
}

} // namespace reporting
