#include "agenda/pages/today_page.hpp"
#include "coaching/pages/coaching_pages.hpp"
#include "coaching/pages/intervision_pages.hpp"
#include "coaching/pages/my_thanks_pages.hpp"
#include "coaching/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "platform/base/utf8.hpp"
#include "support/contents.hpp"
#include "support/strange_texts.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"

namespace coaching {

namespace {

using given::day;
using support::says;
using support::TypedFields;

using Page = web::Response (*)(accounts::SignedInRequest&);

support::PathParameters path_of_anna(support::World const& world)
{
    return {{"volunteer", std::to_string(world.anna.value())}};
}

support::PathParameters path_of(IntervisionGroup const& group)
{
    return {{"group", std::to_string(group.id.value())}};
}

support::PathParameters path_of(IntervisionGroup const& group, IntervisionDate const& date)
{
    auto path = path_of(group);
    path.emplace("date", std::to_string(date.id.value()));
    return path;
}

web::Response show(support::World& world, Page page, support::PathParameters path = {})
{
    return world.open(page, world.ria, support::get(std::move(path)));
}

web::Response send(support::World& world, Page page, support::PathParameters path, TypedFields form)
{
    return world.open(page, world.ria, support::post(std::move(path), std::move(form)));
}

void pause_anna(support::World& world, std::string_view until)
{
    auto const event = volunteers::VolunteerEvent{
        .kind = volunteers::VolunteerEventKind::paused, .on = support::World::today, .planned_for = day(until)
    };
    REQUIRE(volunteers::record_volunteer_event(
        world.database, world.occasion(), {.volunteer = world.anna, .event = event}
    ));
}

} // namespace

TEST_CASE("a talk is recorded on the track of a volunteer, which says who reads it and about whom it is")
{
    auto world = support::World{};
    auto const opened = show(world, show_track, path_of_anna(world));
    CHECK(says(opened, "Schrijf niets over het gezin."));
    CHECK(says(opened, "alleen de coördinatoren en de beheerder van jullie locatie"));
    CHECK(says(opened, "nog niet gesproken"));

    auto const form =
        TypedFields{{"on", "2026-11-20"}, {"note", "Wil meer uren"}, {"submission_key", "once"}};
    CHECK(send(world, create_talk, path_of_anna(world), form).status == 303);
    CHECK(send(world, create_talk, path_of_anna(world), form).status == 303);
    CHECK(list_talks(world.database, world.anna, world.aalten).size() == 1);
    auto const page = show(world, show_track, path_of_anna(world));
    CHECK(says(page, "Gesprek met Ria"));
    CHECK(says(page, "Wil meer uren"));
    CHECK(says(page, "1 dag geleden"));
}

TEST_CASE("what is wrong on the track is told, and what was typed stays")
{
    auto world = support::World{};
    auto const before = support::contents_of(world.database);
    auto const talk =
        send(world, create_talk, path_of_anna(world), {{"on", "2026-12-20"}, {"note", "Wil meer uren"}});
    CHECK(talk.status == 422);
    CHECK(says(talk, "Wil meer uren"));
    auto const early =
        send(world, create_talk, path_of_anna(world), {{"on", "2020-12-20"}, {"note", "Wil meer uren"}});
    CHECK(says(early, "Op deze dag was zij nog niet aangemeld."));
    CHECK(says(send(world, create_thanks, path_of_anna(world), {}), "Schrijf een paar woorden."));
    auto const birthday =
        send(world, update_birthday, path_of_anna(world), {{"birthday_day", "31"}, {"birthday_month", "4"}});
    CHECK(birthday.status == 422);
    CHECK(says(birthday, "Vul een dag en een maand in, bijvoorbeeld 21 en 11."));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("she reads thanks and keeps her birthday herself, and sees nothing of a talk")
{
    auto world = support::World{};
    REQUIRE(hold_talk(world.database, world.occasion(), given::talk(world)));
    CHECK(send(world, create_thanks, path_of_anna(world), {{"words", "Fijn dat je er bent."}}).status == 303);
    auto const mine = world.open(show_my_thanks, world.anna_signed_in, support::get());
    CHECK(says(mine, "Fijn dat je er bent."));
    CHECK_FALSE(says(mine, "slapen"));
    auto const sent = world.open(
        update_my_birthday,
        world.anna_signed_in,
        support::post({}, {{"birthday_day", "21"}, {"birthday_month", "11"}})
    );
    CHECK(sent.status == 303);
    CHECK(says(show(world, agenda::show_today), "Jarig"));
    auto const wrong =
        world.open(update_my_birthday, world.anna_signed_in, support::post({}, {{"birthday_day", "40"}}));
    CHECK(wrong.status == 422);
}

TEST_CASE("the list of attention has the longest silence first, and days to come")
{
    using namespace std::chrono;
    auto world = support::World{};
    save_birthday(world.database, world.bea, world.aalten, November / 30);
    REQUIRE(hold_talk(world.database, world.occasion(), given::talk(world)));

    auto const page = show(world, show_attention).body;
    auto const bea = page.find("Bea Mulder");
    auto const anna = page.find("Anna Wassink");
    REQUIRE(bea != std::string::npos);
    CHECK(bea < anna);
    CHECK(page.find("te lang") != std::string::npos);
    CHECK(page.find("Jarig") != std::string::npos);
    CHECK(page.find("Carla") == std::string::npos);
}

TEST_CASE("the end of a pause stands on the day list once, from the day on which the programme reminds of it")
{
    auto world = support::World{};
    pause_anna(world, "2026-12-10");
    CHECK(says(show(world, show_attention), "In pauze"));
    CHECK_FALSE(says(show(world, show_attention), "De pauze loopt af"));

    world.now += std::chrono::hours{24 * 11};
    CHECK_FALSE(says(show(world, agenda::show_today), "Einde van de pauze"));
    world.now += std::chrono::hours{24}; // a week before
    auto const page = show(world, agenda::show_today).body;
    auto const row = std::string_view{"day-what\">Einde van de pauze bespreken"};
    CHECK(page.find(row) != std::string::npos);
    CHECK(page.find(row) == page.rfind(row));
    CHECK(page.find("De pauze loopt af") == std::string::npos);
    CHECK(page.find("/steps?step=resumed") != std::string::npos);
    CHECK(says(show(world, show_attention), "De pauze loopt af"));
    CHECK(says(show(world, show_track, path_of_anna(world)), "In pauze"));
    CHECK_FALSE(says(world.open(agenda::show_today, world.joke, support::get()), "Einde van de pauze"));
}

TEST_CASE("the day list leads from the talk of a match to the track of its volunteer")
{
    auto world = support::World{};
    auto const match = support::start_with_anna(world);
    auto const path = support::PathParameters{{"match", std::to_string(match.value())}};
    auto const sent = show(world, show_talk_of_match, path);
    CHECK(sent.header("Location") == "/volunteers/" + std::to_string(world.anna.value()) + "/track");
    CHECK_THROWS_AS(world.open(show_talk_of_match, world.joke, support::get(path)), base::NotFound);
}

TEST_CASE("an intervision group is begun, meets, and who came is ticked on one form")
{
    auto world = support::World{};
    CHECK(says(send(world, create_intervision_group, {}, {}), "Vul een naam in."));
    auto const form = TypedFields{
        {"name", "Dinsdaggroep"},
        {"member", std::to_string(world.anna.value())},
        {"member", std::to_string(world.bea.value())},
        {"submission_key", "group"}
    };
    auto const sent = send(world, create_intervision_group, {}, form);
    CHECK(sent.status == 303);
    CHECK(send(world, create_intervision_group, {}, form).header("Location") == sent.header("Location"));
    CHECK(says(show(world, show_intervision_groups), "Dinsdaggroep"));

    auto const group = list_intervision_groups(world.database, world.aalten).front();
    CHECK(says(send(world, create_intervision_date, path_of(group), {}), "Vul een dag in, zoals 21-11-2026.")
    );
    auto const planned =
        send(world, create_intervision_date, path_of(group), {{"on", "2026-11-17"}, {"starts_at", "20"}});
    CHECK(planned.status == 303);
    auto const date = load_intervision_group(world.database, group.id, world.aalten).dates.front();
    CHECK(date.starts_at == "20:00");
    auto const came = TypedFields{{"version", "0"}, {"came", std::to_string(world.anna.value())}};
    CHECK(send(world, create_intervision_attendance, path_of(group, date), came).status == 303);
    CHECK(says(show(world, show_intervision_group, path_of(group)), "1 was er"));
    CHECK(says(show(world, show_track, path_of_anna(world)), "Dinsdaggroep"));
    auto const stale = send(world, create_intervision_attendance, path_of(group, date), {{"version", "0"}});
    CHECK(stale.status == 422);
    CHECK(says(show(world, show_intervision_attendance, path_of(group, date)), "checked"));
    CHECK(says(
        send(world, create_intervision_cancellation, path_of(group, date), {}),
        "Wie er was, is al vastgelegd."
    ));
}

TEST_CASE("a group changes its name and members on its page, and says when somebody else was first")
{
    auto world = support::World{};
    auto const group = given::group(world);
    auto form = TypedFields{{"name", "Woensdaggroep"}, {"version", "1"}};
    CHECK(send(world, update_intervision_group, path_of(group), form).status == 303);
    CHECK(load_intervision_group(world.database, group.id, world.aalten).members.empty());
    form[0].second = "Anders";
    auto const late = send(world, update_intervision_group, path_of(group), form);
    CHECK(late.status == 422);
    CHECK(says(late, "Iemand anders heeft dit intussen gewijzigd."));
    CHECK(says(send(world, update_intervision_group, path_of(group), {{"name", ""}}), "Vul een naam in."));
}

TEST_CASE("coaching of another location is not there")
{
    auto world = support::World{};
    auto const group = given::group(world);
    auto const date = given::meets(world, group, "2026-11-17");
    auto const as_joke = [&](Page page, web::Request const& request) {
        return world.open(page, world.joke, request);
    };
    CHECK_THROWS_AS(as_joke(show_track, support::get(path_of_anna(world))), base::NotFound);
    for (auto const page : {create_talk, create_thanks, update_birthday}) {
        CHECK_THROWS_AS(as_joke(page, support::post(path_of_anna(world), {})), base::NotFound);
    }
    for (auto const page : {show_intervision_group, show_intervision_attendance}) {
        CHECK_THROWS_AS(as_joke(page, support::get(path_of(group, date))), base::NotFound);
    }
    for (auto const page :
         {update_intervision_group,
          create_intervision_date,
          create_intervision_cancellation,
          create_intervision_attendance}) {
        CHECK_THROWS_AS(as_joke(page, support::post(path_of(group, date), {})), base::NotFound);
    }
    CHECK_FALSE(says(as_joke(show_intervision_groups, support::get()), "Dinsdaggroep"));
    CHECK_FALSE(says(as_joke(show_attention, support::get()), "Anna"));
}

TEST_CASE("strange texts are refused in words with what was typed, or kept and shown as text")
{
    auto world = support::World{};
    auto const group = given::group(world);
    auto texts = support::strange_texts(60);
    std::erase_if(texts, [](std::string const& text) { return !base::is_utf8(text); });
    auto const takes = [&](Page page, support::PathParameters const& path, TypedFields const& form) {
        auto const sent = send(world, page, path, form);
        CHECK((sent.status == 303 || sent.status == 422));
        CHECK_FALSE(says(sent, "<script>alert"));
    };
    for (auto const& text : texts) {
        CAPTURE(text);
        takes(create_talk, path_of_anna(world), {{"on", text}, {"note", text}});
        takes(create_talk, path_of_anna(world), {{"on", "2026-11-20"}, {"note", text}});
        takes(create_thanks, path_of_anna(world), {{"words", text}});
        takes(update_birthday, path_of_anna(world), {{"birthday_day", text}, {"birthday_month", "2"}});
        takes(create_intervision_group, {}, {{"name", text}, {"member", text}});
        takes(create_intervision_date, path_of(group), {{"on", "2026-11-17"}, {"starts_at", text}});
        takes(update_intervision_group, path_of(group), {{"name", text}, {"version", text}});
    }
    CHECK_FALSE(says(show(world, show_track, path_of_anna(world)), "<script>alert"));
    CHECK_FALSE(says(show(world, show_intervision_groups), "<script>alert"));
    auto const mine = world.open(show_my_thanks, world.anna_signed_in, support::get());
    CHECK_FALSE(says(mine, "<script>alert"));
}

} // namespace coaching
