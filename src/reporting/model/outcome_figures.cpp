#include "reporting/model/readings.hpp"

#include <algorithm>

namespace reporting {

namespace {

std::optional<Reading> mark(CaseFacts const& one, Counting const& counting)
{
    return ends_support(one, counting) ? std::optional{if_known(one.mark)} : std::nullopt;
}

std::optional<Reading> word(CaseFacts const& one, Counting const& counting)
{
    if (!ends_support(one, counting)) {
        return std::nullopt;
    }
    return one.closing_word.empty() ? missing() : of_classes({one.closing_word});
}

std::optional<Reading> has_end_score(CaseFacts const& one, Counting const& counting)
{
    auto const has_start =
        std::ranges::any_of(one.needs, [](NeedFacts const& need) { return need.at_start.has_value(); });
    if (!ends_support(one, counting) || !has_start) {
        return std::nullopt;
    }
    return whether(std::ranges::any_of(one.needs, [](NeedFacts const& need) {
        return need.at_end.has_value();
    }));
}

// The mean of the needs that were scored at both moments: better, when it rose.
std::optional<Reading> improved(CaseFacts const& one, Counting const& counting)
{
    if (!ends_support(one, counting)) {
        return std::nullopt;
    }
    auto change = 0;
    auto pairs = 0;
    for (auto const& need : one.needs) {
        if (need.at_start && need.at_end) {
            change += *need.at_end - *need.at_start;
            ++pairs;
        }
    }
    return pairs == 0 ? missing() : whether(change > 0);
}

std::optional<Reading> follow_up(CaseFacts const& one, Counting const& counting)
{
    return holds(counting.period, one.followed_up_on) ? std::optional{of_classes({one.follow_up})}
                                                      : std::nullopt;
}

} // namespace

std::vector<Figure> outcome_figures()
{
    using enum Measure;
    using enum Unit;
    constexpr auto group = Group::outcome;
    return {
        {"mark",
         1,
         group,
         mean,
         Unit::mark,
         AsOf::in_period,
         text::mark("Cijfer van ouders"),
         text::mark("Het gemiddelde cijfer voor Home-Start, van gezinnen die steun hadden en in de periode "
                    "zijn afgesloten."),
         reporting::mark},
        {"closing_words",
         1,
         group,
         classes,
         number,
         AsOf::in_period,
         text::mark("Oordeel van ouders"),
         text::mark(
             "Hoe ouders de steun vonden, van gezinnen die steun hadden en in de periode zijn afgesloten."
         ),
         word,
         ClassNames::closing_words},
        {"improved",
         1,
         group,
         share,
         percent,
         AsOf::in_period,
         text::mark("Redt zich beter"),
         text::mark("Van gezinnen die steun hadden en in de periode zijn afgesloten: het deel waar de begin- "
                    "en eindscores samen stegen, van de vragen met allebei. De beginscore is de eerste bij "
                    "de kennismaking, de eindscore de laatste bij de afsluiting. Zonder zo'n paar scores is "
                    "het niet bekend. Er is geen vergelijkingsgroep."),
         improved},
        {"end_scores",
         1,
         group,
         share,
         percent,
         AsOf::in_period,
         text::mark("Met een eindscore"),
         text::mark("Van gezinnen die steun hadden, in de periode zijn afgesloten en een beginscore hadden: "
                    "het deel dat bij de afsluiting ook een score gaf."),
         has_end_score},
        {"follow_ups",
         1,
         group,
         classes,
         number,
         AsOf::in_period,
         text::mark("Gebeld na drie maanden"),
         text::mark("Gezinnen met een follow-up in de periode, naar hoe dat ging."),
         follow_up,
         ClassNames::follow_up},
    };
}

} // namespace reporting
