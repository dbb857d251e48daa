#include "intake/actions/call_after_permission.hpp"

#include "intake/actions/blocked_address.hpp"
#include "intake/store/blocked_referrer_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

std::expected<void, CallRefusal>
attempt_call(database::Connection& database, accounts::Occasion const& occasion, AttemptCall const& wish)
{
    auto transaction = database::Transaction{database};
    auto const permission = lock_call_permission(database, wish.permission, occasion.location);
    if (is_attempt_submitted(database, permission.id, wish.attempt.submission_key)) {
        return {};
    }
    if (permission.settled_on) {
        return std::unexpected{CallRefusal::already_settled};
    }
    insert_call_attempt(database, permission, wish.attempt, occasion);
    transaction.commit();
    return {};
}

std::expected<void, CallRefusal>
settle_call(database::Connection& database, accounts::Occasion const& occasion, SettleCall const& wish)
{
    auto transaction = database::Transaction{database};
    auto const permission = lock_call_permission(database, wish.permission, occasion.location);
    if (permission.settled_on) {
        return permission.outcome == wish.outcome ? std::expected<void, CallRefusal>{}
                                                  : std::unexpected{CallRefusal::already_settled};
    }
    settle_call_permission(
        database, permission.id, {.on = wish.on, .outcome = wish.outcome, .family_case = std::nullopt}
    );
    transaction.commit();
    return {};
}

std::expected<void, CallRefusal> withdraw_from_referrer(
    database::Connection& database, accounts::Occasion const& occasion, CallPermissionId permission
)
{
    auto transaction = database::Transaction{database};
    auto const locked = lock_call_permission(database, permission, occasion.location);
    if (locked.family_case) {
        return std::unexpected{CallRefusal::already_settled};
    }
    withdraw_call_permission(database, locked.id, occasion.today);
    transaction.commit();
    return {};
}

void block_referrer_of(
    database::Connection& database,
    accounts::Occasion const& occasion,
    CallPermissionId permission,
    Block block
)
{
    auto transaction = database::Transaction{database};
    auto const recorded = load_call_permission(database, permission, occasion.location);
    if (!recorded.referrer) {
        return;
    }
    auto const referrer = people::load_person_anywhere(database, *recorded.referrer);
    if (!referrer.email) {
        return;
    }
    auto const address = blocked_address(*referrer.email);
    if (block == Block::on) {
        block_referrer(database, address, occasion);
    } else {
        unblock_referrer(database, address, occasion.location);
    }
    transaction.commit();
}

} // namespace intake
