#include "demo/store/case_rows.hpp"

#include "demo/store/bulk_rows.hpp"

namespace demo {

namespace {

using Cases = std::span<CaseFacts const>;

intake::ApplicationSource source_of(CaseLine const& line)
{
    auto const on_screen = line.origin == Origin::by_herself || line.origin == Origin::named_referrer;
    return on_screen ? intake::ApplicationSource::parent : intake::ApplicationSource::coordinator;
}

void insert_family_cases(database::Connection& database, Cases cases, CaseRowsOf const& all)
{
    auto rows = BulkRows{
        database,
        "family_cases",
        "id, location_id, municipality_code, parent_id, referrer_id, responsible_account_id, programme_code, "
        "source, applied_on, postcode, street, reach_by, reach_when, home_language, interpreter, question, "
        "wishes, submission_key, over_on, version, referrer_role, household"
    };
    for (auto const& one : cases) {
        if (!one.has_applied) {
            continue;
        }
        auto const& line = *one.line;
        auto const visit_planned = one.version > 1;
        auto const was_visited = !one.dagdelen.empty();
        rows.add(
            {one.id,
             one.location,
             one.municipality,
             one.parent.id,
             one.referrer,
             one.responsible,
             all.programme_code,
             source_of(line),
             base::Date{line.applied},
             one.postcode,
             visit_planned ? std::string_view{one.street} : std::string_view{},
             one.reach_by,
             one.reach_when,
             line.language,
             line.interpreter,
             one.question,
             was_visited ? one.wishes : std::string_view{},
             one.submission_key,
             date_of(one.over_on),
             one.version,
             one.referrer_role,
             one.household}
        );
    }
    rows.finish();
}

void insert_children(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{database, "children", "location_id, family_case_id, born_in, due_on"};
    for (auto const& one : cases) {
        for (auto const& child : one.has_applied ? one.line->children : std::vector<ChildLine>{}) {
            auto const none = std::optional<base::Date>{};
            rows.add(
                {one.location,
                 one.id,
                 child.is_expected ? none : std::optional{child.day},
                 child.is_expected ? std::optional{child.day} : none}
            );
        }
    }
    rows.finish();
}

void insert_dagdelen(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{database, "family_case_dagdelen", "family_case_id, location_id, weekday, part"};
    for (auto const& one : cases) {
        for (auto const& dagdeel : one.dagdelen) {
            rows.add({one.id, one.location, dagdeel.weekday, dagdeel.part});
        }
    }
    rows.finish();
}

void insert_permissions(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{
        database,
        "call_permissions",
        "id, location_id, municipality_code, referrer_id, referrer_role, parent_id, permitted_on, how, line, "
        "tell_start, recorded_at, settled_on, outcome, family_case_id, submission_key"
    };
    for (auto const& one : cases) {
        if (!one.permission) {
            continue;
        }
        auto const& permission = *one.permission;
        auto const settled = permission.settled_on.has_value();
        rows.add(
            {permission.id,
             one.location,
             one.municipality,
             one.referrer,
             permission.role,
             one.parent.id,
             base::Date{one.line->permitted},
             one.number % 3 == 0 ? intake::PermissionGiven::written : intake::PermissionGiven::spoken,
             permission.line,
             permission.tell_start,
             permission.recorded_at,
             date_of(permission.settled_on),
             settled ? std::optional{permission.outcome} : std::nullopt,
             one.has_applied ? std::optional{one.id} : std::nullopt,
             one.submission_key}
        );
    }
    rows.finish();
}

void insert_call_attempts(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{
        database, "call_attempts", "location_id, call_permission_id, tried_on, recorded_by, recorded_at"
    };
    for (auto const& one : cases) {
        for (auto const on : one.permission ? one.permission->tried_on : std::vector<Day>{}) {
            rows.add(
                {one.location,
                 one.permission->id,
                 base::Date{on},
                 one.coordinator,
                 base::Instant{on} + std::chrono::hours{10}}
            );
        }
    }
    rows.finish();
}

void insert_needs(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{database, "needs", "id, location_id, family_case_id, category, words, chosen_on"};
    for (auto const& one : cases) {
        for (auto const& need : one.needs) {
            rows.add({need.id, one.location, one.id, need.category, need.words, base::Date{need.chosen_on}});
        }
    }
    rows.finish();
}

void insert_events(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{
        database,
        "case_events",
        "location_id, family_case_id, kind, happened_on, planned_for, planned_time, match_id, code, note, "
        "recorded_by, recorded_at"
    };
    for (auto const& one : cases) {
        for (auto const& [event, time, note, recorded] : one.events) {
            rows.add(
                {one.location,
                 one.id,
                 event.kind,
                 event.on,
                 event.planned_for,
                 time,
                 event.match,
                 event.code,
                 note,
                 recorded.by,
                 recorded.at}
            );
        }
    }
    rows.finish();
}

void insert_consents(database::Connection& database, Cases cases, CaseRowsOf const& all)
{
    auto rows = BulkRows{
        database,
        "consents",
        "location_id, family_case_id, purpose, given, text_version, answered_on, how, recorded_by, "
        "recorded_at, "
        "referrer_id"
    };
    for (auto const& one : cases) {
        for (auto const& [consent, recorded] : one.consents) {
            rows.add(
                {one.location,
                 one.id,
                 consent.purpose,
                 consent.given,
                 all.consent_text_version,
                 consent.answered_on,
                 consent.how,
                 recorded.by,
                 recorded.at,
                 one.referrer}
            );
        }
    }
    rows.finish();
}

void insert_fit_checks(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{database, "fit_checks", "family_case_id, location_id, point, confirmed"};
    for (auto const& one : cases) {
        for (auto const& [point, confirmed] : one.fit_checks) {
            rows.add({one.id, one.location, point, confirmed});
        }
    }
    rows.finish();
}

void insert_people(database::Connection& database, Cases cases)
{
    auto rows = BulkRows{
        database,
        "persons",
        "id, location_id, first_name, last_name, email, phone, language, version, created_at"
    };
    for (auto const& one : cases) {
        auto const& parent = one.parent;
        rows.add(
            {parent.id,
             parent.location,
             parent.first_name,
             one.has_applied ? parent.last_name : std::string_view{},
             one.has_applied && parent.email ? database::Value{*parent.email} : database::Value{nullptr},
             parent.phone,
             parent.language,
             parent.version,
             parent.created_at}
        );
    }
    rows.finish();
}

} // namespace

std::optional<base::Date> date_of(std::optional<Day> day)
{
    return day ? std::optional{base::Date{*day}} : std::nullopt;
}

void insert_cases(database::Connection& database, Cases cases, CaseRowsOf const& all)
{
    insert_people(database, cases);
    insert_family_cases(database, cases, all);
    insert_children(database, cases);
    insert_dagdelen(database, cases);
    insert_permissions(database, cases);
    insert_call_attempts(database, cases);
    insert_needs(database, cases);
    insert_match_tables(database, cases);
    insert_events(database, cases);
    insert_consents(database, cases, all);
    insert_fit_checks(database, cases);
    insert_talk_tables(database, cases);
    insert_letter_tables(database, cases);
}

} // namespace demo
