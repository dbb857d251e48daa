// A coordinator agrees to a claim or refuses it, and the manager pays what was agreed.
#pragma once

#include "accounts/model/occasion.hpp"
#include "allowances/store/claim_store.hpp"

#include <expected>

namespace allowances {

// Both throw base::NotFound for a claim of another location. What was settled in the same way already is
// fine.
std::expected<void, SettleRefusal>
agree_to_claim_of(database::Connection& database, accounts::Occasion const& occasion, ClaimId claim);

std::expected<void, SettleRefusal> refuse_claim_of(
    database::Connection& database,
    accounts::Occasion const& occasion,
    ClaimId claim,
    std::string_view because
);

// One payment of all claims that were agreed, but for those with a visit of which was said afterwards that it
// was not: they stay, to be refused. A claim of nothing is paid without a transfer.
std::expected<PaymentId, SettleRefusal>
pay_agreed_claims(database::Connection& database, accounts::Occasion const& occasion);

} // namespace allowances
