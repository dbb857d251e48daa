#include "reporting/model/impact_words.hpp"
#include "reporting/model/quotation.hpp"
#include "reporting/pages/chosen.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/impact.html.hpp"
#include "reporting/pages/impact_form.hpp"
#include "reporting/pages/impact_pages.hpp"
#include "reporting/pages/impact_sheet.html.hpp"
#include "reporting/pages/impact_view.hpp"

#include <algorithm>
#include <cmath>

namespace reporting {

namespace {

constexpr auto drawing_width = 600;
constexpr auto row_height = 34;
constexpr auto percent_scale = 10'000.0; // millionths in a percent

std::string share_in_words(std::optional<Millionths> const& share, text::Texts const& texts)
{
    return share ? decimal(static_cast<double>(*share) / percent_scale, 1, texts) + "%"
                 : texts.translate("niet te bepalen");
}

std::string unit_in_words(ImpactParameter parameter, text::Texts const& texts)
{
    switch (unit_of(parameter)) {
    case ImpactUnit::family_cases:
        return texts.translate("gezinnen");
    case ImpactUnit::hours:
        return texts.translate("uur");
    case ImpactUnit::cents:
        return "€";
    case ImpactUnit::millionths:
        return "%";
    }
    return {};
}

std::optional<int> price_year_of(ImpactParameter parameter, programme::ImpactDefaults const& defaults)
{
    switch (parameter) {
    case ImpactParameter::case_cost:
        return defaults.case_cost.price_year;
    case ImpactParameter::hourly_rate:
        return defaults.hourly_rate.price_year;
    case ImpactParameter::family_cases:
    case ImpactParameter::hours:
    case ImpactParameter::otherwise_helped:
    case ImpactParameter::attribution:
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<ParameterRow> rows_of(programme::ImpactDefaults const& defaults, text::Texts const& texts)
{
    auto rows = std::vector<ParameterRow>{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        auto const words = words_for(parameter);
        auto const year = price_year_of(parameter, defaults);
        rows.push_back(
            {.code = std::string{code},
             .name = texts.translate(words.name),
             .source = texts.translate(words.source),
             .unit = unit_in_words(parameter, texts),
             .price_year =
                 year ? text::fill(texts.translate("prijspeil {year}"), {{"year", std::to_string(*year)}})
                      : std::string{}}
        );
    }
    return rows;
}

ScenarioColumn column_of(std::string name, Scenario const& scenario, text::Texts const& texts)
{
    return {
        .name = std::move(name),
        .cost = allowances::euros(scenario.impact.cost, texts),
        .avoided = allowances::euros(scenario.impact.avoided, texts),
        .net = allowances::euros(scenario.impact.net(), texts),
        .break_even = share_in_words(scenario.break_even, texts),
    };
}

// Each bar from the lower net to the higher, on one scale; the widest stands on top.
void draw_tornado(ImpactPage& page, ImpactReport const& report, text::Texts const& texts)
{
    auto lowest = report.middle.impact.net().cents;
    auto highest = lowest;
    for (auto const& bar : report.tornado) {
        lowest = std::min({lowest, bar.net_at_low.cents, bar.net_at_high.cents});
        highest = std::max({highest, bar.net_at_low.cents, bar.net_at_high.cents});
    }
    auto const span = std::max(1.0, static_cast<double>(highest - lowest));
    auto const place = [&](std::int64_t cents) {
        return static_cast<int>(std::lround(drawing_width * static_cast<double>(cents - lowest) / span));
    };
    page.tornado_middle = place(report.middle.impact.net().cents);
    for (auto const& bar : report.tornado) {
        auto const from = place(std::min(bar.net_at_low.cents, bar.net_at_high.cents));
        auto const to = place(std::max(bar.net_at_low.cents, bar.net_at_high.cents));
        page.tornado.push_back(
            {.name = texts.translate(words_for(bar.parameter).name),
             .at_low = allowances::euros(bar.net_at_low, texts),
             .at_high = allowances::euros(bar.net_at_high, texts),
             .x = from,
             .width = std::max(1, to - from),
             .y = row_height * static_cast<int>(page.tornado.size())}
        );
    }
    page.tornado_height = row_height * static_cast<int>(page.tornado.size());
}

void add_report(ImpactPage& page, ImpactReport const& report, text::Texts const& texts)
{
    page.break_even = share_in_words(report.middle.break_even, texts);
    page.lead = text::fill(
        texts.translate(
            "Met de middelste waarden: kosten {cost}, vermeden kosten {avoided}. De kosten zijn gedekt "
            "als Home-Start bij {share} van de gezinnen professionele hulp overbodig maakt."
        ),
        {{"cost", allowances::euros(report.middle.impact.cost, texts)},
         {"avoided", allowances::euros(report.middle.impact.avoided, texts)},
         {"share", page.break_even}}
    );
    page.scenarios = {
        column_of(texts.translate("Laag"), report.low, texts),
        column_of(texts.translate("Midden"), report.middle, texts),
        column_of(texts.translate("Hoog"), report.high, texts),
    };
    draw_tornado(page, report, texts);
}

// The families of the last year that is over.
std::int64_t families_counted(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const last_year = year_of(static_cast<int>(request.today.year()) - 1);
    auto const shown = shown_for(request, chosen, last_year);
    return std::llround(result_of(shown.counted, *find_figure("families")).value.value_or(0));
}

ImpactPage page_of(accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto page = ImpactPage{
        .form = web::Form{request.http.query, texts},
        .parameters = rows_of(request.programme.impact, texts),
        .lead = {},
        .break_even = {},
        .scenarios = {},
        .tornado = {},
        .permalink = {},
        .pdf = {},
        .quotations = {},
    };
    if (!request.http.query.has("family_cases_low")) {
        prefill_impact(page.form, ranges_of(request.programme.impact, families_counted(request)));
    }
    if (auto const ranges = read_impact(page.form, texts)) {
        add_report(page, report_impact(*ranges).value(), texts);
        page.permalink = "/impact" + query_of(*ranges);
        page.pdf = "/impact.pdf" + query_of(*ranges);
    }
    for (auto const& one : quotations()) {
        page.quotations.push_back(
            {.claim = texts.translate(one.claim),
             .said_by = texts.translate(one.said_by),
             .caveat = texts.translate(one.caveat)}
        );
    }
    return page;
}

} // namespace

web::Response show_impact(accounts::SignedInRequest& request)
{
    auto const page = page_of(request);
    auto body = render_impact(request, page);
    return page.form.has_errors() ? web::unprocessable(std::move(body)) : web::html(std::move(body));
}

web::Response show_impact_sheet(accounts::SignedInRequest& request)
{
    auto const page = page_of(request);
    if (page.form.has_errors()) {
        return web::unprocessable(render_impact(request, page));
    }
    auto const sheet = pdf::Sheet{
        .name = "impact",
        .stylesheets = {"letters.css", "report.css"},
        .html = render_impact_sheet(
            request.texts, page, request.site.base_url + page.permalink, request.texts.date(request.today)
        ),
    };
    return {
        .content_type = "application/pdf",
        .body = request.press.print_once(sheet),
        .headers = {{"Content-Disposition", "attachment; filename=\"kosten-en-baten.pdf\""}},
    };
}

} // namespace reporting
