#include "allowances/pages/allowance_pages.hpp"
#include "allowances/tests/given.hpp"
#include "platform/base/not_found.hpp"

namespace allowances {

namespace {

using support::says;
using support::TypedFields;

struct World : support::World {
    World()
    {
        given::visit_in_december(*this);
        given::agree_rate(*this);
    }

    web::Response in_january(
        web::Response (*page)(accounts::SignedInRequest&), accounts::Actor const& who, web::Request http
    )
    {
        auto request = signed_in(who, http);
        request.today = given::day("2027-01-04");
        return page(request);
    }

    web::Response claim(TypedFields form)
    {
        return in_january(create_claim, anna_signed_in, support::post({}, std::move(form)));
    }
};

TypedFields december_form()
{
    return {{"month", "2026-12"}, {"iban", "NL91 ABNA 0417 1643 00"}, {"holder", "A. Klein"}};
}

support::PathParameters first_claim(World& world)
{
    return {{"claim", std::to_string(list_claims_of(world.database, world.anna).front().id.value())}};
}

} // namespace

TEST_CASE("a volunteer sees what a month comes to, claims it, and sees what became of it")
{
    auto world = World{};
    auto const page = world.in_january(show_my_allowance, world.anna_signed_in, support::get());
    CHECK(says(page, "december 2026: 4 bezoeken, € 30,00"));
    CHECK(world.claim(december_form()).status == 303);

    auto const claimed = world.in_january(show_my_allowance, world.anna_signed_in, support::get());
    CHECK(says(claimed, "Gevraagd"));
    CHECK(says(claimed, "Er is nu niets aan te vragen."));
    CHECK_FALSE(says(claimed, "Sanne"));
}

TEST_CASE("a wrong account number comes back with what was typed")
{
    auto world = World{};
    auto const refused =
        world.claim({{"month", "2026-12"}, {"iban", "NL91 ABNA 0417 1643 01"}, {"holder", "A. <Klein>"}});
    CHECK(refused.status == 422);
    CHECK(says(refused, "Vul je rekeningnummer in"));
    CHECK(says(refused, "NL91 ABNA 0417 1643 01"));
    CHECK(says(refused, "A. &lt;Klein&gt;"));
}

TEST_CASE("the coordinator answers, the manager pays, and the files say the same")
{
    auto world = World{};
    world.claim(december_form());
    auto const path = first_claim(world);
    CHECK(says(world.in_january(show_claims, world.ria, support::get()), "Anna"));
    CHECK(world.in_january(create_agreement, world.ria, support::post(path, {})).status == 303);
    CHECK(says(
        world.in_january(show_claims, world.ria, support::get()),
        "De leidinggevende van jullie locatie betaalt."
    ));

    CHECK(world.in_january(create_payment, world.wim, support::post({}, {})).status == 422);
    auto const rates = world.in_january(
        create_rate,
        world.wim,
        support::post(
            {},
            {{"valid_from", "2026-01-01"},
             {"kind", "per_visit"},
             {"amount", "10"},
             {"most_in_month", "30"},
             {"most_in_year", "300"},
             {"iban", "BE68 5390 0754 7034"},
             {"holder", "=Welzijn"}}
        )
    );
    CHECK(rates.status == 303);
    CHECK(world.in_january(create_payment, world.wim, support::post({}, {})).status == 303);

    auto const payment = std::to_string(list_payments(world.database, world.aalten).front().id.value());
    auto const file = [&](std::string const& name, accounts::Actor const& who) {
        return world.in_january(show_payment_file, who, support::get({{"payment", payment}, {"file", name}}));
    };
    auto const csv = file("claims.csv", world.wim);
    CHECK(csv.body.contains("NL91ABNA0417164300,2026-12,30.00"));
    CHECK(file("transfer.xml", world.wim).body.contains("<InstdAmt Ccy=\"EUR\">30.00</InstdAmt>"));
    CHECK_THROWS_AS(file("claims.csv", world.joke), base::NotFound);
    CHECK_THROWS_AS(file("other.txt", world.wim), base::NotFound);
}

TEST_CASE("what is not paid because a visit was not after all stands apart, with how to go on")
{
    auto world = World{};
    world.claim(december_form());
    auto const path = first_claim(world);
    CHECK(world.in_january(create_agreement, world.ria, support::post(path, {})).status == 303);
    auto const page = [&](accounts::Actor const& who) {
        return world.in_january(show_claims, who, support::get());
    };
    CHECK_FALSE(says(page(world.wim), "Niet betalen"));
    CHECK(says(page(world.wim), "1 vergoeding, samen € 30,00."));

    support::save_visit(
        world.database,
        matching::list_open_matches_of(world.database, world.anna).front(),
        {.visited_on = given::day("2026-12-22"), .minutes = std::nullopt, .reason = "family_ill"},
        {.by = world.ria.account, .at = world.now}
    );
    for (auto const& who : {world.ria, world.wim}) {
        CHECK(says(page(who), "Niet betalen"));
        CHECK(says(page(who), "1 van 4 bezoeken"));
        CHECK(says(page(who), "Er is nu niets te betalen."));
    }
    CHECK_FALSE(says(page(world.joke), "Niet betalen"));
    auto const field = "because_" + path.at("claim");
    CHECK(
        world.in_january(create_refusal, world.ria, support::post(path, {{field, "Vraag opnieuw."}})).status
        == 303
    );
    CHECK_FALSE(says(page(world.ria), "Niet betalen"));
}

TEST_CASE("a payment of nothing has no file for the bank, and no link to one")
{
    auto world = World{};
    world.claim(december_form());
    save_payer(world.database, world.aalten, given::account_of_anna());
    world.database.execute("UPDATE allowance_claims SET granted = 0, limited_by = 'year'");
    CHECK(world.in_january(create_agreement, world.ria, support::post(first_claim(world), {})).status == 303);
    CHECK(world.in_january(create_payment, world.wim, support::post({}, {})).status == 303);

    auto const page = world.in_january(show_claims, world.wim, support::get());

    CHECK(says(page, "Niets over te maken"));
    CHECK_FALSE(says(page, "transfer.xml"));
    CHECK(says(page, "claims.csv"));
}

TEST_CASE("a refusal needs a reason, which the volunteer reads")
{
    auto world = World{};
    world.claim(december_form());
    auto const path = first_claim(world);
    auto const field = "because_" + path.at("claim");
    CHECK(world.in_january(create_refusal, world.ria, support::post(path, {})).status == 422);
    CHECK(
        world.in_january(create_refusal, world.ria, support::post(path, {{field, "Bel me <even>."}})).status
        == 303
    );
    auto const page = world.in_january(show_my_allowance, world.anna_signed_in, support::get());
    CHECK(says(page, "Niet akkoord: Bel me &lt;even&gt;."));
    CHECK(says(page, "december 2026: 4 bezoeken"));
}

TEST_CASE("rates that cannot be are refused with all that was typed")
{
    auto world = World{};
    auto const refused = world.in_january(
        create_rate,
        world.wim,
        support::post(
            {},
            {{"valid_from", "31-02-2026"},
             {"amount", "veel"},
             {"most_in_month", "200"},
             {"most_in_year", "100"},
             {"iban", "x"}}
        )
    );
    CHECK(refused.status == 422);
    for (auto const* const words :
         {"Vul de eerste dag in.",
          "Vul een bedrag in",
          "In een jaar mag niet minder",
          "Dit rekeningnummer klopt niet.",
          "veel"}) {
        CHECK_MESSAGE(says(refused, words), words);
    }
}

} // namespace allowances
