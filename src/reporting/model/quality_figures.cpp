#include "programme/model/step_codes.hpp"
#include "reporting/model/readings.hpp"

#include <algorithm>

namespace reporting {

namespace {

// The last day on which a step still is in time, counted from a day; by the programme.
base::Date last_day_of(std::string_view code, base::Date from, programme::ProgrammeVersion const& programme)
{
    auto const& step = programme::step(programme, code);
    auto const due = programme::after(from, step.due);
    return step.tolerance ? programme::after(due, *step.tolerance) : due;
}

// Of whom the first match started in the period.
std::optional<Reading> certified_before_first_match(VolunteerFacts const& one, Counting const& counting)
{
    auto const first = std::ranges::min_element(one.all_matches, {}, &Span::from);
    if (one.guest || first == one.all_matches.end() || !holds(counting.period, first->from)) {
        return std::nullopt;
    }
    return whether(one.certified_on && *one.certified_on <= first->from);
}

std::optional<Reading> valid_vog(VolunteerFacts const& one, Counting const& counting)
{
    auto const day = counting.last_day();
    auto const comes =
        std::ranges::any_of(one.matches, [&](Span const& match) { return runs_after(match, day); });
    if (!comes) {
        return std::nullopt;
    }
    return whether(std::ranges::any_of(one.vogs, [&](Span const& vog) { return holds(vog, day); }));
}

std::optional<Reading> came_to_intervision(VolunteerFacts const& one, Counting const& counting)
{
    if (!comes_to_family(one, counting)) {
        return std::nullopt;
    }
    return whether(std::ranges::any_of(one.intervisions, [&](base::Date day) {
        return holds(counting.period, day);
    }));
}

// Of what fell due in the period and has had its time: whether it was done by then.
std::optional<Reading>
done_by(base::Date last, std::optional<base::Date> const& done, Counting const& counting)
{
    if (!holds(counting.period, last) || last > counting.today) {
        return std::nullopt;
    }
    return whether(done && *done <= last);
}

std::optional<Reading> acquaintance_in_time(CaseFacts const& one, Counting const& counting)
{
    auto const last = last_day_of(programme::step_codes::acquaintance, one.applied_on, counting.programme);
    if (!one.acquaintance_on && one.left_on && *one.left_on < last) {
        return std::nullopt;
    }
    return done_by(last, one.acquaintance_on, counting);
}

// Not of a match that ended before its check was due.
std::optional<Reading> first_check_in_time(MatchOfCase const& one, Counting const& counting)
{
    if (!one.match.started_on) {
        return std::nullopt;
    }
    auto const last =
        last_day_of(programme::step_codes::first_check, *one.match.started_on, counting.programme);
    if (!one.match.first_check_on && one.match.ended_on && *one.match.ended_on < last) {
        return std::nullopt;
    }
    return done_by(last, one.match.first_check_on, counting);
}

// The days from which the months to the next evaluation count: the first check, and each evaluation.
std::vector<base::Date> evaluation_days(CaseFacts const& one)
{
    auto days = one.evaluations_on;
    for (auto const& match : one.matches) {
        if (match.first_check_on) {
            days.push_back(*match.first_check_on);
        }
    }
    std::ranges::sort(days);
    return days;
}

// Of families with support that goes on after the last day: whether the last evaluation is at most six months
// ago.
std::optional<Reading> evaluated_in_time(CaseFacts const& one, Counting const& counting)
{
    auto const day = counting.last_day();
    auto const& step = programme::step(counting.programme, programme::step_codes::interim_evaluation);
    if (!runs_after(one.support(), day) || !step.repeats || !step.repeats->most) {
        return std::nullopt;
    }
    auto last = *one.support_began_on;
    for (auto const evaluated : evaluation_days(one)) {
        if (evaluated <= day) {
            last = std::max(last, evaluated);
        }
    }
    return whether(day <= programme::after(last, *step.repeats->most));
}

std::optional<Reading> closed_at_home(CaseFacts const& one, Counting const& counting)
{
    return ends_support(one, counting) ? std::optional{whether(one.closed_at_home)} : std::nullopt;
}

std::optional<Reading> followed_up_in_time(CaseFacts const& one, Counting const& counting)
{
    if (!one.support_began_on || !one.closed_on) {
        return std::nullopt;
    }
    auto const last = last_day_of(programme::step_codes::follow_up, *one.closed_on, counting.programme);
    return done_by(last, one.followed_up_on, counting);
}

} // namespace

std::vector<Figure> quality_figures()
{
    constexpr auto group = Group::quality;
    constexpr auto share = Measure::share;
    constexpr auto percent = Unit::percent;
    return {
        {"acquaintance_in_time",
         1,
         group,
         share,
         percent,
         AsOf::due_in_period,
         text::mark("Kennismaking op tijd"),
         text::mark(
             "Van aanmeldingen waarbij de kennismaking uiterlijk in de periode moest zijn, {acquaintance} na "
             "de "
             "aanmelding: het deel waar dat lukte. Wie daarvoor stopte zonder kennismaking telt niet mee."
         ),
         acquaintance_in_time},
        {"certified_before_match",
         1,
         group,
         share,
         percent,
         AsOf::in_period,
         text::mark("Cursus af voor de eerste koppeling"),
         text::mark("Van vrijwilligers die in de periode bij hun eerste gezin startten: het deel dat "
                    "uiterlijk op die dag het certificaat had."),
         certified_before_first_match,
         ClassNames::none,
         Area::location},
        {"vog_valid",
         2,
         group,
         share,
         percent,
         AsOf::last_day,
         text::mark("Met een geldige VOG"),
         text::mark(
             "Van vrijwilligers met een koppeling die op de laatste dag van de periode loopt en daarna "
             "doorgaat: het deel met een VOG die op die dag geldt. Een VOG geldt {vog} vanaf de dag "
             "waarop zij is gezien."
         ),
         valid_vog},
        {"first_checks_in_time",
         1,
         group,
         share,
         percent,
         AsOf::due_in_period,
         text::mark("Eerste check op tijd"),
         text::mark(
             "Van koppelingen waarvan de eerste check uiterlijk in de periode moest zijn, {first_check} na "
             "de start: het deel waar dat lukte. Koppelingen die daarvoor eindigden zonder check "
             "tellen niet mee."
         ),
         first_check_in_time},
        {"evaluations_in_time",
         2,
         group,
         share,
         percent,
         AsOf::last_day,
         text::mark("Evaluatie hoogstens een half jaar geleden"),
         text::mark(
             "Van gezinnen met steun op de laatste dag van de periode die daarna doorgaat: het deel met een "
             "eerste check, tussentijdse evaluatie of start van de steun in de {interim_evaluation} ervoor."
         ),
         evaluated_in_time},
        {"closings_at_home",
         1,
         group,
         share,
         percent,
         AsOf::in_period,
         text::mark("Afgesloten met een gesprek thuis"),
         text::mark("Van gezinnen die steun hadden en in de periode zijn afgesloten: het deel met een "
                    "eindevaluatie bij hen thuis."),
         closed_at_home},
        {"follow_ups_in_time",
         1,
         group,
         share,
         percent,
         AsOf::due_in_period,
         text::mark("Na drie maanden gebeld"),
         text::mark(
             "Van afsluitingen na steun waarbij de follow-up uiterlijk in de periode moest zijn, "
             "{follow_up} na de afsluiting: het deel waar die toen was gedaan, ook als het gezin niet werd "
             "bereikt of het niet wilde."
         ),
         followed_up_in_time},
        {"intervision",
         1,
         group,
         share,
         percent,
         AsOf::any_day,
         text::mark("Bij intervisie geweest"),
         text::mark("Van vrijwilligers die in de periode bij een gezin kwamen: het deel dat in de periode "
                    "minstens een keer bij intervisie was."),
         came_to_intervision,
         ClassNames::none,
         Area::location},
    };
}

} // namespace reporting
