// Intervision groups with their members and dates.
#pragma once

#include "accounts/model/occasion.hpp"
#include "coaching/model/intervision.hpp"
#include "platform/database/connection.hpp"

#include <optional>
#include <string_view>

namespace coaching {

IntervisionGroupId insert_intervision_group(
    database::Connection& database,
    accounts::Occasion const& occasion,
    std::string_view name,
    std::string_view submission_key
);

std::optional<IntervisionGroupId>
find_intervision_group_by_submission(database::Connection& database, std::string_view submission_key);

// Throws base::NotFound when the location has no such group.
IntervisionGroup
load_intervision_group(database::Connection& database, IntervisionGroupId id, LocationId location);

// The same, and keeps others from changing it until the transaction ends.
IntervisionGroup
lock_intervision_group(database::Connection& database, IntervisionGroupId id, LocationId location);

// By name.
std::vector<IntervisionGroup> list_intervision_groups(database::Connection& database, LocationId location);

// Its version rises.
void rename_intervision_group(database::Connection& database, IntervisionGroupId id, std::string_view name);

void save_intervision_members(
    database::Connection& database, IntervisionGroup const& group, std::set<VolunteerId> const& members
);

// A day on which the group meets already only changes its time.
void save_intervision_date(
    database::Connection& database, IntervisionGroup const& group, base::Date on, std::string_view starts_at
);

void delete_intervision_date(database::Connection& database, IntervisionDateId id);

// Who came and who missed it, in place of what was recorded before; the version of the date rises.
void save_intervision_attendance(
    database::Connection& database, accounts::Occasion const& occasion, IntervisionDate const& date
);

} // namespace coaching
