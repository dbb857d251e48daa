#include "demo/model/nation/tell_meetings.hpp"

#include "meetings/model/recurrence.hpp"

#include <algorithm>
#include <numeric>

namespace demo {

namespace {

constexpr auto places_in_published_year = 22;
constexpr auto year_with_most_places = 2024;
constexpr auto more_each_year = 2;
constexpr auto share_with_partner = 0.6;

std::size_t places_in(int year)
{
    return static_cast<std::size_t>(
        std::max(2, places_in_published_year - more_each_year * (year_with_most_places - year))
    );
}

std::string draw_partner(Telling const& telling, Draw& draw)
{
    return draw.chance(share_with_partner) ? std::string{draw_words(telling, draw, "meeting_partner")}
                                           : std::string{};
}

MeetingRow draw_row(Telling const& telling, Draw& draw, std::size_t place, int year)
{
    auto const& serving = telling.nation.places[place].servings.front();
    auto const weekly = draw.chance(0.6);
    return {
        .place = place,
        .plan =
            {.title = draw_words(telling, draw, "meeting"),
             .about = {},
             .place =
                 {.name = draw_words(telling, draw, "meeting_place"),
                  .street = draw_words(telling, draw, "street") + " 12",
                  .town = serving.town},
             .municipality = locations::MunicipalityCode::parse(serving.municipality).value(),
             .partner = draw_partner(telling, draw),
             .recurrence =
                 {.first_day = base::Date{next_weekday_from(day_in(year, 1, 8), draw.whole(1, 5))},
                  .repeats = weekly ? meetings::Repeats::weekly : meetings::Repeats::monthly,
                  .until = std::nullopt,
                  .times = weekly ? 44 : 11},
             .hours = {.starts_at = "10:00", .ends_at = "11:30"},
             .ages = meetings::Ages{.from = 0, .to_inclusive = 6}},
        .held = {},
    };
}

void tell_held(Telling const& telling, Draw& draw, MeetingRow& row)
{
    for (auto const on : meetings::days_of(row.plan.recurrence)) {
        if (Day{on} > telling.until) {
            return;
        }
        if (telling.work.is_public_holiday(Day{on}) || (is_school_holiday(Day{on}) && draw.chance(0.7))) {
            continue;
        }
        auto const parents = draw.whole(2, 9);
        row.held.push_back(
            {.on = on,
             .attendance = {.parents = parents, .children = parents + draw.whole(0, parents), .attendees = {}}
            }
        );
    }
}

} // namespace

std::vector<MeetingRow> tell_meetings(Telling const& telling, int first_year, int last_year)
{
    auto rows = std::vector<MeetingRow>{};
    auto order = std::vector<std::size_t>(telling.nation.places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    telling.draw.of(Stream::meetings, 0).shuffle(order);
    for (auto year = first_year; year <= last_year; ++year) {
        for (auto number = std::size_t{0}; number < std::min(places_in(year), order.size()); ++number) {
            auto draw =
                telling.draw.of(Stream::meetings, static_cast<std::uint64_t>(year) * 1000 + order[number]);
            auto row = draw_row(telling, draw, order[number], year);
            auto const opens = telling.nation.places[order[number]].servings.front().from;
            if (opens <= Day{row.plan.recurrence.first_day}
                && Day{row.plan.recurrence.first_day} <= telling.until) {
                tell_held(telling, draw, row);
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

} // namespace demo
