#include "agenda/pages/today_page.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "training/pages/course_pages.hpp"
#include "training/pages/my_training_pages.hpp"
#include "training/tests/given.hpp"

namespace training {

namespace {

using given::day;
using support::says;
using support::TypedFields;

using Page = web::Response (*)(accounts::SignedInRequest&);

support::PathParameters path_to(Course const& course)
{
    return {{"course", std::to_string(course.id.value())}};
}

support::PathParameters path_to(Course const& course, std::size_t number)
{
    auto path = path_to(course);
    path.emplace("dagdeel", std::to_string(course.dagdelen.at(number).id.value()));
    return path;
}

support::PathParameters path_to(volunteers::VolunteerId volunteer)
{
    return {{"volunteer", std::to_string(volunteer.value())}};
}

web::Response show(support::World& world, Page page, support::PathParameters path = {})
{
    return world.open(page, world.ria, support::get(std::move(path)));
}

web::Response send(support::World& world, Page page, support::PathParameters path, TypedFields form)
{
    return world.open(page, world.ria, support::post(std::move(path), std::move(form)));
}

std::string code_of(volunteers::VolunteerId volunteer)
{
    return std::to_string(volunteer.value());
}

TypedFields typed_course()
{
    return {
        {"submission_key", "a-course"},
        {"kind", "course"},
        {"title", "Najaar"},
        {"starts_at", "19"},
        {"ends_at", "21.30"},
        {"day_role", "2026-12-02"},
        {"day_farewell", "2027-01-13"},
        {"place_name", "Bibliotheek Aalten"},
        {"other_trainer", "Karin ter Haar"},
        {"most_volunteers", "12"},
    };
}

} // namespace

TEST_CASE("a coordinator plans a course; the days she leaves open are a week apart, and sent twice it is one")
{
    auto world = support::World{};
    CHECK(says(show(world, show_new_course), "Elk gezin is anders"));

    auto const sent = send(world, create_course, {}, typed_course());
    CHECK(sent.status == 303);
    CHECK(send(world, create_course, {}, typed_course()).header("Location") == sent.header("Location"));

    auto const courses = list_courses(world.database, world.aalten);
    REQUIRE(courses.size() == 1);
    CHECK(courses[0].hours == CourseHours{.starts_at = "19:00", .ends_at = "21:30"});
    CHECK(courses[0].dagdelen[4].plan.on == day("2026-12-30"));
    CHECK(last_day_of(courses[0]) == day("2027-01-13"));
    auto const page = show(world, show_course, path_to(courses[0]));
    CHECK(says(page, "Karin ter Haar"));
    CHECK(says(page, "Er doet nog niemand mee."));
    CHECK(says(show(world, show_courses), "0 van 12"));
}

TEST_CASE("all that is wrong with a course is told together, and what was typed stays")
{
    auto world = support::World{};
    auto const before = support::contents_of(world.database);
    auto const page = send(
        world,
        create_course,
        {},
        {{"title", ""},
         {"starts_at", "21:00"},
         {"ends_at", "19:00"},
         {"day_safety", "31-2-2027"},
         {"most_volunteers", "veel"}}
    );
    CHECK(page.status == 422);
    for (auto const* const words :
         {"Vul een naam in.",
          "Vul in waar het is.",
          "Deze tijd is eerder dan het begin.",
          "Vul een dag in, zoals 21-11-2026.",
          "Vul een getal in van 1 tot en met 60.",
          "31-2-2027",
          "veel"}) {
        CAPTURE(words);
        CHECK(says(page, words));
    }
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a theme meeting is planned on the same form with one day")
{
    auto world = support::World{};
    auto form = typed_course();
    form[1].second = "theme";
    form[2].second = "Omgaan met verdriet";
    form.emplace_back("day", "2026-12-09");
    CHECK(send(world, create_course, {}, form).status == 303);
    auto const courses = list_courses(world.database, world.aalten);
    REQUIRE(courses.size() == 1);
    CHECK(courses[0].kind == CourseKind::theme);
    CHECK(courses[0].dagdelen.size() == 1);
    CHECK(says(show(world, show_courses), "Omgaan met verdriet"));
}

TEST_CASE("the plan opens as it stands, changes, and says when somebody else was first")
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world, "2026-12-02"));
    CHECK(says(show(world, show_course_plan, path_to(course)), "2026-12-02"));

    auto form = typed_course();
    form.emplace_back("version", "1");
    CHECK(send(world, update_course_plan, path_to(course), form).status == 303);
    CHECK(load_course(world.database, course.id, world.aalten).most_volunteers == 12);
    form[2].second = "Voorjaar";
    auto const late = send(world, update_course_plan, path_to(course), form);
    CHECK(late.status == 422);
    CHECK(says(late, "Iemand anders heeft dit intussen gewijzigd."));
    CHECK(says(late, "Voorjaar"));
}

