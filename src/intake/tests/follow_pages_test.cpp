#include "intake/actions/ask_follow_links.hpp"
#include "intake/actions/call_after_permission.hpp"
#include "intake/actions/record_consents.hpp"
#include "intake/actions/settle_notice.hpp"
#include "intake/pages/follow_pages.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "intake/tests/permission_form.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using namespace std::chrono_literals;
using given::complete_form;
using given::mails;
using given::send;
using given::token_in;
using given::with;
using support::says;

web::Response follow(OfferedWorld& world, std::string const& token)
{
    return world.open(show_followed, support::get({{"token", token}}));
}

web::Response ask(OfferedWorld& world, std::string const& email)
{
    return world.open(create_follow_links, support::post({}, {{"email", email}}));
}

CallPermissionId waiting(OfferedWorld& world)
{
    return list_open_call_permissions(world.database, world.aalten).front().id;
}

void settle(OfferedWorld& world, CallOutcome outcome)
{
    CHECK(settle_call(
        world.database,
        world.occasion(),
        {.permission = waiting(world), .outcome = outcome, .on = support::World::today}
    ));
}

LetterDesk desk(OfferedWorld& world)
{
    return desk_of(world.occasion());
}

} // namespace

TEST_CASE("a referrer without an account follows by a mailed link whether there was contact")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    auto const sent = mails(world);
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().starts_with("Home-Start: wij hebben uw bericht\nGoedendag,"));
    CHECK(sent.front().find("https://steun.example/links/follow/") != std::string::npos);
    CHECK(sent.front().find("Fatma") == std::string::npos);

    auto const token = token_in(sent.front());
    auto const before = follow(world, token);
    CHECK(before.status == 200);
    CHECK(says(before, "Ontvangen op 21 november 2026."));
    CHECK(says(before, "Wij bellen de ouder nog."));
    CHECK_FALSE(says(before, "Fatma"));

    settle(world, CallOutcome::not_wanted);
    CHECK(says(follow(world, token), "Wij hadden contact met de ouder."));
}

TEST_CASE("a referrer reads that there was no contact")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    settle(world, CallOutcome::not_reached);
    CHECK(says(follow(world, token_in(mails(world).front())), "Wij kregen geen contact met de ouder."));
}

TEST_CASE("when the parent does not want it the page says only that there is no further news")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    auto const token = token_in(mails(world).front());
    CHECK(withdraw_from_referrer(world.database, world.occasion(), waiting(world)));

    auto const page = follow(world, token);
    CHECK(page.status == 200);
    CHECK(says(page, "Er is geen verder nieuws."));
    CHECK_FALSE(says(page, "Ontvangen op"));
    CHECK_FALSE(says(page, "contact met de ouder"));
    CHECK_FALSE(says(page, "Wij bellen"));
    CHECK_FALSE(says(page, "wat de ouder goed vindt"));
}

TEST_CASE(
    "who was named with a case follows by the link in the notice, and no further when the parent says no"
)
{
    auto world = OfferedWorld{};
    given::tell_supported(world);
    auto const settled = settle_notice(
        world.database,
        world.occasion(),
        {.family_case = world.sanne, .kind = NoticeKind::start, .answer = std::nullopt}
    );
    CHECK(settled.value() == NoticeWay::send);
    auto const token = token_in(mails(world).back());
    auto const page = follow(world, token);
    CHECK(says(page, "De steun is begonnen. Bericht van 21 november 2026."));
    CHECK_FALSE(says(page, "Ontvangen op"));
    CHECK_FALSE(says(page, "contact met de ouder"));
    CHECK_FALSE(says(page, "Sanne"));

    ask(world, "jeroen@example.nl");
    CHECK(follow(world, token_in(mails(world).back())).body == page.body);

    auto const no = Consent{
        .purpose = ConsentPurpose::end_notice,
        .given = false,
        .answered_on = support::World::today,
        .how = ConsentChannel::phone,
    };
    record_consents(world.database, world.occasion(), {.family_case = world.sanne, .answers = {no}});
    auto const after = follow(world, token);
    CHECK(says(after, "Er is geen verder nieuws."));
    CHECK_FALSE(says(after, "De steun is begonnen."));
    auto const own_list = world.open(show_my_notices, world.jeroen, support::get());
    CHECK(says(own_list, "Er is geen verder nieuws."));
    CHECK_FALSE(says(own_list, "De steun is begonnen."));
}

TEST_CASE("a link that nobody was mailed is not there, and one that is too old asks for a new one")
{
    auto world = OfferedWorld{};
    CHECK_THROWS_AS(follow(world, "not-a-token"), base::NotFound);

    send(world, complete_form());
    auto const token = token_in(mails(world).front());
    world.now += 24h * 366;
    auto const old = follow(world, token);
    CHECK(old.status == 410);
    CHECK(says(old, "href=\"/links/follow\""));
}

TEST_CASE("a month after it was settled the link works no more")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    settle(world, CallOutcome::not_wanted);
    auto const token = token_in(mails(world).front());
    world.now += 24h * 30;
    CHECK(follow(world, token).status == 200);
    world.now += 24h;
    CHECK(follow(world, token).status == 410);
}

TEST_CASE("a new link can be asked, and the answer never tells whether the address is known")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    auto const known = ask(world, "KARIN@praktijk.nl");
    auto const unknown = ask(world, "nobody@praktijk.nl");
    CHECK(known.status == 303);
    CHECK(known.header("Location") == "/links/follow?sent=yes");
    CHECK(unknown.header("Location") == known.header("Location"));
    CHECK(unknown.body == known.body);

    auto const sent = mails(world);
    REQUIRE(sent.size() == 2);
    CHECK(sent.back().find("van u ontvangen op 21 november 2026:") != std::string::npos);
    CHECK(says(follow(world, token_in(sent.back())), "Wij bellen de ouder nog."));
    CHECK(says(world.open(show_follow_question, support::get({}, {{"sent", "yes"}})), "Kijk in uw mail"));
}

TEST_CASE("a new link for nothing, for staff, or for a case that is long over is not mailed")
{
    auto world = OfferedWorld{};
    ask(world, "ria@example.nl");
    ask(world, "sanne@example.nl");
    CHECK(mails(world).empty());

    send(world, complete_form());
    settle(world, CallOutcome::not_wanted);
    world.now += 24h * 31;
    ask(world, "karin@praktijk.nl");
    CHECK(mails(world).size() == 1);
}

TEST_CASE("who asks new links too often waits, and keeps what was typed, known or not")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    for (auto const* const email : {"karin@praktijk.nl", "nobody@praktijk.nl"}) {
        CAPTURE(email);
        for (auto i = 0; i < 5; ++i) {
            CHECK(ask(world, email).status == 303);
        }
        auto const refused = ask(world, email);
        CHECK(refused.status == 429);
        CHECK(refused.header("Retry-After") == "60");
        CHECK(says(refused, std::string{"value=\""} + email));
        CHECK(says(refused, "Wacht 1 minuut"));
    }
    auto const faulty = ask(world, "karin at praktijk");
    CHECK(faulty.status == 422);
    CHECK(says(faulty, "value=\"karin at praktijk\""));
}

TEST_CASE("a failing database mails no new link")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const asked = ask_follow_links(
            database,
            desk(world),
            {.email = people::EmailAddress::parse("karin@praktijk.nl").value(),
             .network = "203.0.113.7",
             .today = support::World::today}
        );
        CHECK(asked);
    });
}

} // namespace intake
