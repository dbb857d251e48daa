#include "programme/model/step_codes.hpp"
#include "programme/tests/given.hpp"
#include "volunteers/model/volunteer_clock.hpp"

#include <doctest/doctest.h>

namespace volunteers {

namespace {

namespace codes = programme::step_codes;
namespace given = programme::given;
using given::day;
using Kind = VolunteerEventKind;

VolunteerEvent on_day(Kind kind, std::string_view on)
{
    return {.kind = kind, .on = day(on)};
}

VolunteerHistory newcomer()
{
    return {on_day(Kind::registered, "2026-03-02")};
}

VolunteerHistory after_talk()
{
    auto history = newcomer();
    history.push_back(on_day(Kind::suited, "2026-03-09"));
    return history;
}

VolunteerHistory on_her_way(std::string_view vog_seen_on)
{
    auto history = after_talk();
    history.push_back(on_day(Kind::training_started, "2026-03-16"));
    history.push_back(on_day(Kind::vog_asked, "2026-03-16"));
    history.push_back(on_day(Kind::vog_seen, vog_seen_on));
    history.push_back(on_day(Kind::certified, "2026-06-01"));
    return history;
}

std::vector<std::string> due_on(VolunteerHistory const& history, std::string_view today)
{
    auto lines = std::vector<std::string>{};
    for (auto const& item : volunteer_due_items(history, given::dutch_programme(), day(today))) {
        lines.push_back(std::string{item.step} + " " + base::to_iso(item.due));
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a new volunteer is called within the time the programme gives")
{
    CHECK(due_on(newcomer(), "2026-03-02") == Lines{"volunteer_planning 2026-03-09"});
    CHECK(due_on(newcomer(), "2026-03-01").empty());
    auto const item = volunteer_due_items(newcomer(), given::dutch_programme(), day("2026-03-02")).front();
    CHECK(item.late_after == day("2026-03-16"));
}

TEST_CASE("a talk is due on the day that was planned, also in a weekend")
{
    auto history = newcomer();
    history.push_back({.kind = Kind::talk_planned, .on = day("2026-03-03"), .planned_for = day("2026-03-14")}
    );
    CHECK(due_on(history, "2026-03-04") == Lines{"volunteer_talk 2026-03-14"});
}

TEST_CASE("after the talk the course and the VOG each have their day")
{
    CHECK(
        due_on(after_talk(), "2026-03-10") == Lines{"vog_request 2026-03-23", "volunteer_training 2026-06-09"}
    );
    auto history = after_talk();
    history.push_back(on_day(Kind::vog_asked, "2026-03-16"));
    history.push_back(on_day(Kind::training_started, "2026-03-16"));
    CHECK(due_on(history, "2026-03-17") == Lines{"vog_sight 2026-04-28", "volunteer_certificate 2026-07-16"});
}

TEST_CASE("with certificate and VOG she is to be made available, counted from the later of both")
{
    CHECK(due_on(on_her_way("2026-06-10"), "2026-06-11") == Lines{"volunteer_release 2026-06-24"});
}

TEST_CASE("a VOG that runs out is asked for anew before it lapses, and then looked at")
{
    auto history = on_her_way("2026-05-04");
    history.push_back(on_day(Kind::available, "2026-06-02"));
    CHECK(due_on(history, "2029-02-03").empty());
    CHECK(due_on(history, "2029-02-05") == Lines{"vog_renewal 2029-02-05"});
    auto const warned = volunteer_due_items(history, given::dutch_programme(), day("2029-02-05")).front();
    CHECK(warned.late_after == day("2029-05-04"));
    CHECK(due_on(history, "2029-05-05") == Lines{"vog_renewal 2029-05-04"});

    history.push_back(on_day(Kind::vog_asked, "2029-02-06"));
    CHECK(due_on(history, "2029-02-07") == Lines{"vog_sight 2029-03-20"});
    CHECK(due_on(history, "2029-05-06") == Lines{"vog_sight 2029-03-20"});
    history.push_back(on_day(Kind::vog_seen, "2029-03-01"));
    CHECK(due_on(history, "2029-03-02").empty());
}

TEST_CASE("a pause ends on its day, and who comes back gets her time anew")
{
    auto history = after_talk();
    history.push_back({.kind = Kind::paused, .on = day("2026-04-01"), .planned_for = day("2026-05-01")});
    CHECK(due_on(history, "2026-04-02") == Lines{"volunteer_return 2026-05-01"});
    history.push_back(on_day(Kind::resumed, "2026-05-04"));
    CHECK(due_on(history, "2026-05-04") == Lines{"vog_request 2026-05-18", "volunteer_training 2026-08-04"});
}

TEST_CASE("nothing is due of who left, until she signs up again")
{
    auto history = newcomer();
    history.push_back({.kind = Kind::not_suited, .on = day("2026-03-09"), .planned_for = {}, .code = "other"}
    );
    CHECK(due_on(history, "2026-04-01").empty());
    history.push_back(on_day(Kind::signed_up_again, "2026-09-01"));
    CHECK(due_on(history, "2026-09-01") == Lines{"volunteer_planning 2026-09-08"});
    CHECK(recorded_by(codes::volunteer_planning, history) == Kind::talk_planned);
    history.push_back({.kind = Kind::talk_planned, .on = day("2026-09-02"), .planned_for = day("2026-09-10")}
    );
    CHECK(pipeline_state(history) == PipelineState::talk_planned);
}

TEST_CASE("who stopped and signed up again begins again first")
{
    auto history = after_talk();
    history.push_back({.kind = Kind::stopped, .on = day("2026-04-01"), .planned_for = {}, .code = "moved"});
    history.push_back(on_day(Kind::signed_up_again, "2026-09-01"));
    CHECK(recorded_by(codes::volunteer_planning, history) == Kind::resumed);
    history.push_back(on_day(Kind::resumed, "2026-09-02"));
    CHECK_FALSE(wants_back_since(history));
}

} // namespace volunteers
