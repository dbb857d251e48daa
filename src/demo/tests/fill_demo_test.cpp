#include "accounts/actions/sign_in.hpp"
#include "accounts/store/account_store.hpp"
#include "agenda/model/day_list.hpp"
#include "agenda/pages/gather.hpp"
#include "agenda/store/agenda_store.hpp"
#include "coaching/store/intervision_store.hpp"
#include "demo/actions/demo_logins.hpp"
#include "demo/tests/demo_in_database.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/model/candidate.hpp"
#include "matching/store/pool_store.hpp"
#include "matching/store/weights_store.hpp"
#include "meetings/store/attendance_store.hpp"
#include "meetings/store/meeting_store.hpp"
#include "platform/mail/outbox.hpp"
#include "programme/model/journey.hpp"
#include "programme/model/progress.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

namespace demo {

namespace {

accounts::Actor actor(DemoInDatabase& demo, std::string_view email)
{
    auto const address = people::EmailAddress::parse(email).value();
    return accounts::list_accounts_with_email(demo.database, address).at(0).actor;
}

accounts::Actor ria(DemoInDatabase& demo)
{
    return actor(demo, "ria.hoitink@example.nl");
}

accounts::Actor joke(DemoInDatabase& demo)
{
    return actor(demo, "joke.bouma@example.nl");
}

std::vector<agenda::CaseRow> all_cases(DemoInDatabase& demo, accounts::Actor const& coordinator)
{
    return agenda::list_cases(demo.database, coordinator.location.value(), {.words = {}, .also_over = true});
}

accounts::SignedInRequest
request_of(DemoInDatabase& demo, accounts::Actor const& who, web::Request const& http)
{
    return {
        accounts::PageRequest{
            .http = http,
            .database = demo.database,
            .programme = demo.world.programme,
            .catalogues = demo.world.catalogues,
            .texts = demo.world.texts,
            .site = demo.world.site,
            .assets = demo.world.assets,
            .press = demo.world.press,
            .now = demo.parts.now,
            .today = today(demo.parts),
            .csrf_token = "form-token",
        },
        who
    };
}

agenda::DayList day_list_of(DemoInDatabase& demo, accounts::Actor const& who)
{
    auto const http = support::get();
    auto request = request_of(demo, who, http);
    return agenda::day_list(agenda::gather_due_items(request), today(demo.parts));
}

std::set<programme::CaseState> states(DemoInDatabase& demo, accounts::Actor const& coordinator)
{
    auto found = std::set<programme::CaseState>{};
    for (auto const& row : all_cases(demo, coordinator)) {
        found.insert(programme::case_state(intake::load_history(demo.database, row.id)));
    }
    return found;
}

void check_legal(DemoInDatabase& demo, agenda::CaseRow const& row)
{
    CAPTURE(row.family);
    auto so_far = programme::CaseHistory{};
    for (auto const& event : intake::load_history(demo.database, row.id).events) {
        CAPTURE(base::to_code(event.kind));
        CHECK(programme::may_happen(demo.world.programme, so_far, event).has_value());
        so_far.events.push_back(event);
    }
}

std::vector<agenda::CaseRow> waiting_families(DemoInDatabase& demo, accounts::Actor const& coordinator)
{
    auto rows = all_cases(demo, coordinator);
    std::erase_if(rows, [&](agenda::CaseRow const& row) {
        auto const progress = programme::replay(intake::load_history(demo.database, row.id));
        return programme::state_of(progress) != programme::CaseState::waiting
               || std::ranges::any_of(progress.matches, programme::is_open, &programme::MatchProgress::state);
    });
    return rows;
}

matching::Advice
advice_for(DemoInDatabase& demo, accounts::Actor const& coordinator, agenda::CaseRow const& row)
{
    auto const family_case = intake::load_family_case(demo.database, row.id, coordinator.location.value());
    auto const day = today(demo.parts);
    auto const family = matching::load_pool_family(demo.database, family_case);
    auto const pool =
        matching::load_pool(demo.database, family_case.location, family, demo.world.programme, day);
    auto const yardstick =
        matching::load_yardstick(demo.database, family_case.location, demo.world.programme, day);
    return matching::advise(family, pool, yardstick);
}

bool lacks_language(matching::LeftOut const& left_out)
{
    return std::ranges::find(left_out.why, matching::ProposalObstacle::no_shared_language)
           != left_out.why.end();
}

} // namespace

TEST_CASE("the demo has families everywhere in the programme")
{
    using enum programme::CaseState;
    auto const found = states(wednesday(), ria(wednesday()));

    for (auto const state :
         {applied,
          acquaintance,
          waiting,
          in_introduction,
          supported,
          winding_down,
          closed,
          followed_up,
          not_suitable,
          withdrawn}) {
        CAPTURE(base::to_code(state));
        CHECK(found.contains(state));
    }
    CHECK(all_cases(wednesday(), ria(wednesday())).size() >= 24);
    CHECK(all_cases(wednesday(), joke(wednesday())).size() == 8);
}

TEST_CASE("every history of the demo is one that the programme allows")
{
    for (auto const& coordinator : {ria(wednesday()), joke(wednesday())}) {
        for (auto const& row : all_cases(wednesday(), coordinator)) {
            check_legal(wednesday(), row);
        }
    }
}

TEST_CASE("a coordinator of the demo has something late, something today and something this week")
{
    auto const list = day_list_of(wednesday(), ria(wednesday()));

    CHECK(list.late.size() >= 5);
    CHECK(list.late.size() <= 20);
    CHECK(list.today.size() >= 2);
    CHECK_FALSE(list.coming.empty());
    CHECK_FALSE(day_list_of(wednesday(), joke(wednesday())).is_empty());
    auto const incoming = agenda::count_incoming(wednesday().database, ria(wednesday()).location.value());
    CHECK(incoming.applications >= 2);
    CHECK(incoming.call_permissions == 1);
}

TEST_CASE("the two locations of the demo know nothing of each other")
{
    auto names_here = std::set<std::string>{};
    for (auto const& row : all_cases(wednesday(), ria(wednesday()))) {
        names_here.insert(row.family);
    }
    for (auto const& row : all_cases(wednesday(), joke(wednesday()))) {
        CHECK_FALSE(names_here.contains(row.family));
    }
    CHECK(ria(wednesday()).location != joke(wednesday()).location);
}

TEST_CASE("every waiting family of the demo has a candidate, but for one that shares a language with nobody")
{
    auto without = std::vector<std::string>{};
    for (auto const& coordinator : {ria(wednesday()), joke(wednesday())}) {
        for (auto const& row : waiting_families(wednesday(), coordinator)) {
            CAPTURE(row.family);
            auto const advice = advice_for(wednesday(), coordinator, row);
            if (advice.candidates.empty()) {
                without.push_back(row.family);
                CHECK(std::ranges::all_of(advice.left_out, lacks_language));
            }
        }
    }
    CHECK(without == std::vector<std::string>{"Olena Shevchenko"});
}

TEST_CASE("of most families of the demo it is known who takes care of the children")
{
    auto known = std::map<std::string, int>{};
    for (auto const& coordinator : {ria(wednesday()), joke(wednesday())}) {
        for (auto const& row : all_cases(wednesday(), coordinator)) {
            auto const family =
                intake::load_family_case(wednesday().database, row.id, coordinator.location.value());
            ++known[family.household];
        }
    }
    CHECK(known[""] > 0);
    for (auto const& choice : wednesday().parts.programme.households) {
        CAPTURE(choice.code);
        CHECK(known[choice.code] > 0);
        known.erase(choice.code);
    }
    CHECK(known.size() == 1);
}

TEST_CASE("a volunteer of the demo declined once, and another was asked")
{
    auto declined = 0;
    for (auto const& row : all_cases(wednesday(), ria(wednesday()))) {
        auto const& events = intake::load_history(wednesday().database, row.id).events;
        auto const no =
            std::ranges::find(events, programme::EventKind::volunteer_declined, &programme::Event::kind);
        if (no != events.end()) {
            ++declined;
            CHECK(no->code == "no_time");
            CHECK(std::ranges::any_of(std::next(no), events.end(), [](programme::Event const& event) {
                return event.kind == programme::EventKind::proposed;
            }));
        }
    }
    CHECK(declined == 1);
}

TEST_CASE("everybody on the list of the demo can sign in, in every role")
{
    auto roles = std::set<accounts::Role>{};
    auto const limits =
        accounts::SessionLimits{.idle = std::chrono::hours{1}, .longest = std::chrono::hours{12}};
    for (auto const& login : list_demo_logins(wednesday().database, wednesday().parts.data_folder)) {
        CAPTURE(login.email);
        auto const wish = accounts::SignIn{.email = login.email, .password = std::string{demo_password}};
        auto const signed_in = accounts::sign_in(wednesday().database, wish, limits, wednesday().parts.now);
        REQUIRE(signed_in);
        CHECK(signed_in->actor.role == login.role);
        CHECK(login.location.empty() == !signed_in->actor.location);
        roles.insert(login.role);
    }
    CHECK(roles.size() == base::Codes<accounts::Role>::table.size());
    CHECK(accounts::is_acceptable_password(demo_password));
}

TEST_CASE("both locations of the demo have meetings: held, to come, and one that does not go on")
{
    auto const day = today(wednesday().parts);
    for (auto const& coordinator : {ria(wednesday()), joke(wednesday())}) {
        auto cancelled = 0;
        auto const found =
            meetings::list_meetings_of(wednesday().database, coordinator.location.value(), day);
        CHECK(found.size() >= 2);
        for (auto const& meeting : found) {
            CHECK(meeting.demo);
            for (auto const& date : meetings::dates_between(meeting, day, base::add_months(day, 3))) {
                cancelled += date.state == meetings::DateState::cancelled ? 1 : 0;
            }
        }
        CHECK(cancelled == 1);
        CHECK(meetings::list_attended_at(wednesday().database, coordinator.location.value()).size() > 5);
    }
}

TEST_CASE("both locations of the demo have a year of intervision, two dates to come and one to be recorded")
{
    for (auto const& coordinator : {ria(wednesday()), joke(wednesday())}) {
        auto const groups =
            coaching::list_intervision_groups(wednesday().database, coordinator.location.value());
        REQUIRE(groups.size() == 1);
        auto const& dates = groups.front().dates;
        auto const to_come = std::ranges::count_if(dates, [](coaching::IntervisionDate const& date) {
            return date.on > today(wednesday().parts);
        });
        auto const recorded = std::ranges::count_if(dates, &coaching::IntervisionDate::was_recorded);
        CHECK(to_come == 2);
        CHECK(recorded == 7);
        CHECK(dates.size() == 10);
        for (auto const& date : dates) {
            CHECK(date.came.size() + (date.was_recorded() ? 0 : 1) > date.missed.size());
        }
        CHECK(groups.front().members.size() >= 5);
    }
}

TEST_CASE("no letter of the past of the demo leaves")
{
    CHECK(mail::list_waiting_mails(wednesday().database, wednesday().parts.now, 10).empty());
}

TEST_CASE("a database with persons in it is not filled")
{
    CHECK(fill_demo(wednesday().database, wednesday().parts).error() == DemoRefusal::people_there);
}

TEST_CASE("a database without the demo has no list of whom to sign in as")
{
    auto world = support::World{};
    CHECK(list_demo_logins(world.database, support::source_folder() / "data").empty());
}

} // namespace demo
