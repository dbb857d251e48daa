// The day list (wat er moet gebeuren): what is due in all cases of a location, late first.
#pragma once

#include "intake/model/family_case.hpp"
#include "programme/model/clock.hpp"

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
};

// Late are those past their tolerance and those past their day, the longest first; then today; then this
// week.
struct DayList {
    std::vector<DueInCase> late;
    std::vector<DueInCase> today;
    std::vector<DueInCase> this_week;
    int later = 0; // how many come after this week

    [[nodiscard]] bool is_empty() const { return late.empty() && today.empty() && this_week.empty(); }
};

DayList day_list(std::vector<DueInCase> items, base::Date today);

} // namespace agenda
