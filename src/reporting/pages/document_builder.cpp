#include "reporting/pages/document_builder.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "platform/base/local_time.hpp"
#include "reporting/actions/count_nation.hpp"
#include "reporting/actions/count_years.hpp"
#include "reporting/model/levels.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/pages/report_summary.hpp"
#include "reporting/store/count_store.hpp"

#include <array>
#include <functional>
#include <set>

namespace reporting {

namespace {

constexpr auto trend_years = 5;
constexpr auto figures_through_years =
    std::to_array<std::string_view>({"families", "children", "volunteers"});

Shown nothing_known()
{
    return {.counted = {.results = {}}, .hidden = {}};
}

// As the national office reads it: with what is kept hidden.
Shown nation_in(ReportDesk const& desk, Period const& period)
{
    auto stored = find_count(desk.database, desk.programme, place_nation, period);
    return stored ? std::move(stored->shown) : nothing_known();
}

// The period of the report last, the same one of earlier years before it.
std::vector<Period> trend_periods(Report const& report)
{
    auto periods = std::vector{report.period};
    for (auto year = 1; year < trend_years; ++year) {
        periods.insert(periods.begin(), year_before(periods.front()));
    }
    return periods;
}

// So that the country is there for the report, and the places in it for a report of it.
void count_country_for(ReportDesk const& desk, Report const& report)
{
    if (report.is_of_nation()) {
        count_nation_at_need(desk.database, desk.programme, report.period, desk.moment);
        count_country_at_need(desk.database, desk.programme, trend_periods(report), desk.moment);
    } else {
        count_country_at_need(desk.database, desk.programme, {report.period}, desk.moment);
    }
}

using ShownIn = std::function<Shown(Period const&)>;

ShownIn shown_in(ReportDesk const& desk, Report const& report)
{
    if (report.is_of_nation()) {
        return [&](Period const& period) { return nation_in(desk, period); };
    }
    auto const wish = YearsToCount{
        .scope = {.locations = {*report.location}, .municipality = report.municipality},
        .last = static_cast<int>(report.period.from.year()),
        .years = trend_years,
    };
    return [years = ShownYears{desk.database, wish, desk.programme, desk.moment.today}](Period const& period
           ) { return years.in(period); };
}

std::vector<DocumentClass> classes_in(Figure const& figure, Shown const& shown, ReportDesk const& desk)
{
    auto classes = std::vector<DocumentClass>{};
    for (auto const& [code, count] : shown_classes(figure, shown)) {
        classes.push_back(
            {.name = name_of_class(figure.class_names, code, desk.programme, desk.texts),
             .now = {.hidden = !count, .value = count}}
        );
    }
    return classes;
}

struct Compared {
    Shown now;
    Shown before;
    Shown nation;
};

DocumentFigure figure_in(Figure const& figure, Compared const& compared, ReportDesk const& desk)
{
    return {
        .code = std::string{figure.code},
        .version = figure.version,
        .group = word_for(figure.group, desk.texts),
        .measure = figure.measure,
        .unit = figure.unit,
        .name = desk.texts.translate(figure.name),
        .words = definition_in_words(figure, desk.programme, desk.texts),
        .now = value_with_basis_in(compared.now, figure),
        .before = value_with_basis_in(compared.before, figure),
        .nation = value_with_basis_in(compared.nation, figure),
        .several_of_family = figure.counts_several_of_family(),
        .classes = classes_in(figure, compared.now, desk),
    };
}

void add_trends(Document& document, ShownIn const& shown_in, Report const& report)
{
    for (auto const code : figures_through_years) {
        document.trends.push_back({.code = std::string{code}, .years = {}});
    }
    for (auto const& period : trend_periods(report)) {
        auto const shown = shown_in(period);
        for (auto& trend : document.trends) {
            trend.years.emplace_back(
                static_cast<int>(period.from.year()), value_in(shown, *find_figure(trend.code))
            );
        }
    }
}

// Each organisation as the national office reads it.
void add_organisations(Document& document, ReportDesk const& desk, Period const& period)
{
    auto all = std::set<std::pair<std::string, std::string>>{}; // name and place
    for (auto const& location : locations::list_locations(desk.database)) {
        all.emplace(location.organisation_name, place_of(location.organisation));
    }
    auto const counts = list_counts(desk.database, desk.programme, "organisation/", period);
    for (auto const& [name, place] : all) {
        if (auto const found = counts.find(place); found != counts.end()) {
            auto part = DocumentPart{.name = name, .values = {}};
            for (auto const code : figures_through_years) {
                part.values.emplace_back(code, value_in(found->second, *find_figure(code)));
            }
            document.organisations.push_back(std::move(part));
        }
    }
}

// Of a municipality nothing of volunteers, who belong to a location.
bool is_reported(Figure const& figure, Report const& report)
{
    return report.is_of_nation()
           || (figure.smallest_area == Area::municipality && figure.code != "municipalities");
}

Document about_nation(ReportDesk const& desk, Report const& report)
{
    auto const counted_at =
        find_counted_at(desk.database, desk.programme, year_of(static_cast<int>(report.period.from.year())));
    return {
        .is_nation = true,
        .place = desk.texts.translate("Nederland"),
        .location = desk.texts.translate("Landelijk steunpunt"),
        .organisation = desk.texts.translate("Alle locaties samen"),
        .programme = desk.programme.code,
        .period = report.period,
        .counted_on = base::local_date(counted_at.value_or(desk.moment.now), desk.programme.time_zone),
        .texts = report.texts,
        .summary = {},
        .figures = {},
        .trends = {},
    };
}

Document about_municipality(ReportDesk const& desk, Report const& report)
{
    auto const location = locations::load_location(desk.database, *report.location);
    auto const municipality = *locations::MunicipalityCode::parse(report.municipality);
    return {
        .place = locations::load_municipality(desk.database, municipality).name,
        .location = location.name,
        .organisation = location.organisation_name,
        .programme = desk.programme.code,
        .period = report.period,
        .counted_on = desk.moment.today,
        .texts = report.texts,
        .summary = {},
        .figures = {},
        .trends = {},
    };
}

} // namespace

Document document_of(ReportDesk const& desk, Report const& report)
{
    count_country_for(desk, report);
    auto const shown = shown_in(desk, report);
    auto const compared = Compared{
        .now = shown(report.period),
        .before = shown(year_before(report.period)),
        .nation = report.is_of_nation() ? nothing_known() : nation_in(desk, report.period),
    };
    auto document = report.is_of_nation() ? about_nation(desk, report) : about_municipality(desk, report);
    for (auto const& figure : figures_of(desk.programme)) {
        if (is_reported(figure, report)) {
            document.figures.push_back(figure_in(figure, compared, desk));
        }
    }
    add_trends(document, shown, report);
    if (report.is_of_nation()) {
        add_organisations(document, desk, report.period);
    }
    document.summary = summary_of(document, desk.texts);
    return document;
}

std::string in_words(DocumentValue const& value, Unit unit, text::Texts const& texts)
{
    if (value.hidden) {
        return texts.translate("niet getoond");
    }
    if (!value.value) {
        return texts.translate("niet bekend");
    }
    return value.basis ? in_unit(*value.value, unit, value.basis->n - value.basis->missing, texts)
                       : in_unit(*value.value, unit, texts);
}

} // namespace reporting
