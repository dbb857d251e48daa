#include "intake/tests/offered_world.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"
#include "support/strange_texts.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/actions/sign_up.hpp"
#include "volunteers/pages/public_sign_up_pages.hpp"
#include "volunteers/store/sign_up_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"
#include "volunteers/tests/without_families.hpp"

#include <doctest/doctest.h>

namespace volunteers {

namespace {

using support::says;

SignUpAsVolunteer fatma(std::string const& key = "fatma")
{
    return {
        .contact =
            {.first_name = "Fatma",
             .last_name = "Yilmaz",
             .email = people::EmailAddress::parse("fatma@example.nl"),
             .phone = people::PhoneNumber::parse("06 11223344"),
             .language = text::Language::nl},
        .postcode = "7121 AB",
        .heard_from = "press",
        .sign_up = {.is_parent = true, .line = "Ik heb drie kinderen"},
        .submission_key = key,
        .network = "203.0.113.7",
    };
}

void sign_up(support::World& world, SignUpAsVolunteer const& wish)
{
    REQUIRE(sign_up_as_volunteer(
        world.database, world.page_request(support::get()).occasion_at(world.aalten), wish
    ));
}

std::size_t count_volunteers(support::World& world)
{
    return list_volunteers(world.database, world.aalten).size();
}

Volunteer last_volunteer(support::World& world)
{
    return list_volunteers(world.database, world.aalten).back();
}

std::vector<VolunteerEventKind> kinds_of(support::World& world, VolunteerId id)
{
    auto kinds = std::vector<VolunteerEventKind>{};
    for (auto const& event : load_volunteer_history(world.database, id)) {
        kinds.push_back(event.kind);
    }
    return kinds;
}

void stop_anna(support::World& world)
{
    auto const stop = RecordVolunteerEvent{
        .volunteer = world.anna,
        .event =
            {.kind = VolunteerEventKind::stopped,
             .on = support::World::today,
             .planned_for = std::nullopt,
             .code = "moved"}
    };
    REQUIRE(record_volunteer_event(world.database, world.occasion(), stop));
}

SignUpAsVolunteer anna_again()
{
    auto wish = fatma("anna again");
    wish.contact.first_name = "Anneke";
    wish.contact.email = people::EmailAddress::parse("ANNA@example.nl");
    return wish;
}

support::TypedFields typed_by_fatma()
{
    return {
        {"first_name", "Fatma"},
        {"last_name", "Yilmaz"},
        {"email", "fatma@example.nl"},
        {"phone", "06 11223344"},
        {"postcode", "7121 ab"},
        {"is_parent", "yes"},
        {"heard_from", "press"},
        {"line", "Ik heb drie kinderen"},
        {"submission_key", "form of fatma"},
    };
}

support::PathParameters at_aalten(support::World const& world)
{
    return {{"location", std::to_string(world.aalten.value())}};
}

} // namespace

TEST_CASE("who signs up by herself is a registered volunteer, gets a letter, and has a talk to come")
{
    auto world = support::World{};

    sign_up(world, fatma());

    auto const volunteer = last_volunteer(world);
    CHECK(kinds_of(world, volunteer.id) == std::vector{VolunteerEventKind::registered});
    CHECK(volunteer.profile.postcode == "7121 AB");
    CHECK(volunteer.profile.heard_from == "press");
    CHECK(find_last_sign_up(world.database, volunteer.id)->is_parent);
    CHECK(find_last_sign_up(world.database, volunteer.id)->line == "Ik heb drie kinderen");
    REQUIRE(support::waiting_letters(world).size() == 1);
    auto const letter = support::waiting_letters(world).front();
    CHECK(letter.to == volunteer.person);
    CHECK(letter.body.contains("Beste Fatma,"));
    CHECK(letter.body.contains("vrijwilliger wilt worden bij Aalten"));
}

TEST_CASE("the form of a new volunteer sent twice counts once")
{
    auto world = support::World{};
    auto const before = count_volunteers(world);
    sign_up(world, fatma());
    sign_up(world, fatma());
    CHECK(count_volunteers(world) == before + 1);
    CHECK(support::waiting_letters(world).size() == 1);
}

TEST_CASE("the same e-mail address at the same location is one volunteer")
{
    auto world = support::World{};
    sign_up(world, fatma());
    auto const before = count_volunteers(world);
    auto again = fatma("another form");
    again.contact.email = people::EmailAddress::parse("Fatma@example.nl");
    sign_up(world, again);
    sign_up(world, anna_again());
    CHECK(count_volunteers(world) == before);
    CHECK(kinds_of(world, world.anna).back() == VolunteerEventKind::available);
    auto const anna = load_volunteer(world.database, world.anna, world.aalten);
    CHECK(people::load_person(world.database, anna.person, world.aalten).first_name == "Anna");
}

TEST_CASE("at another location she is somebody else")
{
    auto world = support::World{};
    auto const before = list_volunteers(world.database, world.winterswijk).size();
    sign_up(world, fatma());
    auto const there = world.page_request(support::get()).occasion_at(world.winterswijk);
    REQUIRE(sign_up_as_volunteer(world.database, there, fatma("at winterswijk")));
    CHECK(list_volunteers(world.database, world.winterswijk).size() == before + 1);
}

TEST_CASE("who had stopped and signs up again is to be called, and stays who she was")
{
    auto world = support::World{};
    stop_anna(world);
    auto const before = count_volunteers(world);

    sign_up(world, anna_again());

    CHECK(count_volunteers(world) == before);
    auto const history = load_volunteer_history(world.database, world.anna);
    CHECK(pipeline_state(history) == PipelineState::stopped);
    CHECK(next_step(history, world.programme, support::World::today).step == NextStep::take_back);
    auto once_more = anna_again();
    once_more.submission_key = "once more";
    sign_up(world, once_more);
    CHECK(load_volunteer_history(world.database, world.anna) == history);
}

TEST_CASE("a parent who becomes a volunteer stays one person, and staff are left alone")
{
    auto world = support::World{};
    auto sanne = fatma("sanne");
    sanne.contact = {
        .first_name = "sanne",
        .last_name = "de Boer",
        .email = people::EmailAddress::parse("sanne@example.nl"),
        .phone = people::PhoneNumber::parse("06 12345678"),
        .language = text::Language::nl
    };
    sign_up(world, sanne);
    CHECK(last_volunteer(world).person == world.sanne_person);

    auto ria = fatma("ria");
    ria.contact = sanne.contact;
    ria.contact.first_name = "Ria";
    ria.contact.email = people::EmailAddress::parse("ria@example.nl");
    sign_up(world, ria);
    CHECK(last_volunteer(world).person != world.ria.person);
}

TEST_CASE("a sign-up that fails leaves nothing half-saved")
{
    auto world = support::World{};
    auto const occasion = world.page_request(support::get()).occasion_at(world.aalten);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const signed_up = sign_up_as_volunteer(database, occasion, fatma());
        REQUIRE(signed_up);
    });
}

