#include "reporting/pages/document_builder.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "reporting/actions/count_nation.hpp"
#include "reporting/model/levels.hpp"
#include "reporting/pages/counted_words.hpp"
#include "reporting/pages/figure_words.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/facts_store.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace reporting {

namespace {

constexpr auto trend_years = 5;
constexpr auto figures_through_years =
    std::to_array<std::string_view>({"families", "children", "volunteers"});

Counted counted_in(ReportDesk const& desk, Report const& report, Period const& period)
{
    auto const scope = Scope{.locations = {report.location}, .municipality = report.municipality};
    auto const facts = load_facts(desk.database, scope, period, desk.programme);
    return count_all(facts, {.period = period, .today = desk.moment.today, .programme = desk.programme});
}

// Who reads the report of a year may have those of its quarters: they are protected together.
Shown shown_in(ReportDesk const& desk, Report const& report, Period const& period)
{
    auto const year = year_of(static_cast<int>(period.from.year()));
    auto places = CountedPlaces{.shown = {{report.municipality, counted_in(desk, report, year)}}};
    auto quarters = std::vector<CountedQuarter>{};
    for (auto const& quarter : quarters_begun(year, desk.moment.today)) {
        quarters.push_back({.period = quarter, .counted = counted_in(desk, report, quarter)});
    }
    add_quarters(places, report.municipality, std::move(quarters));
    auto const name = period == year ? report.municipality : place_in_quarter(report.municipality, period);
    auto const found = places.shown.find(name);
    return found == places.shown.end() ? Shown{.counted = counted_in(desk, report, period), .hidden = {}}
                                       : Shown{.counted = found->second, .hidden = protect(places).at(name)};
}

Shown nation_in(ReportDesk const& desk, Period const& period)
{
    count_nation(desk.database, desk.programme, period, desk.moment);
    auto stored = find_count(desk.database, place_nation, period);
    return stored ? std::move(stored->shown) : Shown{.counted = {.results = {}}, .hidden = {}};
}

std::vector<DocumentClass> classes_in(Figure const& figure, Shown const& shown, ReportDesk const& desk)
{
    auto classes = std::vector<DocumentClass>{};
    if (shown.hidden.holds(figure.code)) {
        return classes;
    }
    for (auto const& one : result_of(shown.counted, figure).classes) {
        auto const hidden = shown.hidden.holds(figure.code, one.code);
        classes.push_back(
            {.name = name_of_class(figure.class_names, one.code, desk.programme, desk.texts),
             .now = {.hidden = hidden, .value = hidden ? std::nullopt : std::optional<double>{one.count}}}
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
    auto const hidden = compared.now.hidden.holds(figure.code);
    auto const& result = result_of(compared.now.counted, figure);
    return {
        .code = std::string{figure.code},
        .version = figure.version,
        .group = word_for(figure.group, desk.texts),
        .measure = figure.measure,
        .unit = figure.unit,
        .name = desk.texts.translate(figure.name),
        .counted = counted_in_words(figure, desk.programme, desk.texts),
        .now = value_in(compared.now, figure),
        .before = value_in(compared.before, figure),
        .nation = value_in(compared.nation, figure),
        .n = hidden ? 0 : result.n,
        .missing = hidden ? 0 : result.missing,
        .classes = classes_in(figure, compared.now, desk),
    };
}

void add_trends(Document& document, ReportDesk const& desk, Report const& report)
{
    for (auto const code : figures_through_years) {
        document.trends.push_back({.code = std::string{code}, .years = {}});
    }
    auto period = report.period;
    for (auto year = 1; year < trend_years; ++year) {
        period = year_before(period);
    }
    for (auto year = 0; year < trend_years; ++year) {
        auto const shown = shown_in(desk, report, period);
        for (auto& trend : document.trends) {
            trend.years.emplace_back(
                static_cast<int>(period.from.year()), value_in(shown, *find_figure(trend.code))
            );
        }
        period = year_after(period);
    }
}

// The value of a figure when it may be shown.
std::optional<std::string> known(Document const& document, std::string_view code, text::Texts const& texts)
{
    auto const* const figure = find_figure(document, code);
    return figure != nullptr && figure->now.is_shown()
               ? std::optional{in_unit(*figure->now.value, figure->unit, texts)}
               : std::nullopt;
}

std::int64_t whole_number_of(Document const& document, std::string_view code)
{
    auto const* const figure = find_figure(document, code);
    return figure == nullptr ? 0 : std::llround(figure->now.value.value_or(0));
}

class Summary {
public:
    Summary(Document const& document, text::Texts const& texts) : document_{document}, texts_{texts} {}

    std::vector<std::string> write()
    {
        say_who_was_supported();
        compare_families();
        say_how_they_came();
        say_who_waits();
        say_what_parents_think();
        say_of_volunteers();
        return std::move(sentences_);
    }

private:
    std::string count(std::string_view code, std::string const& words) const
    {
        return text::fill(words, {{"count", *known(document_, code, texts_)}});
    }

    bool knows(std::initializer_list<std::string_view> codes) const
    {
        return std::ranges::all_of(codes, [&](std::string_view code) {
            return known(document_, code, texts_).has_value();
        });
    }

    void say_who_was_supported()
    {
        if (!knows({"families", "children", "volunteers"})) {
            return;
        }
        auto const families = count(
            "families",
            texts_.plural("{count} gezin", "{count} gezinnen", whole_number_of(document_, "families"))
        );
        auto const children = count(
            "children",
            texts_.plural("{count} kind", "{count} kinderen", whole_number_of(document_, "children"))
        );
        auto const volunteers = count(
            "volunteers",
            texts_.plural(
                "{count} vrijwilliger", "{count} vrijwilligers", whole_number_of(document_, "volunteers")
            )
        );
        sentences_.push_back(text::fill(
            texts_.translate(
                "Home-Start steunde in {period} in {place} {families} met {children}. Daar kwamen "
                "{volunteers} voor thuis."
            ),
            {{"period", in_words(document_.period, texts_)},
             {"place", document_.municipality},
             {"families", families},
             {"children", children},
             {"volunteers", volunteers}}
        ));
    }

    void compare_families()
    {
        auto const* const families = find_figure(document_, "families");
        if (families == nullptr || !families->now.is_shown() || !families->before.is_shown()) {
            return;
        }
        auto const more = std::llround(*families->now.value - *families->before.value);
        auto const difference = texts_.number(std::abs(more));
        if (more == 0) {
            sentences_.push_back(texts_.translate("Dat zijn er evenveel als een jaar eerder."));
        } else {
            auto const words = more > 0 ? texts_.translate("Dat zijn er {count} meer dan een jaar eerder.")
                                        : texts_.translate("Dat zijn er {count} minder dan een jaar eerder.");
            sentences_.push_back(text::fill(words, {{"count", difference}}));
        }
    }

    void say_how_they_came()
    {
        if (!knows({"applications", "starts", "days_to_start"})) {
            return;
        }
        sentences_.push_back(text::fill(
            texts_.translate(
                "Nieuwe aanmeldingen: {applications}. Gestart: {starts}. Van aanmelding tot start "
                "duurde het bij de helft van de gezinnen hoogstens {days}."
            ),
            {{"applications", *known(document_, "applications", texts_)},
             {"starts", *known(document_, "starts", texts_)},
             {"days", *known(document_, "days_to_start", texts_)}}
        ));
    }

    void say_who_waits()
    {
        if (!knows({"waiting_last_day"})) {
            return;
        }
        auto const words = texts_.plural(
            "Aan het eind wachtte {count} gezin op een vrijwilliger.",
            "Aan het eind wachtten {count} gezinnen op een vrijwilliger.",
            whole_number_of(document_, "waiting_last_day")
        );
        sentences_.push_back(count("waiting_last_day", words));
    }

    void say_what_parents_think()
    {
        auto const* const mark = find_figure(document_, "mark");
        if (!knows({"mark"})) {
            return;
        }
        sentences_.push_back(text::fill(
            texts_.translate("Ouders gaven bij de afsluiting gemiddeld een {mark} (van {count} ouders)."),
            {{"mark", *known(document_, "mark", texts_)}, {"count", texts_.number(mark->n - mark->missing)}}
        ));
    }

    void say_of_volunteers()
    {
        if (!knows({"hours", "visits"})) {
            return;
        }
        sentences_.push_back(text::fill(
            texts_.translate("Vrijwilligers kwamen {visits} keer bij een gezin, samen {hours}."),
            {{"visits", *known(document_, "visits", texts_)}, {"hours", *known(document_, "hours", texts_)}}
        ));
    }

    Document const& document_;
    text::Texts const& texts_;
    std::vector<std::string> sentences_;
};

} // namespace

Document document_of(ReportDesk const& desk, Report const& report)
{
    auto const location = locations::load_location(desk.database, report.location);
    auto const municipality = *locations::MunicipalityCode::parse(report.municipality);
    auto const compared = Compared{
        .now = shown_in(desk, report, report.period),
        .before = shown_in(desk, report, year_before(report.period)),
        .nation = nation_in(desk, report.period),
    };
    auto document = Document{
        .municipality = locations::load_municipality(desk.database, municipality).name,
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
    for (auto const& figure : all_figures()) {
        if (figure.smallest_area == Area::municipality && figure.code != "municipalities") {
            document.figures.push_back(figure_in(figure, compared, desk));
        }
    }
    add_trends(document, desk, report);
    document.summary = summary_of(document, desk.texts);
    return document;
}

std::vector<std::string> summary_of(Document const& document, text::Texts const& texts)
{
    return Summary{document, texts}.write();
}

std::string in_words(DocumentValue const& value, Unit unit, text::Texts const& texts)
{
    if (value.hidden) {
        return texts.translate("niet getoond");
    }
    return value.value ? in_unit(*value.value, unit, texts) : texts.translate("niet bekend");
}

} // namespace reporting
