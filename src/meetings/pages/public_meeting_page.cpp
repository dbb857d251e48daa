#include "meetings/pages/public_meeting_page.hpp"

#include "locations/store/location_store.hpp"
#include "locations/store/municipality_store.hpp"
#include "meetings/model/meeting_words.hpp"
#include "meetings/pages/public_lines.hpp"
#include "meetings/pages/public_meeting.html.hpp"
#include "meetings/pages/public_words.hpp"
#include "meetings/store/meeting_store.hpp"
#include "platform/base/local_time.hpp"
#include "platform/web/structured_data.hpp"

#include <boost/json/array.hpp>

namespace meetings {

namespace {

// "2026-12-01T09:00:00Z"
std::string moment_of(base::Date day, std::string const& time, std::string_view zone)
{
    return base::to_iso(base::to_instant(day, std::stoi(time.substr(0, 2)), std::stoi(time.substr(3)), zone));
}

// As schema.org/Event has it.
boost::json::object
event_data(PublicMeetingPage const& page, AgendaLine const& line, accounts::PageRequest const& request)
{
    auto const& plan = page.meeting.plan;
    auto const& zone = request.programme.time_zone;
    return {
        {"@context", "https://schema.org"},
        {"@type", "Event"},
        {"name", plan.title},
        {"description", plan.about},
        {"startDate", moment_of(line.date.on, line.date.hours.starts_at, zone)},
        {"endDate", moment_of(line.date.on, line.date.hours.ends_at, zone)},
        {"eventStatus",
         line.openness == Openness::cancelled ? "https://schema.org/EventCancelled"
                                              : "https://schema.org/EventScheduled"},
        {"isAccessibleForFree", true},
        {"location",
         {{"@type", "Place"},
          {"name", plan.place.name},
          {"address",
           {{"@type", "PostalAddress"},
            {"streetAddress", plan.place.street},
            {"addressLocality", plan.place.town},
            {"addressCountry", "NL"}}}}},
        {"organizer", {{"@type", "NGO"}, {"name", page.location.name}}},
    };
}

} // namespace

accounts::PageTitle title_of(PublicMeetingPage const& page, accounts::PageRequest const& request)
{
    auto title = accounts::PageTitle{page.meeting.plan.title};
    title.description = text::fill(
        request.texts.translate("Ontmoetingen in {municipality}"),
        {{"municipality", page.municipality.short_name}}
    );
    if (!page.lines.empty()) {
        title.stable_address = request.site.base_url + public_address_of(page.meeting.id);
        title.structured_data = web::structured_data(event_data(page, page.lines.front(), request));
    }
    return title;
}

web::Response show_public_meeting(accounts::PageRequest& request)
{
    auto const meeting =
        load_public_meeting(request.database, web::id_in_path<MeetingId>(request.http, "meeting"));
    auto const page = PublicMeetingPage{
        .meeting = meeting,
        .location = locations::load_location(request.database, meeting.location),
        .municipality = locations::load_municipality(request.database, meeting.plan.municipality),
        .lines = lines_of(request.database, meeting, request.today),
    };
    return web::html(render_public_meeting(request, page));
}

} // namespace meetings
