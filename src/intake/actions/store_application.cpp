#include "intake/actions/store_application.hpp"

#include "intake/actions/keep_referrer.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

people::PersonId insert_parent(
    database::Connection& database, Application const& application, accounts::Occasion const& occasion
)
{
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = application.first_name,
         .last_name = application.last_name,
         .email = application.email,
         .phone = application.phone,
         .language = application.language},
        occasion.now
    );
}

// The referrer wrote down a name and a number; the parent knows them better.
people::PersonId update_parent(
    database::Connection& database, Application const& application, CallPermission const& permission
)
{
    auto parent = people::load_person(database, permission.parent, permission.location);
    parent.first_name = application.first_name;
    parent.last_name = application.last_name;
    parent.email = application.email;
    parent.phone = application.phone;
    parent.language = application.language;
    people::update_person(database, parent);
    return parent.id;
}

struct Origin {
    people::PersonId parent;
    std::optional<people::PersonId> referrer;
    std::string referrer_role;
};

NewFamilyCase
new_case(Application const& application, Origin const& origin, accounts::Occasion const& occasion)
{
    return {
        .location = occasion.location,
        .municipality_code = application.municipality_code,
        .parent = origin.parent,
        .referrer = origin.referrer,
        .referrer_role = origin.referrer_role,
        .responsible = occasion.by,
        .programme_code = occasion.programme.code,
        .source = application.source,
        .applied_on = application.applied_on,
        .postcode = application.postcode,
        .reach_by = application.reach_by,
        .reach_when = application.reach_when,
        .home_language = application.home_language,
        .interpreter = application.interpreter,
        .question = application.question,
        .children = application.children,
        .submission_key = application.submission_key,
    };
}

void save_needs(
    database::Connection& database,
    FamilyCase const& family_case,
    Application const& application,
    accounts::Occasion const& occasion
)
{
    for (auto const& category : application.needs) {
        needs::save_need(
            database,
            {.location = occasion.location,
             .family_case = family_case.id,
             .category = category,
             .words = {},
             .chosen_on = application.applied_on}
        );
    }
}

void insert_facts(
    database::Connection& database,
    FamilyCase const& family_case,
    accounts::Occasion const& occasion,
    std::initializer_list<programme::EventKind> facts
)
{
    for (auto const kind : facts) {
        insert_case_event(
            database,
            family_case,
            {.event = {.kind = kind, .on = family_case.applied_on}, .recorded_by = occasion.by},
            occasion.now
        );
    }
}

FamilyCase store_case(
    database::Connection& database,
    Application const& application,
    Origin const& origin,
    accounts::Occasion const& occasion
)
{
    auto const id = insert_family_case(database, new_case(application, origin, occasion));
    auto const family_case = load_family_case(database, id, occasion.location);
    save_needs(database, family_case, application, occasion);
    return family_case;
}

void keep_answers(
    database::Connection& database,
    FamilyCase const& family_case,
    Consent answer,
    accounts::Occasion const& occasion
)
{
    for (auto const purpose : {ConsentPurpose::start_notice, ConsentPurpose::end_notice}) {
        answer.purpose = purpose;
        insert_consent(database, family_case, answer, occasion);
    }
}

Consent said_at_application(base::Date day)
{
    return {
        .purpose = ConsentPurpose::start_notice,
        .given = true,
        .answered_on = day,
        .how = ConsentChannel::application,
    };
}

void follow_permission(
    database::Connection& database,
    FamilyCase const& family_case,
    CallPermission const& permission,
    accounts::Occasion const& occasion
)
{
    if (permission.tell_start || permission.withdrawn_on) {
        auto answer = said_at_application(permission.withdrawn_on.value_or(permission.permitted_on));
        answer.given = !permission.withdrawn_on;
        keep_answers(database, family_case, answer, occasion);
    }
    settle_call_permission(
        database,
        permission.id,
        {.on = occasion.today, .outcome = CallOutcome::applied, .family_case = family_case.id}
    );
}

// A parent who came by herself; she may have named who told her of us.
FamilyCase store_own_case(
    database::Connection& database, Application const& application, accounts::Occasion const& occasion
)
{
    auto origin = Origin{
        .parent = insert_parent(database, application, occasion),
        .referrer = std::nullopt,
        .referrer_role = {}
    };
    if (application.referrer) {
        origin.referrer = keep_referrer(database, occasion, *application.referrer);
        origin.referrer_role = application.referrer->role;
    }
    auto family_case = store_case(database, application, origin, occasion);
    if (origin.referrer) {
        auto answer = said_at_application(application.applied_on);
        answer.given = application.referrer_may_hear;
        keep_answers(database, family_case, answer, occasion);
    }
    return family_case;
}

std::expected<FamilyCase, ApplicationRefusal> store_with_origin(
    database::Connection& database, Application const& application, accounts::Occasion const& occasion
)
{
    if (!application.permission) {
        return store_own_case(database, application, occasion);
    }
    auto const permission = lock_call_permission(database, *application.permission, occasion.location);
    if (permission.settled_on) {
        return std::unexpected{ApplicationRefusal::permission_settled};
    }
    auto const origin = Origin{
        .parent = update_parent(database, application, permission),
        .referrer = permission.referrer,
        .referrer_role = permission.referrer_role,
    };
    auto family_case = store_case(database, application, origin, occasion);
    follow_permission(database, family_case, permission, occasion);
    return family_case;
}

std::expected<FamilyCaseId, ApplicationRefusal> store_in_transaction(
    database::Connection& database,
    Application const& application,
    accounts::Occasion const& occasion,
    std::initializer_list<programme::EventKind> facts
)
{
    auto transaction = database::Transaction{database};
    if (auto const there = find_family_case_by_submission(database, application.submission_key)) {
        return *there;
    }
    auto const stored = store_with_origin(database, application, occasion);
    if (!stored) {
        return std::unexpected{stored.error()};
    }
    insert_facts(database, *stored, occasion, facts);
    transaction.commit();
    return stored->id;
}

} // namespace

std::expected<FamilyCaseId, ApplicationRefusal> store_application(
    database::Connection& database,
    Application const& application,
    accounts::Occasion const& occasion,
    std::initializer_list<programme::EventKind> facts
)
{
    try {
        return store_in_transaction(database, application, occasion, facts);
    } catch (database::Error const& error) {
        // Two clicks at one moment: the other one was first.
        auto const first = error.problem() == database::Problem::unique
                               ? find_family_case_by_submission(database, application.submission_key)
                               : std::nullopt;
        if (!first) {
            throw;
        }
        return *first;
    }
}

} // namespace intake
