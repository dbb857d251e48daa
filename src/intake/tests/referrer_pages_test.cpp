#include "intake/actions/apply.hpp"
#include "intake/pages/referrer_pages.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/store/notice_store.hpp"
#include "intake/tests/offered_world.hpp"
#include "platform/mail/outbox.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace intake {

namespace {

using support::TypedFields;

TypedFields complete_form()
{
    return {
        {"place", "7121 AB"},
        {"parent_first_name", "Fatma"},
        {"parent_phone", "06 12345678"},
        {"line", "Liefst na vier uur"},
        {"how", "spoken"},
        {"permitted_on", "2026-11-20"},
        {"tell", "yes"},
        {"confirmed", "yes"},
        {"first_name", "Karin"},
        {"last_name", "Vos"},
        {"email", "karin@praktijk.nl"},
        {"role", "huisarts"},
        {"submission_key", "once"},
    };
}

TypedFields with(TypedFields form, std::string const& field, std::string const& value)
{
    std::ranges::find(form, field, &TypedFields::value_type::first)->second = value;
    return form;
}

web::Response send(OfferedWorld& world, TypedFields form)
{
    return world.open(create_call_permission, support::post({}, std::move(form)));
}

// As a referrer who signed in does.
web::Response send_as(OfferedWorld& world, accounts::Actor const& actor, TypedFields form)
{
    auto const http = support::post({}, std::move(form));
    auto request = world.page_request(http);
    request.visitor = actor;
    return create_call_permission(request);
}

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
          "Vul uw voornaam in.",
          "Vul uw e-mailadres van het werk in",
          "Vul uw functie in.",
          "Bevestig dat de ouder dit weet."}) {
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
    std::erase_if(form, [](auto const& field) {
        return field.first == "first_name" || field.first == "last_name" || field.first == "email";
    });
    CHECK(send_as(world, world.jeroen, form).status == 303);
    CHECK(list_call_permissions_of(world.database, world.jeroen.person).size() == 1);

    auto const http = support::get();
    auto request = world.page_request(http);
    request.visitor = world.jeroen;
    auto const page = show_new_call_permission(request);
    CHECK(support::says(page, "U bent ingelogd als Jeroen Smit."));
    CHECK(support::says(page, "value=\"huisarts\""));
    CHECK_FALSE(support::says(page, "Uw voornaam"));
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

TEST_CASE("a referrer sees that there was contact, only where the parent allows it")
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
    CHECK(support::says(my_notices(world), "Wij hebben uw bericht."));
    CHECK_FALSE(support::says(my_notices(world), "contact met de ouder"));
}

TEST_CASE("a referrer sees no more than that it arrived when the parent said nothing")
{
    auto world = OfferedWorld{};
    send_as(world, world.jeroen, with(complete_form(), "tell", "no"));

    CHECK(support::says(my_notices(world), "Wij hebben uw bericht."));
    CHECK_FALSE(support::says(my_notices(world), "Wij bellen de ouder nog."));
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
