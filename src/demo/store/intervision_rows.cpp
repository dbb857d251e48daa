#include "demo/store/intervision_rows.hpp"

#include "demo/store/bulk_rows.hpp"

namespace demo {

namespace {

using GroupsTold = std::span<IntervisionFacts const>;

void insert_intervision_groups(database::Connection& database, GroupsTold groups)
{
    auto rows = BulkRows{
        database, "intervision_groups", "id, location_id, name, created_at, submission_key, version"
    };
    for (auto const& [group, key, created_at, recorded] : groups) {
        rows.add({group.id, group.location, group.name, created_at, key, group.version});
    }
    rows.finish();
}

void insert_intervision_members(database::Connection& database, GroupsTold groups)
{
    auto rows = BulkRows{database, "intervision_members", "group_id, location_id, volunteer_id"};
    for (auto const& one : groups) {
        for (auto const volunteer : one.group.members) {
            rows.add({one.group.id, one.group.location, volunteer});
        }
    }
    rows.finish();
}

void insert_intervision_dates(database::Connection& database, GroupsTold groups)
{
    auto rows = BulkRows{
        database,
        "intervision_dates",
        "id, group_id, location_id, held_on, starts_at, attendance_version, recorded_by, recorded_at"
    };
    for (auto const& one : groups) {
        auto const& [group, key, created_at, recorded] = one;
        for (auto number = std::size_t{0}; number < group.dates.size(); ++number) {
            auto const& date = group.dates[number];
            auto const known = number < recorded.size();
            rows.add(
                {date.id,
                 group.id,
                 group.location,
                 date.on,
                 date.starts_at,
                 date.attendance_version,
                 known ? recorded[number].by : std::nullopt,
                 known ? std::optional{recorded[number].at} : std::nullopt}
            );
        }
    }
    rows.finish();
}

void insert_intervision_attendees(database::Connection& database, GroupsTold groups)
{
    auto rows = BulkRows{database, "intervision_attendees", "date_id, location_id, volunteer_id, came"};
    for (auto const& one : groups) {
        for (auto const& date : one.group.dates) {
            for (auto const volunteer : date.came) {
                rows.add({date.id, one.group.location, volunteer, true});
            }
            for (auto const volunteer : date.missed) {
                rows.add({date.id, one.group.location, volunteer, false});
            }
        }
    }
    rows.finish();
}

} // namespace

void insert_intervision(database::Connection& database, std::span<IntervisionFacts const> groups)
{
    insert_intervision_groups(database, groups);
    insert_intervision_members(database, groups);
    insert_intervision_dates(database, groups);
    insert_intervision_attendees(database, groups);
}

} // namespace demo
