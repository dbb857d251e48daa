#include "demo/model/scene.hpp"
#include "programme/store/programme_file.hpp"
#include "support/source_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace demo {

namespace {

using namespace std::chrono_literals;

constexpr auto a_wednesday = base::Date{2026y / std::chrono::November / 18};
constexpr auto a_sunday = base::Date{2026y / std::chrono::November / 22};

programme::ProgrammeVersion const& shipped_programme()
{
    static auto const shipped =
        programme::load_programme(support::source_folder() / "programme" / "home-start-nl-2026.toml");
    return shipped;
}

Course course(Fate fate, int began)
{
    return {
        .fate = fate,
        .stops_after = std::nullopt,
        .began = began,
        .support_days = fate == Fate::winds_down ? 270 : 0,
        .behind_days = 0,
        .appointment = std::nullopt,
        .pace = 0,
    };
}

constexpr auto by_herself =
    Circumstances{.by_permission = false, .by_phone = false, .volunteers = 2, .weekday = 2};

std::vector<Scene> story(Course const& course, base::Date today = a_wednesday)
{
    return story_of(shipped_programme(), course, by_herself, today);
}

std::optional<Scene> last(std::vector<Scene> const& story, SceneKind kind)
{
    auto const found =
        std::find_if(story.rbegin(), story.rend(), [kind](Scene const& scene) { return scene.kind == kind; });
    return found == story.rend() ? std::nullopt : std::optional{*found};
}

} // namespace

TEST_CASE("every story goes on from day to day, and never past today")
{
    for (auto const& [fate, word] : base::Codes<Fate>::table) {
        for (auto const began : {0, 1, 9, 30, 60, 200, 400, 600}) {
            CAPTURE(word);
            CAPTURE(began);
            auto const told = story(course(fate, began));

            REQUIRE_FALSE(told.empty());
            CHECK(told.front().kind == SceneKind::applied);
            CHECK(std::ranges::is_sorted(told, {}, &Scene::on));
            CHECK(told.back().on <= a_wednesday);
        }
    }
}

TEST_CASE("the same family on the same day has the same story")
{
    CHECK(story(course(Fate::winds_down, 500)) == story(course(Fate::winds_down, 500)));
}

TEST_CASE("nobody but a parent who applies does anything in a weekend")
{
    for (auto const& scene : story(course(Fate::winds_down, 500))) {
        if (scene.kind != SceneKind::applied) {
            CHECK(base::iso_weekday(scene.on) < 6);
        }
    }
}

TEST_CASE("what follows the step after which a coordinator stopped has not been done")
{
    auto behind = course(Fate::goes_on, 200);
    behind.stops_after = SceneKind::introduced;

    auto const told = story(behind);

    CHECK(told.back().kind == SceneKind::introduced);
    CHECK_FALSE(last(told, SceneKind::parent_klik));
}

TEST_CASE("a coordinator who is behind has not recorded her talks, but the visits are told")
{
    auto behind = course(Fate::goes_on, 88);
    CHECK(last(story(behind), SceneKind::first_check));

    behind.behind_days = 25;
    CHECK_FALSE(last(story(behind), SceneKind::first_check));
    CHECK(base::days_between(last(story(behind), SceneKind::visit)->on, a_wednesday) < 15);
}

TEST_CASE("an appointment of today is today, also on a Sunday")
{
    auto planned = course(Fate::goes_on, 6);
    planned.stops_after = SceneKind::acquaintance_planned;
    planned.appointment = 0;

    CHECK(story(planned, a_sunday).back().planned_for == a_sunday);

    planned.appointment = 6; // a Saturday, so the Monday after
    CHECK(story(planned, a_sunday).back().planned_for == base::add_days(a_sunday, 8));
}

TEST_CASE("a silent volunteer told of her visits until four weeks ago")
{
    auto const visit = last(story(course(Fate::silent, 160)), SceneKind::visit);

    REQUIRE(visit);
    CHECK(base::days_between(visit->on, a_wednesday) > 28);
}

TEST_CASE("evaluations come between three and six months after one another, and none after the end")
{
    auto const told = story(course(Fate::winds_down, 500));
    auto previous = last(told, SceneKind::first_check).value();
    for (auto const& scene : told) {
        if (scene.kind != SceneKind::evaluation) {
            continue;
        }
        CHECK(previous.planned_for == scene.on);
        CHECK(base::add_months(previous.on, 3) <= scene.on);
        CHECK(scene.on <= base::add_months(previous.on, 6));
        previous = scene;
    }
    CHECK_FALSE(previous.planned_for);
    CHECK(previous.on < last(told, SceneKind::closed)->on);
}

TEST_CASE("after a volunteer said no a second is asked")
{
    auto const told = story(course(Fate::declines_first, 150));

    CHECK(last(told, SceneKind::volunteer_declined)->volunteer == 0);
    CHECK(last(told, SceneKind::proposed)->volunteer == 1);
    CHECK(last(told, SceneKind::started)->volunteer == 1);
}

TEST_CASE("a story that stops after a proposal stops after the last")
{
    auto asked_twice = course(Fate::declines_first, 150);
    asked_twice.stops_after = SceneKind::proposed;

    auto const told = story(asked_twice);

    CHECK(told.back().kind == SceneKind::proposed);
    CHECK(told.back().volunteer == 1);
}

TEST_CASE("after no klik a second volunteer is asked")
{
    auto const told = story(course(Fate::no_klik_first, 150));

    CHECK(last(told, SceneKind::parent_no_klik)->volunteer == 0);
    CHECK(last(told, SceneKind::started)->volunteer == 1);
}

} // namespace demo
