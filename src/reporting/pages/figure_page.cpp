#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "platform/base/not_found.hpp"
#include "reporting/actions/count_nation.hpp"
#include "reporting/model/levels.hpp"
#include "reporting/model/parts.hpp"
#include "reporting/pages/figure.html.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figure_trend.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/shown_figures.hpp"
#include "reporting/store/count_store.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>

namespace reporting {

namespace {

Figure const& figure_in_path(accounts::SignedInRequest const& request)
{
    auto const& code = request.http.path_parameters.find("figure")->second;
    auto figures = figures_of(request.programme);
    auto const figure = std::ranges::find(figures, code, &Figure::code);
    return figure == figures.end() ? throw base::NotFound{"figure " + code} : *figure;
}

struct Part {
    std::string name;
    std::string place; // as in an address
    Shown shown;
};

PartLine part_line(Figure const& figure, Part const& part, FigurePage const& page, text::Texts const& texts)
{
    return {
        .name = part.name,
        .address = "/figures/" + std::string{figure.code}
                   + page.chosen.query_of(page.chosen.period, page.chosen.quarter) + "&place=" + part.place,
        .value = shown_value(figure, part.shown, texts),
        .basis = shown_basis(figure, part.shown, texts),
    };
}

// Which kind of parts of the country she asked for. By quarter there are only organisations.
PlaceKind read_kind_of_parts(web::Request const& http, Chosen const& chosen)
{
    auto const typed = chosen.quarter ? "organisation" : http.query.first("per");
    return typed == "organisation"   ? PlaceKind::organisation
           : typed == "municipality" ? PlaceKind::municipality
                                     : PlaceKind::location;
}

std::string_view code_of(PlaceKind kind)
{
    return kind == PlaceKind::organisation   ? "organisation"
           : kind == PlaceKind::municipality ? "municipality"
                                             : "location";
}

// A part that may be counted of the country in the period.
struct PartOfNation {
    std::string name;
    std::string place; // as in an address
    std::string counted_as;
};

// All of them: an organisation with one location is read on the page of that.
std::vector<PartOfNation> organisations_of_nation(database::Connection& database)
{
    auto all = std::map<std::string, PartOfNation>{};
    for (auto const& location : locations::list_locations(database)) {
        auto const counted_as = place_of(location.organisation);
        auto part = PartOfNation{
            .name = location.organisation_name,
            .place = std::to_string(location.id.value()),
            .counted_as = counted_as,
        };
        auto const [known, is_first] = all.emplace(counted_as, std::move(part));
        if (!is_first) {
            known->second.place = "O" + std::to_string(location.organisation.value());
        }
    }
    auto parts = std::vector<PartOfNation>{};
    std::ranges::move(std::views::values(all), std::back_inserter(parts));
    std::ranges::sort(parts, {}, &PartOfNation::name);
    return parts;
}

std::vector<PartOfNation>
parts_of_nation(PlaceKind kind, FigurePage const& page, database::Connection& database)
{
    if (kind == PlaceKind::organisation) {
        return organisations_of_nation(database);
    }
    auto parts = std::vector<PartOfNation>{};
    for (auto const& choice : page.chosen.choices) {
        if (choice.kind == kind) {
            auto counted_as = std::string{code_of(kind)} + "/" + choice.value;
            parts.push_back({.name = choice.name, .place = choice.value, .counted_as = std::move(counted_as)}
            );
        }
    }
    return parts;
}

void add_kinds_of_parts(Figure const& figure, PlaceKind kind, FigurePage& page, text::Texts const& texts)
{
    for (auto const& [other, choices] : page.chosen.groups()) {
        auto const is_by_year = page.chosen.quarter && other != PlaceKind::organisation;
        if (!is_by_year && (other != PlaceKind::municipality || is_counted_of_municipalities(figure))) {
            page.kinds_of_parts.push_back(
                {.name = word_for(other, texts),
                 .address = address_of(figure, page.chosen) + "&per=" + std::string{code_of(other)},
                 .chosen = other == kind}
            );
        }
    }
}

// The country does not wait for its places while they are counted.
bool are_places_counted(accounts::SignedInRequest& request, Period const& period)
{
    auto const moment =
        CountingMoment{.now = request.now, .today = request.today, .wait = std::chrono::milliseconds{0}};
    try {
        count_nation_at_need(request.database, request.programme, period, moment);
        return true;
    } catch (BeingCounted const&) {
        return false;
    }
}

void add_parts_of_nation(Figure const& figure, FigurePage& page, accounts::SignedInRequest& request)
{
    auto const kind = read_kind_of_parts(request.http, page.chosen);
    page.parts_come_later = !are_places_counted(request, page.chosen.period);
    page.parts_are = word_for(kind, request.texts);
    auto const counts = list_counts(
        request.database, request.programme, std::string{code_of(kind)} + "/", page.chosen.period
    );
    add_kinds_of_parts(figure, kind, page, request.texts);
    for (auto const& one : parts_of_nation(kind, page, request.database)) {
        if (auto const found = counts.find(one.counted_as); found != counts.end()) {
            auto const part = Part{.name = one.name, .place = one.place, .shown = found->second};
            page.parts.push_back(part_line(figure, part, page, request.texts));
        }
    }
}

void add_municipalities(Figure const& figure, FigurePage& page, accounts::SignedInRequest& request)
{
    page.parts_are = request.texts.translate("Gemeente");
    auto const facts = load_facts(request.database, page.chosen.scope, page.chosen.period, request.programme);
    for (auto const& [code, facts_there] : by_municipality(facts)) {
        auto const municipality = *locations::MunicipalityCode::parse(code);
        auto part = Part{
            .name = locations::load_municipality(request.database, municipality).name,
            .place = code,
            .shown = {.counted = {.results = {}}, .hidden = {}},
        };
        part.shown.counted.results.emplace(
            figure.code, count(figure, facts_there, counting_of(request, page.chosen.period))
        );
        page.parts.push_back(part_line(figure, part, page, request.texts));
    }
}

// Of what it is made up, for this eye.
void add_parts(Figure const& figure, FigurePage& page, accounts::SignedInRequest& request)
{
    if (page.chosen.is_nation) {
        add_parts_of_nation(figure, page, request);
    } else if (page.chosen.sees_rows && figure.smallest_area == Area::municipality
               && !page.chosen.scope.municipality) {
        add_municipalities(figure, page, request);
    }
}

// "Gezinnen met steun, Aalten, 2025: 15 gezinnen."
std::string lead_of(Figure const& figure, Shown const& shown, Chosen const& chosen, text::Texts const& texts)
{
    return text::fill(
        texts.translate("{figure}, {place}, {period}: {value}."),
        {{"figure", texts.translate(figure.name)},
         {"place", chosen.place},
         {"period", in_words(chosen.period, texts)},
         {"value", spoken(figure, shown, texts)}}
    );
}

// The longest of all is one family: only for who sees families.
std::string
quartiles_of(Figure const& figure, Shown const& shown, Chosen const& chosen, text::Texts const& texts)
{
    auto const& quartiles = result_of(shown.counted, figure).quartiles;
    if (!quartiles || shown.hidden.holds(figure.code)) {
        return {};
    }
    auto const middle = text::fill(
        texts.translate("De middelste helft ligt tussen {first} en {third}."),
        {{"first", in_unit(quartiles->first, figure.unit, texts)},
         {"third", in_unit(quartiles->third, figure.unit, texts)}}
    );
    auto const largest = text::fill(
        texts.translate("Het langst is {largest}."),
        {{"largest", in_unit(quartiles->largest, figure.unit, texts)}}
    );
    return chosen.sees_rows ? middle + " " + largest : middle;
}

} // namespace

web::Response show_figure(accounts::SignedInRequest& request)
{
    auto const& figure = figure_in_path(request);
    auto const chosen = read_choice(request);
    auto const years = shown_in_years(request, chosen);
    auto const& shown = years.back().shown;
    auto page = FigurePage{
        .chosen = chosen,
        .code = std::string{figure.code},
        .name = request.texts.translate(figure.name),
        .lead = lead_of(figure, shown, chosen, request.texts),
        .value = shown_value(figure, shown, request.texts),
        .basis = basis_with_noun(figure, shown, request.texts),
        .nation = nation_in_words(figure, nation_beside(request, chosen, chosen.period), request.texts),
        .quartiles = quartiles_of(figure, shown, chosen, request.texts),
        .is_counted = chosen.counts(figure),
        .words = definition_in_words(figure, request.programme, request.texts),
        .version = figure.version,
        .classes = class_lines(figure, shown, request),
        .trend = {},
        .parts_are = {},
        .kinds_of_parts = {},
        .parts = {},
        .behind = behind(figure, chosen, request),
    };
    page.trend = trend_of(figure, years, chosen, request);
    add_parts(figure, page, request);
    return web::html(render_figure(request, page));
}

} // namespace reporting
