#include "agenda/pages/case_page.hpp"
#include "agenda/pages/today_page.hpp"
#include "allowances/store/claim_store.hpp"
#include "app/volunteer_pages.hpp"
#include "closing/actions/stop_volunteer.hpp"
#include "closing/pages/stop_pages.hpp"
#include "coaching/actions/hold_talk.hpp"
#include "coaching/pages/coaching_pages.hpp"
#include "coaching/store/talk_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/pages/link_pages.hpp"
#include "matching/pages/match_pages.hpp"
#include "matching/store/loan_store.hpp"
#include "matching/store/match_store.hpp"
#include "matching/store/started_match_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/actions/ask_about_visits.hpp"
#include "support/actions/end_match.hpp"
#include "support/actions/give_calendar.hpp"
#include "support/actions/say_words.hpp"
#include "support/match_story.hpp"
#include "support/pages/calendar_pages.hpp"
#include "support/pages/my_device_pages.hpp"
#include "support/pages/my_pages.hpp"
#include "support/pages/rhythm_pages.hpp"
#include "support/pages/support_pages.hpp"
#include "support/pages/visit_link_pages.hpp"
#include "support/region_story.hpp"
#include "support/store/visit_store.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace agenda {

namespace {

using support::says;

constexpr auto tuesday = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};
constexpr auto wednesday = base::Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};

using Page = web::Response (*)(accounts::SignedInRequest&);

web::Response on_day(
    support::World& world,
    Page page,
    accounts::Actor const& actor,
    web::Request const& http,
    base::Date day = tuesday
)
{
    auto request = world.signed_in(actor, http);
    request.today = day;
    return page(request);
}

web::Request of_match(matching::MatchId match)
{
    return support::get({{"match", std::to_string(match.value())}});
}

web::Request of_carla(support::World const& world)
{
    return support::get({{"volunteer", std::to_string(world.carla.value())}});
}

web::Response family_page(support::World& world)
{
    return world.open(show_case, world.ria, support::get({{"case", std::to_string(world.sanne.value())}}));
}

void ask_about_tuesday(support::World& world)
{
    support::ask_about_visits(
        world.database,
        {.now = world.now,
         .today = wednesday,
         .programme = world.programme,
         .catalogues = world.catalogues,
         .base_url = "https://steun.example"}
    );
}

std::string newest_token(support::World& world)
{
    return support::token_in(support::waiting_letters(world).back());
}

web::Response stop_carla(support::World& world)
{
    auto form = support::TypedFields{{"reason", "moved"}, {"on", "2026-11-21"}, {"note", ""}};
    return world.open(
        closing::create_stop,
        world.joke,
        support::post({{"volunteer", std::to_string(world.carla.value())}}, std::move(form))
    );
}

} // namespace

TEST_CASE("a lent volunteer answers her proposal by mail, and both are asked about the klik")
{
    auto world = support::World{};
    auto const match = support::propose_carla(world);
    auto const token = newest_token(world);
    auto const proposal = world.open(matching::show_proposal_link, support::get({{"token", token}}));
    CHECK(says(proposal, "Wil je Sanne steunen?"));
    CHECK(
        world
            .open(
                matching::create_proposal_link_answer, support::post({{"token", token}}, {{"answer", "yes"}})
            )
            .status
        == 303
    );
    CHECK(support::state_of(world, match) == programme::MatchState::accepted_by_volunteer);

    CHECK(world.open(matching::show_introduction_plan, world.ria, of_match(match)).status == 200);
    auto held = support::post({{"match", std::to_string(match.value())}}, {{"on", "2026-11-21"}});
    CHECK(world.open(matching::create_introduction, world.ria, held).status == 303);
    auto const letters = support::waiting_letters(world);
    auto const of_parent = support::token_in(letters[letters.size() - 2]);
    CHECK(says(world.open(matching::show_klik_link, support::get({{"token", of_parent}})), "Carla"));
    CHECK(says(world.open(matching::show_klik_link, support::get({{"token", newest_token(world)}})), "Sanne")
    );
}

