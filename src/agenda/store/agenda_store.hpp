// What the pages of the agenda read at once: the names of a location's families and volunteers, and what
// waits.
#pragma once

#include "agenda/model/day_list.hpp"
#include "platform/database/connection.hpp"
#include "volunteers/model/volunteer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda {

// The cases of a location that are not over, by id.
std::vector<NamedCase> list_named_open_cases(database::Connection& database, people::LocationId location);

// The open matches of a location, and those of cases that wait for a debrief, by id.
std::vector<NamedMatch> list_named_matches(database::Connection& database, people::LocationId location);

// The time of the last appointment planned for a day in each open case: "10:00", or empty.
struct PlannedTime {
    intake::FamilyCaseId family_case;
    base::Date on;
    std::string time;
};

std::vector<PlannedTime> list_planned_times(database::Connection& database, people::LocationId location);

// Cases of a location, newest application first, for the list of families.
struct CaseRow {
    intake::FamilyCaseId id;
    std::string family;
    std::string place;
    base::Date applied_on;
    bool over;
};

struct CaseSearch {
    std::string words; // part of a name; empty for all
    bool also_over;    // also those in which nothing will happen any more
};

std::vector<CaseRow>
list_cases(database::Connection& database, people::LocationId location, CaseSearch const& search);

struct VolunteerRow {
    volunteers::VolunteerId id;
    std::string name;
};

std::vector<VolunteerRow>
find_volunteers(database::Connection& database, people::LocationId location, std::string_view words);

// What came in and waits: shown above the day list.
struct Incoming {
    int applications;     // nobody made contact yet
    int call_permissions; // by a referrer; nobody called yet
    int calls_asked;      // by the parent herself; nobody called yet
};

Incoming count_incoming(database::Connection& database, people::LocationId location);

} // namespace agenda
