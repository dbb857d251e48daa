#include "intake/pages/acquaintance_pages.hpp"
#include "intake/pages/acquaintance_plan_pages.hpp"
#include "intake/pages/consent_pages.hpp"
#include "intake/pages/contact_pages.hpp"
#include "intake/pages/details_pages.hpp"
#include "intake/pages/exit_pages.hpp"
#include "intake/pages/fit_pages.hpp"
#include "intake/pages/notice_pages.hpp"
#include "intake/pages/pause_pages.hpp"
#include "intake/pages/step_pages.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/notice_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"

namespace intake {

namespace {

using support::says;
using support::TypedFields;

using Page = web::Response (*)(accounts::SignedInRequest&);

support::PathParameters of_sanne(support::World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}, {"kind", "start"}};
}

web::Response show(support::World& world, Page page, TypedFields query = {})
{
    return world.open(page, world.ria, support::get(of_sanne(world), std::move(query)));
}

web::Response send(support::World& world, Page page, TypedFields form)
{
    return world.open(page, world.ria, support::post(of_sanne(world), std::move(form)));
}

struct Form {
    Page show;
    Page send;
    TypedFields query; // with which it is opened
    TypedFields valid; // what is accepted
};

std::vector<Form> forms_before_the_decision()
{
    return {
        {.show = show_contact, .send = create_contact, .query = {}, .valid = {{"result", "reached"}}},
        {.show = show_acquaintance_plan,
         .send = create_acquaintance_plan,
         .query = {},
         .valid = {{"planned_for", "2026-11-25"}, {"street", "Dijkstraat 4"}}},
        {.show = show_exit,
         .send = create_exit,
         .query = {},
         .valid = {{"exit", "withdrawn"}, {"reason", "x"}}},
        {.show = show_pause, .send = create_pause, .query = {}, .valid = {{"reason", "Ziekenhuis"}}},
        {.show = show_consents,
         .send = create_consents,
         .query = {},
         .valid = {{"start_notice", "no"}, {"how", "phone"}}},
        {.show = show_replan,
         .send = create_replan,
         .query = {{"step", "acquaintance"}},
         .valid = {{"step", "acquaintance"}, {"planned_for", "2026-12-07"}, {"reason", "Vakantie"}}},
        {.show = show_details,
         .send = update_details,
         .query = {},
         .valid =
             {{"first_name", "Sanne"},
              {"phone", "06 12345678"},
              {"postcode", "7121AB"},
              {"reach_by", "phone"},
              {"home_language", "nl"},
              {"children", "6-2026"}}},
        {.show = show_acquaintance,
         .send = create_acquaintance,
         .query = {},
         .valid =
             {{"postcode", "7121 AB"}, {"reach_by", "phone"}, {"home_language", "nl"}, {"children", "6-2026"}}
        },
    };
}

} // namespace

TEST_CASE("every form about a family opens with its name and place, and goes back to it when it is sent")
{
    for (auto const& form : forms_before_the_decision()) {
        auto world = support::World{};

        auto const opened = show(world, form.show, form.query);
        CHECK(opened.status == 200);
        CHECK(says(opened, "Sanne de Boer"));
        CHECK(says(opened, "Aalten"));
        CHECK(says(opened, "name=\"submission_key\""));

        auto const sent = send(world, form.send, form.valid);
        CHECK(sent.status == 303);
        CHECK(sent.header("Location") == "/cases/" + std::to_string(world.sanne.value()));
    }
}

TEST_CASE("no form opens or is sent for a family of another location")
{
    auto world = support::World{};
    for (auto const& form : forms_before_the_decision()) {
        CHECK_THROWS_AS(
            world.open(form.show, world.joke, support::get(of_sanne(world), form.query)), base::NotFound
        );
        CHECK_THROWS_AS(
            world.open(form.send, world.joke, support::post(of_sanne(world), form.valid)), base::NotFound
        );
    }
    for (auto const page :
         {show_fit, show_resumption, show_notice, create_fit, create_resumption, create_notice}) {
        CHECK_THROWS_AS(world.open(page, world.joke, support::get(of_sanne(world))), base::NotFound);
    }
}

