#include "intake/actions/record_call_permission.hpp"

#include "accounts/actions/count_use.hpp"
#include "intake/actions/blocked_address.hpp"
#include "intake/actions/follow_letter.hpp"
#include "intake/actions/known_referrer.hpp"
#include "intake/store/blocked_referrer_store.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/followed_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>

namespace intake {

namespace {

// What somebody typed who did not sign in.
ReferrerContact const* typed_contact(RecordCallPermission const& permission)
{
    return std::get_if<ReferrerContact>(&permission.referrer);
}

std::optional<people::EmailAddress>
address_of_referrer(database::Connection& database, RecordCallPermission const& permission)
{
    auto const* const typed = typed_contact(permission);
    return typed != nullptr
               ? std::optional{typed->email}
               : people::load_person_anywhere(database, std::get<people::PersonId>(permission.referrer))
                     .email;
}

std::string network_hash(RecordCallPermission const& permission)
{
    return permission.network.empty() ? std::string{}
                                      : crypto::hash_token("permission " + permission.network);
}

// A stranger is counted by what she typed and by where she comes from; who signed in by the latter alone.
std::chrono::seconds
wait_of(database::Connection& database, RecordCallPermission const& permission, base::Instant now)
{
    auto const* const typed = typed_contact(permission);
    auto const since = now - day_of_permissions;
    auto wait = std::chrono::seconds{0};
    if (typed != nullptr) {
        wait = wait_for_permission(count_permissions_by(database, typed->email, since), most_by_address, now);
    }
    if (auto const network = network_hash(permission); !network.empty()) {
        auto const recorded = count_permissions_from(database, network, since);
        wait = std::max(wait, wait_for_permission(recorded, most_from_network, now));
    }
    return wait;
}

std::optional<PermissionRefusal> refuse(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
)
{
    auto const email = address_of_referrer(database, permission);
    if (email && is_blocked(database, blocked_address(*email), occasion.location)) {
        return BlockedReferrer{};
    }
    if (auto const wait = wait_of(database, permission, occasion.now); wait.count() > 0) {
        return TooManyPermissions{wait};
    }
    auto const* const typed = typed_contact(permission);
    auto const counted = accounts::count_use(
        database,
        {.what = "call permission",
         .email = typed != nullptr ? std::string_view{typed->email.value()} : std::string_view{},
         .network = permission.network},
        occasion.now
    );
    return counted ? std::nullopt : std::optional{PermissionRefusal{TooManyPermissions{counted.error()}}};
}

people::PersonId keep_typed_referrer(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
)
{
    auto const* const typed = typed_contact(permission);
    if (typed == nullptr) {
        return std::get<people::PersonId>(permission.referrer);
    }
    if (auto const known = find_referrer_with(database, typed->email)) {
        return known->id;
    }
    return people::insert_person(
        database,
        {.location = std::nullopt,
         .first_name = typed->name,
         .last_name = {},
         .email = typed->email,
         .phone = std::nullopt,
         .language = permission.language},
        occasion.now
    );
}

people::PersonId insert_called_parent(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
)
{
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = permission.parent_first_name,
         .last_name = {},
         .email = std::nullopt,
         .phone = permission.parent_phone,
         .language = text::Language::nl},
        occasion.now
    );
}

CallPermissionId insert_with_people(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
)
{
    auto const waiting = find_waiting_call_to(database, permission.parent_phone, occasion.location);
    auto const referrer = keep_typed_referrer(database, occasion, permission);
    return insert_call_permission(
        database,
        {.municipality_code = permission.municipality_code,
         .referrer = referrer,
         .referrer_role = permission.referrer_role,
         .parent = insert_called_parent(database, occasion, permission),
         .permitted_on = permission.permitted_on,
         .how = permission.how,
         .line = permission.line,
         .tell_start = permission.tell_start,
         .submission_key = permission.submission_key,
         .repeats = waiting,
         .network_hash = network_hash(permission)},
        occasion
    );
}

std::expected<CallPermissionId, PermissionRefusal> store_permission(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
)
{
    auto transaction = database::Transaction{database};
    if (auto const there = find_call_permission_by_submission(database, permission.submission_key)) {
        return *there;
    }
    if (auto const refused = refuse(database, occasion, permission)) {
        return std::unexpected{*refused};
    }
    forget_networks_before(database, occasion.now - day_of_permissions);
    auto const stored = insert_with_people(database, occasion, permission);
    if (typed_contact(permission) != nullptr) {
        mail_follow_link(database, find_followed_permission(database, stored).value(), desk_of(occasion));
    }
    transaction.commit();
    return stored;
}

} // namespace

std::expected<CallPermissionId, PermissionRefusal> record_call_permission(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
)
{
    try {
        return store_permission(database, occasion, permission);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        auto const first = error.problem() == database::Problem::unique
                               ? find_call_permission_by_submission(database, permission.submission_key)
                               : std::nullopt;
        if (!first) {
            throw;
        }
        return *first;
    }
}

} // namespace intake
