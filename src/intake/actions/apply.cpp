#include "intake/actions/apply.hpp"

#include "intake/actions/record_event.hpp"
#include "intake/store/call_permission_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "needs/store/need_store.hpp"
#include "people/store/person_store.hpp"

namespace intake {

namespace {

people::PersonId store_parent(
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

FamilyCaseId
store_case(database::Connection& database, Application const& application, accounts::Occasion const& occasion)
{
    return insert_family_case(
        database,
        {.location = occasion.location,
         .municipality_code = application.municipality_code,
         .parent = store_parent(database, application, occasion),
         .referrer = std::nullopt,
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
         .submission_key = application.submission_key}
    );
}

void store_needs(
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

void follow_permission(
    database::Connection& database,
    FamilyCase const& family_case,
    CallPermissionId id,
    accounts::Occasion const& occasion
)
{
    auto const permission = lock_call_permission(database, id, occasion.location);
    set_referrer(database, family_case.id, permission.referrer);
    for (auto const purpose : {ConsentPurpose::start_notice, ConsentPurpose::end_notice}) {
        if (permission.tell_start) {
            insert_consent(
                database,
                family_case,
                {.purpose = purpose,
                 .given = true,
                 .answered_on = permission.permitted_on,
                 .how = ConsentChannel::application},
                occasion
            );
        }
    }
    settle_call_permission(
        database, id, {.on = occasion.today, .outcome = CallOutcome::applied, .family_case = family_case.id}
    );
}

} // namespace

FamilyCaseId
apply(database::Connection& database, Application const& application, accounts::Occasion const& occasion)
{
    auto transaction = database::Transaction{database};
    if (auto const there = find_family_case_by_submission(database, application.submission_key)) {
        return *there;
    }
    auto const id = store_case(database, application, occasion);
    auto const family_case = load_family_case(database, id, occasion.location);
    store_needs(database, family_case, application, occasion);
    insert_case_event(
        database,
        family_case,
        {.event = {.kind = programme::EventKind::applied, .on = application.applied_on},
         .recorded_by = occasion.by},
        occasion.now
    );
    if (application.permission) {
        follow_permission(database, family_case, *application.permission, occasion);
    }
    transaction.commit();
    return id;
}

} // namespace intake