TEST_CASE("a contact without an answer comes back with what was typed and says what is missing")
{
    auto world = support::World{};

    auto const response = send(
        world, create_contact, {{"note", "Belt <later>"}, {"on", "2026-11-22"}, {"submission_key", "k"}}
    );

    CHECK(response.status == 422);
    CHECK(says(response, "Belt &lt;later&gt;"));
    CHECK(says(response, "Kies of je de ouder hebt gesproken."));
    CHECK(says(response, "Deze dag is nog niet geweest."));
    CHECK(says(response, "value=\"k\""));
    CHECK(given::kinds_of_events(world).empty());
}

TEST_CASE("a second click on a form about a family is no error")
{
    auto world = support::World{};
    auto const typed = TypedFields{{"result", "not_reached"}, {"submission_key", "k"}};
    CHECK(send(world, create_contact, typed).status == 303);
    CHECK(send(world, create_contact, typed).status == 303);
    CHECK(given::kinds_of_events(world) == "contact_attempted");
}

TEST_CASE("a step that is not possible now is refused in words, and what was typed stays")
{
    auto world = support::World{};
    auto const response = send(world, create_resumption, {{"note", "Weer thuis"}});
    CHECK(response.status == 422);
    CHECK(says(response, "Weer thuis"));
    CHECK(says(response, "Dit kan nog niet"));
}

TEST_CASE("a planned visit shows itself when it is planned anew")
{
    auto world = support::World{};
    auto const typed = TypedFields{
        {"planned_for", "2026-11-25"}, {"time", "9.30"}, {"street", "Dijkstraat 4"}, {"submission_key", "k"}
    };
    REQUIRE(send(world, create_acquaintance_plan, typed).status == 303);

    auto const opened = show(world, show_acquaintance_plan);
    CHECK(says(opened, "value=\"2026-11-25\""));
    CHECK(says(opened, "value=\"09:30\""));
    CHECK(says(opened, "value=\"Dijkstraat 4\""));
}

TEST_CASE("a plan says all that is wrong at once")
{
    auto world = support::World{};
    auto const response =
        send(world, create_acquaintance_plan, {{"planned_for", "2026-11-20"}, {"time", "25:00"}});
    CHECK(response.status == 422);
    CHECK(says(response, "Deze dag is al geweest."));
    CHECK(says(response, "Vul een tijd in"));
    CHECK(says(response, "Vul straat en huisnummer in."));
}

TEST_CASE("an acquaintance keeps words without a tick, and scores with who gave them")
{
    auto world = support::World{};

    auto const response = send(
        world,
        create_acquaintance,
        {{"version", "1"},
         {"postcode", "7121 AB"},
         {"reach_by", "phone"},
         {"home_language", "tr"},
         {"interpreter", "yes"},
         {"children", "6-2026, 2-2023"},
         {"dagdeel_2_afternoon", "yes"},
         {"words_connection", "Ik ken hier niemand."},
         {"need_emotional", "yes"},
         {"score_emotional", "2"},
         {"scored_by", "parent"},
         {"end_notice", "no"},
         {"submission_key", "k"}}
    );

    REQUIRE(response.status == 303);
    auto const needs = needs::list_needs(world.database, world.sanne);
    REQUIRE(needs.size() == 2);
    CHECK(needs[0].scores.at(0).score == 2);
    CHECK(needs[1].words == "Ik ken hier niemand.");
    CHECK_FALSE(find_consent(world.database, world.sanne, ConsentPurpose::end_notice)->given);
    CHECK(find_consent(world.database, world.sanne, ConsentPurpose::start_notice)->given);
    auto const family = load_family_case(world.database, world.sanne, world.aalten);
    CHECK(family.children.size() == 2);
    CHECK(family.dagdelen.size() == 1);
}

TEST_CASE("the acquaintance shows what the parent scored by herself, and does not ask it again")
{
    auto world = support::World{};
    auto const need = needs::save_need(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .category = "emotional",
         .words = "Ik huil vaak.",
         .chosen_on = support::World::today}
    );
    needs::save_score(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .need = need,
         .score =
             {.moment = needs::Moment::acquaintance,
              .scored_by = needs::ScoredBy::parent,
              .scored_on = support::World::today,
              .score = 1},
         .recorded_by = std::nullopt}
    );

    auto const path = support::PathParameters{{"case", std::to_string(world.sanne.value())}};
    auto const page = world.open(show_acquaintance, world.ria, support::get(path));

    CHECK(says(page, "Door de ouder zelf, op 21 november 2026: 1"));
    CHECK_FALSE(says(page, R"(name="score_emotional")"));
    CHECK(says(page, R"(name="score_practical")"));
}

