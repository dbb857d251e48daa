#include "programme/tests/given.hpp"
#include "training/model/topics.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <rapidcheck.h>

namespace training {

namespace {

using programme::given::day;
using programme::given::dutch_programme;
using volunteers::VolunteerEvent;
using volunteers::VolunteerEventKind;

volunteers::VolunteerHistory suited_volunteer()
{
    return {
        {.kind = VolunteerEventKind::registered, .on = day("2026-09-01")},
        {.kind = VolunteerEventKind::suited, .on = day("2026-09-15")},
    };
}

// The first topics of the programme, a week each from 14 October 2026.
TopicsDone first_topics(std::size_t count)
{
    auto done = TopicsDone{};
    auto on = day("2026-10-14");
    for (auto at = std::size_t{0}; at < count; ++at) {
        add_topic(done, dutch_programme().training_topics.at(at).code, on);
        on = base::add_days(on, 7);
    }
    return done;
}

std::vector<VolunteerEvent>
steps(volunteers::VolunteerHistory const& history, TopicsDone const& done, std::string_view today)
{
    return steps_from(dutch_programme(), history, done, day(today));
}

} // namespace

TEST_CASE("a topic done twice was done on the first of the days")
{
    auto done = TopicsDone{};
    add_topic(done, "role", day("2026-10-14"));
    add_topic(done, "role", day("2026-10-07"));
    add_topic(done, "role", day("2026-11-07"));
    CHECK(done.at("role") == day("2026-10-07"));
}

TEST_CASE("what is missing follows the order of the programme, and nothing is missing after all six")
{
    auto const missing = missing_topics(dutch_programme(), first_topics(4));
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].code == "safety");
    CHECK(missing[1].code == "farewell");
    CHECK(missing_topics(dutch_programme(), first_topics(6)).empty());
    CHECK_FALSE(training_done_on(dutch_programme(), first_topics(5)));
    CHECK(training_done_on(dutch_programme(), first_topics(6)) == day("2026-11-18"));
}

TEST_CASE("the first dagdeel begins the training, and the last missing topic gives the certificate on its day"
)
{
    auto const began = steps(suited_volunteer(), first_topics(1), "2026-10-15");
    REQUIRE(began.size() == 1);
    CHECK(began[0] == VolunteerEvent{.kind = VolunteerEventKind::training_started, .on = day("2026-10-14")});

    auto history = suited_volunteer();
    history.push_back(began[0]);
    CHECK(steps(history, first_topics(5), "2026-11-12").empty());
    auto const done = steps(history, first_topics(6), "2026-11-21");
    REQUIRE(done.size() == 1);
    CHECK(done[0] == VolunteerEvent{.kind = VolunteerEventKind::certified, .on = day("2026-11-18")});
}

TEST_CASE("nobody is certified twice, nor before she was found suited, nor while she pauses or has stopped")
{
    auto certified = suited_volunteer();
    certified.push_back({.kind = VolunteerEventKind::certified, .on = day("2026-10-01")});
    CHECK(steps(certified, first_topics(6), "2026-11-21").empty());

    auto const registered = volunteers::VolunteerHistory{suited_volunteer().front()};
    CHECK(steps(registered, first_topics(6), "2026-11-21").empty());

    auto paused = suited_volunteer();
    paused.push_back(
        {.kind = VolunteerEventKind::paused, .on = day("2026-10-20"), .planned_for = day("2027-01-01")}
    );
    CHECK(steps(paused, first_topics(6), "2026-11-21").empty());

    auto stopped = suited_volunteer();
    stopped.push_back({.kind = VolunteerEventKind::stopped, .on = day("2026-10-20"), .code = "no_time"});
    CHECK(steps(stopped, first_topics(6), "2026-11-21").empty());
}

TEST_CASE("when something later was recorded before, the step is of today")
{
    auto history = suited_volunteer();
    history.push_back({.kind = VolunteerEventKind::training_started, .on = day("2026-11-20")});
    auto const done = steps(history, first_topics(6), "2026-11-21");
    REQUIRE(done.size() == 1);
    CHECK(done[0].on == day("2026-11-21"));
}

TEST_CASE("chances to make up are to come, the soonest first")
{
    auto course = Course{
        .id = CourseId{1},
        .location = LocationId{1},
        .kind = CourseKind::course,
        .title = "Voorjaar",
        .place = {.name = "Bibliotheek"},
        .hours = {.starts_at = "19:00", .ends_at = "21:00"},
        .trainer = std::nullopt,
        .most_volunteers = 12,
        .dagdelen = {{.id = CourseDagdeelId{1}, .plan = {.topic = "role", .on = day("2026-12-09")}}},
        .version = 1,
    };
    auto soon = course;
    soon.id = CourseId{2};
    soon.dagdelen.front().plan.on = day("2026-11-22");
    auto today = course;
    today.id = CourseId{3};
    today.dagdelen.front().plan.on = day("2026-11-21");
    auto const courses = std::vector{course, soon, today};

    auto const chances = chances_for("role", courses, day("2026-11-21"));
    REQUIRE(chances.size() == 2);
    CHECK(chances[0].course->id == CourseId{2});
    CHECK(chances[1].course->id == CourseId{1});
    CHECK(chances_for("safety", courses, day("2026-11-21")).empty());
}

TEST_CASE("days left open follow a week after the day before them")
{
    auto const filled = weekly_where_open({day("2026-10-14"), {}, day("2026-11-04"), {}});
    CHECK(filled == std::vector{day("2026-10-14"), day("2026-10-21"), day("2026-11-04"), day("2026-11-11")});
}

TEST_CASE(
    "in whatever order the topics are done, there is one certificate, on the day of the last, and what is "
    "missing shrinks"
)
{
    CHECK(rc::check([] {
        auto topics = dutch_programme().training_topics;
        auto const order = *rc::gen::container<std::vector<int>>(topics.size(), rc::gen::inRange(0, 1000));
        auto history = suited_volunteer();
        auto done = TopicsDone{};
        auto on = day("2026-10-01");
        auto certificates = 0;
        auto sorted = std::vector<std::pair<int, std::string>>{};
        for (auto at = std::size_t{0}; at < topics.size(); ++at) {
            sorted.emplace_back(order[at], topics[at].code);
        }
        std::ranges::sort(sorted);
        for (auto const& [weight, topic] : sorted) {
            on = base::add_days(on, 1 + (weight % 9));
            auto const missing = missing_topics(dutch_programme(), done).size();
            add_topic(done, topic, on);
            RC_ASSERT(missing_topics(dutch_programme(), done).size() == missing - 1);
            for (auto const& step : steps_from(dutch_programme(), history, done, on)) {
                certificates += step.kind == VolunteerEventKind::certified ? 1 : 0;
                RC_ASSERT(step.on == on);
                history.push_back(step);
            }
            RC_ASSERT(steps_from(dutch_programme(), history, done, on).empty());
        }
        RC_ASSERT(certificates == 1);
        RC_ASSERT(training_done_on(dutch_programme(), done) == on);
    }));
}

} // namespace training
