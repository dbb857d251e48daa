#include "reporting/model/readings.hpp"

namespace reporting {

namespace {

std::optional<Reading> held(MeetingFacts const& one, Counting const& counting)
{
    return once_on(one.held_on, counting);
}

std::optional<Reading> parents_of_meeting(MeetingFacts const& one, Counting const& counting)
{
    return holds(counting.period, one.held_on) ? std::optional{number(one.parents)} : std::nullopt;
}

std::optional<Reading> children_of_meeting(MeetingFacts const& one, Counting const& counting)
{
    return holds(counting.period, one.held_on) ? std::optional{number(one.children)} : std::nullopt;
}

std::optional<Reading> partner(MeetingFacts const& one, Counting const& counting)
{
    if (!holds(counting.period, one.held_on)) {
        return std::nullopt;
    }
    return one.partner.empty() ? missing() : of_classes({one.partner});
}

} // namespace

std::vector<Figure> meeting_figures()
{
    using enum Measure;
    constexpr auto group = Group::meetings;
    return {
        {"meetings",
         1,
         group,
         sum,
         Unit::number,
         AsOf::in_period,
         text::mark("Ontmoetingen"),
         text::mark("Ontmoetingen die in de periode zijn gehouden en waarvan is vastgelegd wie er waren."),
         held},
        {"meeting_parents",
         1,
         group,
         sum,
         Unit::number,
         AsOf::in_period,
         text::mark("Bezoek van ouders"),
         text::mark("Ouders bij die ontmoetingen samen. Wie vaker kwam telt vaker."),
         parents_of_meeting,
         ClassNames::none,
         Area::municipality,
         Added::amounts},
        {"meeting_children",
         1,
         group,
         sum,
         Unit::number,
         AsOf::in_period,
         text::mark("Bezoek van kinderen"),
         text::mark("Kinderen bij die ontmoetingen samen. Wie vaker kwam telt vaker."),
         children_of_meeting,
         ClassNames::none,
         Area::municipality,
         Added::amounts},
        {"meeting_partners",
         1,
         group,
         classes,
         Unit::number,
         AsOf::in_period,
         text::mark("Samen met"),
         text::mark("Die ontmoetingen, naar met wie ze samen waren. Een ontmoeting zonder partner telt als "
                    "niet bekend."),
         partner,
         ClassNames::as_written},
    };
}

} // namespace reporting
