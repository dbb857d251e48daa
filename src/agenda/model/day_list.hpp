// The day list (wat er moet gebeuren): what is due in all cases of a location, late first.
#pragma once

#include "intake/model/family_case.hpp"
#include "matching/model/stalled_klik.hpp"
#include "programme/model/clock.hpp"
#include "volunteers/model/volunteer.hpp"
#include "volunteers/model/volunteer_event.hpp"

#include <optional>
#include <string>
#include <vector>

namespace agenda {

// A case as the day list names it.
struct NamedCase {
    intake::FamilyCaseId id;
    std::string family; // the parent's name
    std::string place;
};

// A match as the day list names it.
struct NamedMatch {
    programme::MatchId id;
    std::string volunteer; // her first name
};

struct DueInCase {
    NamedCase family_case;
    std::string volunteer; // the first name of the volunteer of the match; empty when it is about the case
    std::string time;      // of an appointment, "10:00"; may be empty
    programme::DueItem item;
    std::optional<matching::StalledKlik> stalled = {}; // of the klik that is waited for
};

// Late are those past their tolerance and those past their day, the longest first; then today; then what
// comes up to this weekday of next week, on a Sunday as much as on a Monday.
struct DayList {
    std::vector<DueInCase> late;
    std::vector<DueInCase> today;
    std::vector<DueInCase> coming;

    [[nodiscard]] bool is_empty() const { return late.empty() && today.empty() && coming.empty(); }
};

// A step of a volunteer that is due.
struct DueOfVolunteer {
    volunteers::VolunteerId volunteer;
    std::string name;
    programme::DueItem item;
    volunteers::VolunteerEventKind records; // what the coordinator records when it is done
    bool reminded = false;                  // the programme reminds of it by now, however far off it is
};

// The same three groups, for volunteers.
struct VolunteerDayList {
    std::vector<DueOfVolunteer> late;
    std::vector<DueOfVolunteer> today;
    std::vector<DueOfVolunteer> coming;
};

// An alarm tells nothing before it goes off: that no visit was told of is only true on that day.
bool says_nothing_yet(programme::DueItem const& item, base::Date today);

// What the page of a family shows at once; the rest can wait under "Later".
bool is_near(programme::DueItem const& item, base::Date today);

DayList day_list(std::vector<DueInCase> items, base::Date today);
VolunteerDayList volunteer_day_list(std::vector<DueOfVolunteer> items, base::Date today);

} // namespace agenda