TEST_CASE(
    "a lent volunteer sees her family on her own screen, and tells of a visit there, on her phone and by mail"
)
{
    auto world = support::World{};
    auto const match = support::start_with_carla(world);
    auto const carla = support::sign_in_carla(world);
    CHECK(says(on_day(world, support::show_my_families, carla, support::get()), "dinsdagmiddag bij Sanne"));

    auto const number = std::to_string(match.value());
    auto told = support::post(
        {{"match", number}}, {{"on", "2026-11-24"}, {"happened", "yes"}, {"minutes_" + number, "90"}}
    );
    CHECK(on_day(world, support::create_my_visit, carla, told).status == 303);
    CHECK(support::find_visit(world.database, match, tuesday)->minutes == 90);

    auto on_phone = support::post(
        {}, {{"match", number}, {"on", "2026-11-24"}, {"happened", "yes"}, {"minutes", "60"}, {"key", "k"}}
    );
    CHECK(on_day(world, support::create_device_answer, carla, on_phone, wednesday).status == 200);

    CHECK_THROWS_AS(on_day(world, support::create_my_visit, world.anna_signed_in, told), base::NotFound);
    CHECK_THROWS_AS(
        on_day(world, support::create_device_answer, world.anna_signed_in, on_phone, wednesday),
        base::NotFound
    );
}

TEST_CASE("a lent volunteer who told nothing is asked by mail, and answers without signing in")
{
    auto world = support::World{};
    auto const match = support::start_with_carla(world);
    ask_about_tuesday(world);
    auto const token = newest_token(world);
    CHECK(support::waiting_letters(world).back().body.find("Beste Carla,") != std::string::npos);
    auto http = support::post({{"token", token}}, {{"happened", "yes"}, {"minutes", "90"}});
    auto request = world.page_request(http);
    request.today = wednesday;
    CHECK(support::create_visit_link_answer(request).status == 303);
    CHECK(support::find_visit(world.database, match, tuesday));

    support::say_words(
        world.database, world.occasion(), match, {.visited_on = tuesday, .words = "Mooi!", .form_key = "w"}
    );
    CHECK(support::waiting_letters(world).back().body.find("Beste Carla,") != std::string::npos);
}

TEST_CASE("her visits stand in her calendar and in that of the family's coordinator, and in her allowance")
{
    auto world = support::World{};
    auto const match = support::start_with_carla(world);
    auto const carla = support::sign_in_carla(world);
    for (auto const& owner : {carla, world.ria}) {
        auto const token = support::give_calendar(world.database, world.occasion_of(owner));
        CHECK(says(
            world.open(support::show_visit_calendar, support::get({{"token", token}})),
            "DTSTART;TZID=Europe/Amsterdam:20261124T133000"
        ));
    }
    support::save_visit(
        world.database,
        matching::load_match(world.database, match, world.aalten),
        {.visited_on = tuesday, .minutes = 90, .reason = {}},
        {.by = carla.account, .at = world.now}
    );
    CHECK(allowances::list_claimable_visits(world.database, world.carla, wednesday).size() == 1);
}

TEST_CASE("the family's location sees who comes and where she is from, on the family's page and the day list")
{
    auto world = support::World{};
    auto const match = support::start_with_carla(world);
    auto const page = family_page(world);
    CHECK(says(page, "Carla te Winkel"));
    CHECK(says(page, "van Winterswijk"));
    CHECK_FALSE(says(page, "/volunteers/" + std::to_string(world.carla.value())));
    CHECK(world.open(support::show_visits, world.ria, of_match(match)).status == 200);
    CHECK(world.open(support::show_rhythm, world.ria, of_match(match)).status == 200);

    world.now += std::chrono::days{50};
    CHECK(says(world.open(show_today, world.ria, support::get()), "Carla"));

    CHECK_THROWS_AS(world.open(app::show_volunteer, world.ria, of_carla(world)), base::NotFound);
}

TEST_CASE("her own location sees a family of the other without its name, and that she has no room")
{
    auto world = support::World{};
    support::start_with_carla(world);
    auto const page = world.open(app::show_volunteer, world.joke, of_carla(world));
    CHECK(says(page, "een gezin van Aalten"));
    CHECK_FALSE(says(page, "Sanne"));
    CHECK_FALSE(says(page, "/cases/"));
    CHECK(matching::list_started_matches(world.database, world.winterswijk).size() == 1);
    CHECK(matching::list_started_matches(world.database, world.aalten).empty());
    CHECK_FALSE(says(world.open(show_today, world.joke, support::get()), "Sanne"));
}

