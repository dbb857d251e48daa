#include "demo/actions/volunteer_story.hpp"

#include "demo/actions/play.hpp"
#include "programme/model/holidays.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/actions/register_volunteer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace demo {

namespace {

using volunteers::VolunteerEvent;
using volunteers::VolunteerEventKind;

// How many days after she signed up.
constexpr auto way_of_volunteers = std::to_array<std::pair<VolunteerEventKind, int>>({
    {VolunteerEventKind::talk_planned, 5},
    {VolunteerEventKind::suited, 12},
    {VolunteerEventKind::training_started, 20},
    {VolunteerEventKind::vog_asked, 24},
    {VolunteerEventKind::vog_seen, 55},
    {VolunteerEventKind::certified, 62},
    {VolunteerEventKind::available, 66},
});

std::vector<VolunteerEvent>
events_of(programme::ProgrammeVersion const& programme, DemoVolunteer const& volunteer, base::Date today)
{
    auto const day = [&](int days_ago) {
        return programme::next_working_day(programme, base::add_days(today, -days_ago));
    };
    auto events = std::vector<VolunteerEvent>{};
    for (auto const& [kind, days] : way_of_volunteers) {
        events.push_back({.kind = kind, .on = day(volunteer.registered - days)});
    }
    events.front().planned_for = events[1].on;
    if (volunteer.paused) {
        events.push_back(
            {.kind = VolunteerEventKind::paused,
             .on = day(*volunteer.paused),
             .planned_for = day(*volunteer.paused - 90)}
        );
    }
    if (volunteer.stopped) {
        events.push_back(
            {.kind = VolunteerEventKind::stopped, .on = day(*volunteer.stopped), .code = "work_or_study"}
        );
    }
    std::erase_if(events, [today](VolunteerEvent const& event) { return event.on > today; });
    return events;
}

volunteers::RegisterVolunteer registration(DemoVolunteer const& volunteer, base::Date on, int number)
{
    return {
        .contact =
            {.first_name = volunteer.name.first,
             .last_name = volunteer.name.last,
             .email = email_of(volunteer.name),
             .phone = phone_number(number),
             .language = text::Language::nl},
        .profile = volunteer.profile,
        .registered_on = on,
        .submission_key = fmt::format("demo-volunteer-{}", number),
    };
}

} // namespace

volunteers::VolunteerId play_volunteer(
    database::Connection& database,
    DemoParts const& parts,
    Doer const& coordinator,
    DemoVolunteer const& volunteer,
    int number
)
{
    auto const registered_on = base::add_days(today(parts), -volunteer.registered);
    auto const id = volunteers::register_volunteer(
        database,
        occasion_on(parts, coordinator, registered_on),
        registration(volunteer, registered_on, number)
    );
    for (auto const& event : events_of(parts.programme, volunteer, today(parts))) {
        auto const recorded = volunteers::record_volunteer_event(
            database, occasion_on(parts, coordinator, event.on), {.volunteer = id.value(), .event = event}
        );
        if (!recorded) {
            throw std::logic_error{
                "the demo is refused: " + volunteer.name.first + " " + std::string{base::to_code(event.kind)}
            };
        }
    }
    return id.value();
}

} // namespace demo
