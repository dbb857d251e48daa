// The rows of the tables as they are, read with plain SQL for a second count of the year figures. Nothing
// here knows how reporting/model or reporting/store read them.
#pragma once

#include "platform/database/connection.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reporting::independent {

using Day = std::chrono::sys_days;
using Number = std::int64_t;

struct EventRow {
    std::string kind;
    Day on;
    std::string code = {};
    std::optional<Number> match = {};
};

struct ChildRow {
    bool born; // or still expected when it was written down
    Day on;    // the first day of the month of birth, or the day it was due
};

struct ScoreRow {
    Number need;
    std::string moment;
    Day on;
    int score;
};

struct NeedRow {
    Number id;
    std::string category;
    Day chosen_on;
    std::optional<Day> dropped_on;
    std::optional<std::string> reached;
};

struct CaseRow {
    Number id;
    Number location;
    std::string municipality;
    bool referred;
    std::string role;
    std::string language;
    bool interpreter;
    std::string household;
    std::vector<EventRow> events = {};
    std::vector<ChildRow> children = {};
    std::vector<NeedRow> needs = {};
    std::vector<ScoreRow> scores = {};
    std::optional<int> mark = {};
    std::string word = {};
    bool closing_talk_at_home = false;
};

struct MatchRow {
    Number id;
    Number family_case;
    Number volunteer;
};

struct VisitRow {
    Number match;
    Day on;
    bool happened;
    std::optional<int> minutes;
};

struct VolunteerRow {
    Number id;
    Number location;
    std::vector<EventRow> events = {};
    std::vector<Day> intervisions = {}; // to which she came
};

struct OfferRow {
    Number location;
    std::string municipality;
    Day from;
    std::optional<Day> to;
    int age_from;
    int age_to;
};

struct MeetingRow {
    Number location;
    std::string municipality;
    Day on;
    std::string partner;
    int parents;  // with those who are known by name
    int children; // of everybody
};

struct AllRows {
    std::vector<CaseRow> cases;
    std::vector<MatchRow> matches;
    std::vector<VisitRow> visits;
    std::vector<VolunteerRow> volunteers;
    std::vector<OfferRow> offers;
    std::vector<MeetingRow> meetings;
};

inline std::optional<Day> optional_day(database::Rows const& rows, int column)
{
    auto const date = rows.optional_date(column);
    return date ? std::optional{Day{*date}} : std::nullopt;
}

inline Day day_in(database::Rows const& rows, int column)
{
    return Day{rows.date(column)};
}

// All are read in order of id.
template <typename Row>
Row& row_with(std::vector<Row>& rows, Number id)
{
    return *std::ranges::lower_bound(rows, id, {}, &Row::id);
}

inline std::vector<CaseRow> read_case_rows(database::Connection& database)
{
    auto cases = std::vector<CaseRow>{};
    auto rows = database.query(
        "SELECT c.id, c.location_id, c.municipality_code, c.referrer_id IS NOT NULL, c.referrer_role,"
        " c.home_language, c.interpreter, l.mark, COALESCE(l.words, ''),"
        " EXISTS (SELECT 1 FROM evaluations e WHERE e.family_case_id = c.id AND e.moment = 'closing'"
        "  AND e.how = 'home'), c.household"
        " FROM family_cases c LEFT JOIN closings l ON l.family_case_id = c.id ORDER BY c.id"
    );
    while (rows.next()) {
        cases.push_back({
            .id = rows.integer(0),
            .location = rows.integer(1),
            .municipality = rows.text(2),
            .referred = rows.boolean(3),
            .role = rows.text(4),
            .language = rows.text(5),
            .interpreter = rows.boolean(6),
            .household = rows.text(10),
            .mark = rows.optional_small(7),
            .word = rows.text(8),
            .closing_talk_at_home = rows.boolean(9),
        });
    }
    return cases;
}

inline void read_events(database::Connection& database, AllRows& all)
{
    auto rows = database.query("SELECT family_case_id, kind, happened_on, code, match_id FROM case_events"
                               " ORDER BY happened_on, id");
    while (rows.next()) {
        row_with(all.cases, rows.integer(0))
            .events.push_back({rows.text(1), day_in(rows, 2), rows.text(3), rows.optional_integer(4)});
    }
    auto steps = database.query("SELECT volunteer_id, kind, happened_on, code FROM volunteer_events"
                                " ORDER BY happened_on, id");
    while (steps.next()) {
        row_with(all.volunteers, steps.integer(0))
            .events.push_back({steps.text(1), day_in(steps, 2), steps.text(3)});
    }
}

