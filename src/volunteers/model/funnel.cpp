#include "volunteers/model/funnel.hpp"

#include <algorithm>
#include <array>

namespace volunteers {

namespace {

using Kind = VolunteerEventKind;
using Column = BoardColumn;

constexpr auto columns_of_events = std::to_array<std::pair<Kind, Column>>({
    {Kind::registered, Column::registered},
    {Kind::talk_planned, Column::talk_planned},
    {Kind::suited, Column::suited},
    {Kind::training_started, Column::in_training},
    {Kind::certified, Column::certified},
    {Kind::vog_seen, Column::vog_seen},
    {Kind::available, Column::available},
    {Kind::paused, Column::paused},
    {Kind::stopped, Column::stopped},
    {Kind::not_suited, Column::not_suited},
});

// What follows what. A VOG is often seen during the course, so its time is counted from the talk.
constexpr auto ways = std::to_array<std::pair<Column, Column>>({
    {Column::registered, Column::talk_planned},
    {Column::registered, Column::suited},
    {Column::suited, Column::in_training},
    {Column::in_training, Column::certified},
    {Column::suited, Column::vog_seen},
    {Column::certified, Column::available},
    {Column::available, Column::matched},
    {Column::registered, Column::available},
});

std::chrono::year_month month_of(base::Date day)
{
    return day.year() / day.month();
}

int median_of(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    auto const middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

// The days of those who went this way, who came to its end since this day.
std::vector<int>
days_between_steps(std::vector<FunnelEntry> const& entries, Column from, Column to, base::Date since)
{
    auto days = std::vector<int>{};
    for (auto const& entry : entries) {
        auto const first = first_days(entry);
        auto const start = first.find(from);
        auto const end = first.find(to);
        if (start != first.end() && end != first.end() && end->second >= since
            && end->second >= start->second) {
            days.push_back(base::days_between(start->second, end->second));
        }
    }
    return days;
}

// Days to come, and those before the first month, are left out.
void count_in(std::vector<FunnelMonth>& months, std::map<Column, base::Date> const& first, base::Date today)
{
    for (auto const& [column, day] : first) {
        auto const month = std::ranges::find(months, month_of(day), &FunnelMonth::month);
        if (month != months.end() && day <= today) {
            ++month->came[column];
        }
    }
}

} // namespace

std::map<BoardColumn, base::Date> first_days(FunnelEntry const& entry)
{
    auto first = std::map<Column, base::Date>{};
    for (auto const& event : entry.history) {
        auto const* const found =
            std::ranges::find(columns_of_events, event.kind, &std::pair<Kind, Column>::first);
        if (found != columns_of_events.end()) {
            first.try_emplace(found->second, event.on);
        }
    }
    for (auto const& match : entry.matches) {
        auto const [place, is_new] = first.try_emplace(Column::matched, match.started);
        place->second = std::min(place->second, match.started);
    }
    return first;
}

std::vector<FunnelMonth> funnel_months(std::vector<FunnelEntry> const& entries, base::Date today, int months)
{
    auto found = std::vector<FunnelMonth>{};
    for (auto back = 0; back < months; ++back) {
        found.push_back({.month = month_of(today) - std::chrono::months{back}, .came = {}});
    }
    for (auto const& entry : entries) {
        count_in(found, first_days(entry), today);
    }
    return found;
}

std::vector<StepTime> step_times(std::vector<FunnelEntry> const& entries, base::Date since)
{
    auto times = std::vector<StepTime>{};
    for (auto const& [from, to] : ways) {
        auto const days = days_between_steps(entries, from, to, since);
        times.push_back(
            {.from = from,
             .to = to,
             .median = days.empty() ? std::nullopt : std::optional{median_of(days)},
             .count = static_cast<int>(days.size())}
        );
    }
    return times;
}

std::vector<HeardFrom> count_heard_from(std::vector<FunnelEntry> const& entries, base::Date since)
{
    auto found = std::vector<HeardFrom>{};
    for (auto const& entry : entries) {
        auto const first = first_days(entry);
        auto const registered = first.find(Column::registered);
        if (registered == first.end() || registered->second < since) {
            continue;
        }
        auto row = std::ranges::find(found, entry.heard_from, &HeardFrom::code);
        if (row == found.end()) {
            row = found.insert(found.end(), {.code = entry.heard_from, .registered = 0, .available = 0});
        }
        ++row->registered;
        row->available += first.contains(Column::available) ? 1 : 0;
    }
    std::ranges::stable_sort(found, std::greater{}, &HeardFrom::registered);
    return found;
}

} // namespace volunteers
