#include "meetings/actions/change_date.hpp"
#include "meetings/pages/public_agenda_page.hpp"
#include "meetings/pages/public_links.hpp"
#include "meetings/pages/public_meeting_page.hpp"
#include "meetings/pages/registration_pages.hpp"
#include "meetings/store/registration_store.hpp"
#include "meetings/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/match_story.hpp"

namespace meetings {

namespace {

using given::day;
using support::says;
using support::TypedFields;

support::PathParameters path_of(MeetingId id, std::string const& on = "2026-11-24")
{
    return {{"meeting", std::to_string(id.value())}, {"day", on}};
}

web::Response agenda(support::World& world, TypedFields query)
{
    return world.open(show_agenda, support::get({}, std::move(query)));
}

web::Response enrol_on_page(support::World& world, MeetingId id, TypedFields form)
{
    return world.open(create_registration, support::post(path_of(id), std::move(form)));
}

MeetingPlan walk_in_winterswijk()
{
    auto plan = given::coffee();
    plan.title = "Samen wandelen";
    plan.municipality = locations::MunicipalityCode::parse("GM0294").value();
    plan.registering = Registering::not_needed;
    return plan;
}

std::string only_token(support::World& world)
{
    return support::token_in(support::waiting_letters(world).at(0));
}

web::Response open_link(support::World& world, std::string const& token, TypedFields query = {})
{
    return world.open(show_withdrawal, support::get({{"token", token}}, std::move(query)));
}

} // namespace

TEST_CASE("the agenda of a municipality shows the dates of three months, and says which does not go on")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    REQUIRE(change_date(
        world.database,
        world.occasion(),
        id,
        {.planned_on = day("2026-12-01"), .kind = ChangeKind::cancelled, .reason = "De zaal is dicht."}
    ));

    auto const page = agenda(world, {{"municipality", "GM0197"}});

    CHECK(page.status == 200);
    CHECK(says(page, "Ontmoetingen in Aalten"));
    CHECK(says(page, "dinsdag 24 november"));
    CHECK(says(page, "dinsdag 15 december"));
    CHECK(says(page, "Gaat niet door"));
    CHECK(says(page, "De zaal is dicht."));
    CHECK(says(page, "/meetings.ics?municipality=GM0197"));
    CHECK_FALSE(says(page, "Voorbeeld"));
}

TEST_CASE("an agenda without meetings is kind, and one of a place that is not there is not found")
{
    auto world = support::World{};
    CHECK(says(agenda(world, {{"municipality", "GM0197"}}), "Er is nu geen ontmoeting gepland."));
    CHECK(says(agenda(world, {}), "Er is nu geen ontmoeting gepland."));
    CHECK_THROWS_AS(agenda(world, {{"municipality", "GM9999"}}), base::NotFound);
    CHECK_THROWS_AS(agenda(world, {{"municipality", "Aalten"}}), base::NotFound);
    CHECK_THROWS_AS(agenda(world, {{"location", "999"}}), base::NotFound);
    CHECK_THROWS_AS(agenda(world, {{"location", "-1"}}), base::NotFound);
}

TEST_CASE("the agenda shows what is near with its distance, and who has no place in mind can choose")
{
    auto world = support::World{};
    world.database.execute(
        "INSERT INTO municipality_neighbours (municipality_code, neighbour_code) VALUES ('GM0197', 'GM0294')"
    );
    given::plan(world, walk_in_winterswijk());

    auto const page = agenda(world, {{"municipality", "GM0197"}});
    CHECK(says(page, "In de buurt"));
    CHECK(says(page, "Samen wandelen"));
    CHECK(says(page, "1 km"));
    CHECK(says(agenda(world, {}), "/meetings?municipality=GM0294"));
    auto const of_location = agenda(world, {{"location", std::to_string(world.aalten.value())}});
    CHECK(says(of_location, "Samen wandelen"));
}

TEST_CASE("a place without meetings leads to those of the municipalities beside it")
{
    auto world = support::World{};
    auto const aalten = *locations::MunicipalityCode::parse("GM0197");
    given::plan(world, walk_in_winterswijk());
    auto const http = support::get();
    auto request = world.page_request(http);
    CHECK(links_to_agenda(request, aalten).empty());

    world.database.execute(
        "INSERT INTO municipality_neighbours (municipality_code, neighbour_code) VALUES ('GM0197', 'GM0294')"
    );
    auto const nearby = links_to_agenda(request, aalten);
    REQUIRE(nearby.size() == 1);
    CHECK(nearby.front().words == "Ontmoetingen in de buurt");
    CHECK(nearby.front().address == "/meetings?municipality=GM0197");

    given::plan(world);
    CHECK(links_to_agenda(request, aalten).front().words.starts_with("Ontmoetingen: "));
}

