#include "intake/actions/apply.hpp"
#include "intake/actions/blocked_address.hpp"
#include "intake/store/blocked_referrer_store.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/notice_store.hpp"
#include "intake/tests/permission_form.hpp"
#include "platform/mail/outbox.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace intake {

namespace {

using given::complete_form;
using given::send;
using given::send_as;
using given::with;

web::Response my_notices(OfferedWorld& world)
{
    return world.open(show_my_notices, world.jeroen, support::get());
}

FamilyCase apply_after(OfferedWorld& world, CallPermission const& permission)
{
    auto const id = apply(
        world.database,
        {.municipality_code = "GM0197",
         .postcode = "7121 AB",
         .first_name = "Fatma",
         .last_name = {},
         .email = {},
         .phone = people::PhoneNumber::parse("0612345678"),
         .reach_by = ReachBy::phone,
         .reach_when = {},
         .children = {},
         .home_language = "tr",
         .interpreter = false,
         .question = "Ik ben moe.",
         .needs = {},
         .language = text::Language::nl,
         .source = ApplicationSource::coordinator,
         .applied_on = support::World::today,
         .permission = permission.id,
         .submission_key = "fatma"},
        world.occasion()
    );
    return load_family_case(world.database, id, world.aalten);
}

void insert_notice_of_start(OfferedWorld& world)
{
    auto const sanne = load_family_case(world.database, world.sanne, world.aalten);
    auto const mail = mail::put_in_outbox(
        world.database,
        {.person = world.jeroen.person.value(), .subject = "Begonnen", .body = "De steun is begonnen."},
        world.now
    );
    insert_referrer_notice(
        world.database,
        sanne,
        {.kind = NoticeKind::start,
         .referrer = world.jeroen.person,
         .mail = mail,
         .told_on = support::World::today}
    );
}

} // namespace

TEST_CASE("a referrer records that a parent may be called")
{
    auto world = OfferedWorld{};
    auto const sent = send(world, complete_form());
    CHECK(sent.status == 303);
    CHECK(sent.header("Location") == "/call-permissions/thanks?municipality=GM0197&location=1");

    auto const stored = list_open_call_permissions(world.database, world.aalten);
    REQUIRE(stored.size() == 1);
    CHECK(stored.front().permitted_on == base::parse_iso_date("2026-11-20"));
    CHECK(stored.front().tell_start);

    auto const thanks =
        world.open(show_call_permission_thanks, support::get({}, {{"municipality", "GM0197"}}));
    CHECK(support::says(thanks, "Een coördinator van Aalten belt binnen 5 dagen."));
}

TEST_CASE("where two locations work the thanks name the one that calls")
{
    auto world = OfferedWorld{};
    world.insert_offer(world.winterswijk, "GM0197");

    auto const thanks = world.open(
        show_call_permission_thanks, support::get({}, {{"municipality", "GM0197"}, {"location", "2"}})
    );

    CHECK(support::says(thanks, "Een coördinator van Winterswijk belt binnen 5 dagen."));
}

TEST_CASE("the form of a referrer sent twice is one permission")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    CHECK(send(world, complete_form()).status == 303);
    CHECK(list_open_call_permissions(world.database, world.aalten).size() == 1);
}

TEST_CASE("a referrer is told all that is missing at once, and keeps what she typed")
{
    auto world = OfferedWorld{};
    auto const response = send(world, {{"parent_first_name", "Fatma"}});

    CHECK(response.status == 422);
    CHECK(support::says(response, "value=\"Fatma\""));
    for (auto const* const error :
         {"Vul een postcode of plaats in",
          "Vul het telefoonnummer van de ouder in",
          "Kies hoe de ouder toestemming gaf.",
          "Vul in wanneer de ouder toestemming gaf.",
          "Vul uw naam in.",
          "Vul uw e-mailadres van het werk in",
          "Vul uw functie in."}) {
        CAPTURE(error);
        CHECK(support::says(response, error));
    }
    CHECK(world.count("call_permissions") == 0);
}

TEST_CASE("a permission of tomorrow, of long ago, with a BSN, or where nobody can call is refused")
{
    auto world = OfferedWorld{};
    auto const refused = [&](std::string const& field, std::string const& value, std::string_view error) {
        CAPTURE(error);
        auto const response = send(world, with(complete_form(), field, value));
        CHECK(response.status == 422);
        CHECK(support::says(response, error));
    };
    refused("permitted_on", "2026-11-22", "Deze dag komt nog.");
    refused("permitted_on", "2025-11-20", "langer dan een jaar geleden");
    refused("line", "bsn 123456782", "burgerservicenummer");
    refused("place", "7251", "In Bronckhorst is nog geen Home-Start. Het dichtst bij:");
    refused("place", "7100", "Kies de gemeente.");
    CHECK(world.count("call_permissions") == 0);
}

