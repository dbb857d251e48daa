#include "meetings/pages/public_agenda_page.hpp"

#include "locations/store/municipality_store.hpp"
#include "meetings/pages/asked_agenda.hpp"
#include "meetings/pages/public_agenda.html.hpp"
#include "meetings/pages/public_lines.hpp"
#include "meetings/pages/public_places.html.hpp"
#include "meetings/store/meeting_store.hpp"

#include <algorithm>
#include <tuple>

namespace meetings {

namespace {

constexpr auto most_nearby = std::size_t{8};

std::vector<AgendaMonth> by_month(std::vector<AgendaLine> const& lines, text::Texts const& texts)
{
    auto months = std::vector<AgendaMonth>{};
    for (auto const& line : lines) {
        auto const name = texts.month(line.date.on);
        if (months.empty() || months.back().name != name) {
            months.push_back({.name = name, .lines = {}});
        }
        months.back().lines.push_back(line);
    }
    return months;
}

// The next date that goes on of each meeting in the municipalities that touch this one.
std::vector<AgendaLine> lines_nearby(accounts::PageRequest& request, locations::Municipality const& here)
{
    auto nearby = std::vector<AgendaLine>{};
    for (auto const& there : locations::list_neighbours(request.database, here.code, request.today)) {
        for (auto const& meeting : list_meetings_in(request.database, there.code, request.today)) {
            auto lines = lines_of(request.database, meeting, request.today);
            std::erase_if(lines, [](AgendaLine const& line) { return line.openness == Openness::cancelled; });
            if (!lines.empty()) {
                lines.front().kilometres = locations::kilometres_between(here.label, there.label);
                nearby.push_back(lines.front());
            }
        }
    }
    std::ranges::stable_sort(nearby, {}, [](AgendaLine const& line) {
        return std::tie(*line.kilometres, line.date.on);
    });
    if (nearby.size() > most_nearby) {
        nearby.erase(nearby.begin() + most_nearby, nearby.end());
    }
    return nearby;
}

AgendaPage page_of(accounts::PageRequest& request, locations::Municipality const& here)
{
    auto const& code = here.code.value();
    auto const meetings = list_meetings_in(request.database, here.code, request.today);
    return {
        .title = text::fill(
            request.texts.translate("Ontmoetingen in {municipality}"), {{"municipality", here.short_name}}
        ),
        .months = by_month(lines_of(request.database, meetings, request.today), request.texts),
        .nearby = lines_nearby(request, here),
        .feed = "/meetings.ics?municipality=" + code,
        .back = "/municipalities/" + code,
        .back_words = text::fill(
            request.texts.translate("Home-Start in {municipality}"), {{"municipality", here.short_name}}
        ),
    };
}

AgendaPage page_of(accounts::PageRequest& request, locations::Location const& location)
{
    auto const id = std::to_string(location.id.value());
    auto const meetings = list_meetings_of(request.database, location.id, request.today);
    return {
        .title =
            text::fill(request.texts.translate("Ontmoetingen van {location}"), {{"location", location.name}}),
        .months = by_month(lines_of(request.database, meetings, request.today), request.texts),
        .nearby = {},
        .feed = "/meetings.ics?location=" + id,
        .back = "/home-start/" + id,
        .back_words = location.name,
    };
}

web::Response show_places(accounts::PageRequest& request)
{
    auto places = std::vector<locations::Municipality>{};
    for (auto const& code : list_municipalities_with_meetings(request.database, request.today)) {
        places.push_back(locations::load_municipality(request.database, code));
    }
    std::ranges::sort(places, {}, &locations::Municipality::short_name);
    return web::html(render_public_places(request, places));
}

} // namespace

web::Response show_agenda(accounts::PageRequest& request)
{
    auto const asked = asked_agenda(request);
    if (auto const* const municipality = std::get_if<locations::Municipality>(&asked)) {
        return web::html(render_public_agenda(request, page_of(request, *municipality)));
    }
    if (auto const* const location = std::get_if<locations::Location>(&asked)) {
        return web::html(render_public_agenda(request, page_of(request, *location)));
    }
    return show_places(request);
}

} // namespace meetings
