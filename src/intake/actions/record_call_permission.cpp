#include "intake/actions/record_call_permission.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/call_permission_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

// National staff have no location either, so what account somebody has decides.
bool is_referrer(database::Connection& database, people::Person const& person)
{
    auto const account = accounts::find_account_of(database, person.id);
    return !person.location && (!account || account->actor.role == accounts::Role::referrer);
}

class ReferrerOf {
public:
    ReferrerOf(
        database::Connection& database,
        accounts::Occasion const& occasion,
        RecordCallPermission const& permission
    )
        : database_{database}, occasion_{occasion}, permission_{permission}
    {
    }

    people::PersonId operator()(people::PersonId signed_in) const { return signed_in; }

    people::PersonId operator()(ReferrerContact const& contact) const
    {
        for (auto const& person : people::list_people_with_email(database_, contact.email)) {
            if (is_referrer(database_, person)) {
                return person.id;
            }
        }
        return people::insert_person(
            database_,
            {.location = std::nullopt,
             .first_name = contact.first_name,
             .last_name = contact.last_name,
             .email = contact.email,
             .phone = std::nullopt,
             .language = permission_.language},
            occasion_.now
        );
    }

private:
    database::Connection& database_;
    accounts::Occasion const& occasion_;
    RecordCallPermission const& permission_;
};

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

CallPermissionId store_permission(
    database::Connection& database, accounts::Occasion const& occasion, RecordCallPermission const& permission
)
{
    auto transaction = database::Transaction{database};
    if (auto const there = find_call_permission_by_submission(database, permission.submission_key)) {
        return *there;
    }
    auto const referrer = std::visit(ReferrerOf{database, occasion, permission}, permission.referrer);
    auto const stored = insert_call_permission(
        database,
        {.municipality_code = permission.municipality_code,
         .referrer = referrer,
         .referrer_role = permission.referrer_role,
         .parent = insert_called_parent(database, occasion, permission),
         .permitted_on = permission.permitted_on,
         .how = permission.how,
         .line = permission.line,
         .tell_start = permission.tell_start,
         .submission_key = permission.submission_key},
        occasion
    );
    transaction.commit();
    return stored;
}

} // namespace

CallPermissionId record_call_permission(
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
