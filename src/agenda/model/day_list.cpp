#include "agenda/model/day_list.hpp"

#include <algorithm>
#include <tuple>

namespace agenda {

namespace {

void put(DayList& list, DueInCase due, base::Date today)
{
    switch (programme::urgency(due.item, today)) {
    case programme::Urgency::late:
    case programme::Urgency::overdue:
        list.late.push_back(std::move(due));
        return;
    case programme::Urgency::today:
        list.today.push_back(std::move(due));
        return;
    case programme::Urgency::this_week:
        list.this_week.push_back(std::move(due));
        return;
    case programme::Urgency::later:
        ++list.later;
        return;
    }
}

} // namespace

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

} // namespace agenda
