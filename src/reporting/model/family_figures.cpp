#include "reporting/model/children.hpp"
#include "reporting/model/readings.hpp"

namespace reporting {

namespace {

std::optional<Reading> offered(MunicipalityFacts const& one, Counting const& counting)
{
    auto const in_period = std::ranges::any_of(one.offers, [&](OfferOf const& offer) {
        return shared_days(offer.valid, {counting.period.from, counting.last_day()}).has_value();
    });
    return in_period ? std::optional{once()} : std::nullopt;
}

std::optional<Reading> supported(CaseFacts const& one, Counting const& counting)
{
    return supported_days(one, counting) ? std::optional{once()} : std::nullopt;
}

std::optional<Reading> children(CaseFacts const& one, Counting const& counting)
{
    auto const days = supported_days(one, counting);
    return days ? std::optional{number(static_cast<double>(children_in_range(one, *days).size()))}
                : std::nullopt;
}

std::optional<Reading> child_under_two(CaseFacts const& one, Counting const& counting)
{
    auto const days = supported_days(one, counting);
    return days && has_child_under_two(one, *days) ? std::optional{once()} : std::nullopt;
}

std::optional<Reading> pregnancy(CaseFacts const& one, Counting const& counting)
{
    auto const days = supported_days(one, counting);
    return days && has_pregnancy(one, *days) ? std::optional{once()} : std::nullopt;
}

std::optional<Reading> ages(CaseFacts const& one, Counting const& counting)
{
    auto const days = supported_days(one, counting);
    if (!days) {
        return std::nullopt;
    }
    auto classes = std::vector<std::string>{};
    for (auto const& child : children_in_range(one, *days)) {
        classes.emplace_back(age_class(years_on(child, days->to)));
    }
    return of_classes(std::move(classes));
}

std::optional<Reading> language(CaseFacts const& one, Counting const& counting)
{
    return supported_days(one, counting) ? std::optional{of_classes({one.home_language})} : std::nullopt;
}

std::optional<Reading> household(CaseFacts const& one, Counting const& counting)
{
    if (!supported_days(one, counting)) {
        return std::nullopt;
    }
    auto const known = !one.household.empty();
    return of_classes({known ? one.household : std::string{unknown_household}});
}

std::optional<Reading> interpreter(CaseFacts const& one, Counting const& counting)
{
    return supported_days(one, counting) ? std::optional{whether(one.interpreter)} : std::nullopt;
}

} // namespace

std::vector<Figure> family_figures()
{
    using enum Measure;
    using enum Unit;
    constexpr auto group = Group::families;
    return {
        {"municipalities",
         1,
         group,
         sum,
         number,
         AsOf::any_day,
         text::mark("Gemeenten"),
         text::mark("Gemeenten waar Home-Start op minstens een dag van de periode werd aangeboden."),
         offered},
        {"families",
         1,
         group,
         sum,
         number,
         AsOf::any_day,
         text::mark("Gezinnen met steun"),
         text::mark(
             "Gezinnen met minstens een dag steun in de periode, van de start tot en met de afsluiting. Wie "
             "over de jaarwisseling heen steun heeft, telt in beide jaren mee: jaren kun je niet optellen."
         ),
         supported},
        {"children",
         1,
         group,
         sum,
         number,
         AsOf::any_day,
         text::mark("Kinderen"),
         text::mark("Kinderen in gezinnen met steun, die op minstens een dag met steun in de periode de "
                    "leeftijd hadden waarvoor de locatie van het gezin op die dag Home-Start aanbiedt in die "
                    "gemeente. Een kind is geboren op de eerste dag van de maand van geboorte, of op de dag "
                    "dat het is uitgerekend; ervoor telt het niet mee."),
         children,
         ClassNames::none,
         Area::municipality,
         Added::amounts},
        {"children_per_family",
         1,
         group,
         mean,
         number,
         AsOf::any_day,
         text::mark("Kinderen per gezin"),
         text::mark(
             "Het gemiddelde aantal kinderen, geteld zoals hierboven, van gezinnen met steun in de periode."
         ),
         children},
        {"families_child_under_two",
         1,
         group,
         sum,
         number,
         AsOf::any_day,
         text::mark("Gezinnen met een kind onder de twee"),
         text::mark("Gezinnen met steun die op minstens een dag met steun in de periode een kind van nul of "
                    "een jaar hadden."),
         child_under_two},
        {"families_pregnant",
         1,
         group,
         sum,
         number,
         AsOf::any_day,
         text::mark("Gezinnen in de zwangerschap"),
         text::mark("Gezinnen met steun die op minstens een dag met steun in de periode een kind "
                    "verwachtten: het werd binnen 280 dagen na die dag geboren, of is dan uitgerekend."),
         pregnancy},
        {"child_ages",
         1,
         group,
         classes,
         number,
         AsOf::any_day,
         text::mark("Leeftijd van de kinderen"),
         text::mark("De kinderen van hierboven, naar hun leeftijd op de laatste dag met steun in de periode."
         ),
         ages,
         ClassNames::ages},
        {"households",
         1,
         group,
         classes,
         number,
         AsOf::any_day,
         text::mark("Samenstelling van het gezin"),
         text::mark(
             "Gezinnen met steun in de periode, naar wie er thuis voor de kinderen zorgt, zoals het nu "
             "bekend is. De ouder hoeft het niet te zeggen: dan is het niet bekend."
         ),
         household,
         ClassNames::households},
        {"home_languages",
         1,
         group,
         classes,
         number,
         AsOf::any_day,
         text::mark("Taal thuis"),
         text::mark("Gezinnen met steun in de periode, naar de taal die zij thuis spreken."),
         language,
         ClassNames::languages},
        {"interpreters",
         1,
         group,
         share,
         percent,
         AsOf::any_day,
         text::mark("Met iemand die vertaalt"),
         text::mark("Van gezinnen met steun in de periode: het deel bij wie iemand vertaalt."),
         interpreter},
    };
}

} // namespace reporting
