#include "demo/actions/nation_removals.hpp"

#include "closing/actions/remove_volunteer.hpp"
#include "volunteers/store/volunteer_event_store.hpp"

#include <algorithm>

namespace demo {

namespace {

constexpr auto share_removed = 0.97;

// After the programme says that she has been kept for long enough.
std::optional<Day> day_of_removal(Telling const& telling, Draw& draw, std::size_t number)
{
    auto const& line = telling.nation.volunteers[number];
    auto const not_suited = line.fate == VolunteerFate::not_suited;
    if (!not_suited && !line.stopped && line.fate == VolunteerFate::comes) {
        return std::nullopt;
    }
    constexpr auto longest_way_to_talk = 20;
    auto const left = line.stopped.value_or(
        line.fate == VolunteerFate::leaves_in_course ? line.available : line.registered + longest_way_to_talk
    );
    auto const& term =
        not_suited ? telling.programme.keep_not_suited_volunteer : telling.programme.keep_stopped_volunteer;
    auto const kept_until = Day{programme::after(base::Date{left}, term)};
    auto const removed = telling.work.next(kept_until + draw.whole(10, 45));
    return removed <= telling.until && draw.chance(share_removed) ? std::optional{removed} : std::nullopt;
}

void insist_on_removal(std::expected<void, closing::RemovalRefusal> const& removed, std::size_t number)
{
    if (!removed) {
        throw std::logic_error{"the demo is refused: removing volunteer " + std::to_string(number)};
    }
}

} // namespace

void remove_volunteers(database::Connection& database, DemoParts const& parts, Telling& telling)
{
    for (auto number = std::size_t{0}; number < telling.volunteers.size(); ++number) {
        auto draw = telling.draw.of(Stream::removals, number);
        auto const on = day_of_removal(telling, draw, number);
        if (!on) {
            continue;
        }
        auto const place = static_cast<std::size_t>(telling.nation.volunteers[number].place);
        auto const doer = Doer{
            .location = telling.nation.places[place].location,
            .by = telling.crews[place].coordinators.front(),
        };
        auto& ids = telling.volunteers[number];
        insist_on_removal(
            closing::remove_volunteer(database, occasion_on(parts, doer, base::Date{*on}), ids.volunteer),
            number
        );
        ids.is_removed = true;
    }
}

} // namespace demo
