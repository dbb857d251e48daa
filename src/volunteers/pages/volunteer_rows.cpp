#include "volunteers/pages/volunteer_rows.hpp"

#include "people/store/person_store.hpp"
#include "volunteers/store/removal_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>

namespace volunteers {

namespace {

std::map<people::PersonId, std::string> names_at(database::Connection& database, people::LocationId location)
{
    auto names = std::map<people::PersonId, std::string>{};
    for (auto const& person : people::list_people(database, location)) {
        names.emplace(person.id, people::full_name(person));
    }
    return names;
}

VolunteerRow row_of(
    Volunteer const& volunteer,
    VolunteerHistory const& history,
    std::vector<MatchOfVolunteer> const& matches,
    accounts::SignedInRequest const& request
)
{
    auto const standing_today = standing(history, request.programme, request.today);
    return {
        .volunteer = volunteer,
        .name = {},
        .place = board_place(history, times_of(matches, volunteer.id), request.programme, request.today),
        .due = volunteer_due_items(history, request.programme, request.today),
        .vog =
            {.state = vog_state(history, request.programme, request.today),
             .last_day = standing_today.vog_valid_until,
             .has_lapsed = vog_has_lapsed(history, request.programme, request.today)},
    };
}

} // namespace

std::vector<VolunteerRow>
list_volunteer_rows(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches)
{
    auto const location = request.location();
    auto const names = names_at(request.database, location);
    auto histories = std::map<VolunteerId, VolunteerHistory>{};
    for (auto& one : list_volunteer_histories(request.database, location)) {
        histories.emplace(one.volunteer, std::move(one.history));
    }
    auto const removed = list_removed_volunteers(request.database, location);
    auto rows = std::vector<VolunteerRow>{};
    for (auto const& volunteer : list_volunteers(request.database, location)) {
        auto const history = histories.find(volunteer.id);
        if (history != histories.end() && !removed.contains(volunteer.id)) {
            rows.push_back(row_of(volunteer, history->second, matches, request));
            rows.back().name = names.at(volunteer.person);
        }
    }
    std::ranges::sort(rows, {}, &VolunteerRow::name);
    return rows;
}

} // namespace volunteers
