#include "intake/actions/change_referrer.hpp"
#include "intake/actions/settle_notice.hpp"
#include "intake/pages/case_referrer_pages.hpp"
#include "intake/pages/consent_pages.hpp"
#include "intake/pages/notice_pages.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/notice_store.hpp"
#include "intake/store/referrer_store.hpp"
#include "intake/tests/family_of_sanne.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"

namespace intake {

namespace {

using support::says;
using support::TypedFields;

FamilyCase case_of_sanne(support::World& world)
{
    return load_family_case(world.database, world.sanne, world.aalten);
}

NamedReferrer karin(std::string_view email = "karin@bureau.nl")
{
    return {.name = "Karin Vos", .role = "Huisarts", .email = people::EmailAddress::parse(email)};
}

ChangeReferrer change_to(support::World& world, std::optional<NamedReferrer> referrer)
{
    return {
        .family_case = world.sanne,
        .version = case_of_sanne(world).version,
        .referrer = std::move(referrer),
    };
}

void change(support::World& world, std::optional<NamedReferrer> const& referrer)
{
    REQUIRE(change_referrer(world.database, world.occasion(), change_to(world, referrer)));
}

bool may_hear(support::World& world)
{
    auto const consent = find_consent(world.database, world.sanne, ConsentPurpose::start_notice);
    return consent && consent->given;
}

support::PathParameters of_sanne(support::World const& world)
{
    return {{"case", std::to_string(world.sanne.value())}, {"kind", "start"}};
}

web::Response send(support::World& world, TypedFields form)
{
    return world.open(update_case_referrer, world.ria, support::post(of_sanne(world), std::move(form)));
}

} // namespace

TEST_CASE("a family that came by itself gets a referrer later, about whom the parent is asked apart")
{
    auto world = support::World{};
    change(world, std::nullopt);
    CHECK_FALSE(case_of_sanne(world).referrer);

    auto const sent = send(world, {{"referrer_name", "Karin Vos"}, {"referrer_role", "Huisarts"}});

    CHECK(sent.header("Location") == "/cases/" + std::to_string(world.sanne.value()) + "/consents");
    CHECK(find_named_referrer(world.database, case_of_sanne(world))->name == "Karin Vos");
    CHECK(case_of_sanne(world).referrer_role == "Huisarts");
    CHECK_FALSE(find_consent(world.database, world.sanne, ConsentPurpose::start_notice));
}

TEST_CASE("what the parent said of one referrer does not count for another")
{
    auto world = support::World{};
    CHECK(may_hear(world));

    change(world, karin());
    CHECK_FALSE(find_consent(world.database, world.sanne, ConsentPurpose::start_notice));

    change(
        world,
        NamedReferrer{
            .name = "Jeroen Smit", .role = {}, .email = people::EmailAddress::parse("jeroen@example.nl")
        }
    );
    CHECK_FALSE(case_of_sanne(world).referrer == world.jeroen.person);
    CHECK_FALSE(may_hear(world));
}

TEST_CASE("a referrer with another address is the same person, and hears what she might hear")
{
    auto world = support::World{};
    auto const jeroen = NamedReferrer{
        .name = "Jeroen Smit", .role = "Wijkteam", .email = people::EmailAddress::parse("jeroen@wijkteam.nl")
    };
    change(world, jeroen);

    CHECK(find_named_referrer(world.database, case_of_sanne(world)) == jeroen);
    CHECK(may_hear(world));
    // He signs in with the address that he gave himself.
    CHECK(
        people::load_person_anywhere(world.database, world.jeroen.person).email->value()
        == "Jeroen@example.nl"
    );
}

TEST_CASE("an address is changed where it stands when only this family has this referrer")
{
    auto world = support::World{};
    change(world, karin());
    auto const before = case_of_sanne(world).referrer;
    change(world, karin("k.vos@bureau.nl"));

    CHECK(case_of_sanne(world).referrer == before);
    CHECK(find_referrer(world.database, case_of_sanne(world))->email->value() == "k.vos@bureau.nl");
}

TEST_CASE("a referrer saved twice is one change, and a colleague's is not overwritten")
{
    auto world = support::World{};
    auto const wish = change_to(world, karin());
    REQUIRE(change_referrer(world.database, world.occasion(), wish));
    REQUIRE(change_referrer(world.database, world.occasion(), wish));
    CHECK(case_of_sanne(world).version == wish.version + 1);

    auto other = wish;
    other.referrer->name = "Peter Bos";
    CHECK(
        change_referrer(world.database, world.occasion(), other).error() == ReferrerRefusal::changed_meanwhile
    );
    CHECK(find_named_referrer(world.database, case_of_sanne(world))->name == "Karin Vos");
}

TEST_CASE("a referrer is changed by the location of the family only")
{
    auto world = support::World{};
    CHECK_THROWS_AS(
        change_referrer(world.database, world.occasion_of(world.joke), change_to(world, karin())),
        base::NotFound
    );
    CHECK_THROWS_AS(
        world.open(show_case_referrer, world.joke, support::get(of_sanne(world))), base::NotFound
    );
    CHECK_THROWS_AS(
        world.open(
            update_case_referrer, world.joke, support::post(of_sanne(world), {{"referrer_name", "x"}})
        ),
        base::NotFound
    );
}

TEST_CASE("a referrer and what the parent said of her are kept as a whole or not at all")
{
    auto world = support::World{};
    auto named =
        NamedReferrer{.name = "Jeroen Smit", .role = "x", .email = people::EmailAddress::parse("j@smit.nl")};
    auto const wish = change_to(world, named);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        static_cast<void>(change_referrer(database, world.occasion(), wish));
    });
    CHECK(may_hear(world));
}

