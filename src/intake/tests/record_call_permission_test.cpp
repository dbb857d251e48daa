#include "intake/actions/call_after_permission.hpp"
#include "intake/actions/record_call_permission.hpp"
#include "intake/store/call_permission_store.hpp"
#include "people/store/person_store.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace intake {

namespace {

using namespace std::chrono_literals;

ReferrerContact contact(std::string_view email)
{
    return {.name = "Karin Vos", .email = people::EmailAddress::parse(email).value()};
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

// The same with a number of its own, so that none repeats another.
RecordCallPermission another(std::string_view email, int number, std::string network = {})
{
    auto permission = permission_by(contact(email));
    permission.parent_phone = people::PhoneNumber::parse("06" + std::to_string(10'000'000 + number)).value();
    permission.submission_key = std::to_string(number);
    permission.network = std::move(network);
    return permission;
}

CallPermission
record(support::World& world, RecordCallPermission const& permission, accounts::Occasion const& occasion)
{
    auto const id = record_call_permission(world.database, occasion, permission).value();
    return load_call_permission(world.database, id, occasion.location);
}

bool is_taken(support::World& world, RecordCallPermission const& permission)
{
    return record_call_permission(world.database, world.occasion(), permission).has_value();
}

std::chrono::seconds wait_for(support::World& world, RecordCallPermission const& permission)
{
    auto const refused = record_call_permission(world.database, world.occasion(), permission);
    REQUIRE_FALSE(refused);
    return std::get<TooManyPermissions>(refused.error()).wait;
}

std::int64_t count(support::World& world, std::string const& table)
{
    auto rows = world.database.query("SELECT count(*) FROM " + table);
    rows.next();
    return rows.integer(0);
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

    auto const referrer = people::load_person_anywhere(world.database, stored.referrer.value());
    CHECK_FALSE(referrer.location);
    CHECK(people::full_name(referrer) == "Karin Vos");
}

TEST_CASE("a referrer who comes again is the same person, and stays as she was")
{
    auto world = support::World{};
    auto const first = record(world, permission_by(contact("Jeroen@example.nl")), world.occasion());
    CHECK(first.referrer == world.jeroen.person);
    CHECK(people::load_person_anywhere(world.database, first.referrer.value()).first_name == "Jeroen");

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

TEST_CASE("a referrer who signed in is known, and gets no link: she has her own list")
{
    auto world = support::World{};
    CHECK(
        record(world, permission_by(world.jeroen.person), world.occasion()).referrer == world.jeroen.person
    );
    CHECK(count(world, "outbox_mails") == 0);
    CHECK(count(world, "mailed_links") == 0);
}

TEST_CASE("the same form of a referrer sent twice is one permission and one mail")
{
    auto world = support::World{};
    auto const form = permission_by(contact("karin@example.nl"));

    auto const first = record_call_permission(world.database, world.occasion(), form).value();
    CHECK(record_call_permission(world.database, world.occasion(), form).value() == first);
    CHECK(list_open_call_permissions(world.database, world.aalten).size() == 1);
    CHECK(count(world, "outbox_mails") == 1);
}

TEST_CASE("several permissions for one telephone number wait as one, and are settled as one")
{
    auto world = support::World{};
    auto const first = record(world, permission_by(contact("karin@example.nl")), world.occasion());
    auto again = permission_by(contact("piet@example.nl"));
    again.submission_key = "again";
    auto const second = record(world, again, world.occasion());

    CHECK(second.repeats == first.id);
    CHECK(list_open_call_permissions(world.database, world.aalten).size() == 1);
    CHECK(list_repeats_of(world.database, first.id, world.aalten).size() == 1);
    CHECK(list_repeats_of(world.database, first.id, world.winterswijk).empty());

    auto const settled = settle_call(
        world.database,
        world.occasion(),
        {.permission = first.id, .outcome = CallOutcome::not_reached, .on = support::World::today}
    );
    CHECK(settled);
    CHECK(load_call_permission(world.database, second.id, world.aalten).outcome == CallOutcome::not_reached);

    auto later = permission_by(contact("piet@example.nl"));
    later.submission_key = "later";
    CHECK_FALSE(record(world, later, world.occasion()).repeats);
}

TEST_CASE("the same telephone number at another location waits there")
{
    auto world = support::World{};
    record(world, permission_by(contact("karin@example.nl")), world.occasion());
    auto elsewhere = permission_by(contact("karin@example.nl"));
    elsewhere.submission_key = "elsewhere";
    CHECK_FALSE(record(world, elsewhere, world.occasion_of(world.joke)).repeats);
}

TEST_CASE("after five permissions in an hour an address waits, longer each time")
{
    auto world = support::World{};
    for (auto number = 0; number < 5; ++number) {
        CHECK(is_taken(world, another("karin@example.nl", number)));
    }
    CHECK(wait_for(world, another("Karin@Example.nl", 5)) == 1min);
    CHECK(is_taken(world, another("piet@example.nl", 6)));
    CHECK(count(world, "call_permissions") == 6);

    world.now += 1min;
    CHECK(is_taken(world, another("karin@example.nl", 5)));
    CHECK(wait_for(world, another("karin@example.nl", 7)) == 2min);
}

TEST_CASE("a network waits after thirty, whatever address was typed, also for who signed in")
{
    auto world = support::World{};
    for (auto number = 0; number < 30; ++number) {
        auto const email = "karin" + std::to_string(number) + "@example.nl";
        CHECK(is_taken(world, another(email, number, "203.0.113.7")));
    }
    CHECK(wait_for(world, another("new@example.nl", 30, "203.0.113.7")) == 1min);
    CHECK(is_taken(world, another("new@example.nl", 30, "203.0.113.8")));

    auto signed_in = permission_by(world.jeroen.person);
    signed_in.network = "203.0.113.7";
    CHECK(wait_for(world, signed_in) == 1min);
}

TEST_CASE("an address records twenty telephone numbers a day, and the same number counts once")
{
    auto world = support::World{};
    for (auto number = 0; number < 20; ++number) {
        CHECK(is_taken(world, another("karin@example.nl", number)));
        world.now += 16min;
    }
    CHECK(wait_for(world, another("karin@example.nl", 20)) == 24h - 20 * 16min);

    world.database.execute("UPDATE persons SET phone = '+31610000000' WHERE phone LIKE '+3161000%'");
    CHECK(is_taken(world, another("karin@example.nl", 20)));
}

TEST_CASE("where a permission came from is forgotten after a day")
{
    auto world = support::World{};
    CHECK(is_taken(world, another("karin@example.nl", 1, "203.0.113.7")));
    CHECK(count(world, "call_permissions WHERE network_hash <> ''") == 1);
    world.now += 24h;
    CHECK(is_taken(world, another("karin@example.nl", 2)));
    CHECK(count(world, "call_permissions WHERE network_hash <> ''") == 0);
}

TEST_CASE("a location that blocked an address takes no permission of it, until it allows it again")
{
    auto world = support::World{};
    auto const first = record(world, another("karin@example.nl", 1), world.occasion());
    block_referrer_of(world.database, world.occasion(), first.id, Block::on);
    block_referrer_of(world.database, world.occasion(), first.id, Block::on);
    CHECK(count(world, "blocked_referrers") == 1);

    auto const refused =
        record_call_permission(world.database, world.occasion(), another("KARIN@example.nl", 2));
    REQUIRE_FALSE(refused);
    CHECK(std::holds_alternative<BlockedReferrer>(refused.error()));
    CHECK(
        record_call_permission(world.database, world.occasion_of(world.joke), another("karin@example.nl", 3))
            .has_value()
    );

    block_referrer_of(world.database, world.occasion(), first.id, Block::off);
    CHECK(is_taken(world, another("karin@example.nl", 2)));
}

TEST_CASE("a failing database leaves no permission, parent, referrer or mail half saved")
{
    auto world = support::World{};

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const recorded =
            record_call_permission(database, world.occasion(), permission_by(contact("karin@example.nl")));
        CHECK(recorded);
    });
}

TEST_CASE("a failing database leaves no block and no withdrawal half saved")
{
    auto world = support::World{};
    auto const permission = record(world, permission_by(contact("karin@example.nl")), world.occasion());

    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        block_referrer_of(database, world.occasion(), permission.id, Block::on);
    });
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const withdrawn = withdraw_from_referrer(database, world.occasion(), permission.id);
        CHECK(withdrawn);
    });
}

} // namespace intake
