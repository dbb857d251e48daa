#include "meetings/pages/public_links.hpp"

#include "locations/store/municipality_store.hpp"
#include "meetings/pages/public_lines.hpp"
#include "meetings/store/meeting_store.hpp"

#include <algorithm>

namespace meetings {

namespace {

base::Date last_of_month(base::Date day)
{
    return base::Date{day.year() / day.month() / std::chrono::last};
}

std::int64_t count_dates(std::vector<Meeting> const& meetings, base::Date first, base::Date last)
{
    auto count = std::int64_t{0};
    for (auto const& meeting : meetings) {
        auto const dates = dates_between(meeting, first, last);
        count += std::ranges::count_if(dates, [](MeetingDate const& date) {
            return date.state != DateState::cancelled;
        });
    }
    return count;
}

locations::FurtherLinks links_to(
    accounts::PageRequest const& request, std::vector<Meeting> const& meetings, std::string const& address
)
{
    auto const& texts = request.texts;
    auto const this_month = count_dates(meetings, request.today, last_of_month(request.today));
    if (this_month > 0) {
        auto const words =
            texts.plural("Ontmoetingen: {count} deze maand", "Ontmoetingen: {count} deze maand", this_month);
        return {{.words = text::fill(words, {{"count", texts.number(this_month)}}), .address = address}};
    }
    if (count_dates(meetings, request.today, last_day_shown(request.today)) > 0) {
        return {{.words = texts.translate("Ontmoetingen in de komende maanden"), .address = address}};
    }
    return {};
}

bool has_meetings_nearby(accounts::PageRequest& request, locations::MunicipalityCode const& municipality)
{
    auto const neighbours = locations::list_neighbours(request.database, municipality, request.today);
    return std::ranges::any_of(neighbours, [&](locations::Municipality const& neighbour) {
        auto const meetings = list_meetings_in(request.database, neighbour.code, request.today);
        return count_dates(meetings, request.today, last_day_shown(request.today)) > 0;
    });
}

} // namespace

locations::FurtherLinks
links_to_agenda(accounts::PageRequest& request, locations::MunicipalityCode const& municipality)
{
    auto const address = "/meetings?municipality=" + municipality.value();
    auto const here = list_meetings_in(request.database, municipality, request.today);
    auto links = links_to(request, here, address);
    if (links.empty() && has_meetings_nearby(request, municipality)) {
        links.push_back({.words = request.texts.translate("Ontmoetingen in de buurt"), .address = address});
    }
    return links;
}

locations::FurtherLinks links_to_agenda(accounts::PageRequest& request, locations::LocationId location)
{
    return links_to(
        request,
        list_meetings_of(request.database, location, request.today),
        "/meetings?location=" + std::to_string(location.value())
    );
}

} // namespace meetings
