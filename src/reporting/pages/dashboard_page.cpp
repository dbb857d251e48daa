#include "reporting/model/suppression.hpp"
#include "reporting/pages/dashboard.html.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace reporting {

namespace {

constexpr auto hundred = 100;

// Few figures, each a link to what is behind it.
constexpr auto big_figures = std::to_array<std::string_view>(
    {"families", "children", "volunteers", "waiting_last_day", "days_to_start", "mark"}
);

std::string value_in(std::string_view code, Shown const& shown, text::Texts const& texts)
{
    return shown_value(*find_figure(code), shown, texts);
}

std::int64_t whole_in(std::string_view code, Shown const& shown)
{
    return std::llround(result_of(shown.counted, *find_figure(code)).value.value_or(0));
}

std::string lead_of(Shown const& shown, Period const& period, text::Texts const& texts)
{
    auto const with_value = [&](std::string const& words, std::string_view code) {
        return text::fill(words, {{"count", value_in(code, shown, texts)}});
    };
    auto const families = texts.plural("{count} gezin", "{count} gezinnen", whole_in("families", shown));
    auto const children = texts.plural("{count} kind", "{count} kinderen", whole_in("children", shown));
    auto const volunteers =
        texts.plural("{count} vrijwilliger", "{count} vrijwilligers", whole_in("volunteers", shown));
    return text::fill(
        texts.translate("Steun in {period}: {families}, {children} en {volunteers}."),
        {{"period", in_words(period, texts)},
         {"families", with_value(families, "families")},
         {"children", with_value(children, "children")},
         {"volunteers", with_value(volunteers, "volunteers")}}
    );
}

std::string before_in_words(std::string_view code, Shown const& before, text::Texts const& texts)
{
    if (!result_of(before.counted, *find_figure(code)).value) {
        return {};
    }
    return text::fill(texts.translate("een jaar eerder {value}"), {{"value", value_in(code, before, texts)}});
}

std::vector<BigFigure>
big_figures_of(Shown const& now, Shown const& before, Chosen const& chosen, text::Texts const& texts)
{
    auto all = std::vector<BigFigure>{};
    for (auto const code : big_figures) {
        auto const& figure = *find_figure(code);
        all.push_back(
            {.value = value_in(code, now, texts),
             .name = texts.translate(figure.name),
             .address = address_of(figure, chosen),
             .before = before_in_words(code, before, texts)}
        );
    }
    return all;
}

// Of a location, how many left follows from the steps: only who sees families sees that.
bool shows_all(Chosen const& chosen)
{
    return chosen.sees_rows || chosen.is_nation;
}

std::string at_least_five(int count, Chosen const& chosen, text::Texts const& texts)
{
    return !shows_all(chosen) && count > 0 && count < smallest_shown ? texts.translate("niet getoond")
                                                                     : texts.number(count);
}

std::string beside(int count, Chosen const& chosen, text::Texts const& texts)
{
    return count == 0 || !shows_all(chosen) ? std::string{} : texts.number(count);
}

std::vector<FunnelView>
funnel_view(std::vector<FunnelLine> const& lines, Chosen const& chosen, text::Texts const& texts)
{
    auto view = std::vector<FunnelView>{};
    for (auto const& line : lines) {
        auto const all = std::max(1, lines.front().reached);
        view.push_back(
            {.step = word_for(line.step, texts),
             .reached = at_least_five(line.reached, chosen, texts),
             .percent =
                 shows_all(chosen) || line.reached >= smallest_shown ? hundred * line.reached / all : 0,
             .left = beside(line.left, chosen, texts),
             .under_way = beside(line.under_way, chosen, texts),
             .days = line.days && (shows_all(chosen) || line.reached >= smallest_shown)
                         ? in_unit(*line.days, Unit::days, texts)
                         : std::string{}}
        );
    }
    return view;
}

std::string still_in_words(StillSupported const& still, Cohort const& cohort, text::Texts const& texts)
{
    if (!still.families) {
        return {};
    }
    return texts.number(hundred * *still.families / cohort.families) + "%";
}

std::vector<CohortView>
cohorts_view(std::vector<Cohort> const& cohorts, Chosen const& chosen, text::Texts const& texts)
{
    auto view = std::vector<CohortView>{};
    if (!shows_all(chosen)) {
        return view;
    }
    for (auto const& cohort : cohorts) {
        auto line = CohortView{
            .quarter = in_words(cohort.started_in, texts),
            .families = texts.number(cohort.families),
            .still = {},
        };
        for (auto const& still : cohort.after) {
            line.still.push_back(still_in_words(still, cohort, texts));
        }
        view.push_back(std::move(line));
    }
    return view;
}

std::vector<std::string> months_in_words(text::Texts const& texts)
{
    auto all = std::vector<std::string>{};
    for (auto const months : cohort_months) {
        all.push_back(text::fill(
            texts.plural("na {count} maand", "na {count} maanden", months),
            {{"count", std::to_string(months)}}
        ));
    }
    return all;
}

} // namespace

web::Response show_figures(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const now = shown_for(request, chosen, chosen.period);
    auto const before = shown_for(request, chosen, year_before(chosen.period));
    return web::html(render_dashboard(
        request,
        {.chosen = chosen,
         .lead = lead_of(now, chosen.period, request.texts),
         .big = big_figures_of(now, before, chosen, request.texts),
         .funnel = funnel_view(now.counted.funnel, chosen, request.texts),
         .cohort_months = months_in_words(request.texts),
         .cohorts = cohorts_view(now.counted.cohorts, chosen, request.texts)}
    ));
}

} // namespace reporting
