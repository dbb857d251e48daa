#include "volunteers/store/profile_lists.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace volunteers {

namespace {

// One of the tables: which columns it has beside the volunteer, and how a row enters the profile.
struct ProfileList {
    std::string_view table;
    std::string_view columns;
    void (*add)(VolunteerProfile&, database::Rows const&);
};

void add_dagdeel(VolunteerProfile& profile, database::Rows const& rows)
{
    profile.dagdelen.push_back({.weekday = rows.small(1), .part = rows.coded<programme::DayPart>(2)});
}

void add_language(VolunteerProfile& profile, database::Rows const& rows)
{
    profile.languages.push_back(rows.text(1));
}

void add_experience(VolunteerProfile& profile, database::Rows const& rows)
{
    profile.experiences.push_back(rows.text(1));
}

constexpr auto lists = std::to_array<ProfileList>({
    {"volunteer_dagdelen", "weekday, part", add_dagdeel},
    {"volunteer_languages", "language", add_language},
    {"volunteer_experiences", "experience", add_experience},
});

std::string rows_of(ProfileList const& list, std::string_view column)
{
    auto const columns = std::string{list.columns};
    return "SELECT volunteer_id, " + columns + " FROM " + std::string{list.table} + " WHERE "
           + std::string{column} + " = $1 ORDER BY volunteer_id, " + columns;
}

// Both are ordered by id.
void add_rows(std::span<Volunteer> volunteers, ProfileList const& list, database::Rows rows)
{
    auto volunteer = volunteers.begin();
    while (rows.next()) {
        auto const id = rows.id<VolunteerId>(0);
        volunteer =
            std::find_if(volunteer, volunteers.end(), [id](Volunteer const& one) { return one.id >= id; });
        if (volunteer == volunteers.end()) {
            return; // registered by a colleague a moment ago
        }
        if (volunteer->id == id) {
            list.add(volunteer->profile, rows);
        }
    }
}

void sort_lists(Volunteer& volunteer)
{
    std::ranges::sort(volunteer.profile.dagdelen);
}

} // namespace

void insert_lists(database::Connection& database, ListOwner const& owner, VolunteerProfile const& profile)
{
    for (auto const& dagdeel : profile.dagdelen) {
        database.execute(
            R"sql(
                INSERT INTO volunteer_dagdelen (volunteer_id, location_id, weekday, part)
                VALUES ($1, $2, $3, $4)
            )sql",
            owner.volunteer,
            owner.location,
            dagdeel.weekday,
            dagdeel.part
        );
    }
    for (auto const& language : profile.languages) {
        database.execute(
            "INSERT INTO volunteer_languages (volunteer_id, location_id, language) VALUES ($1, $2, $3)",
            owner.volunteer,
            owner.location,
            language
        );
    }
    for (auto const& experience : profile.experiences) {
        database.execute(
            "INSERT INTO volunteer_experiences (volunteer_id, location_id, experience) VALUES ($1, $2, $3)",
            owner.volunteer,
            owner.location,
            experience
        );
    }
}

void delete_lists(database::Connection& database, VolunteerId volunteer)
{
    for (auto const& list : lists) {
        database.execute("DELETE FROM " + std::string{list.table} + " WHERE volunteer_id = $1", volunteer);
    }
}

void add_lists_of(database::Connection& database, Volunteer& volunteer)
{
    for (auto const& list : lists) {
        add_rows(std::span{&volunteer, 1}, list, database.query(rows_of(list, "volunteer_id"), volunteer.id));
    }
    sort_lists(volunteer);
}

void add_lists_at(
    database::Connection& database, people::LocationId location, std::vector<Volunteer>& volunteers
)
{
    for (auto const& list : lists) {
        add_rows(volunteers, list, database.query(rows_of(list, "location_id"), location));
    }
    std::ranges::for_each(volunteers, sort_lists);
}

} // namespace volunteers
