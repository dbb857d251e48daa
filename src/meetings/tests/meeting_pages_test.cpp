#include "meetings/pages/meeting_pages.hpp"
#include "meetings/store/attendance_store.hpp"
#include "meetings/store/registration_store.hpp"
#include "meetings/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace meetings {

namespace {

using given::day;
using support::says;
using support::TypedFields;

using Page = web::Response (*)(accounts::SignedInRequest&);

support::PathParameters path_of(MeetingId id, std::string const& on = "2026-11-24")
{
    return {{"meeting", std::to_string(id.value())}, {"day", on}};
}

web::Response show(support::World& world, Page page, support::PathParameters path = {})
{
    return world.open(page, world.ria, support::get(std::move(path)));
}

web::Response send(support::World& world, Page page, support::PathParameters path, TypedFields form)
{
    return world.open(page, world.ria, support::post(std::move(path), std::move(form)));
}

TypedFields typed_plan()
{
    return {
        {"submission_key", "a-form"},
        {"title", "Koffie en spelen"},
        {"place_name", "Bibliotheek Aalten"},
        {"street", "Landstraat 1"},
        {"town", "Aalten"},
        {"first_day", "2026-11-24"},
        {"starts_at", "10"},
        {"ends_at", "11.30"},
        {"repeats", "weekly"},
        {"times", "4"},
        {"registering", "by_name"},
        {"most_families", "8"},
        {"age_from", "0"},
        {"age_to", "4"},
    };
}

// A meeting whose first date was held on Tuesday 17 November 2026.
MeetingId plan_held(support::World& world)
{
    auto plan = given::coffee();
    plan.recurrence.first_day = day("2026-11-17");
    return given::plan(world, plan);
}

} // namespace

TEST_CASE("a coordinator plans a meeting, and the form sent twice plans one")
{
    auto world = support::World{};
    intake::given::insert_served_places(world);
    CHECK(says(show(world, show_new_meeting), "Nieuwe ontmoeting"));

    auto const sent = send(world, create_meeting, {}, typed_plan());
    CHECK(sent.status == 303);
    CHECK(send(world, create_meeting, {}, typed_plan()).header("Location") == sent.header("Location"));

    auto const stored = given::meeting(world, MeetingId{1});
    CHECK(stored.plan.hours == Hours{.starts_at = "10:00", .ends_at = "11:30"});
    CHECK(stored.plan.municipality.value() == "GM0197");
    CHECK(stored.plan.ages == Ages{.from = 0, .to_inclusive = 4});
    CHECK(dates_of(stored).size() == 4);
    auto const page = show(world, show_meeting, path_of(MeetingId{1}));
    CHECK(says(page, "dinsdag 15 december"));
    CHECK(says(page, "0 van 8 gezinnen"));
}

TEST_CASE("all that is wrong with a plan is told together, and what was typed stays")
{
    auto world = support::World{};
    intake::given::insert_served_places(world);
    auto const before = support::contents_of(world.database);

    auto const page = send(
        world,
        create_meeting,
        {},
        {{"title", ""},
         {"place_name", "Bibliotheek"},
         {"first_day", "31-2-2026"},
         {"starts_at", "11:00"},
         {"ends_at", "10:00"},
         {"repeats", "weekly"},
         {"most_families", "geen"},
         {"age_from", "4"},
         {"age_to", "2"}}
    );

    CHECK(page.status == 422);
    for (auto const* const words :
         {"Vul in hoe de ontmoeting heet.",
          "Vul de straat en het huisnummer in.",
          "Vul de eerste dag in, zoals 21-11-2026.",
          "Deze tijd is eerder dan het begin.",
          "Vul een laatste dag in, of hoe vaak het is.",
          "Kies of ouders zich opgeven.",
          "Vul een getal in van 1 tot en met 200.",
          "Deze leeftijd is lager dan de eerste.",
          "31-2-2026"}) {
        CAPTURE(words);
        CHECK(says(page, words));
    }
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a location that serves several municipalities is asked which, and one without an offer is told")
{
    auto world = support::World{};
    auto const nowhere = send(world, create_meeting, {}, typed_plan());
    CHECK(nowhere.status == 422);
    CHECK(says(nowhere, "Jullie locatie heeft nu in geen enkele gemeente aanbod."));

    intake::given::serve(world, world.aalten, "GM0197");
    intake::given::serve(world, world.aalten, "GM0294");
    CHECK(says(send(world, create_meeting, {}, typed_plan()), "Kies de gemeente."));
    auto form = typed_plan();
    form.emplace_back("municipality", "GM0294");
    CHECK(send(world, create_meeting, {}, form).status == 303);
    CHECK(given::meeting(world, MeetingId{1}).plan.municipality.value() == "GM0294");
}

TEST_CASE("a plan is changed on the same form, which opens as it stands")
{
    auto world = support::World{};
    intake::given::insert_served_places(world);
    auto const id = given::plan(world);
    auto const opened = show(world, show_plan, path_of(id));
    CHECK(says(opened, "Landstraat 1"));
    CHECK(says(opened, "2026-11-24"));

    auto form = typed_plan();
    form.emplace_back("version", "1");
    CHECK(send(world, update_plan, path_of(id), form).status == 303);
    CHECK(given::meeting(world, id).plan.most_families == 8);

    form[1].second = "Thee";
    auto const late = send(world, update_plan, path_of(id), form);
    CHECK(late.status == 422);
    CHECK(says(late, "Iemand anders heeft dit intussen gewijzigd."));
    CHECK(says(late, "Thee"));
}

TEST_CASE("a date is cancelled, moved and restored on its page, which says what is wrong")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    CHECK(says(send(world, create_cancellation, path_of(id), {}), "Vul in waarom het niet doorgaat."));
    CHECK(send(world, create_cancellation, path_of(id), {{"cancel_reason", "Ziek"}}).status == 303);
    CHECK(says(show(world, show_date, path_of(id)), "Ziek"));

    auto const taken = send(
        world,
        create_move,
        path_of(id),
        {{"moved_to", "2026-12-01"}, {"starts_at", "10:00"}, {"ends_at", "11:00"}, {"move_reason", "Sneeuw"}}
    );
    CHECK(taken.status == 422);
    CHECK(says(taken, "Op deze dag is er al een keer."));
    CHECK(says(taken, "Sneeuw"));
    auto const moved = send(
        world,
        create_move,
        path_of(id),
        {{"moved_to", "2026-11-26"}, {"starts_at", "10:00"}, {"ends_at", "11:00"}}
    );
    CHECK(moved.status == 303);
    CHECK(says(show(world, show_date, path_of(id)), "donderdag 26 november"));

    CHECK(send(world, create_restoration, path_of(id), {}).status == 303);
    CHECK(given::meeting(world, id).changes.empty());
}

