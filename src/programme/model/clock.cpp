#include "programme/model/clock.hpp"

#include "programme/model/occurrence.hpp"
#include "programme/model/step_codes.hpp"

#include <algorithm>
#include <tuple>

namespace programme {

Urgency urgency(DueItem const& item, base::Date today)
{
    if (item.late_after < today) {
        return Urgency::late;
    }
    if (item.due < today) {
        return Urgency::overdue;
    }
    if (item.due == today) {
        return Urgency::today;
    }
    auto const sunday = base::add_days(today, 7 - static_cast<int>(base::iso_weekday(today)));
    return item.due <= sunday ? Urgency::this_week : Urgency::later;
}

int days_late(DueItem const& item, base::Date today)
{
    return std::max(0, base::days_between(item.due, today));
}

std::vector<DueItem> due_items(ProgrammeVersion const& version, CaseHistory const& history, base::Date today)
{
    auto const open = open_occurrences(version, history, today);
    auto items = std::vector<DueItem>{};
    items.reserve(open.size());
    for (auto const& occurrence : open) {
        items.push_back(occurrence.item);
    }
    std::ranges::sort(items, {}, [](DueItem const& item) {
        return std::tuple{item.due, item.step, item.match};
    });
    return items;
}

std::optional<DueItem>
vog_due(ProgrammeVersion const& version, std::optional<base::Date> vog_seen_on, base::Date today)
{
    if (!vog_seen_on || today < *vog_seen_on) {
        return std::nullopt;
    }
    auto const& renewal = step(version, step_codes::vog_renewal);
    auto const due = after(*vog_seen_on, version.vog_term);
    return DueItem{
        .step = renewal.code,
        .match = std::nullopt,
        .who = renewal.who,
        .due = due,
        .late_after = renewal.tolerance ? after(due, *renewal.tolerance) : due,
        .planned = false,
    };
}

} // namespace programme