TEST_CASE("a referrer who signed in is not asked who she is")
{
    auto world = OfferedWorld{};
    auto form = complete_form();
    std::erase_if(form, [](auto const& field) { return field.first == "name" || field.first == "email"; });
    CHECK(send_as(world, world.jeroen, form).status == 303);
    CHECK(list_call_permissions_of(world.database, world.jeroen.person).size() == 1);

    auto const http = support::get();
    auto request = world.page_request(http);
    request.visitor = world.jeroen;
    auto const page = show_new_call_permission(request);
    CHECK(support::says(page, "U bent ingelogd als Jeroen Smit."));
    CHECK(support::says(page, "value=\"huisarts\""));
    CHECK_FALSE(support::says(page, "Uw naam"));
}

TEST_CASE("thanks for nowhere leads back to what Home-Start is for referrers")
{
    auto world = OfferedWorld{};
    auto const thanks_for = [&](char const* code) {
        return world.open(
                        show_call_permission_thanks, support::get({}, {{"municipality", code}})
               ).header("Location")
               == "/for-referrers";
    };
    CHECK(thanks_for("GM1876"));
    CHECK(thanks_for("<script>"));
}

TEST_CASE("a referrer sees that there was contact, until the parent takes her word back")
{
    auto world = OfferedWorld{};
    send_as(world, world.jeroen, complete_form());
    CHECK(support::says(my_notices(world), "Fatma"));
    CHECK(support::says(my_notices(world), "Wij bellen de ouder nog."));

    auto const permission = list_call_permissions_of(world.database, world.jeroen.person).front();
    auto const family_case = apply_after(world, permission);
    CHECK(support::says(my_notices(world), "Wij hadden contact met de ouder."));

    insert_consent(
        world.database,
        family_case,
        {.purpose = ConsentPurpose::start_notice,
         .given = false,
         .answered_on = support::World::today,
         .how = ConsentChannel::phone},
        world.occasion()
    );
    CHECK(support::says(my_notices(world), "Er is geen verder nieuws."));
    CHECK_FALSE(support::says(my_notices(world), "contact met de ouder"));
    CHECK_FALSE(support::says(my_notices(world), "Ontvangen op"));
}

TEST_CASE("a referrer sees whether we called, also when the parent said nothing of start and end")
{
    auto world = OfferedWorld{};
    send_as(world, world.jeroen, with(complete_form(), "tell", "no"));

    CHECK(support::says(my_notices(world), "Ontvangen op 21 november 2026."));
    CHECK(support::says(my_notices(world), "Wij bellen de ouder nog."));
}

TEST_CASE("what was asked about room stands in the form already")
{
    auto world = OfferedWorld{};
    auto const open_with = [&](std::string const& asked) {
        return world.open(show_new_call_permission, support::get({}, {{"q", asked}}));
    };
    CHECK(support::says(open_with("7121ab"), "value=\"7121 AB\""));
    CHECK(support::says(open_with("GM0197"), "value=\"Aalten\""));
    CHECK(support::says(open_with("<b>"), "value=\"&lt;b&gt;\""));
    CHECK(support::says(open_with("7100"), "In welke gemeente woont het gezin?"));

    auto const room = world.open(show_for_referrers, support::get({}, {{"q", "GM0197"}}));
    CHECK(support::says(room, "href=\"/call-permissions/new?q=GM0197\""));
}

TEST_CASE("who records too many permissions waits, and keeps what she typed")
{
    auto world = OfferedWorld{};
    for (auto number = 0; number < 5; ++number) {
        CHECK(send(world, with(complete_form(), "submission_key", std::to_string(number))).status == 303);
    }
    auto const refused = send(world, with(complete_form(), "submission_key", "6"));
    CHECK(refused.status == 429);
    CHECK(refused.header("Retry-After") == "60");
    CHECK(support::says(refused, "Wacht 1 minuut en verstuur het dan nog eens."));
    CHECK(support::says(refused, "value=\"Liefst na vier uur\""));

    world.now += std::chrono::minutes{1};
    CHECK(send(world, with(complete_form(), "submission_key", "6")).status == 303);
}

TEST_CASE("an address that a location blocked is told to call, and keeps what it typed")
{
    auto world = OfferedWorld{};
    auto const karin = people::EmailAddress::parse("karin@praktijk.nl").value();
    block_referrer(world.database, blocked_address(karin), world.occasion());
    auto const refused = send(world, complete_form());
    CHECK(refused.status == 422);
    CHECK(support::says(refused, "Wij nemen van dit e-mailadres geen toestemming aan. Bel Aalten."));
    CHECK(support::says(refused, "value=\"Liefst na vier uur\""));
    CHECK(world.count("call_permissions") == 0);
}

TEST_CASE("a referrer reads that support began, also of a family that applied by itself")
{
    auto world = OfferedWorld{};
    CHECK(support::says(my_notices(world), "Nog geen berichten."));

    insert_notice_of_start(world);
    CHECK(support::says(my_notices(world), "Sanne"));
    CHECK(support::says(my_notices(world), "De steun is begonnen."));
}

TEST_CASE("a referrer sees nothing of another referrer")
{
    auto world = OfferedWorld{};
    send(world, complete_form());
    CHECK(support::says(my_notices(world), "Nog geen berichten."));
}

} // namespace intake
