#include "allowances/tests/given.hpp"
#include "platform/base/not_found.hpp"
#include "support/failing_connection.hpp"

namespace allowances {

namespace {

struct World : support::World {
    World()
    {
        given::visit_in_december(*this);
        given::agree_rate(*this);
    }
};

Claim only_claim(World& world)
{
    auto const claims = list_claims_of(world.database, world.anna);
    REQUIRE(claims.size() == 1);
    return claims.front();
}

} // namespace

TEST_CASE("a month is claimed when it is over: the visits that happened, within the most of a month")
{
    auto world = World{};
    CHECK(
        given::claim(world, given::december_of_anna(world), "2026-12-31").error()
        == ClaimRefusal::month_is_not_over
    );
    REQUIRE(given::claim(world, given::december_of_anna(world)));

    auto const claim = only_claim(world);
    CHECK(claim.visits == 4);
    CHECK(claim.asked == Money{4000});
    CHECK(claim.granted == Money{3000});
    CHECK(claim.limit == Limit::month);
    CHECK(claim.state == ClaimState::asked);
    CHECK(find_bank_account(world.database, world.anna)->iban == given::account_of_anna().iban);
}

TEST_CASE("a claim sent twice is one claim")
{
    auto world = World{};
    auto const first = given::claim(world, given::december_of_anna(world));
    CHECK(given::claim(world, given::december_of_anna(world)) == first);
    only_claim(world);
}

TEST_CASE("a visit that is told later makes a second claim of the same month, with what is left of its most")
{
    auto world = World{};
    given::agree_rate(world, RateKind::per_visit, 600);
    REQUIRE(given::claim(world, given::december_of_anna(world)));
    auto const match = matching::list_open_matches_of(world.database, world.anna).front();
    support::save_visit(
        world.database,
        match,
        {.visited_on = given::day("2026-12-29"), .minutes = 120, .reason = {}},
        {.by = world.ria.account, .at = world.now}
    );
    REQUIRE(given::claim(world, given::december_of_anna(world)));
    auto const claims = list_claims_of(world.database, world.anna);
    REQUIRE(claims.size() == 2);
    CHECK(claims.front().visits == 1);
    CHECK(claims.front().granted == Money{600});
}

TEST_CASE("without a rate, an account or a visit there is nothing to claim")
{
    auto world = World{};
    auto wish = given::december_of_anna(world);
    wish.account = std::nullopt;
    CHECK(given::claim(world, wish).error() == ClaimRefusal::bank_account_unknown);
    wish = given::december_of_anna(world);
    wish.month = std::chrono::year{2026} / std::chrono::October;
    CHECK(given::claim(world, wish).error() == ClaimRefusal::no_visits);
    wish.month = std::chrono::year{2025} / std::chrono::December;
    CHECK(given::claim(world, wish).error() == ClaimRefusal::no_rate);
}

TEST_CASE("what is refused can be claimed again, and what is agreed stays")
{
    auto world = World{};
    auto const first = given::claim(world, given::december_of_anna(world)).value();
    CHECK(refuse_claim_of(world.database, world.occasion(), first, "Bel me even."));
    CHECK(refuse_claim_of(world.database, world.occasion(), first, "Bel me even."));
    CHECK(
        agree_to_claim_of(world.database, world.occasion(), first).error() == SettleRefusal::already_settled
    );

    auto const second = given::claim(world, given::december_of_anna(world)).value();
    CHECK(second != first);
    CHECK(agree_to_claim_of(world.database, world.occasion(), second));
    CHECK(agree_to_claim_of(world.database, world.occasion(), second));
    CHECK(list_claims_at(world.database, world.aalten, ClaimState::agreed).size() == 1);
}

TEST_CASE("a claim with a visit that was not after all is refused, and claimed again without it")
{
    auto world = World{};
    given::agree_rate(world, RateKind::per_visit, 500);
    auto const first = given::claim(world, given::december_of_anna(world)).value();
    auto const match = matching::list_open_matches_of(world.database, world.anna).front();
    support::save_visit(
        world.database,
        match,
        {.visited_on = given::day("2026-12-22"), .minutes = std::nullopt, .reason = "family_ill"},
        {.by = world.ria.account, .at = world.now}
    );
    CHECK(
        agree_to_claim_of(world.database, world.occasion(), first).error() == SettleRefusal::visits_taken_back
    );
    CHECK(refuse_claim_of(world.database, world.occasion(), first, "22 december was er geen bezoek."));
    auto const second = given::claim(world, given::december_of_anna(world)).value();
    CHECK(agree_to_claim_of(world.database, world.occasion(), second));
    CHECK(list_claims_of(world.database, world.anna).front().granted == Money{1500});
}

TEST_CASE("a claim that was agreed, and then lost a visit, is not paid but refused and claimed again")
{
    auto world = World{};
    given::agree_rate(world, RateKind::per_visit, 500);
    save_payer(world.database, world.aalten, given::account_of_anna());
    auto const first = given::claim(world, given::december_of_anna(world)).value();
    CHECK(agree_to_claim_of(world.database, world.occasion(), first));
    auto const match = matching::list_open_matches_of(world.database, world.anna).front();
    auto const tell = [&](std::optional<int> minutes, std::string reason) {
        support::save_visit(
            world.database,
            match,
            {.visited_on = given::day("2026-12-22"), .minutes = minutes, .reason = std::move(reason)},
            {.by = world.ria.account, .at = world.now}
        );
    };
    auto const by_wim = given::on(world, "2027-01-05", world.wim);

    tell(std::nullopt, "family_ill");
    CHECK(pay_agreed_claims(world.database, by_wim).error() == SettleRefusal::nothing_to_pay);
    CHECK(list_payments(world.database, world.aalten).empty());
    CHECK(refuse_claim_of(world.database, world.occasion(), first, "22 december was er geen bezoek."));
    auto const second = given::claim(world, given::december_of_anna(world)).value();
    CHECK(agree_to_claim_of(world.database, world.occasion(), second));
    auto const payment = pay_agreed_claims(world.database, by_wim);
    REQUIRE(payment);
    CHECK(load_payment(world.database, *payment, world.aalten).sum == Money{1500});
}

TEST_CASE("a claim is paid when its visit was there after all")
{
    auto world = World{};
    save_payer(world.database, world.aalten, given::account_of_anna());
    auto const claim = given::claim(world, given::december_of_anna(world)).value();
    CHECK(agree_to_claim_of(world.database, world.occasion(), claim));
    auto const match = matching::list_open_matches_of(world.database, world.anna).front();
    for (auto const* const reason : {"family_ill", ""}) {
        auto const minutes = std::string_view{reason}.empty() ? std::optional{120} : std::nullopt;
        support::save_visit(
            world.database,
            match,
            {.visited_on = given::day("2026-12-01"), .minutes = minutes, .reason = reason},
            {.by = world.ria.account, .at = world.now}
        );
    }
    auto const payment = pay_agreed_claims(world.database, given::on(world, "2027-01-05", world.wim));
    REQUIRE(payment);
    CHECK(list_payment_lines(world.database, *payment).size() == 1);
}

TEST_CASE("what was agreed is paid once, to the account of that moment")
{
    auto world = World{};
    auto const claim = given::claim(world, given::december_of_anna(world)).value();
    CHECK(agree_to_claim_of(world.database, world.occasion(), claim));
    auto const by_wim = given::on(world, "2027-01-05", world.wim);
    CHECK(pay_agreed_claims(world.database, by_wim).error() == SettleRefusal::payer_unknown);
    save_payer(
        world.database, world.aalten, {.iban = Iban::parse("BE68539007547034").value(), .holder = "Welzijn"}
    );

    auto const payment = pay_agreed_claims(world.database, by_wim);
    REQUIRE(payment);
    CHECK(pay_agreed_claims(world.database, by_wim).error() == SettleRefusal::nothing_to_pay);
    auto const lines = list_payment_lines(world.database, *payment);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().sum == Money{3000});
    CHECK(lines.front().to.iban == given::account_of_anna().iban);
    CHECK(
        refuse_claim_of(world.database, by_wim, claim, "Te laat").error() == SettleRefusal::already_settled
    );
    CHECK_THROWS_AS(load_payment(world.database, *payment, world.winterswijk), base::NotFound);
}

