#include "reporting/store/document_json.hpp"

#include <boost/json.hpp>

namespace reporting {

namespace {

namespace json = boost::json;

// Of the document, for who reads it later: 1 knew municipalities only, and called the place by that name;
// until 2 only the value of now had its n and missing, and of the definition there was only what is counted.
constexpr auto form = 3;
constexpr auto area_nation = std::string_view{"nation"};
constexpr auto area_municipality = std::string_view{"municipality"};

json::value of_value(DocumentValue const& value)
{
    if (value.hidden) {
        return "hidden";
    }
    return value.value ? json::value(*value.value) : json::value(nullptr);
}

DocumentValue value_from(json::value const& value)
{
    if (value.is_string()) {
        return {.hidden = true};
    }
    return {.value = value.is_null() ? std::nullopt : std::optional{as_kept(value.to_number<double>())}};
}

// A value and what stands beside it, by name.
struct ValueNames {
    std::string_view value;
    std::string_view n;
    std::string_view missing;
};

constexpr auto names_now = ValueNames{.value = "now", .n = "n", .missing = "missing"};
constexpr auto names_before =
    ValueNames{.value = "year_before", .n = "year_before_n", .missing = "year_before_missing"};
constexpr auto names_nation = ValueNames{.value = "nation", .n = "nation_n", .missing = "nation_missing"};

void add_value(json::object& object, ValueNames const& names, DocumentValue const& value)
{
    object[names.value] = of_value(value);
    if (!value.hidden && value.basis) {
        object[names.n] = value.basis->n;
        object[names.missing] = value.basis->missing;
    }
}

DocumentValue value_from(json::object const& object, ValueNames const& names)
{
    auto value = value_from(object.at(names.value));
    if (!value.hidden && object.contains(names.n)) {
        value.basis = {
            .n = object.at(names.n).to_number<int>(),
            .missing = object.at(names.missing).to_number<int>(),
        };
    }
    return value;
}

json::object of_figure(DocumentFigure const& figure)
{
    auto classes = json::array{};
    for (auto const& one : figure.classes) {
        classes.push_back(json::array{one.name, of_value(one.now)});
    }
    auto object = json::object{
        {"code", figure.code},
        {"version", figure.version},
        {"group", figure.group},
        {"measure", base::to_code(figure.measure)},
        {"unit", base::to_code(figure.unit)},
        {"name", figure.name},
        {"definition", figure.words.counted},
        {"formula", figure.words.formula},
        {"unit_in_words", figure.words.unit},
        {"population", figure.words.population},
        {"as_of", figure.words.as_of},
        {"several_of_family", figure.several_of_family},
        {"classes", std::move(classes)},
    };
    add_value(object, names_now, figure.now);
    add_value(object, names_before, figure.before);
    add_value(object, names_nation, figure.nation);
    return object;
}

std::string text_in(json::object const& object, std::string_view name)
{
    return std::string{object.at(name).as_string()};
}

// Empty in a document of before it was kept.
std::string text_if_in(json::object const& object, std::string_view name)
{
    return object.contains(name) ? text_in(object, name) : std::string{};
}

DefinitionWords words_from(json::object const& object)
{
    return {
        .counted = text_in(object, "definition"),
        .formula = text_if_in(object, "formula"),
        .unit = text_if_in(object, "unit_in_words"),
        .population = text_if_in(object, "population"),
        .as_of = text_if_in(object, "as_of"),
    };
}

// Of a document of before it was kept, what the definition says today.
bool several_of_family_in(json::object const& object)
{
    if (auto const* const kept = object.if_contains("several_of_family")) {
        return kept->as_bool();
    }
    auto const* const figure = find_figure(text_in(object, "code"));
    return figure != nullptr && figure->counts_several_of_family();
}

DocumentFigure figure_from(json::object const& object)
{
    auto figure = DocumentFigure{
        .code = text_in(object, "code"),
        .version = object.at("version").to_number<int>(),
        .group = text_in(object, "group"),
        .measure = base::from_code<Measure>(text_in(object, "measure")).value(),
        .unit = base::from_code<Unit>(text_in(object, "unit")).value(),
        .name = text_in(object, "name"),
        .words = words_from(object),
        .now = value_from(object, names_now),
        .before = value_from(object, names_before),
        .nation = value_from(object, names_nation),
        .several_of_family = several_of_family_in(object),
    };
    for (auto const& one : object.at("classes").as_array()) {
        auto const& pair = one.as_array();
        figure.classes.push_back({.name = std::string{pair.at(0).as_string()}, .now = value_from(pair.at(1))}
        );
    }
    return figure;
}

json::object of_trend(DocumentTrend const& trend)
{
    auto years = json::array{};
    for (auto const& [year, value] : trend.years) {
        years.push_back(json::array{year, of_value(value)});
    }
    return {{"code", trend.code}, {"years", std::move(years)}};
}

DocumentTrend trend_from(json::object const& object)
{
    auto trend = DocumentTrend{.code = text_in(object, "code"), .years = {}};
    for (auto const& one : object.at("years").as_array()) {
        auto const& pair = one.as_array();
        trend.years.emplace_back(pair.at(0).to_number<int>(), value_from(pair.at(1)));
    }
    return trend;
}

json::object of_part(DocumentPart const& part)
{
    auto values = json::array{};
    for (auto const& [code, value] : part.values) {
        values.push_back(json::array{code, of_value(value)});
    }
    return {{"name", part.name}, {"values", std::move(values)}};
}

DocumentPart part_from(json::object const& object)
{
    auto part = DocumentPart{.name = text_in(object, "name"), .values = {}};
    for (auto const& one : object.at("values").as_array()) {
        auto const& pair = one.as_array();
        part.values.emplace_back(std::string{pair.at(0).as_string()}, value_from(pair.at(1)));
    }
    return part;
}

base::Date day_from(json::object const& object, std::string_view name)
{
    return base::parse_iso_date(text_in(object, name)).value();
}

} // namespace

std::string to_json(Document const& document)
{
    auto figures = json::array{};
    for (auto const& figure : document.figures) {
        figures.push_back(of_figure(figure));
    }
    auto trends = json::array{};
    for (auto const& trend : document.trends) {
        trends.push_back(of_trend(trend));
    }
    auto organisations = json::array{};
    for (auto const& one : document.organisations) {
        organisations.push_back(of_part(one));
    }
    auto summary = json::array{};
    for (auto const& sentence : document.summary) {
        summary.emplace_back(sentence);
    }
    return json::serialize(json::object{
        {"form", form},
        {"area", document.is_nation ? area_nation : area_municipality},
        {"place", document.place},
        {"location", document.location},
        {"organisation", document.organisation},
        {"programme", document.programme},
        {"from", base::to_iso(document.period.from)},
        {"to", base::to_iso(document.period.to)},
        {"counted_on", base::to_iso(document.counted_on)},
        {"foreword", document.texts.foreword},
        {"signals", document.texts.signals},
        {"summary", std::move(summary)},
        {"figures", std::move(figures)},
        {"trends", std::move(trends)},
        {"organisations", std::move(organisations)},
    });
}

Document document_from_json(std::string_view text)
{
    auto const value = json::parse(text);
    auto const& object = value.as_object();
    auto document = Document{
        .is_nation = object.contains("area") && text_in(object, "area") == area_nation,
        .place = text_in(object, object.contains("place") ? "place" : "municipality"),
        .location = text_in(object, "location"),
        .organisation = text_in(object, "organisation"),
        .programme = text_in(object, "programme"),
        .period = {.from = day_from(object, "from"), .to = day_from(object, "to")},
        .counted_on = day_from(object, "counted_on"),
        .texts = {.foreword = text_in(object, "foreword"), .signals = text_in(object, "signals")},
        .summary = {},
        .figures = {},
        .trends = {},
    };
    for (auto const& sentence : object.at("summary").as_array()) {
        document.summary.emplace_back(sentence.as_string());
    }
    for (auto const& figure : object.at("figures").as_array()) {
        document.figures.push_back(figure_from(figure.as_object()));
    }
    for (auto const& trend : object.at("trends").as_array()) {
        document.trends.push_back(trend_from(trend.as_object()));
    }
    if (auto const* const organisations = object.if_contains("organisations")) {
        for (auto const& one : organisations->as_array()) {
            document.organisations.push_back(part_from(one.as_object()));
        }
    }
    return document;
}

} // namespace reporting
