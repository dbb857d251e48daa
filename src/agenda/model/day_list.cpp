#include "agenda/model/day_list.hpp"

#include "programme/model/step_codes.hpp"

#include <algorithm>
#include <tuple>

namespace agenda {

namespace {

constexpr auto days_coming = 6; // after today, which makes a week
constexpr auto days_near = 6 * 7;

bool is_reminded(DueInCase const&)
{
    return false;
}

bool is_reminded(DueOfVolunteer const& due)
{
    return due.reminded;
}

// Into the group of its day; what comes later than this week is left out, unless the programme reminds of it.
template <typename List, typename Due>
void put(List& list, Due due, base::Date today)
{
    auto const days = base::days_between(today, due.item.due);
    if (days < 0) {
        list.late.push_back(std::move(due));
    } else if (days == 0) {
        list.today.push_back(std::move(due));
    } else if (is_reminded(due) || (days <= days_coming && !says_nothing_yet(due.item, today))) {
        list.coming.push_back(std::move(due));
    }
}

} // namespace

bool says_nothing_yet(programme::DueItem const& item, base::Date today)
{
    return item.step == programme::step_codes::visits && item.due > today;
}

bool is_near(programme::DueItem const& item, base::Date today)
{
    return base::days_between(today, item.due) <= days_near;
}

DayList day_list(std::vector<DueInCase> items, base::Date today)
{
    std::ranges::sort(items, {}, [](DueInCase const& due) {
        return std::tuple{due.item.due, due.time, due.family_case.family, due.family_case.id, due.item.step};
    });
    auto list = DayList{};
    for (auto& due : items) {
        put(list, std::move(due), today);
    }
    return list;
}

VolunteerDayList volunteer_day_list(std::vector<DueOfVolunteer> items, base::Date today)
{
    std::ranges::sort(items, {}, [](DueOfVolunteer const& due) {
        return std::tuple{due.item.due, due.name, due.volunteer, due.item.step};
    });
    auto list = VolunteerDayList{};
    for (auto& due : items) {
        put(list, std::move(due), today);
    }
    return list;
}

} // namespace agenda