TEST_CASE("another location finds no claim")
{
    auto world = World{};
    auto const claim = given::claim(world, given::december_of_anna(world)).value();
    auto const elsewhere = world.occasion_of(world.joke);
    CHECK_THROWS_AS(agree_to_claim_of(world.database, elsewhere, claim), base::NotFound);
    CHECK_THROWS_AS(refuse_claim_of(world.database, elsewhere, claim, "x"), base::NotFound);
    CHECK_THROWS_AS(claim_month(world.database, elsewhere, given::december_of_anna(world)), base::NotFound);
}

TEST_CASE("a failing database leaves no claim, answer or payment half saved")
{
    auto world = World{};
    auto const wish = given::december_of_anna(world);
    auto const occasion = given::on(world, "2027-01-04", world.anna_signed_in);
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const claimed = claim_month(database, occasion, wish);
        CHECK(claimed);
    });
    auto const claim = list_claims_of(world.database, world.anna).front().id;
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const agreed = agree_to_claim_of(database, world.occasion(), claim);
        CHECK(agreed);
    });
    save_payer(world.database, world.aalten, given::account_of_anna());
    support::check_all_or_nothing(world.database, [&](database::Connection& database) {
        auto const paid = pay_agreed_claims(database, world.occasion());
        CHECK(paid);
    });
}

} // namespace allowances