TEST_CASE("the form of a referrer opens with who is known, and keeps what was typed when it is wrong")
{
    auto world = support::World{};
    auto const opened = world.open(show_case_referrer, world.ria, support::get(of_sanne(world)));
    CHECK(says(opened, "value=\"Jeroen Smit\""));
    CHECK(says(opened, "value=\"Jeroen@example.nl\""));

    auto const wrong = send(world, {{"referrer_role", "Huis<arts>"}, {"referrer_email", "karin"}});
    CHECK(wrong.status == 422);
    CHECK(says(wrong, "Vul de naam van de verwijzer in."));
    CHECK(says(wrong, "Vul een e-mailadres in"));
    CHECK(says(wrong, "Huis&lt;arts&gt;"));
    CHECK(case_of_sanne(world).referrer == world.jeroen.person);
}

TEST_CASE("a form that opened before a colleague saved shows what she wrote")
{
    auto world = support::World{};
    auto const version = std::to_string(case_of_sanne(world).version);
    change(world, karin());

    auto const sent = send(world, {{"referrer_name", "Peter Bos"}, {"version", version}});
    CHECK(sent.status == 422);
    CHECK(says(sent, "Een collega heeft dit gezin intussen gewijzigd."));
    CHECK(says(sent, "Karin Vos"));
    CHECK(says(sent, "Peter Bos"));

    auto const again = send(
        world, {{"referrer_name", "Peter Bos"}, {"version", std::to_string(case_of_sanne(world).version)}}
    );
    CHECK(again.status == 303);
}

TEST_CASE("all made empty means that nobody referred the family")
{
    auto world = support::World{};
    CHECK(send(world, {{"referrer_name", ""}, {"submission_key", "k"}}).status == 303);
    CHECK_FALSE(case_of_sanne(world).referrer);
    CHECK(send(world, {{"referrer_name", ""}, {"submission_key", "k"}}).status == 422);
}

TEST_CASE("a notice waits for an address, and then goes out")
{
    auto world = support::World{};
    given::tell_supported(world);
    change(world, NamedReferrer{.name = "Jeroen Smit", .role = {}, .email = {}});
    REQUIRE(may_hear(world));
    auto const wish = SettleNotice{.family_case = world.sanne, .kind = NoticeKind::start, .answer = {}};

    auto const waiting = settle_notice(world.database, world.occasion(), wish);
    CHECK(std::get<NoticeRefusal>(waiting.error()) == NoticeRefusal::no_address);
    auto const page =
        world.open(create_notice, world.ria, support::post(of_sanne(world), {{"start_notice", "yes"}}));
    CHECK(page.status == 422);
    CHECK(says(page, "Vul eerst het e-mailadres van de verwijzer in."));
    CHECK(says(page, "We hebben geen e-mailadres van de verwijzer."));

    change(
        world,
        NamedReferrer{
            .name = "Jeroen Smit", .role = {}, .email = people::EmailAddress::parse("jeroen@example.nl")
        }
    );
    CHECK(settle_notice(world.database, world.occasion(), wish).value() == NoticeWay::send);
    // Another person in the records, and the same address: he reads it where he signs in.
    CHECK(list_notices_to(world.database, world.jeroen.person).size() == 1);
}

TEST_CASE("a family without a referrer leads to where one is written down")
{
    auto world = support::World{};
    change(world, std::nullopt);
    CHECK(says(world.open(show_consents, world.ria, support::get(of_sanne(world))), "Voeg een verwijzer toe")
    );
}

} // namespace intake
