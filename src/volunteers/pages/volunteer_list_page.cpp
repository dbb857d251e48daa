#include "people/store/person_store.hpp"
#include "volunteers/pages/volunteer_list.html.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_views.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <algorithm>
#include <map>

namespace volunteers {

namespace {

bool is_gone(PipelineState state)
{
    return state == PipelineState::stopped || state == PipelineState::not_suited;
}

bool is_shown(VolunteerRow const& row, std::optional<PipelineState> state)
{
    return state ? row.state == *state : !is_gone(row.state);
}

std::map<people::PersonId, std::string> names_at(database::Connection& database, people::LocationId location)
{
    auto names = std::map<people::PersonId, std::string>{};
    for (auto const& person : people::list_people(database, location)) {
        names.emplace(person.id, people::full_name(person));
    }
    return names;
}

VolunteerRow
row_of(Volunteer const& volunteer, VolunteerHistory const& history, accounts::SignedInRequest const& request)
{
    auto const standing_today = standing(history, request.programme, request.today);
    return {
        .volunteer = volunteer,
        .name = {},
        .state = pipeline_state(history),
        .next = next_step(history, request.programme, request.today),
        .vog =
            {.state = vog_state(history, request.programme, request.today),
             .last_day = standing_today.vog_valid_until},
    };
}

std::vector<VolunteerRow> list_rows(accounts::SignedInRequest& request)
{
    auto const location = request.location();
    auto const names = names_at(request.database, location);
    auto histories = std::map<VolunteerId, VolunteerHistory>{};
    for (auto& one : list_volunteer_histories(request.database, location)) {
        histories.emplace(one.volunteer, std::move(one.history));
    }
    auto rows = std::vector<VolunteerRow>{};
    for (auto const& volunteer : list_volunteers(request.database, location)) {
        auto const history = histories.find(volunteer.id);
        if (history != histories.end()) {
            rows.push_back(row_of(volunteer, history->second, request));
            rows.back().name = names.at(volunteer.person);
        }
    }
    std::ranges::sort(rows, {}, &VolunteerRow::name);
    return rows;
}

// Everybody active, and each state in which somebody is, or that is asked for.
std::vector<StateFilter>
filters_of(std::vector<VolunteerRow> const& rows, std::optional<PipelineState> chosen)
{
    auto const count = [&](std::optional<PipelineState> state) {
        return static_cast<int>(std::ranges::count_if(rows, [&](VolunteerRow const& row) {
            return is_shown(row, state);
        }));
    };
    auto filters =
        std::vector<StateFilter>{{.state = std::nullopt, .count = count(std::nullopt), .is_here = !chosen}};
    for (auto const& [state, word] : base::Codes<PipelineState>::table) {
        auto const filter = StateFilter{.state = state, .count = count(state), .is_here = chosen == state};
        if (filter.count > 0 || filter.is_here) {
            filters.push_back(filter);
        }
    }
    return filters;
}

} // namespace

web::Response show_volunteers(accounts::SignedInRequest& request)
{
    auto const chosen = base::from_code<PipelineState>(request.http.query.first("state"));
    auto page = VolunteerListPage{.filters = {}, .rows = list_rows(request)};
    page.filters = filters_of(page.rows, chosen);
    std::erase_if(page.rows, [&](VolunteerRow const& row) { return !is_shown(row, chosen); });
    return web::html(render_volunteer_list(request, page));
}

} // namespace volunteers
