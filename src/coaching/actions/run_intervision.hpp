// Intervision groups: who is in them, when they meet, and who came.
#pragma once

#include "accounts/model/occasion.hpp"
#include "coaching/model/intervision.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace coaching {

struct BeginGroup {
    std::string name;
    std::set<VolunteerId> members;
    std::string submission_key;
};

// The same form sent twice begins one group. Throws base::NotFound when a member is not of this location.
IntervisionGroupId begin_intervision_group(
    database::Connection& database, accounts::Occasion const& occasion, BeginGroup const& wish
);

struct ChangeGroup {
    IntervisionGroupId group;
    std::string name;
    std::set<VolunteerId> members;
    int version; // that the form was opened with
};

// These throw base::NotFound when the location has no such group, date or volunteer.
std::expected<void, IntervisionRefusal> change_intervision_group(
    database::Connection& database, accounts::Occasion const& occasion, ChangeGroup const& wish
);

// Sent twice it counts once.
void plan_intervision(
    database::Connection& database,
    accounts::Occasion const& occasion,
    IntervisionGroupId group,
    base::Date on,
    std::string const& starts_at
);

// The group does not meet on this day after all. Sent twice it counts once.
std::expected<void, IntervisionRefusal> cancel_intervision(
    database::Connection& database,
    accounts::Occasion const& occasion,
    IntervisionGroupId group,
    IntervisionDateId date
);

struct RecordIntervision {
    IntervisionGroupId group;
    IntervisionDateId date;
    std::set<VolunteerId> came;
    int version; // of the record when the form was opened; 0: there was none
};

std::expected<void, IntervisionRefusal> record_intervision(
    database::Connection& database, accounts::Occasion const& occasion, RecordIntervision const& wish
);

} // namespace coaching
