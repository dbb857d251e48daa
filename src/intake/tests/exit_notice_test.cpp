#include "intake/actions/change_referrer.hpp"
#include "intake/actions/decide_fit.hpp"
#include "intake/actions/leave_before_support.hpp"
#include "intake/actions/record_consents.hpp"
#include "intake/actions/settle_notice.hpp"
#include "intake/pages/exit_pages.hpp"
#include "intake/pages/fit_pages.hpp"
#include "intake/pages/notice_pages.hpp"
#include "intake/pages/referrer_pages.hpp"
#include "intake/store/notice_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "platform/base/not_found.hpp"
#include "platform/mail/outbox.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/match_story.hpp"

namespace intake {

namespace {

using given::day;
using support::says;
using support::waiting_letters;

void tell_visited(support::World& world)
{
    given::tell(
        world,
        {{programme::EventKind::contacted, "2026-11-17"},
         {programme::EventKind::acquaintance_held, "2026-11-18"}}
    );
}

DecideFit not_suitable(support::World const& world)
{
    return {
        .family_case = world.sanne,
        .on = day("2026-11-19"),
        .judgement =
            {.decision = FitDecision::not_suitable,
             .confirmed = {"offered_here"},
             .reason = "neighbourhood_team",
             .note = "Wijkteam belt dinsdag."},
        .submission_key = "fit-form",
    };
}

LeaveBeforeSupport leaving(support::World const& world, Exit exit)
{
    return {
        .family_case = world.sanne,
        .exit = exit,
        .on = day("2026-11-19"),
        .reason = "Moeder is opgenomen.",
        .submission_key = "exit-form",
    };
}

void leave(support::World& world, Exit exit)
{
    REQUIRE(leave_before_support(world.database, world.occasion(), leaving(world, exit)));
}

void say(support::World& world, bool given, ConsentPurpose purpose = ConsentPurpose::start_notice)
{
    record_consents(
        world.database,
        world.occasion(),
        {.family_case = world.sanne,
         .answers =
             {{.purpose = purpose, .given = given, .answered_on = world.today, .how = ConsentChannel::phone}}}
    );
}

web::Response my_notices(support::World& world)
{
    return world.open(show_my_notices, world.jeroen, support::get());
}

web::Request of_sanne(support::World const& world, std::string const& kind = "no_start")
{
    return support::get({{"case", std::to_string(world.sanne.value())}, {"kind", kind}});
}

} // namespace

TEST_CASE("a question that does not fit: the referrer hears that, and that the family is helped elsewhere")
{
    auto world = support::World{};
    tell_visited(world);
    REQUIRE(decide_fit(world.database, world.occasion(), not_suitable(world)));
    REQUIRE(decide_fit(world.database, world.occasion(), not_suitable(world)));

    auto const letters = waiting_letters(world);
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].to == world.jeroen.person);
    CHECK(letters[0].subject == "Home-Start: de steun begint niet");
    CHECK(
        letters[0].body.find("De vraag van Sanne past niet bij wat Home-Start kan doen.") != std::string::npos
    );
    CHECK(letters[0].body.find("waar het wel terecht kan") != std::string::npos);
    CHECK(letters[0].body.find("ijkteam") == std::string::npos);

    CHECK(says(my_notices(world), "De vraag past niet bij Home-Start."));
    CHECK_FALSE(says(my_notices(world), "ijkteam"));
}

TEST_CASE("a family that leaves before support: the referrer hears that it does not start, and never why")
{
    for (auto const exit : {Exit::withdrawn, Exit::no_capacity, Exit::unreachable}) {
        auto world = support::World{};
        leave(world, exit);
        leave(world, exit);

        auto const letters = waiting_letters(world);
        REQUIRE(letters.size() == 1);
        CHECK(letters[0].body.find("De steun van Home-Start aan Sanne begint niet.") != std::string::npos);
        CHECK(letters[0].body.find("opgenomen") == std::string::npos);
        CHECK(says(my_notices(world), "De steun begint niet. Bericht van 21 november 2026."));
    }
}

TEST_CASE("a referrer who reads English gets the word in English")
{
    auto world = support::World{};
    world.database.execute("UPDATE persons SET language = 'en' WHERE id = $1", world.jeroen.person);
    leave(world, Exit::withdrawn);
    CHECK(waiting_letters(world).at(0).subject == "Home-Start: the support will not start");
}

TEST_CASE("a referrer hears nothing of an exit when the parent said no, or there is nobody to tell")
{
    auto refused = support::World{};
    say(refused, false);
    leave(refused, Exit::withdrawn);
    CHECK(waiting_letters(refused).empty());
    CHECK(says(my_notices(refused), "Nog geen berichten."));

    auto alone = support::World{};
    alone.database.execute("UPDATE family_cases SET referrer_id = NULL");
    leave(alone, Exit::withdrawn);
    CHECK(waiting_letters(alone).empty());
}

