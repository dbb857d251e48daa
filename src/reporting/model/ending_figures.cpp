#include "reporting/model/readings.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto early_weeks = 5;
constexpr auto days_in_week = 7;

std::optional<Reading> end_reason(CaseFacts const& one, Counting const& counting)
{
    if (!ends_support(one, counting)) {
        return std::nullopt;
    }
    return one.closing_reason.empty() ? missing() : of_classes({one.closing_reason});
}

// A volunteer starts where another came before.
std::optional<Reading> rematch(MatchOfCase const& one, Counting const& counting)
{
    if (!holds(counting.period, one.match.started_on)) {
        return std::nullopt;
    }
    auto const after_another = std::ranges::any_of(one.family_case.matches, [&](MatchFacts const& other) {
        return other.started_on && *other.started_on < *one.match.started_on
               && other.volunteer != one.match.volunteer;
    });
    return after_another ? std::optional{once()} : std::nullopt;
}

std::optional<Reading> has_klik(MatchOfCase const& one, Counting const& counting)
{
    return holds(counting.period, one.match.decided_on) ? std::optional{whether(one.match.klik)}
                                                        : std::nullopt;
}

// Of who started at least five weeks before the last day that is counted: whether it was over by then.
std::optional<Reading> lost_early(MatchOfCase const& one, Counting const& counting)
{
    if (!holds(counting.period, one.match.started_on)) {
        return std::nullopt;
    }
    auto const five_weeks = base::add_days(*one.match.started_on, early_weeks * days_in_week);
    if (five_weeks > counting.today) {
        return std::nullopt;
    }
    return whether(one.match.ended_on && *one.match.ended_on <= five_weeks);
}

} // namespace

std::vector<Figure> ending_figures()
{
    using enum Measure;
    constexpr auto group = Group::endings;
    return {
        {"end_reasons",
         1,
         group,
         classes,
         Unit::number,
         AsOf::in_period,
         text::mark("Waarom de steun eindigde"),
         text::mark("Gezinnen die steun hadden en in de periode zijn afgesloten, naar reden."),
         end_reason,
         ClassNames::end_reasons},
        {"rematches",
         1,
         group,
         sum,
         Unit::number,
         AsOf::in_period,
         text::mark("Opnieuw gekoppeld"),
         text::mark(
             "Koppelingen die in de periode startten bij een gezin waar eerder een andere vrijwilliger kwam."
         ),
         rematch},
        {"klik_rate",
         1,
         group,
         share,
         Unit::percent,
         AsOf::in_period,
         text::mark("Klik na kennismaken"),
         text::mark(
             "Van koppelingen waarover in de periode is beslist, door twee keer ja of een keer nee: het deel "
             "met twee keer ja. Wie zich later bedenkt telt alleen nog bij dat latere antwoord."
         ),
         has_klik},
        {"early_losses",
         1,
         group,
         share,
         Unit::percent,
         AsOf::day_of_counting,
         text::mark("Binnen vijf weken gestopt"),
         text::mark(
             "Van koppelingen die in de periode startten, en dat is op de dag van tellen minstens vijf weken "
             "geleden: het deel dat binnen vijf weken eindigde, de laatste dag daarvan meegeteld."
         ),
         lost_early},
    };
}

} // namespace reporting
