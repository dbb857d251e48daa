#include "demo/store/bulk_rows.hpp"
#include "demo/store/case_rows.hpp"

namespace demo {

namespace {

using FamilyFacts = std::span<CaseFacts const>;

void insert_matches(database::Connection& database, FamilyFacts cases)
{
    auto rows = BulkRows{
        database,
        "matches",
        "id, location_id, family_case_id, volunteer_id, motivation, told_to_volunteer, advice_rank, "
        "proposed_by, "
        "proposed_on, over_on"
    };
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            rows.add(
                {match.id,
                 one.location,
                 one.id,
                 match.volunteer,
                 match.motivation,
                 match.told_to_volunteer,
                 match.advice_rank,
                 one.coordinator,
                 base::Date{match.proposed_on},
                 date_of(match.over_on)}
            );
        }
    }
    rows.finish();
}

void insert_advice(database::Connection& database, FamilyFacts cases)
{
    auto rows = BulkRows{database, "match_advice_factors", "match_id, location_id, factor, points, most"};
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            for (auto const& factor : match.factors) {
                rows.add({match.id, one.location, factor.factor, factor.points, factor.most});
            }
        }
    }
    rows.finish();
}

void insert_kliks(database::Connection& database, FamilyFacts cases)
{
    auto rows = BulkRows{
        database, "klik_answers", "location_id, match_id, side, answer, reason, answered_at, recorded_by"
    };
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            for (auto const& [side, given, recorded] : match.kliks) {
                rows.add({one.location, match.id, side, given.answer, given.reason, recorded.at, recorded.by}
                );
            }
        }
    }
    rows.finish();
}

void insert_agreements(database::Connection& database, FamilyFacts cases)
{
    auto rows = BulkRows{
        database, "agreements", "location_id, match_id, weekday, part, starts_at, valid_from, every_weeks"
    };
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            if (match.agreement) {
                auto const& [dagdeel, starts_at, valid_from, every_weeks] = *match.agreement;
                rows.add(
                    {one.location, match.id, dagdeel.weekday, dagdeel.part, starts_at, valid_from, every_weeks
                    }
                );
            }
        }
    }
    rows.finish();
}

void insert_visits(database::Connection& database, FamilyFacts cases)
{
    auto rows = BulkRows{
        database,
        "visits",
        "location_id, match_id, visited_on, happened, minutes, reason, recorded_by, recorded_at"
    };
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            for (auto const& [visit, way, device_key, recorded] : match.visits) {
                rows.add(
                    {one.location,
                     match.id,
                     visit.visited_on,
                     visit.happened(),
                     visit.minutes,
                     visit.reason,
                     recorded.by,
                     recorded.at}
                );
            }
        }
    }
    rows.finish();
}

void insert_visit_answers(database::Connection& database, FamilyFacts cases)
{
    auto rows = BulkRows{
        database,
        "visit_answers",
        "location_id, match_id, visited_on, happened, minutes, reason, given_at, received_at, given_by, way, "
        "device_key, too_late"
    };
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            for (auto const& [visit, way, device_key, recorded] : match.visits) {
                rows.add(
                    {one.location,
                     match.id,
                     visit.visited_on,
                     visit.happened(),
                     visit.minutes,
                     visit.reason,
                     recorded.at,
                     recorded.at,
                     recorded.by,
                     way,
                     device_key.empty() ? database::Value{nullptr} : database::Value{device_key},
                     false}
                );
            }
        }
    }
    rows.finish();
}

void insert_volunteer_talks(database::Connection& database, FamilyFacts cases)
{
    auto rows = BulkRows{
        database,
        "volunteer_talks",
        "location_id, volunteer_id, held_on, note, recorded_by, recorded_at, submission_key"
    };
    for (auto const& one : cases) {
        for (auto const& match : one.matches) {
            for (auto const& talk : match.talks) {
                rows.add(
                    {one.location,
                     match.volunteer,
                     base::Date{talk.on},
                     talk.note,
                     talk.recorded.by,
                     talk.recorded.at,
                     talk.submission_key}
                );
            }
        }
    }
    rows.finish();
}

} // namespace

void insert_match_tables(database::Connection& database, FamilyFacts cases)
{
    insert_matches(database, cases);
    insert_advice(database, cases);
    insert_kliks(database, cases);
    insert_agreements(database, cases);
    insert_visits(database, cases);
    insert_visit_answers(database, cases);
    insert_volunteer_talks(database, cases);
}

} // namespace demo
