#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/definition_words.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"
#include "reporting/pages/shown_figures.hpp"

#include <boost/json.hpp>

#include <array>
#include <cmath>
#include <utility>

namespace reporting {

namespace {

namespace json = boost::json;

std::string plain(double value)
{
    auto const whole = std::llround(value);
    return value == static_cast<double>(whole) ? std::to_string(whole) : json::serialize(json::value(value));
}

// The value as a number for programs: empty where it is not known, or not to be shown.
std::string plain_value(Figure const& figure, Shown const& shown)
{
    auto const& value = result_of(shown.counted, figure).value;
    return value && !shown.hidden.holds(figure.code) ? plain(*value) : std::string{};
}

std::string row(std::vector<std::string> const& cells)
{
    auto line = std::string{};
    for (auto const& cell : cells) {
        line += (line.empty() ? "" : ",") + cell;
    }
    return line + "\r\n";
}

std::string file_name(Chosen const& chosen, std::string_view ending)
{
    auto name = "cijfers-" + std::to_string(chosen.year());
    if (chosen.quarter) {
        name += "-k" + std::to_string(*chosen.quarter);
    }
    return "attachment; filename=\"" + name + std::string{ending} + "\"";
}

// Of how many it is and of how many it is not known; nothing when the figure is not shown or does not say it.
std::pair<std::string, std::string> plain_basis(Figure const& figure, Shown const& shown)
{
    if (shown.hidden.holds(figure.code) || !figure.says_of_how_many()) {
        return {};
    }
    auto const& result = result_of(shown.counted, figure);
    return {std::to_string(result.n), std::to_string(result.missing)};
}

// The cells of a figure that are the same for each of its lines: what it is, and its definition.
class FigureRows {
public:
    FigureRows(Figure const& figure, Chosen const& chosen, accounts::SignedInRequest const& request)
        : figure_{figure}, chosen_{chosen}, request_{request},
          words_{definition_in_words(figure, request.programme, request.texts)}
    {
    }

    [[nodiscard]] std::string all(Shown const& shown, std::optional<Shown> const& nation) const
    {
        auto const beside = nation ? plain_basis(figure_, *nation) : std::pair<std::string, std::string>{};
        auto const of_nation = nation ? plain_value(figure_, *nation) : std::string{};
        auto rows = line("", plain_value(figure_, shown), shown, {of_nation, beside.first, beside.second});
        for (auto const& one : shown_classes(figure_, shown)) {
            auto const name =
                name_of_class(figure_.class_names, one.code, request_.programme, request_.texts);
            rows += line(name, one.count ? std::to_string(*one.count) : "", shown, {"", "", ""});
        }
        return rows;
    }

private:
    [[nodiscard]] std::string line(
        std::string const& name_of_class,
        std::string const& value,
        Shown const& shown,
        std::array<std::string, 3> const& nation
    ) const
    {
        auto const [n, missing] = plain_basis(figure_, shown);
        return row(
            {base::spreadsheet_cell(chosen_.place),
             base::to_iso(chosen_.period.from),
             base::to_iso(chosen_.period.to),
             std::string{figure_.code},
             std::to_string(figure_.version),
             base::spreadsheet_cell(request_.texts.translate(figure_.name)),
             base::spreadsheet_cell(name_of_class),
             value,
             std::string{base::to_code(figure_.unit)},
             n,
             missing,
             base::spreadsheet_cell(words_.counted),
             nation[0],
             nation[1],
             nation[2],
             base::spreadsheet_cell(words_.formula),
             std::string{base::to_code(figure_.population())},
             std::string{base::to_code(figure_.as_of)}}
        );
    }

    Figure const& figure_;
    Chosen const& chosen_;
    accounts::SignedInRequest const& request_;
    DefinitionWords words_;
};

// The definition of a figure for programs.
json::object definition_of(Figure const& figure, accounts::SignedInRequest const& request)
{
    auto const words = definition_in_words(figure, request.programme, request.texts);
    return {
        {"code", figure.code},
        {"version", figure.version},
        {"group", base::to_code(figure.group)},
        {"measure", base::to_code(figure.measure)},
        {"unit", base::to_code(figure.unit)},
        {"population", base::to_code(figure.population())},
        {"as_of", base::to_code(figure.as_of)},
        {"name", request.texts.translate(figure.name)},
        {"definition", words.counted},
        {"formula", words.formula},
    };
}

void add_basis(json::object& object, std::string const& of, Figure const& figure, Result const& result)
{
    if (figure.says_of_how_many()) {
        object[of + "n"] = result.n;
        object[of + "missing"] = result.missing;
    }
}

void add_result(json::object& object, Figure const& figure, Shown const& shown)
{
    auto const& result = result_of(shown.counted, figure);
    auto const hidden = shown.hidden.holds(figure.code);
    object["suppressed"] = hidden;
    if (!hidden) {
        object["value"] = result.value ? json::value(*result.value) : json::value(nullptr);
        add_basis(object, "", figure, result);
    }
    auto& classes = object["classes"].emplace_array();
    for (auto const& one : shown_classes(figure, shown)) {
        classes.push_back(json::object{
            {"code", one.code}, {"count", one.count ? json::value(*one.count) : json::value(nullptr)}
        });
    }
}

void add_nation(json::object& object, Figure const& figure, Shown const& nation)
{
    auto const& result = result_of(nation.counted, figure);
    auto const is_shown = result.value && !nation.hidden.holds(figure.code);
    object["nation"] = is_shown ? json::value(*result.value) : json::value(nullptr);
    if (is_shown) {
        add_basis(object, "nation_", figure, result);
    }
}

} // namespace

web::Response show_figures_csv(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const shown = shown_for(request, chosen, chosen.period);
    auto const nation = nation_beside(request, chosen, chosen.period);
    auto csv = std::string{"place,from,to,figure,version,name,class,value,unit,n,missing,definition,nation,"
                           "nation_n,nation_missing,formula,population,as_of\r\n"};
    for (auto const& figure : figures_of(request.programme)) {
        if (chosen.counts(figure)) {
            csv += FigureRows{figure, chosen, request}.all(shown, nation);
        }
    }
    return {
        .content_type = "text/csv; charset=utf-8",
        .body = std::move(csv),
        .headers = {{"Content-Disposition", file_name(chosen, ".csv")}},
    };
}

web::Response show_figures_json(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const shown = shown_for(request, chosen, chosen.period);
    auto const nation = nation_beside(request, chosen, chosen.period);
    auto figures = json::array{};
    for (auto const& figure : figures_of(request.programme)) {
        if (!chosen.counts(figure)) {
            continue;
        }
        auto object = definition_of(figure, request);
        add_result(object, figure, shown);
        if (nation) {
            add_nation(object, figure, *nation);
        }
        figures.push_back(std::move(object));
    }
    auto const document = json::object{
        {"place", chosen.place},
        {"from", base::to_iso(chosen.period.from)},
        {"to", base::to_iso(chosen.period.to)},
        {"counted_on", base::to_iso(request.today)},
        {"programme", request.programme.code},
        {"figures", std::move(figures)},
    };
    return {
        .content_type = "application/json",
        .body = json::serialize(document),
        .headers = {{"Content-Disposition", file_name(chosen, ".json")}},
    };
}

} // namespace reporting
