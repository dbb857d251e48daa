#include "reporting/model/suppression.hpp"
#include "reporting/pages/dashboard.html.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/funnel_view.hpp"

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

bool is_told(std::string_view code, Shown const& shown)
{
    return !shown.hidden.holds(code) && result_of(shown.counted, *find_figure(code)).value.has_value();
}

// "1 gezin", "34 gezinnen".
struct Supported {
    std::string families;
    std::string children;
    std::string volunteers;
};

Supported with_nouns(Shown const& shown, text::Texts const& texts)
{
    auto const with_value = [&](std::string const& words, std::string_view code) {
        return text::fill(words, {{"count", value_in(code, shown, texts)}});
    };
    auto const families = texts.plural("{count} gezin", "{count} gezinnen", whole_in("families", shown));
    auto const children = texts.plural("{count} kind", "{count} kinderen", whole_in("children", shown));
    auto const volunteers =
        texts.plural("{count} vrijwilliger", "{count} vrijwilligers", whole_in("volunteers", shown));
    return {
        .families = with_value(families, "families"),
        .children = with_value(children, "children"),
        .volunteers = with_value(volunteers, "volunteers"),
    };
}

// A noun in the singular or the plural would tell of a hidden number whether it is one.
std::string lead_of(Shown const& shown, Period const& period, text::Texts const& texts)
{
    auto const all_told =
        is_told("families", shown) && is_told("children", shown) && is_told("volunteers", shown);
    auto const supported = all_told ? with_nouns(shown, texts)
                                    : Supported{
                                          .families = value_in("families", shown, texts),
                                          .children = value_in("children", shown, texts),
                                          .volunteers = value_in("volunteers", shown, texts),
                                      };
    auto const words = all_told
                           ? texts.translate("Steun in {period}: {families}, {children} en {volunteers}.")
                           : texts.translate("Steun in {period}: aantal gezinnen {families}, aantal kinderen "
                                             "{children}, aantal vrijwilligers {volunteers}.");
    return text::fill(
        words,
        {{"period", in_words(period, texts)},
         {"families", supported.families},
         {"children", supported.children},
         {"volunteers", supported.volunteers}}
    );
}

// Beside a year that goes on stands the whole of the one before.
std::string until_in_words(Period const& period, base::Date today, text::Texts const& texts)
{
    if (is_over(period, today) || !has_begun(period, today)) {
        return {};
    }
    return text::fill(
        texts.translate("Deze cijfers gaan tot en met {day}; die van een jaar eerder over heel {period}."),
        {{"day", texts.date(today)}, {"period", in_words(year_before(period), texts)}}
    );
}

std::string before_in_words(std::string_view code, Shown const& before, text::Texts const& texts)
{
    auto const& figure = *find_figure(code);
    if (!result_of(before.counted, figure).value) {
        return {};
    }
    auto const value = with_basis(value_in(code, before, texts), basis_with_noun(figure, before, texts));
    return text::fill(texts.translate("een jaar eerder {value}"), {{"value", value}});
}

std::vector<BigFigure> big_figures_of(Beside const& beside, Chosen const& chosen, text::Texts const& texts)
{
    auto all = std::vector<BigFigure>{};
    for (auto const code : big_figures) {
        auto const& figure = *find_figure(code);
        all.push_back(
            {.value = value_in(code, beside.now, texts),
             .basis = basis_with_noun(figure, beside.now, texts),
             .name = texts.translate(figure.name),
             .address = address_of(figure, chosen),
             .before = before_in_words(code, beside.before, texts),
             .nation = nation_in_words(figure, beside.nation, texts)}
        );
    }
    return all;
}

// How many left follows from the steps, and what one place did from the others: only who sees families sees
// that.
bool shows_all(Chosen const& chosen)
{
    return chosen.sees_rows || chosen.is_nation;
}

bool is_small(int count)
{
    return count > 0 && count < smallest_shown;
}

std::string number_or_none(int count, text::Texts const& texts)
{
    return count == 0 ? std::string{} : texts.number(count);
}

FunnelView step_view(FunnelLine const& line, int all, text::Texts const& texts)
{
    return {
        .step = word_for(line.step, texts),
        .reached = {.count = texts.number(line.reached)},
        .percent = whole_percent(line.reached, all),
        .left = {.count = number_or_none(line.left, texts)},
        .under_way = {.count = number_or_none(line.under_way, texts)},
        .not_yet = not_yet_at(line.step, texts),
        .days = line.days ? in_unit(*line.days, Unit::days, texts) : std::string{},
    };
}

