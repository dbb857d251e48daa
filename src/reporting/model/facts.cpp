#include "reporting/model/facts.hpp"

namespace reporting {

VisitCounts MatchFacts::visits_in(Period const& whole) const
{
    auto together = VisitCounts{.period = whole};
    for (auto const& part : visits) {
        if (holds(whole, part.period.from) && holds(whole, part.period.to)) {
            together.happened += part.happened;
            together.missed += part.missed;
            together.minutes += part.minutes;
        }
    }
    return together;
}

std::optional<Span> MatchFacts::support() const
{
    return started_on ? std::optional{Span{.from = *started_on, .to = ended_on}} : std::nullopt;
}

std::optional<Span> CaseFacts::support() const
{
    return support_began_on ? std::optional{Span{.from = *support_began_on, .to = closed_on}} : std::nullopt;
}

base::Date born_on(intake::Child const& child)
{
    return child.born_in ? *child.born_in : *child.due_on;
}

int years_on(intake::Child const& child, base::Date day)
{
    auto const born = born_on(child);
    auto const years = static_cast<int>(day.year()) - static_cast<int>(born.year());
    return day.month() < born.month() ? years - 1 : years;
}

} // namespace reporting
