#include "coaching/pages/remembered_days.hpp"

#include "coaching/store/talk_store.hpp"
#include "training/pages/volunteers_by_id.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <algorithm>
#include <tuple>

namespace coaching {

namespace {

// A volunteer who has not left, with all that happened.
struct ActiveVolunteer {
    VolunteerId id;
    std::string name;
    volunteers::VolunteerHistory history;
};

std::vector<ActiveVolunteer> active_volunteers(accounts::SignedInRequest& request)
{
    auto const known = training::volunteers_by_id(request.database, request.location());
    auto active = std::vector<ActiveVolunteer>{};
    for (auto& one : volunteers::list_volunteer_histories(request.database, request.location())) {
        auto const found = known.find(one.volunteer);
        if (found != known.end() && !found->second.has_left) {
            active.push_back(
                {.id = one.volunteer,
                 .name = people::full_name(found->second.person),
                 .history = std::move(one.history)}
            );
        }
    }
    return active;
}

void add_yearly_days(
    std::vector<RememberedDay>& days,
    ActiveVolunteer const& one,
    std::map<VolunteerId, std::chrono::month_day> const& birthdays,
    base::Date today
)
{
    if (auto const birthday = birthdays.find(one.id); birthday != birthdays.end()) {
        days.push_back(
            {.kind = RememberedKind::birthday,
             .volunteer = one.id,
             .name = one.name,
             .on = next_time(birthday->second, today)}
        );
    }
    if (auto const since = serves_since(one.history)) {
        auto const anniversary = next_anniversary(*since, today);
        days.push_back(
            {.kind = RememberedKind::anniversary,
             .volunteer = one.id,
             .name = one.name,
             .on = anniversary.on,
             .years = anniversary.years}
        );
    }
}

} // namespace

std::vector<RememberedDay> remembered_days(accounts::SignedInRequest& request, int most_days)
{
    auto const birthdays = list_birthdays(request.database, request.location());
    auto days = std::vector<RememberedDay>{};
    for (auto const& one : active_volunteers(request)) {
        add_yearly_days(days, one, birthdays, request.today);
        if (auto const until = pause_to_review(one.history, request.programme, request.today)) {
            days.push_back(
                {.kind = RememberedKind::pause_ends, .volunteer = one.id, .name = one.name, .on = *until}
            );
        }
    }
    std::erase_if(days, [&](RememberedDay const& day) {
        return day.kind != RememberedKind::pause_ends
               && base::days_between(request.today, day.on) > most_days;
    });
    std::ranges::sort(days, {}, [](RememberedDay const& day) { return std::tuple{day.on, day.name}; });
    return days;
}

std::vector<SilenceLine> silences(accounts::SignedInRequest& request)
{
    auto const last = list_last_talks(request.database, request.location());
    auto lines = std::vector<SilenceLine>{};
    for (auto const& one : active_volunteers(request)) {
        auto const talk = last.find(one.id);
        auto const last_talk = talk == last.end() ? std::nullopt : std::optional{talk->second};
        lines.push_back(
            {.volunteer = one.id,
             .name = one.name,
             .silence = silence_of(one.history, last_talk, request.programme, request.today),
             .pauses = volunteers::pipeline_state(one.history) == volunteers::PipelineState::paused}
        );
    }
    std::ranges::sort(lines, {}, [](SilenceLine const& line) {
        return std::tuple{-line.silence.days, line.name};
    });
    return lines;
}

} // namespace coaching
