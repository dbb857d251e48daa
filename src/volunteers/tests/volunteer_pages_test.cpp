#include "accounts/store/account_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/mail/outbox.hpp"
#include "support/contents.hpp"
#include "support/world.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"
#include "volunteers/tests/without_families.hpp"

#include <doctest/doctest.h>

namespace volunteers {

namespace {

using support::says;

support::PathParameters path_of(VolunteerId id)
{
    return {{"volunteer", std::to_string(id.value())}};
}

support::TypedFields dina()
{
    return {
        {"submission_key", "key of the form"},
        {"first_name", "Dina"},
        {"last_name", "O'Hara"},
        {"email", "dina@example.nl"},
        {"phone", ""},
        {"language", "en"},
        {"postcode", "7121ab"},
        {"travel_km", "12"},
        {"most_families", "1"},
        {"dagdeel_1_morning", "yes"},
        {"dagdeel_5_evening", "yes"},
        {"languages", "nl"},
        {"languages", "ar"},
        {"experiences", "sleep"},
        {"wishes", "Geen honden"},
        {"about", ""},
        {"registered_on", "2026-11-20"},
    };
}

support::TypedFields with(support::TypedFields fields, std::string_view name, std::string value)
{
    for (auto& [field, typed] : fields) {
        if (field == name) {
            typed = value;
        }
    }
    return fields;
}

PipelineState state_of(support::World& world, VolunteerId id)
{
    return pipeline_state(load_volunteer_history(world.database, id));
}

} // namespace

TEST_CASE("the list shows the volunteers of one's own location with state and VOG")
{
    auto world = support::World{};

    auto const page = world.open(show_list, world.ria, support::get());

    CHECK(page.status == 200);
    CHECK(says(page, "Anna Wassink"));
    CHECK(says(page, "dinsdagmiddag, donderdagmiddag"));
    CHECK(says(page, "Nederlands, Turks"));
    CHECK(says(page, "1 mrt 2028"));
    CHECK(says(page, "verlopen"));
    CHECK_FALSE(says(page, "Carla"));
}

TEST_CASE("the list can be limited to one state")
{
    auto world = support::World{};
    auto const stop = RecordVolunteerEvent{
        .volunteer = world.anna,
        .event =
            {.kind = VolunteerEventKind::stopped,
             .on = support::World::today,
             .planned_for = std::nullopt,
             .code = "moved"}
    };
    REQUIRE(record_volunteer_event(world.database, world.occasion(), stop));

    auto const active = world.open(show_list, world.ria, support::get());
    auto const stopped = world.open(show_list, world.ria, support::get({}, {{"state", "stopped"}}));
    auto const paused = world.open(show_list, world.ria, support::get({}, {{"state", "paused"}}));

    CHECK_FALSE(says(active, "Anna Wassink"));
    CHECK(says(active, "Bea Mulder"));
    CHECK(says(stopped, "Anna Wassink"));
    CHECK_FALSE(says(stopped, "Bea Mulder"));
    CHECK(says(paused, "Hier is nog niemand."));
}

TEST_CASE("a new volunteer is shown after her form is sent")
{
    auto world = support::World{};

    auto const form = world.open(show_new_volunteer, world.ria, support::get());
    auto const sent = world.open(create_volunteer, world.ria, support::post({}, dina()));
    auto const again = world.open(create_volunteer, world.ria, support::post({}, dina()));

    CHECK(form.status == 200);
    REQUIRE(sent.status == 303);
    CHECK(again.header("Location") == sent.header("Location"));
    auto const id = list_volunteers(world.database, world.aalten).back().id;
    CHECK(sent.header("Location") == "/volunteers/" + std::to_string(id.value()));

    auto const page = world.open(show_one, world.ria, support::get(path_of(id)));
    CHECK(says(page, "Dina O&#39;Hara"));
    CHECK(says(page, "maandagochtend, vrijdagavond"));
    CHECK(says(page, "Plan het eerste gesprek"));
    CHECK(says(page, "tot 12 km vanaf 7121 AB"));
}

TEST_CASE("a form with mistakes names them all and keeps what was typed")
{
    auto world = support::World{};
    auto fields = with(dina(), "first_name", "");
    fields = with(std::move(fields), "postcode", "Aalten");
    fields = with(std::move(fields), "email", "");
    fields = with(std::move(fields), "travel_km", "ver");
    auto const before = support::contents_of(world.database);

    auto const page = world.open(create_volunteer, world.ria, support::post({}, fields));

    CHECK(page.status == 422);
    CHECK(says(page, "Vul de voornaam in."));
    CHECK(says(page, "Vul een postcode in, bijvoorbeeld 7121 AB."));
    CHECK(says(page, "Vul een e-mailadres of een telefoonnummer in."));
    CHECK(says(page, "Vul een afstand in van 1 tot 100 kilometer."));
    CHECK(says(page, "O&#39;Hara"));
    CHECK(says(page, "Geen honden"));
    CHECK(says(page, R"(name="dagdeel_5_evening" value="yes" checked)"));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a volunteer who signs up in the future is refused at the day")
{
    auto world = support::World{};

    auto const page = world.open(
        create_volunteer, world.ria, support::post({}, with(dina(), "registered_on", "2026-11-22"))
    );

    CHECK(page.status == 422);
    CHECK(says(page, "Deze dag is nog niet geweest."));
}

TEST_CASE("the page of a volunteer asks for a new VOG when it is past")
{
    auto world = support::World{};

    auto const bea = world.open(show_one, world.ria, support::get(path_of(world.bea)));
    auto const anna = world.open(show_one, world.ria, support::get(path_of(world.anna)));

    CHECK(says(bea, "Zorg voor een nieuwe VOG"));
    CHECK(says(bea, "De VOG geldt tot en met 20 november 2026."));
    CHECK(says(bea, "tel:+31687654321"));
    CHECK_FALSE(says(anna, "Volgende stap"));
}

TEST_CASE("the pages of a volunteer of another location are not there")
{
    auto world = support::World{};
    auto const anna = support::get(path_of(world.anna));
    auto const step =
        support::post(path_of(world.anna), {{"step", "vog_seen"}, {"on", "2026-11-21"}, {"note", ""}});
    auto const profile = support::post(path_of(world.anna), dina());

    CHECK_THROWS_AS(world.open(show_one, world.joke, anna), base::NotFound);
    CHECK_THROWS_AS(world.open(show_volunteer_profile, world.joke, anna), base::NotFound);
    CHECK_THROWS_AS(world.open(update_volunteer_profile, world.joke, profile), base::NotFound);
    CHECK_THROWS_AS(world.open(show_volunteer_steps, world.joke, anna), base::NotFound);
    CHECK_THROWS_AS(world.open(create_volunteer_step, world.joke, step), base::NotFound);
    CHECK_THROWS_AS(world.open(invite_one, world.joke, step), base::NotFound);
    CHECK_THROWS_AS(world.open(show_one, world.ria, support::get({{"volunteer", "99"}})), base::NotFound);
}

TEST_CASE("a profile opens filled in and is kept when it is sent")
{
    auto world = support::World{};
    auto const before = load_volunteer(world.database, world.anna, world.aalten);
    auto fields = dina();
    fields.emplace_back("version", std::to_string(before.version));
    fields.emplace_back("person_version", "1");

    auto const form = world.open(show_volunteer_profile, world.ria, support::get(path_of(world.anna)));
    auto const sent =
        world.open(update_volunteer_profile, world.ria, support::post(path_of(world.anna), fields));

    CHECK(says(form, R"(value="Wassink")"));
    CHECK(says(form, R"(name="dagdeel_2_afternoon" value="yes" checked)"));
    CHECK(sent.status == 303);
    CHECK(load_volunteer(world.database, world.anna, world.aalten).profile.travel_km == 12);
}

TEST_CASE("a profile that a colleague changed meanwhile is shown again with what was typed")
{
    auto world = support::World{};
    auto fields = dina();
    fields.emplace_back("version", "7");
    fields.emplace_back("person_version", "1");

    auto const page =
        world.open(update_volunteer_profile, world.ria, support::post(path_of(world.anna), fields));

    CHECK(page.status == 422);
    CHECK(says(page, "Een collega heeft deze gegevens intussen veranderd."));
    CHECK(says(page, "Geen honden"));
    CHECK(load_volunteer(world.database, world.anna, world.aalten).profile.travel_km == 10);
}

TEST_CASE("only the steps that can be taken now are offered, each with the fields it needs")
{
    auto world = support::World{};

    auto const steps = world.open(show_volunteer_steps, world.ria, support::get(path_of(world.anna)));
    auto const pause =
        world.open(show_volunteer_steps, world.ria, support::get(path_of(world.anna), {{"step", "paused"}}));

    CHECK(says(steps, "Pauze begonnen"));
    CHECK_FALSE(says(steps, "Cursus begonnen"));
    CHECK(says(steps, "/volunteers/" + std::to_string(world.anna.value()) + "/stop"));
    CHECK(says(pause, "Loopt er nog een koppeling?"));
    CHECK(says(pause, R"(value="2026-11-21")"));
    CHECK(says(pause, "Tot wanneer?"));
    CHECK_FALSE(says(pause, "Waarom?"));
}

TEST_CASE("a pause is recorded with the day it ends")
{
    auto world = support::World{};
    auto const pause = [&](std::string until) {
        return world.open(
            create_volunteer_step,
            world.ria,
            support::post(
                path_of(world.anna),
                {{"step", "paused"}, {"on", "2026-11-21"}, {"planned_for", std::move(until)}, {"note", "Reis"}
                }
            )
        );
    };

    auto const empty = pause("");
    auto const too_early = pause("2026-11-20");
    auto const right = pause("2027-01-04");
    auto const twice = pause("2027-01-04");

    CHECK(empty.status == 422);
    CHECK(says(empty, "Vul in op welke dag."));
    CHECK(says(empty, "Reis"));
    CHECK(too_early.status == 422);
    CHECK(says(too_early, "Deze dag is te vroeg."));
    CHECK(right.status == 303);
    CHECK(twice.status == 422);
    CHECK(says(twice, "Dit is al vastgelegd"));
    CHECK(state_of(world, world.anna) == PipelineState::paused);
    CHECK(list_volunteer_events(world.database, world.anna).back().note == "Reis");
}

TEST_CASE("a no after the talk has a reason, and a kind mail that the coordinator reads before it goes")
{
    auto world = support::World{};
    REQUIRE(world.open(create_volunteer, world.ria, support::post({}, dina())).status == 303);
    auto const id = list_volunteers(world.database, world.aalten).back().id;
    auto const form =
        world.open(show_volunteer_steps, world.ria, support::get(path_of(id), {{"step", "not_suited"}}));
    CHECK(says(form, "Te weinig tijd"));
    CHECK(says(form, "Dear Dina"));
    auto const send = [&](std::string const& letter) {
        return world.open(
            create_volunteer_step,
            world.ria,
            support::post(
                path_of(id),
                {{"step", "not_suited"},
                 {"reason", "too_little_time"},
                 {"on", "2026-11-21"},
                 {"note", ""},
                 {"send_letter", "yes"},
                 {"letter", letter}}
            )
        );
    };
    auto const empty = send("");
    CHECK(empty.status == 422);
    CHECK(says(empty, "Schrijf de mail"));
    CHECK(send("Dear Dina, another time.").status == 303);
    CHECK(state_of(world, id) == PipelineState::not_suited);
    auto const mails = mail::list_waiting_mails(world.database, world.now, 10);
    REQUIRE(mails.size() == 1);
    CHECK(mails.front().body == "Dear Dina, another time.\n");
    CHECK(send("Dear Dina, another time.").status == 422);
    CHECK(mail::list_waiting_mails(world.database, world.now, 10).size() == 1);
}

TEST_CASE("a step that nobody knows, or that no form records, is refused")
{
    auto world = support::World{};
    auto const send = [&](std::string step) {
        return world.open(
            create_volunteer_step, world.ria, support::post(path_of(world.anna), {{"step", std::move(step)}})
        );
    };

    CHECK(send("promoted").status == 422);
    CHECK(send("registered").status == 422);
    CHECK(send("stopped").status == 422);
    CHECK(state_of(world, world.anna) == PipelineState::available);
}

TEST_CASE("an invitation is sent once asked for, and a refusal is shown on the page")
{
    auto world = support::World{};
    auto const bea = load_volunteer(world.database, world.bea, world.aalten);

    auto const sent = world.open(invite_one, world.ria, support::post(path_of(world.bea), {}));
    auto const page = world.open(show_one, world.ria, support::get(path_of(world.bea), {{"invited", "yes"}}));

    CHECK(sent.status == 303);
    CHECK(says(page, "De uitnodiging gaat per e-mail weg."));
    CHECK(says(page, "Uitgenodigd, nog geen wachtwoord gekozen."));
    CHECK(mail::list_waiting_mails(world.database, world.now, 10).size() == 1);

    auto person = people::load_person(world.database, bea.person, world.aalten);
    person.email = std::nullopt;
    REQUIRE(people::update_person(world.database, person));
    auto const refused = world.open(invite_one, world.ria, support::post(path_of(world.bea), {}));
    CHECK(refused.status == 422);
    CHECK(says(refused, "Vul eerst het e-mailadres van de vrijwilliger in."));
}

} // namespace volunteers
