#include "intake/actions/record_consents.hpp"
#include "intake/actions/settle_notice.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/notice_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "platform/base/not_found.hpp"
#include "support/contents.hpp"
#include "support/failing_connection.hpp"

namespace intake {

namespace {

using given::day;

Consent said(ConsentPurpose purpose, bool given)
{
    return {
        .purpose = purpose, .given = given, .answered_on = day("2026-11-21"), .how = ConsentChannel::phone
    };
}

SettleNotice start_notice(support::World const& world, std::optional<Consent> const& answer)
{
    return {.family_case = world.sanne, .kind = NoticeKind::start, .answer = answer};
}

// A family whose support began, and whom nobody asked about the referrer.
void tell_unasked(support::World& world)
{
    given::tell_supported(world);
    world.database.execute("DELETE FROM consents");
}

std::int64_t count(support::World& world, std::string const& table)
{
    auto rows = world.database.query("SELECT count(*) FROM " + table);
    rows.next();
    return rows.integer(0);
}

} // namespace

TEST_CASE("a consent that is withdrawn counts at once, and the same answer is kept once")
{
    auto world = support::World{};
    auto const no =
        RecordConsents{.family_case = world.sanne, .answers = {said(ConsentPurpose::start_notice, false)}};
    auto const before = count(world, "consents");

    record_consents(world.database, world.occasion(), no);
    record_consents(world.database, world.occasion(), no);

    CHECK_FALSE(find_consent(world.database, world.sanne, ConsentPurpose::start_notice)->given);
    CHECK(find_consent(world.database, world.sanne, ConsentPurpose::end_notice)->given);
    CHECK(count(world, "consents") == before + 1);
}

TEST_CASE("a referrer is told nothing while nobody asked the parent")
{
    auto world = support::World{};
    tell_unasked(world);
    auto const before = support::contents_of(world.database);

    auto const settled = settle_notice(world.database, world.occasion(), start_notice(world, std::nullopt));

    CHECK(std::get<NoticeRefusal>(settled.error()) == NoticeRefusal::parent_not_asked);
    CHECK(support::contents_of(world.database) == before);
}

TEST_CASE("a parent who says yes lets the referrer hear of the start, once")
{
    auto world = support::World{};
    tell_unasked(world);
    auto const yes = start_notice(world, said(ConsentPurpose::start_notice, true));

    CHECK(settle_notice(world.database, world.occasion(), yes).value() == NoticeWay::send);

    auto const told = list_notices_to(world.database, world.jeroen.person);
    REQUIRE(told.size() == 1);
    CHECK(told[0].parent_first_name == "Sanne");
    CHECK(count(world, "outbox_mails") == 1);
    CHECK(given::last_event(world).event.code == "sent");

    auto const again = settle_notice(world.database, world.occasion(), yes);
    CHECK(std::get<programme::JourneyRefusal>(again.error()) == programme::JourneyRefusal::already_done);
    CHECK(count(world, "outbox_mails") == 1);
}

TEST_CASE("a parent who says no is kept from it, and the step is done")
{
    auto world = support::World{};
    tell_unasked(world);
    auto const no = start_notice(world, said(ConsentPurpose::start_notice, false));

    CHECK(settle_notice(world.database, world.occasion(), no).value() == NoticeWay::not_allowed);

    CHECK(count(world, "outbox_mails") == 0);
    CHECK(given::last_event(world).event.code == "not_allowed");
}

TEST_CASE("a family that came by itself has nobody to tell")
{
    auto world = support::World{};
    tell_unasked(world);
    world.database.execute("UPDATE family_cases SET referrer_id = NULL");

    auto const settled = settle_notice(world.database, world.occasion(), start_notice(world, std::nullopt));

    CHECK(settled.value() == NoticeWay::no_referrer);
}

TEST_CASE("a notice before the start is refused, and of another location not found")
{
    auto world = support::World{};
    auto const wish = start_notice(world, std::nullopt);
    auto const too_early = settle_notice(world.database, world.occasion(), wish);
    CHECK(
        std::get<programme::JourneyRefusal>(too_early.error()) == programme::JourneyRefusal::not_in_this_state
    );
    CHECK_THROWS_AS(settle_notice(world.database, world.occasion_of(world.joke), wish), base::NotFound);
    CHECK_THROWS_AS(
        record_consents(
            world.database, world.occasion_of(world.joke), {.family_case = world.sanne, .answers = {}}
        ),
        base::NotFound
    );
}

TEST_CASE("an answer and its notice are kept as a whole or not at all")
{
    auto world = support::World{};
    tell_unasked(world);
    auto const yes = start_notice(world, said(ConsentPurpose::start_notice, true));
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(settle_notice(database, world.occasion(), yes));
    });
    CHECK(count(world, "outbox_mails") == 1);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        record_consents(
            database,
            world.occasion(),
            {.family_case = world.sanne, .answers = {said(ConsentPurpose::start_notice, false)}}
        );
    });
}

} // namespace intake
