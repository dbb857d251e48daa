#include "reporting/model/readings.hpp"

namespace reporting {

namespace {

std::optional<Reading> applied(CaseFacts const& one, Counting const& counting)
{
    return once_on(one.applied_on, counting);
}

std::optional<Reading> met(CaseFacts const& one, Counting const& counting)
{
    return once_on(one.acquaintance_on, counting);
}

std::optional<Reading> accepted(CaseFacts const& one, Counting const& counting)
{
    return once_on(one.accepted_on, counting);
}

std::optional<Reading> left_before_support(CaseFacts const& one, Counting const& counting)
{
    if (!one.left_as || !holds(counting.period, one.left_on)) {
        return std::nullopt;
    }
    return of_classes({std::string{base::to_code(*one.left_as)}});
}

std::optional<Reading> not_suitable(CaseFacts const& one, Counting const& counting)
{
    if (one.left_as != programme::CaseState::not_suitable || !holds(counting.period, one.left_on)) {
        return std::nullopt;
    }
    return of_classes({one.left_reason});
}

std::optional<Reading> klik(MatchOfCase const& one, Counting const& counting)
{
    return one.match.klik ? once_on(one.match.decided_on, counting) : std::nullopt;
}

std::optional<Reading> started(CaseFacts const& one, Counting const& counting)
{
    return once_on(one.support_began_on, counting);
}

std::optional<Reading> runs_first_day(CaseFacts const& one, Counting const& counting)
{
    return runs_on(one.support(), counting.period.from) ? std::optional{once()} : std::nullopt;
}

// A case that is closed on the last day does not go on after it.
std::optional<Reading> runs_after_last_day(CaseFacts const& one, Counting const& counting)
{
    return runs_after(one.support(), counting.last_day()) ? std::optional{once()} : std::nullopt;
}

std::optional<Reading> closed(CaseFacts const& one, Counting const& counting)
{
    return one.support_began_on ? once_on(one.closed_on, counting) : std::nullopt;
}

bool is_over(CaseFacts const& one, base::Date day)
{
    return (one.left_on && *one.left_on <= day) || (one.closed_on && *one.closed_on <= day);
}

// Accepted, not over, and no volunteer comes on that day.
std::optional<Reading> waits_on_last_day(CaseFacts const& one, Counting const& counting)
{
    auto const day = counting.last_day();
    if (!one.accepted_on || *one.accepted_on > day || is_over(one, day)) {
        return std::nullopt;
    }
    auto const has_volunteer = std::ranges::any_of(one.matches, [&](MatchFacts const& match) {
        return runs_on(match.support(), day) && match.ended_on != day;
    });
    return has_volunteer ? std::nullopt : std::optional{once()};
}

std::optional<Reading> days_to_acquaintance(CaseFacts const& one, Counting const& counting)
{
    return holds(counting.period, one.acquaintance_on)
               ? std::optional{number(base::days_between(one.applied_on, *one.acquaintance_on))}
               : std::nullopt;
}

std::optional<Reading> days_to_start(CaseFacts const& one, Counting const& counting)
{
    return holds(counting.period, one.support_began_on)
               ? std::optional{number(base::days_between(one.applied_on, *one.support_began_on))}
               : std::nullopt;
}

std::optional<Reading> days_from_acquaintance_to_start(CaseFacts const& one, Counting const& counting)
{
    if (!holds(counting.period, one.support_began_on)) {
        return std::nullopt;
    }
    return one.acquaintance_on ? number(base::days_between(*one.acquaintance_on, *one.support_began_on))
                               : missing();
}

} // namespace

std::vector<Figure> flow_figures()
{
    using enum Measure;
    using enum Unit;
    constexpr auto flow = Group::flow;
    return {
        {"applications",
         1,
         flow,
         sum,
         number,
         AsOf::in_period,
         text::mark("Aanmeldingen"),
         text::mark("Gezinnen die zich in de periode hebben aangemeld."),
         applied},
        {"acquaintances",
         1,
         flow,
         sum,
         number,
         AsOf::in_period,
         text::mark("Kennismakingen"),
         text::mark("Gezinnen bij wie de coördinator in de periode thuis kwam kennismaken."),
         met},
        {"accepted",
         1,
         flow,
         sum,
         number,
         AsOf::in_period,
         text::mark("Passende vragen"),
         text::mark("Gezinnen van wie in de periode is besloten dat de vraag past."),
         accepted},
        {"not_suitable",
         1,
         flow,
         classes,
         number,
         AsOf::in_period,
         text::mark("Niet passend"),
         text::mark(
             "Gezinnen van wie in de periode is besloten dat de vraag niet past, naar reden of ander aanbod."
         ),
         not_suitable,
         ClassNames::not_suitable_reasons},
        {"left_before_support",
         1,
         flow,
         classes,
         number,
         AsOf::in_period,
         text::mark("Gestopt voor de start"),
         text::mark("Gezinnen die in de periode zijn gestopt zonder dat de steun begon, ook wie niet paste, "
                    "naar hoe dat ging."),
         left_before_support,
         ClassNames::exits},
        {"kliks",
         1,
         flow,
         sum,
         number,
         AsOf::in_period,
         text::mark("Koppelingen met een klik"),
         text::mark(
             "Koppelingen waarbij ouder en vrijwilliger allebei ja zeiden, de laatste van de twee in de "
             "periode. Wie zich later bedenkt telt niet meer mee, ook niet in een jaar dat al voorbij is."
         ),
         klik},
        {"starts",
         1,
         flow,
         sum,
         number,
         AsOf::in_period,
         text::mark("Gestart"),
         text::mark("Gezinnen bij wie in de periode voor het eerst een vrijwilliger kwam."),
         started},
        {"running_first_day",
         1,
         flow,
         sum,
         number,
         AsOf::first_day,
         text::mark("Lopend op de eerste dag"),
         text::mark(
             "Gezinnen met steun op de eerste dag van de periode, ook wie die dag start of wordt afgesloten."
         ),
         runs_first_day},
        {"running_last_day",
         1,
         flow,
         sum,
         number,
         AsOf::last_day,
         text::mark("Lopend na de laatste dag"),
         text::mark("Gezinnen met steun op de laatste dag van de periode die daarna doorgaat: zij gaan mee "
                    "naar de volgende periode."),
         runs_after_last_day},
        {"closed",
         1,
         flow,
         sum,
         number,
         AsOf::in_period,
         text::mark("Afgesloten"),
         text::mark("Gezinnen die steun hadden en in de periode zijn afgesloten."),
         closed},
        {"waiting_last_day",
         1,
         flow,
         sum,
         number,
         AsOf::last_day,
         text::mark("Wachtend op een vrijwilliger"),
         text::mark("Gezinnen met een passende vraag die op de laatste dag van de periode niet gestopt of "
                    "afgesloten zijn, en geen koppeling hebben die op die dag loopt en daarna doorgaat."),
         waits_on_last_day},
        {"days_to_acquaintance",
         1,
         flow,
         median,
         days,
         AsOf::in_period,
         text::mark("Dagen van aanmelding tot kennismaking"),
         text::mark("Van gezinnen met een kennismaking in de periode: de dagen sinds de aanmelding."),
         days_to_acquaintance},
        {"days_acquaintance_to_start",
         1,
         flow,
         median,
         days,
         AsOf::in_period,
         text::mark("Dagen van kennismaking tot start"),
         text::mark("Van gezinnen die in de periode startten: de dagen sinds de kennismaking."),
         days_from_acquaintance_to_start},
        {"days_to_start",
         1,
         flow,
         median,
         days,
         AsOf::in_period,
         text::mark("Dagen van aanmelding tot start"),
         text::mark("Van gezinnen die in de periode startten: de dagen sinds de aanmelding."),
         days_to_start},
    };
}

} // namespace reporting
