#include "allowances/actions/settle_claims.hpp"

#include "allowances/store/rate_store.hpp"

namespace allowances {

std::expected<void, SettleRefusal>
agree_to_claim_of(database::Connection& database, accounts::Occasion const& occasion, ClaimId claim)
{
    auto transaction = database::Transaction{database};
    auto const locked = lock_claim(database, claim, occasion.location);
    if (locked.state == ClaimState::agreed || locked.state == ClaimState::paid) {
        return {};
    }
    if (locked.state != ClaimState::asked) {
        return std::unexpected{SettleRefusal::already_settled};
    }
    if (locked.visits_taken_back > 0) {
        return std::unexpected{SettleRefusal::visits_taken_back};
    }
    agree_to_claim(database, claim, occasion);
    transaction.commit();
    return {};
}

std::expected<void, SettleRefusal> refuse_claim_of(
    database::Connection& database,
    accounts::Occasion const& occasion,
    ClaimId claim,
    std::string_view because
)
{
    auto transaction = database::Transaction{database};
    auto const locked = lock_claim(database, claim, occasion.location);
    if (locked.state == ClaimState::refused) {
        return {};
    }
    if (locked.state == ClaimState::paid) {
        return std::unexpected{SettleRefusal::already_settled};
    }
    refuse_claim(database, claim, because, occasion);
    transaction.commit();
    return {};
}

std::expected<PaymentId, SettleRefusal>
pay_agreed_claims(database::Connection& database, accounts::Occasion const& occasion)
{
    auto transaction = database::Transaction{database};
    auto const payer = find_payer(database, occasion.location);
    if (!payer) {
        return std::unexpected{SettleRefusal::payer_unknown};
    }
    auto claims = lock_agreed_claims(database, occasion.location);
    std::erase_if(claims, [](Claim const& claim) { return claim.visits_taken_back > 0; });
    if (claims.empty()) {
        return std::unexpected{SettleRefusal::nothing_to_pay};
    }
    auto const payment = insert_payment(database, *payer, occasion);
    for (auto const& claim : claims) {
        pay_claim(database, claim.id, payment, find_bank_account(database, claim.volunteer).value());
    }
    transaction.commit();
    return payment;
}

} // namespace allowances
