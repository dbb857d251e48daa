#include "locations/store/municipality_store.hpp"
#include "meetings/pages/date_lines.hpp"
#include "meetings/pages/meeting.html.hpp"
#include "meetings/pages/meeting_pages.hpp"
#include "meetings/pages/our_meetings.html.hpp"
#include "meetings/store/meeting_store.hpp"

#include <algorithm>

namespace meetings {

namespace {

constexpr auto days_ahead = 35;
constexpr auto days_to_record = 60; // what nobody recorded by then, nobody remembers
constexpr auto months_of_meeting = 12;

} // namespace

web::Response show_our_meetings(accounts::SignedInRequest& request)
{
    auto const today = request.today;
    auto const since = base::add_days(today, -days_to_record);
    auto page = OurMeetingsPage{
        .to_record = {},
        .to_come = {},
        .meetings = list_meetings_of(request.database, request.location(), since),
    };
    for (auto& line : date_lines(request, page.meetings, since, base::add_days(today, days_ahead))) {
        if (today <= line.date.on) {
            page.to_come.push_back(std::move(line));
        } else if (!line.attended && line.date.state != DateState::cancelled) {
            page.to_record.push_back(std::move(line));
        }
    }
    return web::html(render_our_meetings(request, page));
}

web::Response show_meeting(accounts::SignedInRequest& request)
{
    auto const id = web::id_in_path<MeetingId>(request.http, "meeting");
    auto const meeting = load_meeting(request.database, id, request.location());
    auto page = MeetingPage{
        .meeting = meeting,
        .municipality = locations::load_municipality(request.database, meeting.plan.municipality).short_name,
        .to_come = {},
        .held = {},
    };
    auto const first = base::add_months(request.today, -months_of_meeting);
    auto const last = base::add_months(request.today, months_of_meeting);
    for (auto& line : date_lines(request, {meeting}, first, last)) {
        auto& lines = line.date.on < request.today ? page.held : page.to_come;
        lines.push_back(std::move(line));
    }
    std::ranges::reverse(page.held);
    return web::html(render_meeting(request, page));
}

} // namespace meetings
