#include "intake/actions/ask_for_call.hpp"
#include "intake/pages/application_pages.hpp"
#include "intake/pages/call_me_pages.hpp"
#include "intake/pages/call_permission_pages.hpp"
#include "intake/pages/inbox_pages.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "intake/tests/offered_world.hpp"
#include "people/store/person_store.hpp"
#include "support/failing_connection.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using support::says;
using support::TypedFields;

AskForCall wish_of(std::string key, char const* phone = "06 87654321")
{
    return {
        .municipality_code = "GM0197",
        .first_name = "Fatma",
        .phone = people::PhoneNumber::parse(phone).value(),
        .language = text::Language::tr,
        .submission_key = std::move(key),
        .network = {},
    };
}

CallPermissionId ask(support::World& world, AskForCall const& wish)
{
    return ask_for_call(world.database, world.occasion(), wish).value();
}

web::Response send(OfferedWorld& world, TypedFields typed)
{
    return world.open(create_call_wish, support::post({}, std::move(typed)));
}

support::PathParameters of_permission(CallPermissionId id)
{
    return {{"permission", std::to_string(id.value())}};
}

} // namespace

TEST_CASE("a parent who asks for a call gives the permission herself")
{
    auto world = support::World{};
    auto const stored = load_call_permission(world.database, ask(world, wish_of("once")), world.aalten);

    CHECK_FALSE(stored.referrer);
    CHECK_FALSE(stored.tell_start);
    CHECK(stored.permitted_on == support::World::today);
    auto const parent = people::load_person(world.database, stored.parent, world.aalten);
    CHECK(parent.first_name == "Fatma");
    CHECK(parent.language == text::Language::tr);
    CHECK(list_open_call_permissions(world.database, world.winterswijk).empty());
}

TEST_CASE("a wish for a call sent twice is one, and so is the same number while it waits")
{
    auto world = support::World{};
    auto const first = ask(world, wish_of("once"));
    CHECK(ask(world, wish_of("once")) == first);
    CHECK(ask(world, wish_of("another day")) == first);
    CHECK(ask(world, wish_of("sister", "06 87654322")) != first);
}

TEST_CASE("after many wishes from one network the next one waits, and keeps what was typed")
{
    auto world = OfferedWorld{};
    auto const send_from = [&](std::string const& network, int number) {
        auto request = support::post(
            {},
            {{"first_name", "Fatma"},
             {"place", "GM0197"},
             {"phone", "06 8765" + std::to_string(number)},
             {"submission_key", std::to_string(number)}}
        );
        request.remote_address = network;
        return world.open(create_call_wish, request);
    };
    for (auto number = 4000; number < 4030; ++number) {
        CHECK(send_from("203.0.113.7", number).status == 303);
    }
    auto const refused = send_from("203.0.113.7", 4030);
    CHECK(refused.status == 429);
    CHECK_FALSE(refused.header("Retry-After").empty());
    CHECK(says(refused, "Wacht even"));
    CHECK(says(refused, "06 87654030"));
    CHECK(send_from("198.51.100.9", 4030).status == 303);
}

TEST_CASE("a wish for a call that fails leaves nothing half-saved")
{
    auto world = support::World{};
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        ask_for_call(database, world.occasion(), wish_of("once")).value();
    });
}

TEST_CASE("two fields are enough, and the parent reads what happens now")
{
    auto world = OfferedWorld{};
    auto const opened = world.open(show_call_me, support::get({}, {{"municipality", "GM0197"}}));
    CHECK(opened.status == 200);
    CHECK(says(opened, "belt je binnen 5 dagen"));
    CHECK_FALSE(says(opened, "Je postcode"));

    auto const typed = TypedFields{
        {"first_name", "Fatma"}, {"phone", "0687654321"}, {"place", "GM0197"}, {"submission_key", "once"}
    };
    auto const sent = send(world, typed);
    CHECK(sent.status == 303);
    CHECK(sent.header("Location") == "/call-me/thanks?municipality=GM0197");
    CHECK(send(world, typed).status == 303);
    CHECK(list_open_call_permissions(world.database, world.aalten).size() == 1);

    auto const thanks = world.open(show_call_me_thanks, support::get({}, {{"municipality", "GM0197"}}));
    CHECK(says(thanks, "Dank je wel. We bellen je."));
    CHECK(world.open(show_call_me_thanks, support::get()).header("Location") == "/call-me");
}