// With the families behind each number, for who sees these.
FunnelView step_with_families(FunnelLine const& line, int all, Chosen const& chosen, text::Texts const& texts)
{
    auto view = step_view(line, all, texts);
    auto const link = [&](LinkedCount& number, int count, FunnelPart part, std::string const& what) {
        number.address = count > 0 ? address_of(line.step, part, chosen) : std::string{};
        number.about = text::fill(texts.plural("gezin: {what}", "gezinnen: {what}", count), {{"what", what}});
    };
    auto const stopped =
        text::fill(texts.translate("Gestopt vóór {step}"), {{"step", "“" + view.step + "”"}});
    link(view.reached, line.reached, FunnelPart::reached, view.step);
    link(view.left, line.left, FunnelPart::left, stopped);
    link(view.under_way, line.under_way, FunnelPart::under_way, view.not_yet);
    return view;
}

// For who may not see families: a step that few did not reach is as the one before it, and of few of them
// nobody learns what became of them. Who left after a step that is not shown would tell how many came to it.
FunnelView
step_without_few(FunnelLine const& line, FunnelView const& before, int all, text::Texts const& texts)
{
    auto view = step_view(line, all, texts);
    if (is_small(line.left + line.under_way) || is_small(line.reached)) {
        view.reached.count = texts.translate("niet getoond");
        view.percent = before.percent;
        view.days = {};
        view.is_hidden = true;
    }
    if (before.is_hidden || is_small(line.left) || is_small(line.under_way)) {
        view.left = {};
        view.under_way = {};
    }
    return view;
}

// Of a location the steps together would tell of few families: only who sees these sees them. All that follow
// from the applications hide with these.
std::vector<FunnelView> funnel_view(Shown const& shown, Chosen const& chosen, text::Texts const& texts)
{
    auto view = std::vector<FunnelView>{};
    if (!shows_all(chosen) || shown.hidden.holds("applications")) {
        return view;
    }
    auto const& lines = shown.counted.funnel;
    auto const all = lines.empty() ? 0 : lines.front().reached;
    for (auto const& line : lines) {
        auto const before = view.empty() ? FunnelView{.percent = hundred} : view.back();
        view.push_back(
            chosen.sees_rows ? step_with_families(line, all, chosen, texts)
                             : step_without_few(line, before, all, texts)
        );
    }
    return view;
}

std::string still_in_words(
    StillSupported const& still, Cohort const& cohort, Chosen const& chosen, text::Texts const& texts
)
{
    if (!still.families) {
        return {};
    }
    auto const few = is_small(*still.families) || is_small(cohort.families - *still.families);
    return few && !chosen.sees_rows ? texts.translate("niet getoond")
                                    : texts.number(whole_percent(*still.families, cohort.families)) + "%";
}

// Those who started in a quarter are behind the figure of the starts in it.
std::string address_of_starts(Period const& quarter, Chosen const& chosen)
{
    return chosen.sees_rows ? "/figures/starts" + chosen.query_of(quarter, quarter_in(quarter))
                            : std::string{};
}

// All cohorts together are those who started: none is left out of a total that is shown.
std::vector<CohortView> cohorts_view(Shown const& shown, Chosen const& chosen, text::Texts const& texts)
{
    auto view = std::vector<CohortView>{};
    auto const& cohorts = shown.counted.cohorts;
    auto const of_few =
        std::ranges::any_of(cohorts, [](Cohort const& cohort) { return is_small(cohort.families); });
    if (!shows_all(chosen) || (!chosen.sees_rows && (of_few || shown.hidden.holds("starts")))) {
        return view;
    }
    for (auto const& cohort : cohorts) {
        auto line = CohortView{
            .quarter = in_words(cohort.started_in, texts),
            .families =
                {.count = texts.number(cohort.families),
                 .address = address_of_starts(cohort.started_in, chosen),
                 .about = text::fill(
                     texts.plural("gezin: {what}", "gezinnen: {what}", cohort.families),
                     {{"what", word_for(FunnelStep::started, texts)}}
                 )},
            .still = {},
        };
        for (auto const& still : cohort.after) {
            line.still.push_back(still_in_words(still, cohort, chosen, texts));
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
    auto const beside = beside_each_other(request, chosen);
    return web::html(render_dashboard(
        request,
        {.chosen = chosen,
         .lead = lead_of(beside.now, chosen.period, request.texts),
         .until = until_in_words(chosen.period, request.today, request.texts),
         .big = big_figures_of(beside, chosen, request.texts),
         .funnel = funnel_view(beside.now, chosen, request.texts),
         .cohort_months = months_in_words(request.texts),
         .cohorts = cohorts_view(beside.now, chosen, request.texts)}
    ));
}

} // namespace reporting