TEST_CASE("volunteers are enrolled from the course until it is full; then they wait, and moving up is told "
          "on the day")
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world, "2026-12-02"));
    auto const fatma = given::suited(world, "Fatma");
    for (auto const volunteer : {fatma, given::suited(world, "Els"), given::suited(world, "Kim")}) {
        auto const sent = send(world, create_enrolment, path_to(course), {{"volunteer", code_of(volunteer)}});
        CHECK(sent.status == 303);
    }
    CHECK(send(world, create_enrolment, path_to(course), {{"volunteer", code_of(fatma)}}).status == 303);
    CHECK(says(show(world, show_course, path_to(course)), "Wachtlijst"));
    CHECK(says(show(world, show_courses), "1 wacht"));
    CHECK(says(send(world, create_enrolment, path_to(course), {}), "Kies een vrijwilliger."));
    CHECK_FALSE(says(show(world, agenda::show_today), "Heeft nu een plek"));

    auto const enrolments = list_enrolments(world.database, course.id);
    REQUIRE(enrolments.size() == 3);
    auto path = path_to(course);
    path.emplace("enrolment", std::to_string(enrolments[0].id.value()));
    CHECK(send(world, create_enrolment_withdrawal, path, {}).status == 303);
    CHECK(says(show(world, agenda::show_today), "Heeft nu een plek: Najaar"));
    CHECK_FALSE(says(world.open(agenda::show_today, world.joke, support::get()), "Heeft nu een plek"));
    CHECK(says(show(world, show_course, path_to(course)), "Heeft nu een plek"));

    path.find("enrolment")->second = std::to_string(enrolments[2].id.value());
    CHECK(send(world, create_moved_up_told, path, {}).status == 303);
    CHECK_FALSE(says(show(world, agenda::show_today), "Heeft nu een plek"));
}

TEST_CASE("attendance of many is one form, asked for on the day list until it is recorded")
{
    auto world = support::World{};
    auto plan = given::autumn(world);
    plan.most_volunteers = 12;
    auto const course = given::plan(world, plan);
    auto const fatma = given::suited(world, "Fatma");
    auto const els = given::suited(world, "Els");
    CHECK(says(show(world, agenda::show_today), "Wie waren er?"));

    auto const sent = send(
        world,
        create_course_attendance,
        path_to(course, 0),
        {{"version", "0"}, {"came", code_of(fatma)}, {"came", code_of(els)}}
    );
    CHECK(sent.status == 303);
    CHECK(says(show(world, show_course, path_to(course)), "2 waren er"));
    auto const again = show(world, show_course_attendance, path_to(course, 0));
    CHECK(says(again, "value=\"" + code_of(fatma) + "\" checked"));
    auto const stale = send(
        world, create_course_attendance, path_to(course, 0), {{"version", "0"}, {"came", code_of(fatma)}}
    );
    CHECK(stale.status == 422);
    CHECK(says(stale, "Iemand anders heeft dit intussen gewijzigd."));
    CHECK(says(show(world, show_courses), "Mist nog iets van de cursus"));
}

