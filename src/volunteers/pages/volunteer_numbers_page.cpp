#include "volunteers/pages/volunteer_numbers.html.hpp"
#include "volunteers/pages/volunteer_numbers_view.hpp"
#include "volunteers/pages/volunteer_pages.hpp"
#include "volunteers/pages/volunteer_words.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <map>

namespace volunteers {

namespace {

constexpr auto months_shown = 12;

std::vector<FunnelEntry>
funnel_entries(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches)
{
    auto heard_from = std::map<VolunteerId, std::string>{};
    for (auto const& volunteer : list_volunteers(request.database, request.location())) {
        heard_from.emplace(volunteer.id, volunteer.profile.heard_from);
    }
    auto entries = std::vector<FunnelEntry>{};
    for (auto& [id, history] : list_volunteer_histories(request.database, request.location())) {
        entries.push_back(
            {.history = history_until(history, request.today),
             .matches = times_of(matches, id),
             .heard_from = heard_from[id]}
        );
    }
    return entries;
}

base::Date first_day_shown(base::Date today)
{
    return base::Date{(today.year() / today.month() - std::chrono::months{months_shown - 1}) / 1};
}

MonthView view_of(FunnelMonth const& month, text::Texts const& texts)
{
    auto view = MonthView{.name = texts.month(base::Date{month.month / 1}), .counts = {}};
    for (auto const& [column, word] : base::Codes<BoardColumn>::table) {
        auto const came = month.came.find(column);
        view.counts.push_back(
            {.column = word_for(column, texts), .count = came == month.came.end() ? 0 : came->second}
        );
    }
    return view;
}

} // namespace

web::Response
show_volunteer_numbers(accounts::SignedInRequest& request, std::vector<MatchOfVolunteer> const& matches)
{
    auto const entries = funnel_entries(request, matches);
    auto const since = first_day_shown(request.today);
    auto page = VolunteerNumbersPage{
        .months = {},
        .times = step_times(entries, since),
        .heard_from = count_heard_from(entries, since),
    };
    for (auto const& month : funnel_months(entries, request.today, months_shown)) {
        page.months.push_back(view_of(month, request.texts));
    }
    return web::html(render_volunteer_numbers(request, page));
}

} // namespace volunteers