TEST_CASE("an acquaintance with mistakes keeps every word of the parent")
{
    auto world = support::World{};
    auto const response = send(
        world,
        create_acquaintance,
        {{"words_emotional", "Ik huil vaak."},
         {"children", "6-2026, morgen"},
         {"score_emotional", "9"},
         {"postcode", "71"},
         {"home_language", "nl"},
         {"reach_by", "phone"}}
    );
    CHECK(response.status == 422);
    CHECK(says(response, "Ik huil vaak."));
    CHECK(says(response, "6-2026, morgen"));
    CHECK(says(response, "“morgen” is geen geboortemaand."));
    CHECK(says(response, "Kies een score uit de rij."));
    CHECK(says(response, "Vul een postcode in"));
}

TEST_CASE("what a colleague changed meanwhile stands beside what was typed, and saving again is meant")
{
    auto world = support::World{};
    auto typed = TypedFields{
        {"version", "1"},
        {"parent_version", "1"},
        {"first_name", "Sanne"},
        {"last_name", "de Boer"},
        {"phone", "06 12345678"},
        {"postcode", "7121 AB"},
        {"reach_by", "phone"},
        {"home_language", "nl"},
        {"children", "6-2026"},
        {"household", "two_parents"},
        {"wishes", "Geen honden"},
    };
    auto theirs = details_of(load_family_case(world.database, world.sanne, world.aalten));
    theirs.wishes = "Twee katten";
    theirs.household = "other";
    REQUIRE(update_family_details(
        world.database, load_family_case(world.database, world.sanne, world.aalten), theirs
    ));

    auto const conflict = send(world, update_details, typed);
    CHECK(conflict.status == 422);
    CHECK(says(conflict, "Een collega heeft dit gezin intussen gewijzigd."));
    CHECK(says(conflict, "Geen honden"));
    CHECK(says(conflict, "Twee katten"));
    CHECK(says(conflict, R"(value="two_parents" checked)"));
    CHECK(says(conflict, "<dt>Zorgt voor de kinderen</dt><dd>Andere verzorgers</dd>"));
    CHECK(says(conflict, "name=\"version\" value=\"2\""));

    typed[0] = {"version", "2"};
    CHECK(send(world, update_details, typed).status == 303);
    CHECK(load_family_case(world.database, world.sanne, world.aalten).wishes == "Geen honden");
}

TEST_CASE("details need a name, a way to reach the parent, and a child")
{
    auto world = support::World{};
    auto const response = send(world, update_details, {{"home_language", "xx"}, {"postcode", "7121"}});
    CHECK(response.status == 422);
    for (auto const* const words :
         {"Vul de voornaam in.",
          "Vul een telefoonnummer of e-mailadres in.",
          "Kies een taal uit de lijst.",
          "Vul van elk kind de geboortemaand in"}) {
        CAPTURE(words);
        CHECK(says(response, words));
    }
}

TEST_CASE("who takes care of the children is asked when it is known how, and may stay unknown")
{
    auto world = support::World{};
    auto const household = [&] {
        return load_family_case(world.database, world.sanne, world.aalten).household;
    };
    auto typed = TypedFields{
        {"version", "1"},
        {"first_name", "Sanne"},
        {"phone", "06 12345678"},
        {"postcode", "7121 AB"},
        {"reach_by", "phone"},
        {"home_language", "nl"},
        {"children", "6-2026"},
        {"household", "one_parent"},
    };

    CHECK(says(show(world, show_acquaintance), "Wie zorgt er thuis voor de kinderen?"));
    CHECK(says(show(world, show_details), R"(value="" checked)"));
    REQUIRE(send(world, update_details, typed).status == 303);
    CHECK(household() == "one_parent");
    CHECK(says(show(world, show_details), R"(value="one_parent" checked)"));

    auto const version = std::to_string(load_family_case(world.database, world.sanne, world.aalten).version);
    typed.front().second = version;
    typed.back().second = "royal";
    auto const refused = send(world, update_details, typed);
    CHECK(refused.status == 422);
    CHECK(says(refused, "Kies uit de lijst wie er voor de kinderen zorgt."));
    CHECK(says(refused, "7121 AB"));
    CHECK(household() == "one_parent");

    typed.back().second = "";
    CHECK(send(world, update_details, typed).status == 303);
    CHECK(household().empty());
}

