#include "agenda/pages/case_page.hpp"
#include "intake/actions/ask_for_call.hpp"
#include "intake/actions/tell_families_apart.hpp"
#include "intake/pages/alike_pages.hpp"
#include "intake/pages/call_permission_pages.hpp"
#include "intake/pages/inbox_pages.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/same_family_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using support::says;

// With the number of Sanne.
CallPermission ask_for_call_as_sanne(support::World& world, accounts::Actor const& at)
{
    auto const id = ask_for_call(
                        world.database,
                        world.occasion_of(at),
                        {.municipality_code = "GM0197",
                         .first_name = "Sannie",
                         .phone = people::PhoneNumber::parse("0612345678").value(),
                         .language = text::Language::nl,
                         .submission_key = "sannie",
                         .network = {}}
    ).value();
    return load_call_permission(world.database, id, at.location.value());
}

web::Response open_inbox(support::World& world)
{
    return world.open(show_inbox, world.ria, support::get());
}

web::Response open_case(support::World& world)
{
    return world.open(
        agenda::show_case, world.ria, support::get({{"case", std::to_string(world.sanne.value())}})
    );
}

web::Response open_permission(support::World& world, CallPermission const& permission)
{
    return world.open(
        show_call_permission, world.ria, support::get({{"permission", std::to_string(permission.id.value())}})
    );
}

web::Request apart(people::PersonId one, people::PersonId other, std::string back = {})
{
    return support::post(
        {},
        {{"parent", std::to_string(one.value())},
         {"other", std::to_string(other.value())},
         {"back", std::move(back)}}
    );
}

constexpr auto warning = "Misschien hetzelfde gezin";

} // namespace

TEST_CASE("a coordinator is told that two families may be one, wherever she meets them")
{
    auto world = support::World{};
    CHECK_FALSE(says(open_case(world), warning));
    auto const permission = ask_for_call_as_sanne(world, world.ria);

    auto const family = open_case(world);
    CHECK(says(family, warning));
    CHECK(says(family, "/call-permissions/" + std::to_string(permission.id.value())));
    CHECK(says(family, "zelfde telefoonnummer"));
    auto const call = open_permission(world, permission);
    CHECK(says(call, warning));
    CHECK(says(call, "/cases/" + std::to_string(world.sanne.value())));
    CHECK(says(open_inbox(world), warning));
}

TEST_CASE("a family of another location is never compared with")
{
    auto world = support::World{};
    ask_for_call_as_sanne(world, world.joke);
    CHECK_FALSE(says(open_case(world), warning));
    CHECK_FALSE(says(world.open(show_inbox, world.joke, support::get()), warning));
}

TEST_CASE("families that a coordinator told apart are not shown as one again")
{
    auto world = support::World{};
    auto const permission = ask_for_call_as_sanne(world, world.ria);

    auto const sent = world.open(
        create_different_families, world.ria, apart(permission.parent, world.sanne_person, "/cases/1")
    );
    CHECK(sent.header("Location") == "/cases/1");
    auto const again =
        world.open(create_different_families, world.ria, apart(world.sanne_person, permission.parent));
    CHECK(again.header("Location") == "/inbox");

    CHECK(list_different_families(world.database, world.sanne_person, world.aalten).size() == 1);
    for (auto const& page : {open_case(world), open_permission(world, permission), open_inbox(world)}) {
        CHECK_FALSE(says(page, warning));
    }
}

TEST_CASE("only a coordinator of the location tells its families apart")
{
    auto world = support::World{};
    auto const permission = ask_for_call_as_sanne(world, world.ria);
    auto const before = support::contents_of(world.database);
    auto const refused = [&](accounts::Actor const& actor, web::Request const& http) {
        CHECK_THROWS_AS(world.open(create_different_families, actor, http), base::NotFound);
    };
    refused(world.joke, apart(permission.parent, world.sanne_person));
    refused(world.ria, apart(world.sanne_person, world.sanne_person));
    refused(world.ria, support::post({}, {{"parent", "x"}, {"other", "1"}}));
    refused(world.ria, support::post({}, {}));
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("telling families apart happens as a whole or not at all")
{
    auto world = support::World{};
    auto const permission = ask_for_call_as_sanne(world, world.ria);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        tell_families_apart(database, world.occasion(), permission.parent, world.sanne_person);
    });
}

} // namespace intake