TEST_CASE("a page of a meeting says what, where and for whom, and lets register for each date")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id));
    given::enrol(world, given::parent(id, "Sofie", "0612345678"));

    auto const page = world.open(show_public_meeting, support::get(path_of(id)));

    CHECK(says(page, "Koffie en spelen</bdi></h1>"));
    CHECK(says(page, "Bibliotheek Aalten, Landstraat 1, Aalten"));
    CHECK(says(page, "Voor kinderen van 0 t/m 4 jaar, met hun ouder."));
    CHECK(says(page, "Elke week"));
    CHECK(says(page, "Vol"));
    CHECK_FALSE(says(page, "/dates/2026-11-24/registration"));
    CHECK(says(page, "/dates/2026-12-01/registration"));
    CHECK(says(page, "https://schema.org/EventScheduled"));
    CHECK_FALSE(says(page, "Fatma"));
    CHECK_FALSE(says(page, "Sofie"));
    CHECK_THROWS_AS(world.open(show_public_meeting, support::get(path_of(MeetingId{99}))), base::NotFound);
}

TEST_CASE("a parent registers with a first name and one way to reach her")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    auto const form = TypedFields{
        {"submission_key", "once"}, {"first_name", "Fatma"}, {"contact", "06 12345678"}, {"children", "2"}
    };
    CHECK(says(world.open(show_registration, support::get(path_of(id))), "submission_key"));

    auto const sent = enrol_on_page(world, id, form);
    CHECK(sent.status == 303);
    CHECK(enrol_on_page(world, id, form).status == 303);

    CHECK(sent.header("Location") == "/meetings/1/dates/2026-11-24/thanks");
    auto const found = list_registrations(world.database, {.meeting = id, .planned_on = day("2026-11-24")});
    REQUIRE(found.size() == 1);
    CHECK(found[0].children == 2);
    auto const thanks = world.open(show_registration_thanks, support::get(path_of(id)));
    CHECK(says(thanks, "Leuk dat je komt"));
    CHECK_FALSE(says(thanks, "Fatma"));
}

TEST_CASE("what is wrong with a registration is told together, and what was typed stays")
{
    auto world = support::World{};
    auto const id = given::plan(world);

    auto const page = enrol_on_page(world, id, {{"contact", "bel maar"}, {"children", "veel"}});

    CHECK(page.status == 422);
    CHECK(says(page, "Vul je voornaam in."));
    CHECK(says(page, "Vul je e-mailadres of telefoonnummer in"));
    CHECK(says(page, "Vul een getal in van 0 tot en met 12."));
    CHECK(says(page, "bel maar"));
    auto const in_english = enrol_on_page(world, id, {{"first_name", "Fatma"}, {"lang", "en"}});
    CHECK(in_english.status == 200);
    CHECK(says(in_english, "Fatma"));
}

TEST_CASE("who comes too late for a place reads so, with what she typed")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id));
    given::enrol(world, given::parent(id, "Sofie", "0612345678"));

    auto const page = enrol_on_page(world, id, {{"first_name", "Mia"}, {"contact", "mia@example.nl"}});

    CHECK(page.status == 422);
    CHECK(says(page, "Deze dag is vol. Kies een andere dag."));
    CHECK(says(page, "mia@example.nl"));
}

TEST_CASE("by her mailed link a parent withdraws, once; then the link is over, kindly")
{
    auto world = support::World{};
    auto const id = given::plan(world);
    given::enrol(world, given::fatma(id));
    auto const token = only_token(world);
    CHECK(says(open_link(world, token), "Koffie en spelen"));

    auto const sent = world.open(create_withdrawal, support::post({{"token", token}}, {}));

    CHECK(sent.status == 303);
    CHECK(says(open_link(world, token, {{"thanks", "yes"}}), "Je bent afgemeld"));
    CHECK(open_link(world, token).status == 410);
    CHECK(world.open(create_withdrawal, support::post({{"token", token}}, {})).status == 410);
    CHECK(count_registrations(world.database, {.meeting = id, .planned_on = day("2026-11-24")}) == 0);
    CHECK_THROWS_AS(open_link(world, "nobody-issued-this"), base::NotFound);
}

TEST_CASE("the pages of a place say how many meetings there are this month, or that there are later")
{
    auto world = support::World{};
    auto const http = support::get();
    auto const links = [&] {
        auto request = world.page_request(http);
        return links_to_agenda(request, world.aalten);
    };
    CHECK(links().empty());

    given::plan(world);
    auto request = world.page_request(http);
    auto const here = links_to_agenda(request, locations::MunicipalityCode::parse("GM0197").value());
    REQUIRE(here.size() == 1);
    CHECK(here[0].words == "Ontmoetingen: 1 deze maand");
    CHECK(here[0].address == "/meetings?municipality=GM0197");
    REQUIRE(change_date(
        world.database,
        world.occasion(),
        MeetingId{1},
        {.planned_on = day("2026-11-24"), .kind = ChangeKind::cancelled}
    ));
    REQUIRE(links().size() == 1);
    CHECK(links()[0].words == "Ontmoetingen in de komende maanden");
    CHECK(links()[0].address == "/meetings?location=" + std::to_string(world.aalten.value()));
}

} // namespace meetings
