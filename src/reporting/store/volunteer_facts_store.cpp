#include "reporting/store/volunteer_facts_store.hpp"

#include "reporting/model/gather_case.hpp"

#include <algorithm>

namespace reporting {

namespace {

using volunteers::VolunteerEventKind;

// Hers, and those of who is a guest: of another location, with a match at a family of this one. $1 location,
// $2 the first day of the period.
constexpr auto with_all_volunteers = std::string_view{R"sql(
    WITH hers_or_guest AS (
        SELECT id, location_id FROM volunteers WHERE location_id = $1
        UNION
        SELECT v.id, v.location_id FROM matches m JOIN volunteers v ON v.id = m.volunteer_id
        WHERE m.location_id = $1 AND v.location_id <> $1 AND (m.over_on IS NULL OR m.over_on >= $2)
    )
)sql"};

// Who left before the period, and came to no family since, counts in nothing.
constexpr auto and_of_them = std::string_view{R"sql(
    , that_volunteer AS (
        SELECT w.id, w.location_id FROM hers_or_guest w
        WHERE (SELECT e.happened_on >= $2 OR e.kind NOT IN ('stopped', 'not_suited')
               FROM volunteer_events e WHERE e.volunteer_id = w.id
               ORDER BY e.happened_on DESC, e.id DESC LIMIT 1)
            OR EXISTS (SELECT 1 FROM matches m
                       WHERE m.volunteer_id = w.id AND (m.over_on IS NULL OR m.over_on >= $2))
    )
)sql"};

std::string asked(std::string_view rest)
{
    return std::string{with_all_volunteers} + std::string{and_of_them} + std::string{rest};
}

VolunteerFacts facts_of(
    volunteers::VolunteerId id,
    people::LocationId location,
    volunteers::VolunteerHistory const& history,
    programme::ProgrammeVersion const& programme
)
{
    auto facts = VolunteerFacts{.id = id, .location = location, .registered_on = history.front().on};
    for (auto const& event : history) {
        if (event.kind == VolunteerEventKind::certified) {
            facts.certified_on = facts.certified_on.value_or(event.on);
        } else if (event.kind == VolunteerEventKind::vog_seen) {
            facts.vogs.push_back({.from = event.on, .to = programme::after(event.on, programme.vog_term)});
        } else if (event.kind == VolunteerEventKind::stopped) {
            facts.stops.push_back({.on = event.on, .reason = event.code});
        }
    }
    facts.states = states_of(history);
    return facts;
}

std::vector<VolunteerFacts> list_histories(
    database::Connection& database, VolunteersOf const& those, programme::ProgrammeVersion const& programme
)
{
    struct One {
        volunteers::VolunteerId id;
        people::LocationId location;
        volunteers::VolunteerHistory history;
    };

    auto all = std::vector<One>{};
    auto rows = database.query(
        asked(R"sql(
            SELECT w.id, w.location_id, e.kind, e.happened_on, e.code
            FROM that_volunteer w JOIN volunteer_events e ON e.volunteer_id = w.id
            ORDER BY w.id, e.happened_on, e.id
        )sql"),
        those.location,
        those.from
    );
    while (rows.next()) {
        auto const id = rows.id<volunteers::VolunteerId>(0);
        if (all.empty() || all.back().id != id) {
            all.push_back({.id = id, .location = rows.id<people::LocationId>(1), .history = {}});
        }
        all.back().history.push_back(
            {.kind = rows.coded<VolunteerEventKind>(2), .on = rows.date(3), .code = rows.text(4)}
        );
    }
    auto facts = std::vector<VolunteerFacts>{};
    for (auto const& one : all) {
        facts.push_back(facts_of(one.id, one.location, one.history, programme));
        facts.back().guest = one.location != those.location;
    }
    return facts;
}

VolunteerFacts* find_in(std::vector<VolunteerFacts>& facts, volunteers::VolunteerId id)
{
    auto const found = std::ranges::lower_bound(facts, id, {}, &VolunteerFacts::id);
    return found != facts.end() && found->id == id ? &*found : nullptr;
}

// The last day of a match is the day on which it ended, or the case was closed if it had not. Of those that
// were over before the period it is enough to know that they were.
void read_matches(
    database::Connection& database, VolunteersOf const& those, std::vector<VolunteerFacts>& facts
)
{
    auto rows = database.query(
        std::string{with_all_volunteers} + R"sql(
            SELECT w.id, e.happened_on,
                CASE WHEN m.over_on < $2 THEN m.over_on ELSE
                    (SELECT min(x.happened_on) FROM case_events x
                     WHERE x.family_case_id = m.family_case_id
                         AND (x.kind = 'closed' OR (x.kind = 'match_ended' AND x.match_id = m.id)))
                END
            FROM hers_or_guest w JOIN matches m ON m.volunteer_id = w.id
            JOIN case_events e ON e.match_id = m.id AND e.kind = 'support_started'
            ORDER BY w.id, e.happened_on, m.id
        )sql",
        those.location,
        those.from
    );
    while (rows.next()) {
        if (auto* const one = find_in(facts, rows.id<volunteers::VolunteerId>(0))) {
            one->all_matches.push_back({.from = rows.date(1), .to = rows.optional_date(2)});
        }
    }
}

void read_intervisions(
    database::Connection& database, VolunteersOf const& those, std::vector<VolunteerFacts>& facts
)
{
    auto rows = database.query(
        std::string{with_all_volunteers} + R"sql(
            SELECT a.volunteer_id, d.held_on
            FROM intervision_dates d JOIN intervision_attendees a ON a.date_id = d.id
            WHERE d.location_id IN (SELECT location_id FROM hers_or_guest) AND a.came = TRUE AND d.held_on >= $2
            ORDER BY a.volunteer_id, d.held_on
        )sql",
        those.location,
        those.from
    );
    while (rows.next()) {
        if (auto* const one = find_in(facts, rows.id<volunteers::VolunteerId>(0))) {
            one->intervisions.push_back(rows.date(1));
        }
    }
}

} // namespace

std::vector<VolunteerFacts> list_volunteer_facts(
    database::Connection& database, VolunteersOf const& those, programme::ProgrammeVersion const& programme
)
{
    auto facts = list_histories(database, those, programme);
    read_matches(database, those, facts);
    read_intervisions(database, those, facts);
    return facts;
}

} // namespace reporting
