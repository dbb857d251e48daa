#include "reporting/model/readings.hpp"

#include <algorithm>

namespace reporting {

namespace {

template <typename Wanted>
std::vector<std::string> categories_of(CaseFacts const& one, Wanted const& wanted)
{
    auto categories = std::vector<std::string>{};
    for (auto const& need : one.needs) {
        if (wanted(need)) {
            categories.push_back(need.category);
        }
    }
    return categories;
}

// Chosen before that day or on it, and not dropped by then.
Reading asked_on(base::Date day, CaseFacts const& one)
{
    return of_classes(categories_of(one, [&](NeedFacts const& need) {
        return need.chosen_on <= day && (!need.dropped_on || *need.dropped_on > day);
    }));
}

std::optional<Reading> asked_at_start(CaseFacts const& one, Counting const& counting)
{
    return holds(counting.period, one.support_began_on) ? std::optional{asked_on(*one.support_began_on, one)}
                                                        : std::nullopt;
}

std::optional<Reading> asked_at_evaluation(CaseFacts const& one, Counting const& counting)
{
    auto last = std::optional<base::Date>{};
    for (auto const day : one.evaluations_on) {
        if (holds(counting.period, day)) {
            last = std::max(last.value_or(day), day);
        }
    }
    return last ? std::optional{asked_on(*last, one)} : std::nullopt;
}

std::optional<Reading> asked_later(CaseFacts const& one, Counting const& counting)
{
    if (!one.support_began_on) {
        return std::nullopt;
    }
    auto const days = supported_days(one, counting);
    auto categories = categories_of(one, [&](NeedFacts const& need) {
        return need.chosen_on > *one.support_began_on && days && holds(*days, need.chosen_on);
    });
    return categories.empty() ? std::nullopt : std::optional{of_classes(std::move(categories))};
}

std::optional<Reading> needs_at_start(CaseFacts const& one, Counting const& counting)
{
    auto const asked = asked_at_start(one, counting);
    if (!asked) {
        return std::nullopt;
    }
    return asked->classes.empty() ? missing() : number(static_cast<double>(asked->classes.size()));
}

std::optional<Reading> reached(CaseFacts const& one, Counting const& counting)
{
    if (!ends_support(one, counting)) {
        return std::nullopt;
    }
    auto classes = std::vector<std::string>{};
    for (auto const& need : one.needs) {
        if (!need.reached.empty()) {
            classes.push_back(need.reached);
        }
    }
    return classes.empty() ? missing() : of_classes(std::move(classes));
}

} // namespace

std::vector<Figure> need_figures()
{
    using enum Measure;
    constexpr auto group = Group::needs;
    constexpr auto number = Unit::number;
    return {
        {"needs_at_start",
         1,
         group,
         classes,
         number,
         AsOf::in_period,
         text::mark("Vragen bij de start"),
         text::mark("De vragen van gezinnen die in de periode startten, zoals die op de dag van de start "
                    "waren. Een gezin kan meer vragen hebben."),
         asked_at_start,
         ClassNames::need_categories},
        {"needs_per_family",
         2,
         group,
         mean,
         number,
         AsOf::in_period,
         text::mark("Vragen per gezin"),
         text::mark("Het gemiddelde aantal vragen bij de start, van gezinnen die in de periode startten. Van "
                    "wie geen vraag koos is het niet bekend."),
         needs_at_start},
        {"needs_at_evaluation",
         1,
         group,
         classes,
         number,
         AsOf::in_period,
         text::mark("Vragen bij een evaluatie"),
         text::mark(
             "De vragen die er waren op de dag van de laatste tussentijdse evaluatie in de periode, van "
             "gezinnen die er een hadden. Een gezin kan meer vragen hebben."
         ),
         asked_at_evaluation,
         ClassNames::need_categories},
        {"needs_new",
         1,
         group,
         classes,
         number,
         AsOf::in_period,
         text::mark("Nieuwe vragen"),
         text::mark("Vragen die er in de periode bij kwamen na de dag van de start, terwijl er steun was."),
         asked_later,
         ClassNames::need_categories},
        {"needs_reached",
         1,
         group,
         classes,
         number,
         AsOf::in_period,
         text::mark("Bereikt wat de ouder vroeg"),
         text::mark("De vragen van gezinnen die steun hadden en in de periode zijn afgesloten: wat de ouder "
                    "er zelf van zei."),
         reached,
         ClassNames::reached},
    };
}

} // namespace reporting
