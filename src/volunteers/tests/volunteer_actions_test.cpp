#include "accounts/store/account_store.hpp"
#include "accounts/store/session_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"
#include "volunteers/actions/change_profile.hpp"
#include "volunteers/actions/invite_to_account.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/actions/register_volunteer.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <doctest/doctest.h>

#include <functional>

namespace volunteers {

namespace {

using programme::DayPart;

RegisterVolunteer dina()
{
    return {
        .contact =
            {.first_name = "Dina",
             .last_name = "Bakker",
             .email = people::EmailAddress::parse("dina@example.nl"),
             .phone = std::nullopt,
             .language = text::Language::en},
        .profile =
            {.postcode = "7121",
             .travel_km = 15,
             .most_families = 2,
             .wishes = "",
             .about = "",
             .dagdelen = {{.weekday = 1, .part = DayPart::morning}, {.weekday = 3, .part = DayPart::evening}},
             .languages = {"ar", "nl"},
             .experiences = {"feeding", "sleep"}},
        .registered_on = support::World::today,
        .submission_key = "dina",
    };
}

ChangeProfile change_of(support::World& world, VolunteerId id)
{
    auto const volunteer = load_volunteer(world.database, id, world.aalten);
    auto const person = people::load_person(world.database, volunteer.person, world.aalten);
    return {
        .volunteer = id,
        .version = volunteer.version,
        .person_version = person.version,
        .contact =
            {.first_name = person.first_name,
             .last_name = person.last_name,
             .email = person.email,
             .phone = person.phone,
             .language = person.language},
        .profile = volunteer.profile,
    };
}

RecordVolunteerEvent stop_of(VolunteerId id)
{
    return {
        .volunteer = id,
        .event =
            {.kind = VolunteerEventKind::stopped,
             .on = support::World::today,
             .planned_for = std::nullopt,
             .code = "moved"},
        .note = "Gaat naar Zwolle",
    };
}

RecordVolunteerEvent return_of(VolunteerId id)
{
    return {.volunteer = id, .event = {.kind = VolunteerEventKind::resumed, .on = support::World::today}};
}

// Signs her in, and tells later whether she still is.
std::function<bool()> signed_in_as(support::World& world, accounts::AccountId account)
{
    accounts::insert_session(
        world.database,
        {.account = account,
         .token_hash = "of her phone",
         .csrf_token = "token",
         .created_at = world.now,
         .expires_at = world.now + std::chrono::hours{1}}
    );
    return [&world] { return accounts::find_session(world.database, "of her phone").has_value(); };
}

} // namespace

TEST_CASE("a volunteer who signs up is kept with her whole profile")
{
    auto world = support::World{};

    auto const id = register_volunteer(world.database, world.occasion(), dina()).value();

    auto const volunteer = load_volunteer(world.database, id, world.aalten);
    CHECK(volunteer.profile.postcode == "7121");
    CHECK(volunteer.profile.travel_km == 15);
    CHECK(volunteer.profile.most_families == 2);
    CHECK(volunteer.profile.dagdelen == dina().profile.dagdelen);
    CHECK(volunteer.profile.languages == dina().profile.languages);
    CHECK(volunteer.profile.experiences == dina().profile.experiences);
    CHECK(people::load_person(world.database, volunteer.person, world.aalten).first_name == "Dina");
    CHECK(pipeline_state(load_volunteer_history(world.database, id)) == PipelineState::registered);
    CHECK(find_volunteer_of_person(world.database, volunteer.person) == id);
}

TEST_CASE("the same form sent twice makes one volunteer")
{
    auto world = support::World{};

    auto const first = register_volunteer(world.database, world.occasion(), dina()).value();
    auto const before = support::contents_of(world.database);
    auto const second = register_volunteer(world.database, world.occasion(), dina()).value();

    CHECK(first == second);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("nobody signs up in the future")
{
    auto world = support::World{};
    auto wish = dina();
    wish.registered_on = base::add_days(support::World::today, 1);

    CHECK(register_volunteer(world.database, world.occasion(), wish).error() == VolunteerRefusal::in_future);
}

TEST_CASE("the volunteers of a location come with their profiles and histories")
{
    auto world = support::World{};
    auto const dina_id = register_volunteer(world.database, world.occasion(), dina()).value();

    auto const volunteers = list_volunteers(world.database, world.aalten);
    auto const histories = list_volunteer_histories(world.database, world.aalten);

    REQUIRE(volunteers.size() == 3);
    CHECK(volunteers[0].id == world.anna);
    CHECK(volunteers[0].profile.languages == std::vector<std::string>{"nl", "tr"});
    CHECK(volunteers[1].id == world.bea);
    CHECK(volunteers[2].id == dina_id);
    CHECK(volunteers[2].profile.dagdelen == dina().profile.dagdelen);
    REQUIRE(histories.size() == 3);
    CHECK(histories[0].volunteer == world.anna);
    CHECK(standing(histories[0].history, world.programme, support::World::today).available);
    CHECK(histories[2].history.size() == 1);
}

TEST_CASE("a volunteer of another location is not found")
{
    auto world = support::World{};
    auto const joke = world.occasion_of(world.joke);

    CHECK_THROWS_AS(load_volunteer(world.database, world.anna, world.winterswijk), base::NotFound);
    CHECK_THROWS_AS(record_volunteer_event(world.database, joke, stop_of(world.anna)), base::NotFound);
    CHECK_THROWS_AS(change_profile(world.database, joke, change_of(world, world.anna)), base::NotFound);
    CHECK_THROWS_AS(invite_to_account(world.database, joke, world.anna), base::NotFound);
}

TEST_CASE("a changed profile replaces the old one")
{
    auto world = support::World{};
    auto change = change_of(world, world.anna);
    change.contact.last_name = "Wassink-Pol";
    change.profile.travel_km = 5;
    change.profile.dagdelen = {{.weekday = 5, .part = DayPart::morning}};
    change.profile.languages = {"pl"};

    CHECK(change_profile(world.database, world.occasion(), change));

    auto const anna = load_volunteer(world.database, world.anna, world.aalten);
    CHECK(anna.profile.travel_km == 5);
    CHECK(anna.profile.dagdelen == change.profile.dagdelen);
    CHECK(anna.profile.languages == change.profile.languages);
    CHECK(people::load_person(world.database, anna.person, world.aalten).last_name == "Wassink-Pol");
}

TEST_CASE("what a colleague changed meanwhile is not overwritten")
{
    auto world = support::World{};
    auto const late = change_of(world, world.anna);
    auto first = late;
    first.profile.travel_km = 5;
    REQUIRE(change_profile(world.database, world.occasion(), first));
    auto const before = support::contents_of(world.database);

    CHECK(
        change_profile(world.database, world.occasion(), late).error() == ProfileRefusal::changed_meanwhile
    );
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("who signs in keeps an e-mail address of her own")
{
    auto world = support::World{};
    auto change = change_of(world, world.anna);

    change.contact.email = std::nullopt;
    CHECK(change_profile(world.database, world.occasion(), change).error() == ProfileRefusal::address_needed);

    change.contact.email = people::EmailAddress::parse("ria@example.nl");
    CHECK(change_profile(world.database, world.occasion(), change).error() == ProfileRefusal::address_in_use);

    auto without_account = change_of(world, world.bea);
    without_account.contact.email = std::nullopt;
    CHECK(change_profile(world.database, world.occasion(), without_account));
}

TEST_CASE("a stop is kept with its reason and who recorded it, and only once")
{
    auto world = support::World{};

    CHECK(record_volunteer_event(world.database, world.occasion(), stop_of(world.anna)));
    CHECK(
        record_volunteer_event(world.database, world.occasion(), stop_of(world.anna)).error()
        == VolunteerRefusal::already_done
    );

    auto const last = list_volunteer_events(world.database, world.anna).back();
    CHECK(last.event == stop_of(world.anna).event);
    CHECK(last.note == "Gaat naar Zwolle");
    CHECK(last.recorded_by == world.ria.account);
}

TEST_CASE("a volunteer who stops is signed out, and cannot sign in until she is back")
{
    auto world = support::World{};
    auto const is_signed_in = signed_in_as(world, world.anna_signed_in.account);
    REQUIRE(is_signed_in());

    REQUIRE(record_volunteer_event(world.database, world.occasion(), stop_of(world.anna)));
    CHECK_FALSE(is_signed_in());
    CHECK_FALSE(accounts::find_account(world.database, world.anna_signed_in.account));

    REQUIRE(record_volunteer_event(world.database, world.occasion(), return_of(world.anna)));
    CHECK(accounts::find_account(world.database, world.anna_signed_in.account));
    CHECK_FALSE(is_signed_in());
}

TEST_CASE("a volunteer who comes back to an address that somebody else took waits for an invitation")
{
    auto world = support::World{};
    auto const anna = load_volunteer(world.database, world.anna, world.aalten).person;
    auto const address = people::load_person(world.database, anna, world.aalten).email;
    REQUIRE(record_volunteer_event(world.database, world.occasion(), stop_of(world.anna)));
    auto bea = change_of(world, world.bea);
    bea.contact.email = address;
    REQUIRE(change_profile(world.database, world.occasion(), bea));
    REQUIRE(invite_to_account(world.database, world.occasion(), world.bea));

    REQUIRE(record_volunteer_event(world.database, world.occasion(), return_of(world.anna)));
    CHECK_FALSE(accounts::find_account_of(world.database, anna));
    CHECK(
        invite_to_account(world.database, world.occasion(), world.anna).error()
        == InvitationRefusal::address_in_use
    );

    auto change = change_of(world, world.anna);
    change.contact.email = people::EmailAddress::parse("anna.pol@example.nl");
    REQUIRE(change_profile(world.database, world.occasion(), change));
    REQUIRE(invite_to_account(world.database, world.occasion(), world.anna));
    CHECK(accounts::find_account_of(world.database, anna)->actor.account == world.anna_signed_in.account);
}

TEST_CASE("a pause, or a step on her way, leaves her account as it is")
{
    auto world = support::World{};
    auto const is_signed_in = signed_in_as(world, world.anna_signed_in.account);
    auto const pause = VolunteerEvent{
        .kind = VolunteerEventKind::paused,
        .on = support::World::today,
        .planned_for = base::add_days(support::World::today, 28),
    };

    REQUIRE(
        record_volunteer_event(world.database, world.occasion(), {.volunteer = world.anna, .event = pause})
    );
    REQUIRE(record_volunteer_event(world.database, world.occasion(), return_of(world.anna)));

    CHECK(is_signed_in());
}

TEST_CASE("a failing database leaves no volunteer, step or profile half saved")
{
    auto world = support::World{};
    auto change = change_of(world, world.anna);
    change.profile.travel_km = 7;

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        register_volunteer(database, world.occasion(), dina()).value();
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        change_profile(database, world.occasion(), change).value();
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        record_volunteer_event(database, world.occasion(), stop_of(world.anna)).value();
    });
}

} // namespace volunteers
