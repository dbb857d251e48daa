#include "reporting/model/impact_words.hpp"
#include "reporting/model/quotation.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/impact.html.hpp"
#include "reporting/pages/impact_counted.hpp"
#include "reporting/pages/impact_drawing.hpp"
#include "reporting/pages/impact_form.hpp"
#include "reporting/pages/impact_pages.hpp"
#include "reporting/pages/impact_sheet.html.hpp"
#include "reporting/pages/impact_view.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto percent_scale = 10'000.0; // millionths in a percent

bool can_be_covered(std::optional<Millionths> const& share)
{
    return share && *share <= whole;
}

std::string share_in_words(std::optional<Millionths> const& share, text::Texts const& texts)
{
    return can_be_covered(share) ? decimal(static_cast<double>(*share) / percent_scale, 1, texts) + "%"
                                 : texts.translate("niet te dekken: meer dan alle gezinnen");
}

std::string unit_in_words(ImpactParameter parameter, text::Texts const& texts)
{
    switch (unit_of(parameter)) {
    case ImpactUnit::family_cases:
        return texts.translate("trajecten");
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

std::string year_in_words(
    ImpactParameter parameter,
    programme::ImpactDefaults const& defaults,
    CountedHere const& here,
    text::Texts const& texts
)
{
    if (parameter == ImpactParameter::family_cases) {
        return text::fill(texts.translate("afgesloten in {year}"), {{"year", in_words(here.period, texts)}});
    }
    auto const year = price_year_of(parameter, defaults);
    return year ? text::fill(texts.translate("prijspeil {year}"), {{"year", std::to_string(*year)}})
                : std::string{};
}

std::vector<ParameterRow>
rows_of(programme::ImpactDefaults const& defaults, CountedHere const& here, text::Texts const& texts)
{
    auto rows = std::vector<ParameterRow>{};
    for (auto const& [parameter, code] : base::Codes<ImpactParameter>::table) {
        auto const words = words_for(parameter);
        rows.push_back(
            {.code = std::string{code},
             .name = texts.translate(words.name),
             .source = texts.translate(words.source),
             .counted = counted_in_words(parameter, here, texts),
             .unit = unit_in_words(parameter, texts),
             .price_year = year_in_words(parameter, defaults, here, texts),
             .keyboard = has_decimals(parameter) ? "decimal" : "numeric"}
        );
    }
    return rows;
}

ScenarioColumn
column_of(std::string name, Scenario const& scenario, std::int64_t step, text::Texts const& texts)
{
    auto const in_euros = [&](Money money) { return whole_euros(rounded(money, step), texts); };
    return {
        .name = std::move(name),
        .cost = in_euros(scenario.impact.cost),
        .avoided = in_euros(scenario.impact.avoided),
        .net = in_euros(scenario.impact.net()),
        .break_even = share_in_words(scenario.break_even, texts),
    };
}

void add_report(ImpactPage& page, ImpactRanges const& ranges, text::Texts const& texts)
{
    auto const report = report_impact(ranges).value();
    auto const step = rounding_of(report);
    page.scenarios = {
        column_of(texts.translate("Ongunstig"), report.low, step, texts),
        column_of(texts.translate("Midden"), report.middle, step, texts),
        column_of(texts.translate("Gunstig"), report.high, step, texts),
    };
    auto const& middle = page.scenarios.at(1);
    auto const words =
        can_be_covered(report.middle.break_even)
            ? texts.translate(
                  "Met de middelste waarden: kosten {cost}, vermeden kosten {avoided}. De kosten zijn "
                  "gedekt "
                  "als Home-Start bij {share} van de gezinnen professionele hulp overbodig maakt."
              )
            : texts.translate(
                  "Met de middelste waarden: kosten {cost}, vermeden kosten {avoided}. De kosten zijn "
                  "niet te dekken, ook niet als Home-Start bij alle gezinnen professionele hulp "
                  "overbodig maakt."
              );
    page.lead =
        text::fill(words, {{"cost", middle.cost}, {"avoided", middle.avoided}, {"share", middle.break_even}});
    page.rounding = text::fill(
        texts.translate("Bedragen zijn afgerond op {amount}."),
        {{"amount", whole_euros({.cents = step}, texts)}}
    );
    page.tornado = draw_tornado(report, ranges, texts);
}

// The share from which on the costs are covered, whatever somebody fills in.
std::string presentation_in_words(text::Texts const& texts)
{
    constexpr auto quoted = costs_of_presentation;
    constexpr auto reckoned = ImpactInput{
        .family_cases = 1,
        .case_cost = quoted.of_case,
        .hours = quoted.hours,
        .hourly_rate = quoted.of_hour,
        .otherwise_helped = whole,
        .attribution = whole,
    };
    return text::fill(
        texts.translate("Met {cost} voor een traject en {help} voor de hulp in plaats daarvan, zoals in de "
                        "presentatie voor "
                        "gemeenten, zijn de kosten gedekt vanaf {share} van de gezinnen."),
        {{"cost", whole_euros({.cents = quoted.of_case}, texts)},
         {"help", whole_euros({.cents = quoted.hours * quoted.of_hour}, texts)},
         {"share", share_in_words(break_even(reckoned), texts)}}
    );
}

std::string place_in_address(Chosen const& chosen)
{
    auto const found = std::ranges::find_if(chosen.choices, &PlaceChoice::chosen);
    return found == chosen.choices.end() ? std::string{} : found->value;
}

std::vector<QuotationView> quotations_in_words(text::Texts const& texts)
{
    auto views = std::vector<QuotationView>{};
    for (auto const& one : quotations()) {
        views.push_back(
            {.claim = texts.translate(one.claim),
             .said_by = texts.translate(one.said_by),
             .caveat = texts.translate(one.caveat)}
        );
    }
    return views;
}

ImpactPage page_of(accounts::SignedInRequest& request)
{
    auto const& texts = request.texts;
    auto const& defaults = request.programme.impact;
    auto const here = count_here(request);
    auto const was_sent = request.http.query.has("family_cases_low");
    auto page = ImpactPage{
        .form = web::Form{was_sent ? request.http.query : web::Fields{}, texts},
        .parameters = rows_of(defaults, here, texts),
        .lead = {},
        .presentation = presentation_in_words(texts),
        .scenarios = {},
        .rounding = {},
        .tornado = {},
        .year = static_cast<int>(here.period.from.year()),
        .place = place_in_address(here.chosen),
        .back = "/figures" + here.chosen.query_of(here.period, std::nullopt),
        .permalink = {},
        .pdf = {},
        .quotations = quotations_in_words(texts),
    };
    if (!was_sent) {
        prefill_impact(page.form, ranges_of(defaults, here.counts));
    }
    if (auto const ranges = read_impact(page.form, texts)) {
        auto const query = here.chosen.query_of(here.period, std::nullopt) + query_of(*ranges);
        add_report(page, *ranges, texts);
        page.permalink = "/impact" + query;
        page.pdf = "/impact.pdf" + query;
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
