#include "intake/actions/call_after_permission.hpp"

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

} // namespace intake
