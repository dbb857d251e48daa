#include "intake/actions/record_call_permission.hpp"
#include "intake/store/call_permission_store.hpp"
#include "people/store/person_store.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

ReferrerContact contact(std::string_view email)
{
    return {
        .first_name = "Karin",
        .last_name = "Vos",
        .email = people::EmailAddress::parse(email).value(),
    };
}

RecordCallPermission permission_by(std::variant<people::PersonId, ReferrerContact> referrer)
{
    return {
        .municipality_code = "GM0197",
        .referrer = std::move(referrer),
        .referrer_role = "huisarts",
        .parent_first_name = "Fatma",
        .parent_phone = people::PhoneNumber::parse("0612345678").value(),
        .permitted_on = support::World::today,
        .how = PermissionGiven::spoken,
        .line = "Liefst na vier uur",
        .tell_start = true,
        .language = text::Language::nl,
        .submission_key = "once",
    };
}

CallPermission
record(support::World& world, RecordCallPermission const& permission, accounts::Occasion const& occasion)
{
    auto const id = record_call_permission(world.database, occasion, permission);
    return load_call_permission(world.database, id, occasion.location);
}

} // namespace

TEST_CASE("a permission to call waits at the location for a call")
{
    auto world = support::World{};
    auto const stored = record(world, permission_by(contact("karin@example.nl")), world.occasion());

    CHECK(list_open_call_permissions(world.database, world.aalten).size() == 1);
    CHECK(list_open_call_permissions(world.database, world.winterswijk).empty());
    CHECK(stored.referrer_role == "huisarts");
    CHECK(stored.line == "Liefst na vier uur");
    CHECK(stored.tell_start);

    auto const parent = people::load_person(world.database, stored.parent, world.aalten);
    CHECK(parent.first_name == "Fatma");
    CHECK(parent.last_name.empty());
    CHECK(parent.phone->value() == "+31612345678");

    auto const referrer = people::load_person_anywhere(world.database, stored.referrer);
    CHECK_FALSE(referrer.location);
    CHECK(people::full_name(referrer) == "Karin Vos");
}

TEST_CASE("a referrer who comes again is the same person, and stays as she was")
{
    auto world = support::World{};
    auto const first = record(world, permission_by(contact("Jeroen@example.nl")), world.occasion());
    CHECK(first.referrer == world.jeroen.person);
    CHECK(people::load_person_anywhere(world.database, first.referrer).first_name == "Jeroen");

    auto again = permission_by(contact("JEROEN@EXAMPLE.NL"));
    again.submission_key = "twice";
    CHECK(record(world, again, world.occasion()).referrer == world.jeroen.person);
}

TEST_CASE("who works for Home-Start is no referrer, even with the same address")
{
    auto world = support::World{};
    auto const by_national = record(world, permission_by(contact("noor@example.nl")), world.occasion());
    CHECK(by_national.referrer != world.noor.person);

    auto of_location = permission_by(contact("ria@example.nl"));
    of_location.submission_key = "ria";
    CHECK(record(world, of_location, world.occasion()).referrer != world.ria.person);
}

TEST_CASE("a referrer who signed in is known")
{
    auto world = support::World{};
    CHECK(
        record(world, permission_by(world.jeroen.person), world.occasion()).referrer == world.jeroen.person
    );
}

TEST_CASE("the same form of a referrer sent twice is one permission")
{
    auto world = support::World{};
    auto const form = permission_by(contact("karin@example.nl"));

    auto const first = record_call_permission(world.database, world.occasion(), form);
    CHECK(record_call_permission(world.database, world.occasion(), form) == first);
    CHECK(list_open_call_permissions(world.database, world.aalten).size() == 1);
}

TEST_CASE("a failing database leaves no permission, parent or referrer half saved")
{
    auto world = support::World{};

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        record_call_permission(database, world.occasion(), permission_by(contact("karin@example.nl")));
    });
}

} // namespace intake
