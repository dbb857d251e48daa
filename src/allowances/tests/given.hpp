// Claims of the small world: Anna visited Sanne four times in December 2026.
#pragma once

#include "allowances/actions/claim_month.hpp"
#include "allowances/actions/settle_claims.hpp"
#include "allowances/store/rate_store.hpp"
#include "matching/store/match_store.hpp"
#include "support/match_story.hpp"
#include "support/store/visit_store.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace allowances::given {

inline base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

constexpr auto december = std::chrono::year{2026} / std::chrono::December;

inline BankAccount account_of_anna()
{
    return {.iban = Iban::parse("NL91ABNA0417164300").value(), .holder = "A. Klein"};
}

// As on this day.
inline accounts::Occasion on(support::World& world, std::string_view today, accounts::Actor const& who)
{
    auto occasion = world.occasion_of(who);
    occasion.today = day(today);
    return occasion;
}

// Ten euros a visit, at most 30 in a month and 300 in a year.
inline void agree_rate(support::World& world, RateKind kind = RateKind::per_visit, std::int64_t amount = 1000)
{
    save_rate(
        world.database,
        {.valid_from = day("2026-01-01"),
         .kind = kind,
         .amount = {amount},
         .most_in_month = {3000},
         .most_in_year = {30'000}},
        world.occasion()
    );
}

// Four visits that happened, and one that did not.
inline void visit_in_december(support::World& world)
{
    auto const id = support::start_with_anna(world);
    auto const match = matching::load_match(world.database, id, world.aalten);
    for (auto const* const on : {"2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"}) {
        support::save_visit(
            world.database,
            match,
            {.visited_on = day(on), .minutes = 180, .reason = {}},
            {.by = world.ria.account, .at = world.now}
        );
    }
    support::save_visit(
        world.database,
        match,
        {.visited_on = day("2026-12-29"), .minutes = std::nullopt, .reason = "family_ill"},
        {.by = world.ria.account, .at = world.now}
    );
}

inline ClaimMonth december_of_anna(support::World const& world)
{
    return {
        .volunteer = world.anna,
        .month = december,
        .kilometres_per_visit = 0,
        .account = account_of_anna(),
    };
}

inline std::expected<ClaimId, ClaimRefusal>
claim(support::World& world, ClaimMonth const& wish, std::string_view today = "2027-01-04")
{
    return claim_month(world.database, on(world, today, world.anna_signed_in), wish);
}

} // namespace allowances::given
