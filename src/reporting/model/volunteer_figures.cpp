#include "reporting/model/readings.hpp"

#include <algorithm>

namespace reporting {

namespace {

using volunteers::PipelineState;

constexpr auto minutes_in_hour = 60.0;

bool has_match_after(std::vector<Span> const& matches, base::Date day)
{
    return std::ranges::any_of(matches, [&](Span const& match) { return runs_after(match, day); });
}

std::optional<PipelineState> state_on(VolunteerFacts const& one, base::Date day)
{
    auto const found =
        std::ranges::find_if(one.states, [&](StateSpan const& state) { return holds(state.span, day); });
    return found == one.states.end() ? std::nullopt : std::optional{found->state};
}

std::optional<Reading> once_if(bool so)
{
    return so ? std::optional{once()} : std::nullopt;
}

std::optional<Reading> supports(VolunteerFacts const& one, Counting const& counting)
{
    return once_if(comes_to_family(one, counting));
}

std::optional<Reading> registered(VolunteerFacts const& one, Counting const& counting)
{
    return once_at_home(one, one.registered_on, counting);
}

std::optional<Reading> certified(VolunteerFacts const& one, Counting const& counting)
{
    return once_at_home(one, one.certified_on, counting);
}

// Once, for the last reason, also when she came back and stopped again.
std::optional<Reading> stopped(VolunteerFacts const& one, Counting const& counting)
{
    auto const last = std::ranges::find_if(one.stops.rbegin(), one.stops.rend(), [&](Stop const& stop) {
        return holds(counting.period, stop.on);
    });
    if (one.guest || last == one.stops.rend()) {
        return std::nullopt;
    }
    return last->reason.empty() ? missing() : of_classes({last->reason});
}

std::optional<Reading> matched_on_last_day(VolunteerFacts const& one, Counting const& counting)
{
    return once_if(has_match_after(one.matches, counting.last_day()));
}

std::optional<Reading> free_on_last_day(VolunteerFacts const& one, Counting const& counting)
{
    auto const day = counting.last_day();
    return once_if(
        !one.guest && state_on(one, day) == PipelineState::available && !has_match_after(one.all_matches, day)
    );
}

std::optional<Reading> paused_on_last_day(VolunteerFacts const& one, Counting const& counting)
{
    return once_if(!one.guest && state_on(one, counting.last_day()) == PipelineState::paused);
}

std::optional<Reading> families_of(VolunteerFacts const& one, Counting const& counting)
{
    auto const period = Period{counting.period.from, counting.last_day()};
    auto const families = std::ranges::count_if(one.matches, [&](Span const& match) {
        return shared_days(match, period).has_value();
    });
    return families > 0 ? std::optional{number(static_cast<double>(families))} : std::nullopt;
}

std::optional<Reading> if_any(double count)
{
    return count > 0 ? std::optional{number(count)} : std::nullopt;
}

std::optional<Reading> visits(MatchOfCase const& one, Counting const& counting)
{
    return if_any(one.match.visits_in(counting.period).happened);
}

std::optional<Reading> missed_visits(MatchOfCase const& one, Counting const& counting)
{
    return if_any(one.match.visits_in(counting.period).missed);
}

std::optional<Reading> hours(MatchOfCase const& one, Counting const& counting)
{
    return if_any(one.match.visits_in(counting.period).minutes / minutes_in_hour);
}

} // namespace

std::vector<Figure> volunteer_figures()
{
    using enum Measure;
    constexpr auto group = Group::volunteers;
    constexpr auto number = Unit::number;
    return {
        {"volunteers",
         1,
         group,
         sum,
         number,
         AsOf::any_day,
         text::mark("Vrijwilligers"),
         text::mark(
             "Vrijwilligers die op minstens een dag van de periode aan een gezin gekoppeld waren, van de "
             "start tot en met de laatste dag van de koppeling. Wie bij meer gezinnen kwam telt een keer."
         ),
         supports},
        {"volunteers_registered",
         1,
         group,
         sum,
         number,
         AsOf::in_period,
         text::mark("Nieuw aangemeld"),
         text::mark("Vrijwilligers die zich in de periode aanmeldden."),
         registered,
         ClassNames::none,
         Area::location},
        {"volunteers_certified",
         1,
         group,
         sum,
         number,
         AsOf::in_period,
         text::mark("Cursus afgerond"),
         text::mark("Vrijwilligers die in de periode het certificaat van de cursus kregen."),
         certified,
         ClassNames::none,
         Area::location},
        {"volunteers_matched",
         1,
         group,
         sum,
         number,
         AsOf::last_day,
         text::mark("Gekoppeld na de laatste dag"),
         text::mark(
             "Vrijwilligers met een koppeling die op de laatste dag van de periode loopt en daarna doorgaat."
         ),
         matched_on_last_day},
        {"volunteers_free",
         1,
         group,
         sum,
         number,
         AsOf::last_day,
         text::mark("Vrij"),
         text::mark("Vrijwilligers die op de laatste dag van de periode beschikbaar zijn en geen koppeling "
                    "hebben die op die dag loopt en daarna doorgaat."),
         free_on_last_day,
         ClassNames::none,
         Area::location},
        {"volunteers_paused",
         1,
         group,
         sum,
         number,
         AsOf::last_day,
         text::mark("Met pauze"),
         text::mark("Vrijwilligers die op de laatste dag van de periode pauze hebben."),
         paused_on_last_day,
         ClassNames::none,
         Area::location},
        {"volunteers_stopped",
         1,
         group,
         classes,
         number,
         AsOf::in_period,
         text::mark("Gestopt"),
         text::mark("Vrijwilligers die in de periode stopten, naar reden. Wie vaker stopte telt een keer, "
                    "met de laatste reden."),
         stopped,
         ClassNames::stop_reasons,
         Area::location},
        {"families_per_volunteer",
         1,
         group,
         mean,
         number,
         AsOf::any_day,
         text::mark("Koppelingen per vrijwilliger"),
         text::mark("Het gemiddelde aantal koppelingen met minstens een dag in de periode, van vrijwilligers "
                    "die er een hadden."),
         families_of},
        {"visits",
         1,
         group,
         sum,
         number,
         AsOf::in_period,
         text::mark("Bezoeken"),
         text::mark("Bezoeken in de periode die doorgingen."),
         visits,
         ClassNames::none,
         Area::municipality,
         Added::amounts},
        {"visits_missed",
         1,
         group,
         sum,
         number,
         AsOf::in_period,
         text::mark("Bezoeken die niet doorgingen"),
         text::mark("Bezoeken in de periode waarvan is doorgegeven dat ze niet doorgingen."),
         missed_visits,
         ClassNames::none,
         Area::municipality,
         Added::amounts},
        {"hours",
         1,
         group,
         sum,
         Unit::hours,
         AsOf::in_period,
         text::mark("Uren bij gezinnen"),
         text::mark("De uren van de bezoeken die doorgingen. Van een bezoek zonder tijd telt hoe lang een "
                    "bezoek meestal duurt: {visit} minuten."),
         hours,
         ClassNames::none,
         Area::municipality,
         Added::amounts},
    };
}

} // namespace reporting