TEST_CASE("the form for new volunteers thanks her, and gives back what was wrong with what she typed")
{
    auto world = intake::OfferedWorld{};
    auto const opened = world.open(show_sign_up, support::get(at_aalten(world), {{"postcode", "7121AB"}}));
    CHECK(says(opened, "Word vrijwilliger bij Aalten"));
    CHECK(says(opened, "7121AB"));

    auto wrong = typed_by_fatma();
    wrong[2].second = "fatma at home";
    wrong[5].second = "";
    auto const refused = world.open(create_sign_up, support::post(at_aalten(world), wrong));
    CHECK(refused.status == 422);
    CHECK(says(refused, "fatma at home"));
    CHECK(says(refused, "Ik heb drie kinderen"));
    CHECK(says(refused, "Kies of je ervaring hebt als ouder."));

    auto const sent = world.open(create_sign_up, support::post(at_aalten(world), typed_by_fatma()));
    CHECK(sent.status == 303);
    auto const thanks = world.open(show_sign_up_thanks, support::get(at_aalten(world)));
    CHECK(says(thanks, "We bellen je binnen"));
    auto const page = world.open(
        show_one, world.ria, support::get({{"volunteer", std::to_string(last_volunteer(world).id.value())}})
    );
    CHECK(says(page, "Krant, poster of folder"));
    CHECK(says(page, "Ik heb drie kinderen"));
    CHECK(says(page, "Nieuwe vrijwilliger: gesprek plannen"));
}