TEST_CASE(
    "the page of a volunteer shows what she misses and which coming courses have it, and enrols her there"
)
{
    auto world = support::World{};
    auto const autumn = given::plan(world, given::autumn(world));
    auto const fatma = given::suited(world, "Fatma");
    for (auto number = std::size_t{0}; number < 5; ++number) {
        REQUIRE(given::came(world, autumn, number, {fatma}));
    }
    auto const winter = given::plan(world, given::autumn(world, "2026-12-02"));
    auto const page = show(world, show_volunteer_training, path_to(fatma));
    CHECK(says(page, "woensdag 6 januari"));
    CHECK(says(page, "Alleen deze dag"));
    CHECK_FALSE(says(page, "woensdag 2 december, <a"));

    auto const sent = send(
        world,
        create_volunteer_enrolment,
        path_to(fatma),
        {{"course", std::to_string(winter.id.value())},
         {"dagdeel", std::to_string(winter.dagdelen[5].id.value())}}
    );
    CHECK(sent.status == 303);
    CHECK(says(show(world, show_volunteer_training, path_to(fatma)), "ingeschreven"));
    CHECK(says(show(world, show_course, path_to(winter)), "Haalt hier iets in"));
    CHECK(says(send(world, create_volunteer_enrolment, path_to(fatma), {}), "Kies een cursus."));
    CHECK(says(
        send(
            world, create_volunteer_enrolment, path_to(fatma), {{"course", std::to_string(autumn.id.value())}}
        ),
        "Dit is al geweest."
    ));
}

TEST_CASE("courses and volunteers of another location are not there")
{
    auto world = support::World{};
    auto const course = given::plan(world, given::autumn(world));
    auto const as_joke = [&](Page page, web::Request const& request) {
        return world.open(page, world.joke, request);
    };
    for (auto const page : {show_course, show_course_plan, show_course_attendance}) {
        CHECK_THROWS_AS(as_joke(page, support::get(path_to(course, 0))), base::NotFound);
    }
    auto path = path_to(course, 0);
    path.emplace("enrolment", "1");
    for (auto const page :
         {update_course_plan,
          create_enrolment,
          create_enrolment_withdrawal,
          create_moved_up_told,
          create_course_attendance}) {
        CHECK_THROWS_AS(as_joke(page, support::post(path, {})), base::NotFound);
    }
    for (auto const page : {show_volunteer_training, show_certificate}) {
        CHECK_THROWS_AS(as_joke(page, support::get(path_to(world.anna))), base::NotFound);
    }
    CHECK_FALSE(says(as_joke(show_courses, support::get()), "Najaar"));
}

TEST_CASE("who has done all topics gets her certificate on paper, also by herself, and nothing of it is kept")
{
    auto world = support::World{};
    CHECK_THROWS_AS(show(world, show_certificate, path_to(world.anna)), base::NotFound); // did it elsewhere
    auto const course = given::plan(world, given::autumn(world));
    for (auto number = std::size_t{0}; number < 6; ++number) {
        REQUIRE(given::came(world, course, number, {world.anna}));
    }
    auto const printed = show(world, show_certificate, path_to(world.anna));
    CHECK(printed.content_type == "application/pdf");
    CHECK(printed.body.starts_with("%PDF-"));
    CHECK(printed.body.find("/Lang (nl)") != std::string::npos);
    auto const hers = world.open(show_my_certificate, world.anna_signed_in, support::get());
    CHECK(hers.body.starts_with("%PDF-"));
    CHECK(says(world.open(show_my_training, world.anna_signed_in, support::get()), "Certificaat (PDF)"));
    CHECK(says(show(world, show_volunteer_training, path_to(world.anna)), "Certificaat (PDF)"));
}

} // namespace training
