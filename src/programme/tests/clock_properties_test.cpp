// What holds of the clock whatever happens in a family case, tried on walks by chance through the journey.
#include "programme/model/clock.hpp"
#include "programme/model/holidays.hpp"
#include "programme/model/occurrence.hpp"
#include "programme/tests/walk.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

namespace rc {

template <>
struct Arbitrary<programme::walk::Move> {
    static Gen<programme::walk::Move> arbitrary()
    {
        using programme::walk::Move;
        return gen::build<Move>(
            gen::set(&Move::days_later, gen::inRange(0U, 41U)),
            gen::set(&Move::choice, gen::arbitrary<unsigned>())
        );
    }
};

} // namespace rc

namespace programme {

namespace {

using given::dutch_programme;
using walk::Move;

// A side exit ends most walks early; without them, walks reach closing and follow-up.
constexpr auto stay_limits = walk::Limits{
    .matches = 3,
    .without =
        {
            EventKind::withdrawn,
            EventKind::not_suitable,
            EventKind::no_capacity,
            EventKind::unreachable,
            EventKind::contact_attempted,
        },
};

CaseHistory walked(std::vector<Move> const& moves)
{
    return walk::take(dutch_programme(), moves, stay_limits);
}

CaseHistory until(CaseHistory history, base::Date day)
{
    std::erase_if(history.events, [day](Event const& event) { return day < event.on; });
    return history;
}

base::Date last_day(CaseHistory const& history)
{
    return history.events.back().on;
}

// The same programme where every day is a working day, so that days can be compared exactly.
ProgrammeVersion without_holidays()
{
    auto version = dutch_programme();
    for (auto& step : version.steps) {
        step.on_any_day = true;
    }
    return version;
}

void check(char const* description, auto const& property)
{
    CHECK(rc::check(description, property));
}

} // namespace

TEST_CASE("asking later about an earlier day gives what was said on that day")
{
    check(
        "items of a day depend on the events up to that day",
        [](std::vector<Move> const& moves, unsigned back) {
            auto const history = walked(moves);
            auto const day = base::add_days(last_day(history), -static_cast<int>(back % 300));
            RC_PRE(day >= history.events.front().on);
            RC_ASSERT(
                due_items(dutch_programme(), history, day)
                == due_items(dutch_programme(), until(history, day), day)
            );
        }
    );
}

TEST_CASE("replaying a history event by event gives the same items as asking at once")
{
    check("growing history", [](std::vector<Move> const& moves) {
        auto const history = walked(moves);
        auto grown = CaseHistory{};
        auto items = std::vector<DueItem>{};
        for (auto const& event : history.events) {
            grown.events.push_back(event);
            items = due_items(dutch_programme(), grown, last_day(history));
        }
        RC_ASSERT(items == due_items(dutch_programme(), history, last_day(history)));
    });
}

TEST_CASE("the order of asking does not matter")
{
    check("days asked forwards, backwards and alone", [](std::vector<Move> const& moves) {
        auto const history = walked(moves);
        auto const ask = [&](int days) {
            return due_items(dutch_programme(), history, base::add_days(history.events.front().on, days));
        };
        auto forwards = std::vector<std::vector<DueItem>>{};
        for (auto days = 0; days <= 200; days += 20) {
            forwards.push_back(ask(days));
        }
        for (auto days = 200; days >= 0; days -= 20) {
            RC_ASSERT(ask(days) == forwards[static_cast<std::size_t>(days / 20)]);
        }
    });
}

TEST_CASE("nothing is due before what it is counted from, nor late before it is due")
{
    check("due after from", [](std::vector<Move> const& moves, unsigned later) {
        auto const history = walked(moves);
        auto const today = base::add_days(last_day(history), static_cast<int>(later % 400));
        for (auto const& open : open_occurrences(dutch_programme(), history, today)) {
            RC_ASSERT(open.item.due >= open.from);
            RC_ASSERT(open.item.late_after >= open.item.due);
            RC_ASSERT(std::ranges::find(history.events, open.from, &Event::on) != history.events.end());
            RC_ASSERT(urgency(open.item, open.item.due) == Urgency::today);
            RC_ASSERT(urgency(open.item, base::add_days(open.item.due, -1)) < Urgency::today);
            RC_ASSERT(urgency(open.item, open.item.late_after) != Urgency::late);
            RC_ASSERT(urgency(open.item, base::add_days(open.item.late_after, 1)) == Urgency::late);
        }
    });
}

TEST_CASE("a day nobody set is a working day")
{
    check("working days", [](std::vector<Move> const& moves) {
        auto const history = walked(moves);
        for (auto const& open : open_occurrences(dutch_programme(), history, last_day(history))) {
            RC_ASSERT(
                open.item.planned || open.step->on_any_day
                || next_working_day(dutch_programme(), open.item.due) == open.item.due
            );
        }
    });
}

TEST_CASE("each step is open at most once in a case or match")
{
    check("no doubles", [](std::vector<Move> const& moves) {
        auto const history = walked(moves);
        auto const items = due_items(dutch_programme(), history, last_day(history));
        for (auto const& item : items) {
            RC_ASSERT(
                std::ranges::count_if(
                    items,
                    [&](DueItem const& other) { return other.step == item.step && other.match == item.match; }
                )
                == 1
            );
        }
    });
}

TEST_CASE("events of other matches do not change what is due in a match")
{
    check("matches stand apart", [](std::vector<Move> const& moves) {
        auto const history = walked(moves);
        for (auto const& match : replay(history).matches) {
            auto alone = history;
            std::erase_if(alone.events, [&](Event const& event) {
                return event.match && *event.match != match.match;
            });

            auto const items_of_match = [&](CaseHistory const& of) {
                auto items = due_items(dutch_programme(), of, last_day(history));
                // Who is debriefed depends on who came last.
                std::erase_if(items, [&](DueItem const& item) {
                    return item.match != match.match || item.step == "debrief";
                });
                return items;
            };
            RC_ASSERT(items_of_match(alone) == items_of_match(history));
        }
    });
}

TEST_CASE("a pause moves every counted day by its length, and leaves the days that were set after it")
{
    auto const version = without_holidays();
    check("pause shifts", [&](std::vector<Move> const& moves, unsigned length) {
        auto without = stay_limits.without;
        without.insert(EventKind::paused);
        without.insert(EventKind::closed);
        auto const history = walk::take(version, moves, {.matches = 3, .without = without});
        auto const days = static_cast<int>(length % 60);
        auto const from = last_day(history);
        auto const resumed_on = base::add_days(from, days);
        auto const pause = Event{.kind = EventKind::paused, .on = from};
        RC_ASSERT(may_happen(version, history, pause).has_value());

        auto rested = history;
        rested.events.push_back(pause);
        rested.events.push_back({.kind = EventKind::resumed, .on = resumed_on});

        auto expected = open_occurrences(version, history, resumed_on);
        auto const found = open_occurrences(version, rested, resumed_on);
        RC_ASSERT(found.size() == expected.size());
        for (auto const& before : expected) {
            auto const after_pause = std::ranges::find_if(found, [&](Occurrence const& each) {
                return each.step == before.step && each.item.match == before.item.match;
            });
            RC_ASSERT(after_pause != found.end());
            if (before.step->runs_in_pause) {
                RC_ASSERT(after_pause->item == before.item);
            } else if (!before.item.planned) {
                RC_ASSERT(base::days_between(before.item.due, after_pause->item.due) == days);
            } else if (before.item.due < from || before.item.due >= resumed_on) {
                RC_ASSERT(after_pause->item.due == before.item.due);
            } else {
                RC_ASSERT(!after_pause->item.planned);
                RC_ASSERT(base::days_between(resumed_on, after_pause->item.due) >= 0);
                RC_ASSERT(base::days_between(resumed_on, after_pause->item.due) <= 4);
            }
        }
    });
}

} // namespace programme