TEST_CASE(
    "a talk of her own location sets the clock of the match, and so does one of the family's coordinator"
)
{
    auto world = support::World{};
    auto const match = support::start_with_carla(world);
    auto const talks = [&] {
        auto const events = intake::list_case_events(world.database, world.sanne);
        return std::ranges::count_if(events, [](intake::CaseEvent const& event) {
            return event.event.kind == programme::EventKind::coaching_talk_held;
        });
    };
    world.now += std::chrono::days{3};
    REQUIRE(coaching::hold_talk(
        world.database,
        world.occasion_of(world.joke),
        {.volunteer = world.carla, .on = tuesday, .note = "Over haar knie", .submission_key = "talk"}
    ));
    CHECK(talks() == 1);
    CHECK_FALSE(says(family_page(world), "knie"));

    auto const path = support::PathParameters{{"match", std::to_string(match.value())}};
    auto const form = world.open(coaching::show_talk_of_match, world.ria, support::get(path));
    CHECK(form.status == 200);
    CHECK(says(form, "Zij is vrijwilliger van Winterswijk."));
    world.now += std::chrono::days{1};
    auto const ahead =
        world.open(coaching::create_talk_of_match, world.ria, support::post(path, {{"on", "2026-12-24"}}));
    CHECK(ahead.status == 422);
    auto const sent = support::post(path, {{"on", "2026-11-25"}, {"submission_key", "once"}});
    CHECK(world.open(coaching::create_talk_of_match, world.ria, sent).status == 303);
    CHECK(world.open(coaching::create_talk_of_match, world.ria, sent).status == 303);
    CHECK(talks() == 2);
    CHECK(coaching::list_last_talks(world.database, world.winterswijk).at(world.carla) == wednesday);
    CHECK_THROWS_AS(world.open(coaching::create_talk_of_match, world.joke, sent), base::NotFound);
    CHECK_THROWS_AS(world.open(coaching::show_talk_of_match, world.joke, support::get(path)), base::NotFound);
}

TEST_CASE("when she stops at home her match ends, the family seeks again, and its coordinator hears of it")
{
    auto world = support::World{};
    auto const match = support::start_with_carla(world);
    auto const form = world.open(closing::show_stop, world.joke, of_carla(world));
    CHECK(says(form, "een gezin van Aalten"));
    CHECK_FALSE(says(form, "Sanne"));
    CHECK_FALSE(says(form, "Hoe gaat het gezin verder?"));

    CHECK(stop_carla(world).status == 303);
    CHECK(support::state_of(world, match) == programme::MatchState::ended);
    CHECK(support::state_of_sanne(world) == programme::CaseState::waiting);
    auto const letter = support::waiting_letters(world).back();
    CHECK(letter.to == world.ria.person);
    CHECK(letter.body.find("/cases/" + std::to_string(world.sanne.value())) != std::string::npos);
    CHECK(letter.body.find("Carla") == std::string::npos);
    CHECK(letter.body.find("Sanne") == std::string::npos);
}

TEST_CASE("when she stops before she met the family, the proposal goes back")
{
    auto world = support::World{};
    auto const match = support::propose_carla(world);
    CHECK(stop_carla(world).status == 303);
    CHECK(support::state_of(world, match) == programme::MatchState::withdrawn);
    CHECK(matching::list_guests(world.database, world.aalten).empty());
}

TEST_CASE("who stops is asked for no more, and no longer lent")
{
    auto world = support::World{};
    support::ask_for_carla(world);
    CHECK(stop_carla(world).status == 303);
    CHECK(matching::list_loans_of(world.database, world.winterswijk).empty());
}

TEST_CASE("when the match is over the other location keeps its history, and nothing else of her")
{
    auto world = support::World{};
    auto const match = support::start_with_carla(world);
    REQUIRE(support::end_match(
        world.database,
        world.occasion(),
        {.match = match,
         .on = support::World::today,
         .reason = "volunteer_stopped",
         .next = support::AfterMatch::seek_another}
    ));
    CHECK(matching::list_guests(world.database, world.aalten).empty());
    auto const page = family_page(world);
    CHECK(says(page, "Koppeling met Carla gestopt"));
    CHECK_FALSE(says(page, "te Winkel"));
    CHECK_FALSE(says(page, "06 87654321"));
    CHECK(world.open(support::show_visits, world.ria, of_match(match)).status == 200);
    auto const carla = support::sign_in_carla(world);
    CHECK_FALSE(says(on_day(world, support::show_my_families, carla, support::get()), "Sanne"));
}

TEST_CASE("when she is worried her own location hears of it, and who is responsible for the family elsewhere")
{
    auto world = support::World{};
    support::start_with_carla(world);
    auto const carla = support::sign_in_carla(world);
    auto const page = on_day(world, support::show_my_worry, carla, support::get());
    CHECK(says(page, "Ria"));
    on_day(world, support::create_my_call, carla, support::post({}, {{"urgency", "worried"}}));
    CHECK(says(world.open(show_today, world.joke, support::get()), "Carla te Winkel"));
    auto const letters = support::waiting_letters(world);
    CHECK(std::ranges::any_of(letters, [&](support::WaitingLetter const& letter) {
        return letter.to == world.ria.person && letter.body.find("zorgen") != std::string::npos;
    }));
}

} // namespace agenda