TEST_CASE("the same page of the form sent twice is one volunteer, whom only her own location sees")
{
    auto world = intake::OfferedWorld{};
    auto const before = count_volunteers(world);
    for (auto times = 0; times < 2; ++times) {
        CHECK(world.open(create_sign_up, support::post(at_aalten(world), typed_by_fatma())).status == 303);
    }
    CHECK(count_volunteers(world) == before + 1);
    auto const path = support::get({{"volunteer", std::to_string(last_volunteer(world).id.value())}});
    CHECK(world.open(show_one, world.ria, path).status == 200);
    CHECK_THROWS_AS(world.open(show_one, world.joke, path), base::NotFound);
}

TEST_CASE("whatever somebody types in the form is shown as text, or refused with it")
{
    auto world = intake::OfferedWorld{};
    auto number = 0;
    for (auto const& strange : support::strange_texts(60)) {
        CAPTURE(strange);
        auto typed = typed_by_fatma();
        typed[0].second = strange;
        typed[2].second = "fatma" + std::to_string(++number) + "@example.nl";
        typed[6].second = strange;
        typed[7].second = strange;
        typed.back().second = strange;
        auto const answer = world.open(create_sign_up, support::post(at_aalten(world), typed));
        CHECK((answer.status == 303 || answer.status == 422));
        CHECK_FALSE(answer.body.contains("<script>alert"));
    }
    for (auto const& volunteer : list_volunteers(world.database, world.aalten)) {
        auto const path = support::get({{"volunteer", std::to_string(volunteer.id.value())}});
        auto const page = world.open(show_one, world.ria, path);
        CHECK_FALSE(page.body.contains("<script>alert"));
        CHECK(volunteer.profile.heard_from.size() < 20);
    }
}

TEST_CASE("the answer to a known address is the same as to a new one, and many from one network wait")
{
    auto world = intake::OfferedWorld{};
    auto const send = [&](int number, std::string const& email) {
        auto typed = typed_by_fatma();
        typed[2].second = email;
        typed.back().second = std::to_string(number);
        auto request = support::post(at_aalten(world), typed);
        request.remote_address = "203.0.113.7";
        return world.open(create_sign_up, request);
    };
    CHECK(send(0, "anna@example.nl").header("Location") == send(1, "new@example.nl").header("Location"));
    for (auto number = 2; number < 30; ++number) {
        CHECK(send(number, "new" + std::to_string(number) + "@example.nl").status == 303);
    }
    auto const refused = send(30, "last@example.nl");
    CHECK(refused.status == 429);
    CHECK(says(refused, "Wacht even"));
    CHECK(says(refused, "last@example.nl"));
}

TEST_CASE("a location that serves nobody takes no volunteers")
{
    auto world = support::World{};
    CHECK_THROWS_AS(world.open(show_sign_up, support::get(at_aalten(world))), base::NotFound);
}

TEST_CASE("by where she lives she comes to the form of her location")
{
    auto world = intake::OfferedWorld{};
    CHECK(says(world.open(show_sign_up_place, support::get()), "Waar woon je?"));
    auto const found =
        world.open(show_sign_up_place, support::get({}, {{"q", "GM0197"}, {"postcode", "7121 AB"}}));
    CHECK(found.status == 303);
    CHECK(
        found.header("Location")
        == "/home-start/" + std::to_string(world.aalten.value()) + "/volunteering?postcode=7121AB"
    );
    CHECK(world.open(show_sign_up_place, support::get({}, {{"q", " "}})).status == 422);
    CHECK(says(world.open(show_sign_up_place, support::get({}, {{"q", "GM1876"}})), "is nog geen Home-Start")
    );
    CHECK(says(world.open(show_sign_up_place, support::get({}, {{"q", "nergens"}})), "kennen we niet"));
}

} // namespace volunteers
