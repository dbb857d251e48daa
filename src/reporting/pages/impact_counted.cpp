#include "reporting/pages/impact_counted.hpp"

#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/shown_figures.hpp"

#include <cmath>

namespace reporting {

namespace {

std::optional<std::int64_t> number_shown(Shown const& shown, Chosen const& chosen, std::string_view code)
{
    auto const& figure = *find_figure(code);
    auto const& value = result_of(shown.counted, figure).value;
    auto const is_hidden = !chosen.sees_rows && shown.hidden.holds(code);
    return value && !is_hidden && chosen.counts(figure) ? std::optional{std::llround(*value)} : std::nullopt;
}

std::string cases_in_words(CountedHere const& here, text::Texts const& texts)
{
    auto const number = here.counts.family_cases.value_or(0);
    auto const words =
        number > 0 ? texts.plural(
                         "{place}, {year}: {count} traject afgesloten na steun.",
                         "{place}, {year}: {count} trajecten afgesloten na steun.",
                         static_cast<int>(number)
                     )
                   : texts.translate("{place}, {year}: geen afgesloten trajecten, of te weinig om te tonen. "
                                     "De berekening begint daarom met één traject.");
    return text::fill(
        words,
        {{"place", here.chosen.place}, {"year", in_words(here.period, texts)}, {"count", texts.number(number)}
        }
    );
}

std::string hours_in_words(CountedHere const& here, text::Texts const& texts)
{
    auto const each = here.counts.hours_of_case();
    if (!each) {
        return {};
    }
    return text::fill(
        texts.translate("{place}, {year}: {hours} uur bij alle gezinnen samen. Gedeeld door het aantal "
                        "afgesloten trajecten "
                        "is dat {each} uur voor elk. Het midden begint met dit getal, of met dat van de "
                        "presentatie als dat "
                        "lager is."),
        {{"place", here.chosen.place},
         {"year", in_words(here.period, texts)},
         {"hours", texts.number(*here.counts.hours)},
         {"each", texts.number(*each)}}
    );
}

} // namespace

CountedHere count_here(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const last_year = static_cast<int>(request.today.year()) - 1;
    auto const period = year_of(request.http.query.has("year") ? chosen.year() : last_year);
    auto const shown = shown_for(request, chosen, period);
    return {
        .chosen = chosen,
        .period = period,
        .counts =
            {.family_cases = number_shown(shown, chosen, "closed"),
             .hours = number_shown(shown, chosen, "hours")},
    };
}

std::string counted_in_words(ImpactParameter parameter, CountedHere const& here, text::Texts const& texts)
{
    switch (parameter) {
    case ImpactParameter::family_cases:
        return cases_in_words(here, texts);
    case ImpactParameter::hours:
        return hours_in_words(here, texts);
    case ImpactParameter::case_cost:
    case ImpactParameter::hourly_rate:
    case ImpactParameter::otherwise_helped:
    case ImpactParameter::attribution:
        return {};
    }
    return {};
}

} // namespace reporting