TEST_CASE("where she lives is asked when it is not known, and decides who calls")
{
    auto world = OfferedWorld{};
    CHECK(says(world.open(show_call_me, support::get()), "Je postcode"));

    auto typed = TypedFields{{"first_name", "Fatma"}, {"phone", "0687654321"}, {"place", "7100 AA"}};
    auto const asked = send(world, typed);
    CHECK(asked.status == 422);
    CHECK(says(asked, "In welke gemeente woon je?"));
    typed.emplace_back("municipality", "GM0294");
    CHECK(send(world, typed).header("Location") == "/call-me/thanks?municipality=GM0294");
    CHECK(list_open_call_permissions(world.database, world.winterswijk).size() == 1);
}

TEST_CASE("where Home-Start is not offered nobody can call, and the finder says where it is")
{
    auto world = OfferedWorld{};
    auto const opened = world.open(show_call_me, support::get({}, {{"municipality", "GM1876"}}));
    CHECK(opened.header("Location") == "/municipalities/GM1876");
    auto const sent = send(world, {{"first_name", "Fatma"}, {"phone", "0687654321"}, {"place", "7251 AB"}});
    CHECK(sent.header("Location") == "/municipalities/GM1876");
}

TEST_CASE("what is missing is said at once, and what was typed stays")
{
    auto world = OfferedWorld{};
    auto const refused = send(world, {{"first_name", ""}, {"phone", "<0612>"}, {"place", "Aaltn"}});
    CHECK(refused.status == 422);
    for (auto const* const words :
         {"Vul je voornaam in.", "Vul een telefoonnummer in", "&lt;0612&gt;", "value=\"Aaltn\""}) {
        CAPTURE(words);
        CHECK(says(refused, words));
    }
    auto const translated = send(world, {{"phone", "<0612>"}, {"place", "GM0197"}, {"lang", "tr"}});
    CHECK(translated.status == 200);
    CHECK(says(translated, "&lt;0612&gt;"));
}

TEST_CASE("the coordinator reads that the parent asked herself, and in which language")
{
    auto world = OfferedWorld{};
    auto const id = ask(world, wish_of("once"));

    auto const inbox = world.open(show_inbox, world.ria, support::get());
    CHECK(says(inbox, "Vroeg zelf om een telefoontje. Las onze pagina in het Turks."));

    auto const page = world.open(show_call_permission, world.ria, support::get(of_permission(id)));
    CHECK(says(page, "De ouder vroeg zelf om een telefoontje."));
    CHECK(says(page, "Turks"));
    CHECK_FALSE(says(page, "Verwijzer"));

    auto const form = world.open(
        show_new_application, world.ria, support::get({}, {{"permission", std::to_string(id.value())}})
    );
    CHECK(says(form, "value=\"Fatma\""));
    CHECK(says(form, "value=\"tr\" selected"));
}

TEST_CASE("an application after a call that the parent asked for has no referrer")
{
    auto world = OfferedWorld{};
    auto const id = ask(world, wish_of("once"));
    auto const typed = TypedFields{
        {"permission", std::to_string(id.value())},
        {"first_name", "Fatma"},
        {"phone", "06 87654321"},
        {"postcode", "7121 AB"},
        {"children", "6-2025"},
        {"question", "Ik wil graag eens praten."},
        {"home_language", "tr"},
        {"submission_key", "k"},
    };
    auto const sent = world.open(create_application, world.ria, support::post({}, typed));
    REQUIRE(sent.status == 303);
    auto const family_case = FamilyCaseId{std::stoll(std::string{sent.header("Location").substr(7)})};
    auto const stored = load_family_case(world.database, family_case, world.aalten);
    CHECK_FALSE(stored.referrer);
    CHECK(list_open_call_permissions(world.database, world.aalten).empty());
}

} // namespace intake
