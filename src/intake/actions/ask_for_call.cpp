#include "intake/actions/ask_for_call.hpp"

#include "accounts/actions/count_use.hpp"
#include "intake/store/call_permission_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

people::PersonId
insert_parent(database::Connection& database, accounts::Occasion const& occasion, AskForCall const& wish)
{
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = wish.first_name,
         .last_name = {},
         .email = std::nullopt,
         .phone = wish.phone,
         .language = wish.language},
        occasion.now
    );
}

std::expected<CallPermissionId, std::chrono::seconds>
store_wish(database::Connection& database, accounts::Occasion const& occasion, AskForCall const& wish)
{
    auto transaction = database::Transaction{database};
    if (auto const sent = find_call_permission_by_submission(database, wish.submission_key)) {
        return *sent;
    }
    if (auto const waits = find_open_call_asked_by(database, wish.phone, occasion.location)) {
        return *waits;
    }
    auto const counted = accounts::count_use(
        database, {.what = "call wish", .email = {}, .network = wish.network}, occasion.now
    );
    if (!counted) {
        return std::unexpected{counted.error()};
    }
    auto const stored = insert_call_permission(
        database,
        {.municipality_code = wish.municipality_code,
         .referrer = std::nullopt,
         .referrer_role = {},
         .parent = insert_parent(database, occasion, wish),
         .permitted_on = occasion.today,
         .how = PermissionGiven::written,
         .line = {},
         .tell_start = false,
         .submission_key = wish.submission_key},
        occasion
    );
    transaction.commit();
    return stored;
}

} // namespace

std::expected<CallPermissionId, std::chrono::seconds>
ask_for_call(database::Connection& database, accounts::Occasion const& occasion, AskForCall const& wish)
{
    try {
        return store_wish(database, occasion, wish);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        auto const first = error.problem() == database::Problem::unique
                               ? find_call_permission_by_submission(database, wish.submission_key)
                               : std::nullopt;
        if (!first) {
            throw;
        }
        return *first;
    }
}

} // namespace intake