TEST_CASE("a parent who is asked after the exit lets the word go, once")
{
    auto world = support::World{};
    world.database.execute("DELETE FROM consents");
    leave(world, Exit::withdrawn);
    CHECK(waiting_letters(world).empty());

    say(world, true);
    say(world, true);
    CHECK(waiting_letters(world).size() == 1);
}

TEST_CASE("the word of an exit waits for an address")
{
    auto world = support::World{};
    world.database.execute("UPDATE persons SET email = NULL WHERE id = $1", world.jeroen.person);
    leave(world, Exit::withdrawn);
    CHECK(waiting_letters(world).empty());

    auto const referrer = NamedReferrer{
        .name = "Jeroen Smit", .role = {}, .email = people::EmailAddress::parse("jeroen@example.nl")
    };
    auto const wish = ChangeReferrer{.family_case = world.sanne, .version = 1, .referrer = referrer};
    REQUIRE(change_referrer(world.database, world.occasion(), wish));
    CHECK(waiting_letters(world).size() == 1);
}

TEST_CASE("a parent who takes her consent back stops a word that did not leave yet")
{
    auto world = support::World{};
    leave(world, Exit::withdrawn);
    say(world, false, ConsentPurpose::end_notice);
    CHECK(waiting_letters(world).size() == 1);

    say(world, false);
    CHECK(waiting_letters(world).empty());
    CHECK(list_notices_of(world.database, world.sanne).empty());
    CHECK(says(my_notices(world), "Nog geen berichten."));
}

TEST_CASE("a notice of start that is held back was not sent")
{
    auto world = support::World{};
    given::tell_supported(world);
    auto const wish = SettleNotice{.family_case = world.sanne, .kind = NoticeKind::start, .answer = {}};
    REQUIRE(settle_notice(world.database, world.occasion(), wish).value() == NoticeWay::send);

    say(world, false);
    CHECK(waiting_letters(world).empty());
    CHECK(given::last_event(world).event.code == "not_allowed");
}

TEST_CASE("what a referrer heard is no longer shown to her once the parent takes her consent back")
{
    auto world = support::World{};
    leave(world, Exit::withdrawn);
    mail::settle_waiting_mails(world.database);
    CHECK(says(my_notices(world), "De steun begint niet."));

    say(world, false);
    CHECK(says(my_notices(world), "Er is geen verder nieuws."));
    CHECK_FALSE(says(my_notices(world), "De steun begint niet."));
    CHECK(list_notices_of(world.database, world.sanne).size() == 1);
}

TEST_CASE("an exit and its word are kept as a whole or not at all")
{
    auto fit = support::World{};
    tell_visited(fit);
    support::check_all_or_nothing(fit.database, [&](database::Connection& database) {
        static_cast<void>(decide_fit(database, fit.occasion(), not_suitable(fit)));
    });
    CHECK(waiting_letters(fit).size() == 1);

    auto world = support::World{};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(leave_before_support(database, world.occasion(), leaving(world, Exit::withdrawn)));
    });
    CHECK(waiting_letters(world).size() == 1);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const no = Consent{
            .purpose = ConsentPurpose::start_notice,
            .given = false,
            .answered_on = world.today,
            .how = ConsentChannel::phone
        };
        record_consents(database, world.occasion(), {.family_case = world.sanne, .answers = {no}});
    });
    CHECK(waiting_letters(world).empty());
}

TEST_CASE("the forms that let a family go say what the referrer will hear")
{
    auto world = support::World{};
    auto const exit_form = [&] { return world.open(show_exit, world.ria, of_sanne(world)); };
    CHECK(says(exit_form(), "De verwijzer krijgt bericht dat de steun niet begint."));
    CHECK(says(exit_form(), "De steun van Home-Start aan Sanne begint niet."));
    CHECK(says(world.open(show_fit, world.ria, of_sanne(world)), "De vraag van Sanne past niet bij wat"));

    say(world, false);
    CHECK(says(exit_form(), "De verwijzer krijgt geen bericht: dat wil de ouder niet."));

    world.database.execute("DELETE FROM consents");
    CHECK(says(exit_form(), "Vraag de ouder of de verwijzer mag horen dat de steun niet begint."));
    CHECK(says(exit_form(), "/consents"));

    world.database.execute("UPDATE family_cases SET referrer_id = NULL");
    CHECK_FALSE(says(exit_form(), "De verwijzer"));
}

TEST_CASE("the word of an exit is no step that one settles by hand")
{
    auto world = support::World{};
    for (auto const* const kind : {"no_start", "not_suitable", "elsewhere"}) {
        CHECK_THROWS_AS(world.open(show_notice, world.ria, of_sanne(world, kind)), base::NotFound);
    }
}

} // namespace intake
