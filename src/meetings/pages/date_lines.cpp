#include "meetings/pages/date_lines.hpp"

#include "meetings/store/attendance_store.hpp"
#include "meetings/store/registration_store.hpp"

#include <algorithm>
#include <tuple>

namespace meetings {

std::vector<DateLine> date_lines(
    accounts::SignedInRequest& request,
    std::vector<Meeting> const& meetings,
    base::Date first,
    base::Date last
)
{
    auto const registered = count_registrations_at(request.database, request.location());
    auto const attended = list_attended_at(request.database, request.location());
    auto lines = std::vector<DateLine>{};
    for (auto const& meeting : meetings) {
        for (auto const& date : dates_between(meeting, first, last)) {
            auto const key = DateKey{.meeting = meeting.id, .planned_on = date.planned_on};
            auto const coming = registered.find(key);
            auto const came = attended.find(key);
            lines.push_back({
                .meeting = meeting.id,
                .title = meeting.plan.title,
                .place = meeting.plan.place.name,
                .date = date,
                .by_name = meeting.plan.registering == Registering::by_name,
                .most_families = meeting.plan.most_families,
                .registered = coming == registered.end() ? 0 : coming->second,
                .attended = came == attended.end() ? std::nullopt : std::optional{came->second},
            });
        }
    }
    std::ranges::stable_sort(lines, {}, [](DateLine const& line) {
        return std::tie(line.date.on, line.date.hours.starts_at);
    });
    return lines;
}

} // namespace meetings