inline void read_children(database::Connection& database, AllRows& all)
{
    auto rows = database.query("SELECT family_case_id, born_in IS NOT NULL, COALESCE(born_in, due_on)"
                               " FROM children ORDER BY id");
    while (rows.next()) {
        row_with(all.cases, rows.integer(0)).children.push_back({rows.boolean(1), day_in(rows, 2)});
    }
}

inline void read_needs(database::Connection& database, AllRows& all)
{
    auto rows = database.query(
        "SELECT n.family_case_id, n.id, n.category, n.chosen_on, n.dropped_on, r.reached FROM needs n"
        " LEFT JOIN closing_results r ON r.need_id = n.id ORDER BY n.id"
    );
    while (rows.next()) {
        row_with(all.cases, rows.integer(0))
            .needs.push_back(
                {rows.integer(1), rows.text(2), day_in(rows, 3), optional_day(rows, 4), rows.optional_text(5)}
            );
    }
    auto scores = database.query("SELECT family_case_id, need_id, moment, scored_on, score FROM scores"
                                 " ORDER BY scored_on, id");
    while (scores.next()) {
        row_with(all.cases, scores.integer(0))
            .scores.push_back({scores.integer(1), scores.text(2), day_in(scores, 3), scores.small(4)});
    }
}

inline void read_matches(database::Connection& database, AllRows& all)
{
    auto rows =
        database.query("SELECT id, family_case_id, volunteer_id FROM matches ORDER BY family_case_id, id");
    while (rows.next()) {
        all.matches.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    }
    auto visits =
        database.query("SELECT match_id, visited_on, happened, minutes FROM visits ORDER BY match_id, id");
    while (visits.next()) {
        all.visits.push_back(
            {visits.integer(0), day_in(visits, 1), visits.boolean(2), visits.optional_small(3)}
        );
    }
}

inline void read_volunteers(database::Connection& database, AllRows& all)
{
    auto rows = database.query("SELECT id, location_id FROM volunteers ORDER BY id");
    while (rows.next()) {
        all.volunteers.push_back({.id = rows.integer(0), .location = rows.integer(1)});
    }
    auto came = database.query("SELECT a.volunteer_id, d.held_on FROM intervision_attendees a"
                               " JOIN intervision_dates d ON d.id = a.date_id WHERE a.came = TRUE");
    while (came.next()) {
        row_with(all.volunteers, came.integer(0)).intervisions.push_back(day_in(came, 1));
    }
}

inline void read_offers(database::Connection& database, AllRows& all)
{
    auto rows = database.query("SELECT location_id, municipality_code, valid_from, valid_to, age_from,"
                               " age_to_inclusive FROM offers ORDER BY id");
    while (rows.next()) {
        all.offers.push_back(
            {rows.integer(0),
             rows.text(1),
             day_in(rows, 2),
             optional_day(rows, 3),
             rows.small(4),
             rows.small(5)}
        );
    }
}

inline void read_meetings(database::Connection& database, AllRows& all)
{
    auto rows =
        database.query("SELECT a.location_id, a.municipality_code, a.held_on, m.partner,"
                       " a.parents + (SELECT COUNT(*) FROM meeting_attendees x WHERE x.attendance_id = a.id"
                       "  AND x.attends_as = 'parent'),"
                       " a.children + COALESCE((SELECT SUM(x.children) FROM meeting_attendees x"
                       "  WHERE x.attendance_id = a.id), 0)"
                       " FROM meeting_attendances a JOIN meetings m ON m.id = a.meeting_id ORDER BY a.id");
    while (rows.next()) {
        all.meetings.push_back(
            {rows.integer(0), rows.text(1), day_in(rows, 2), rows.text(3), rows.small(4), rows.small(5)}
        );
    }
}

inline AllRows read_all_rows(database::Connection& database)
{
    auto all = AllRows{};
    all.cases = read_case_rows(database);
    read_volunteers(database, all);
    read_events(database, all);
    read_children(database, all);
    read_needs(database, all);
    read_matches(database, all);
    read_offers(database, all);
    read_meetings(database, all);
    return all;
}

} // namespace reporting::independent