TEST_CASE("a country without a list for it does not ask who takes care of the children")
{
    auto world = support::World{};
    world.programme.households.clear();
    CHECK_FALSE(says(show(world, show_acquaintance), "household"));
    CHECK_FALSE(says(show(world, show_details), "household"));
}

TEST_CASE("a fit decision asks what belongs to it")
{
    auto world = support::World{};
    given::tell(
        world,
        {{programme::EventKind::contacted, "2026-11-17"},
         {programme::EventKind::acquaintance_held, "2026-11-18"}}
    );
    CHECK(says(send(world, create_fit, {{"note", "x"}}), "Kies of de vraag past."));
    CHECK(says(send(world, create_fit, {{"decision", "accepted"}}), "Niet alle punten zijn aangevinkt."));
    auto const not_suitable = send(world, create_fit, {{"decision", "not_suitable"}});
    CHECK(not_suitable.status == 422);
    CHECK(says(not_suitable, "Kies waarom de vraag niet past."));
    CHECK(says(not_suitable, "Schrijf op waar het gezin wel terecht kan."));

    auto const noted =
        send(world, create_fit, {{"decision", "accepted_with_note"}, {"note", "Wijkverpleging komt ook"}});
    CHECK(noted.status == 303);
    CHECK(given::last_event(world).note == "Wijkverpleging komt ook");
}

TEST_CASE("a step that is not open any more leads back to the family, and an unknown step is not found")
{
    auto world = support::World{};
    given::tell_waiting(world);
    CHECK(show(world, show_replan, {{"step", "acquaintance"}}).status == 303);
    CHECK_THROWS_AS(show(world, show_replan, {{"step", "no_such_step"}}), base::NotFound);
    CHECK_THROWS_AS(show(world, show_skip, {{"step", "first_check"}, {"match", "x"}}), base::NotFound);
}

TEST_CASE("a step of a match is skipped with the reason")
{
    auto world = support::World{};
    given::tell_supported(world);
    auto const query = TypedFields{{"step", "first_check"}, {"match", "1"}};
    CHECK(show(world, show_skip, query).status == 200);

    auto typed = query;
    CHECK(says(send(world, create_skip, typed), "Schrijf op waarom."));
    typed.emplace_back("reason", "Al besproken");
    CHECK(send(world, create_skip, typed).status == 303);
    CHECK(given::last_event(world).event.code == "first_check");
}

TEST_CASE("a notice asks the parent first, and then goes to the referrer")
{
    auto world = support::World{};
    given::tell_supported(world);
    world.database.execute("DELETE FROM consents");

    auto const opened = show(world, show_notice);
    CHECK(says(opened, "Jeroen Smit"));
    CHECK(says(opened, "De steun van Home-Start aan Sanne is begonnen."));
    auto const unasked = send(world, create_notice, {{"submission_key", "k"}});
    CHECK(unasked.status == 422);
    CHECK(says(unasked, "Vraag eerst aan de ouder"));
    auto const no_way = send(world, create_notice, {{"start_notice", "yes"}});
    CHECK(says(no_way, "Kies hoe de ouder het zei."));

    CHECK(send(world, create_notice, {{"start_notice", "yes"}, {"how", "phone"}}).status == 303);
    CHECK(list_notices_to(world.database, world.jeroen.person).size() == 1);
    auto const again = send(world, create_notice, {{"start_notice", "yes"}, {"how", "phone"}});
    CHECK(again.status == 422);
    CHECK(says(again, "Dit is al vastgelegd"));
}

TEST_CASE("there is no notice of another kind")
{
    auto world = support::World{};
    auto const http = support::get({{"case", std::to_string(world.sanne.value())}, {"kind", "middle"}});
    CHECK_THROWS_AS(world.open(show_notice, world.ria, http), base::NotFound);
}

TEST_CASE("a consent asks how the parent said it")
{
    auto world = support::World{};
    auto const response = send(world, create_consents, {{"start_notice", "no"}});
    CHECK(response.status == 422);
    CHECK(says(response, "Kies hoe de ouder het zei."));
    CHECK(find_consent(world.database, world.sanne, ConsentPurpose::start_notice)->given);
}

} // namespace intake
