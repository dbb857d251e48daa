#include "meetings/model/meeting_dates.hpp"
#include "meetings/tests/given.hpp"

#include <algorithm>
#include <rapidcheck.h>
#include <set>

namespace meetings {

namespace {

using given::coffee;
using given::day;

DateChange cancelled(std::string_view planned_on)
{
    return {.planned_on = day(planned_on), .kind = ChangeKind::cancelled, .reason = "Ziek"};
}

DateChange moved(std::string_view planned_on, std::string_view to)
{
    return {
        .planned_on = day(planned_on),
        .kind = ChangeKind::moved,
        .moved_to = day(to),
        .hours = {.starts_at = "14:00", .ends_at = "15:00"},
    };
}

// A change of any of the days, to any day nearby.
DateChange any_change(std::vector<base::Date> const& days)
{
    auto const planned_on = *rc::gen::elementOf(days);
    if (*rc::gen::arbitrary<bool>()) {
        return {.planned_on = planned_on, .kind = ChangeKind::cancelled};
    }
    return {
        .planned_on = planned_on,
        .kind = ChangeKind::moved,
        .moved_to = base::add_days(planned_on, *rc::gen::inRange(-10, 11)),
        .hours = {.starts_at = "14:00", .ends_at = "15:00"},
    };
}

} // namespace

TEST_CASE("a date that does not go on keeps its place and says why")
{
    auto const dates = dates_of(coffee(), {cancelled("2026-12-01")});

    REQUIRE(dates.size() == 4);
    CHECK(dates[1].state == DateState::cancelled);
    CHECK(dates[1].reason == "Ziek");
    CHECK(dates[0].state == DateState::planned);
}

TEST_CASE("a date that moved stands at its new day and hour, and keeps the name of its old day")
{
    auto const dates = dates_of(coffee(), {moved("2026-11-24", "2026-12-03")});

    REQUIRE(dates.size() == 4);
    CHECK(dates[0].on == day("2026-12-01"));
    CHECK(dates[1].planned_on == day("2026-11-24"));
    CHECK(dates[1].on == day("2026-12-03"));
    CHECK(dates[1].hours.starts_at == "14:00");
}

TEST_CASE("a date that moved to the day of another is there twice, and can be told")
{
    CHECK(has_day_twice(dates_of(coffee(), {moved("2026-11-24", "2026-12-01")})));
    CHECK_FALSE(has_day_twice(dates_of(coffee(), {moved("2026-11-24", "2026-12-02")})));
}

TEST_CASE("a change of a day that is not planned changes nothing")
{
    CHECK(dates_of(coffee(), {cancelled("2026-11-25")}) == dates_of(coffee(), {}));
}

TEST_CASE("whatever was changed: as many dates as days, in order, each day's name once, and never a day twice"
)
{
    CHECK(rc::check([] {
        auto plan = coffee();
        plan.recurrence.times = *rc::gen::inRange(1, 30);
        auto const days = days_of(plan.recurrence);
        auto changes = std::vector<DateChange>{};
        for (auto count = *rc::gen::inRange(0, 12); count > 0; --count) {
            auto const wanted = with_change(changes, any_change(days));
            if (!has_day_twice(dates_of(plan, wanted))) {
                changes = wanted;
            }
        }
        auto const dates = dates_of(plan, changes);
        RC_ASSERT(dates.size() == days.size());
        RC_ASSERT(std::ranges::is_sorted(dates, {}, &MeetingDate::on));
        auto names = std::set<base::Date>{};
        auto on = std::set<base::Date>{};
        for (auto const& date : dates) {
            RC_ASSERT(names.insert(date.planned_on).second);
            RC_ASSERT(on.insert(date.on).second);
        }
        for (auto const& change : changes) {
            auto const restored = without_change(changes, change.planned_on);
            RC_ASSERT(restored.size() + 1 == changes.size());
        }
    }));
}

} // namespace meetings
