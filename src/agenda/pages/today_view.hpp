// What the page Vandaag shows.
#pragma once

#include "agenda/store/agenda_store.hpp"

#include <string>
#include <vector>

namespace agenda {

enum class RowTone { late, plain };

// One line: family or volunteer, what, when, and one button that does the next thing.
struct TodayRow {
    std::string name;
    std::string name_address;
    base::Date due;
    std::string what;
    std::string when;
    std::string action;
    std::string address;
    RowTone tone;
};

struct TodayGroup {
    std::string title;
    std::vector<TodayRow> rows;
    RowTone tone;
};

// A volunteer who asked for a call.
struct CallRow {
    std::int64_t id;
    std::string volunteer;
    std::string volunteer_address;
    std::string phone; // E.164; may be empty
    std::string phone_for_people;
    bool worried;
};

struct TodayPage {
    std::string day;
    std::vector<CallRow> calls;
    std::vector<TodayGroup> groups;
    Incoming incoming;
    int quiet;       // matches without a visit for longer than the programme's alarm
    int late_visits; // told after the end of the match: the coordinator decides
    std::string late_visits_address;
    int asked_elsewhere; // what other locations ask of this one
    int unspoken;        // volunteers whom nobody spoke for longer than the programme's limit
    int vog_running;     // volunteers whose VOG runs out or has expired
};

} // namespace agenda
