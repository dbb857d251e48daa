#include "platform/base/spreadsheet_cell.hpp"
#include "reporting/pages/counted_words.hpp"
#include "reporting/pages/figure_lines.hpp"
#include "reporting/pages/figures_pages.hpp"

#include <boost/json.hpp>

#include <cmath>

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

} // namespace

web::Response show_figures_csv(accounts::SignedInRequest& request)
{
    auto const chosen = read_choice(request);
    auto const shown = shown_for(request, chosen, chosen.period);
    auto const nation = nation_beside(request, chosen, chosen.period);
    auto csv =
        std::string{"place,from,to,figure,version,name,class,value,unit,n,missing,definition,nation\r\n"};
    for (auto const& figure : all_figures()) {
        if (!chosen.counts(figure)) {
            continue;
        }
        auto const& result = result_of(shown.counted, figure);
        auto const hidden = shown.hidden.holds(figure.code);
        auto const about =
            [&](std::string const& name_of_class, std::string const& value, std::string const& beside) {
                csv += row(
                    {base::spreadsheet_cell(chosen.place),
                     base::to_iso(chosen.period.from),
                     base::to_iso(chosen.period.to),
                     std::string{figure.code},
                     std::to_string(figure.version),
                     base::spreadsheet_cell(request.texts.translate(figure.name)),
                     base::spreadsheet_cell(name_of_class),
                     value,
                     std::string{base::to_code(figure.unit)},
                     hidden ? "" : std::to_string(result.n),
                     hidden ? "" : std::to_string(result.missing),
                     base::spreadsheet_cell(counted_in_words(figure, request.programme, request.texts)),
                     beside}
                );
            };
        about("", plain_value(figure, shown), nation ? plain_value(figure, *nation) : std::string{});
        for (auto const& one : shown_classes(figure, shown)) {
            about(
                name_of_class(figure.class_names, one.code, request.programme, request.texts),
                one.count ? std::to_string(*one.count) : "",
                ""
            );
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
    for (auto const& figure : all_figures()) {
        if (!chosen.counts(figure)) {
            continue;
        }
        auto const& result = result_of(shown.counted, figure);
        auto const hidden = shown.hidden.holds(figure.code);
        auto object = json::object{
            {"code", figure.code},
            {"version", figure.version},
            {"group", base::to_code(figure.group)},
            {"measure", base::to_code(figure.measure)},
            {"unit", base::to_code(figure.unit)},
            {"name", request.texts.translate(figure.name)},
            {"definition", counted_in_words(figure, request.programme, request.texts)},
            {"suppressed", hidden},
        };
        if (!hidden) {
            object["value"] = result.value ? json::value(*result.value) : json::value(nullptr);
            object["n"] = result.n;
            object["missing"] = result.missing;
        }
        if (nation) {
            auto const value = result_of(nation->counted, figure).value;
            auto const is_shown = value && !nation->hidden.holds(figure.code);
            object["nation"] = is_shown ? json::value(*value) : json::value(nullptr);
        }
        auto& classes = object["classes"].emplace_array();
        for (auto const& one : shown_classes(figure, shown)) {
            classes.push_back(json::object{
                {"code", one.code}, {"count", one.count ? json::value(*one.count) : json::value(nullptr)}
            });
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