TEST_CASE("the page of a date shows who comes and how to reach her, and takes her off when she phones")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id));
    auto const sofie = given::enrol(world, given::parent(id, "Sofie", "0612345678"));

    auto const page = show(world, show_date, path_of(id));
    CHECK(says(page, "fatma@example.nl"));
    CHECK(says(page, "06 12 34 56 78"));

    auto const form = TypedFields{{"registration", std::to_string(sofie.value())}};
    CHECK(send(world, create_withdrawal_by_phone, path_of(id), form).status == 303);
    CHECK_FALSE(says(show(world, show_date, path_of(id)), "Sofie"));
    CHECK(count_registrations(world.database, {.meeting = id, .planned_on = day("2026-11-24")}) == 1);
}

TEST_CASE("who came is ticked by name and counted without, and stays ticked when the form opens again")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    CHECK(says(show(world, show_our_meetings), "Wie waren er?"));
    auto const path = path_of(id, "2026-11-17");
    auto const anna = volunteers::load_volunteer(world.database, world.anna, world.aalten).person;
    auto const opened = show(world, show_attendance, path);
    CHECK(says(opened, "Sanne de Boer"));
    CHECK(says(opened, "Anna Wassink"));
    auto const form = TypedFields{
        {"version", "0"},
        {"parents", "4"},
        {"children", "6"},
        {"came", std::to_string(anna.value())},
        {"came", std::to_string(world.sanne_person.value())},
        {"children_" + std::to_string(world.sanne_person.value()), "1"},
    };

    CHECK(send(world, create_attendance, path, form).status == 303);
    CHECK(send(world, create_attendance, path, form).status == 303);

    auto const stored = find_attendance(world.database, {.meeting = id, .planned_on = day("2026-11-17")});
    REQUIRE(stored);
    CHECK(all_of(stored->attendance) == Attended{.parents = 5, .children = 7, .volunteers = 1});
    CHECK(stored->version == 1);
    CHECK(says(show(world, show_attendance, path), " checked"));
    CHECK(says(show(world, show_meeting, path), "5 ouders, 7 kinderen, 1 vrijwilliger"));
    CHECK_FALSE(says(show(world, show_our_meetings), "Wie waren er?"));
}

TEST_CASE("attendance that cannot be read, or comes too early, is refused with what was typed")
{
    auto world = support::World{};
    auto const id = plan_held(world);
    auto const page = send(
        world, create_attendance, path_of(id, "2026-11-17"), {{"version", "0"}, {"parents", "een paar"}}
    );
    CHECK(page.status == 422);
    CHECK(says(page, "Vul een getal in, of laat het leeg."));
    CHECK(says(page, "een paar"));
    auto const early =
        send(world, create_attendance, path_of(id, "2026-11-24"), {{"version", "0"}, {"parents", "3"}});
    CHECK(early.status == 422);
    CHECK(says(early, "Deze dag is nog niet geweest."));
}

TEST_CASE("the meetings of another location are not there")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto const page = support::get(path_of(id));
    for (auto const open :
         {show_meeting,
          show_plan,
          update_plan,
          show_date,
          create_cancellation,
          create_move,
          create_restoration,
          create_withdrawal_by_phone,
          show_attendance,
          create_attendance}) {
        CHECK_THROWS_AS(world.open(open, world.joke, page), base::NotFound);
    }
    CHECK_FALSE(says(world.open(show_our_meetings, world.joke, support::get()), "Koffie"));
    CHECK_THROWS_AS(show(world, show_date, path_of(id, "2026-11-25")), base::NotFound);
    CHECK_THROWS_AS(show(world, show_date, path_of(id, "morgen")), base::NotFound);
}

} // namespace meetings
