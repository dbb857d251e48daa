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
    if (auto const level = rows.text(2); !level.empty()) {
        profile.language_levels.emplace(rows.text(1), level);
    }
}

void add_experience(VolunteerProfile& profile, database::Rows const& rows)
{
    profile.experiences.push_back(rows.text(1));
}

// What a volunteer tells of herself with a code, by its kind.
struct Trait {
    std::string_view kind;
    std::vector<std::string> VolunteerProfile::* codes;
};

constexpr auto traits = std::to_array<Trait>({
    {"interest", &VolunteerProfile::interests},
    {"child_age", &VolunteerProfile::child_ages},
    {"travel_way", &VolunteerProfile::travel_ways},
    {"limit", &VolunteerProfile::limits},
});

void add_trait(VolunteerProfile& profile, database::Rows const& rows)
{
    auto const kind = rows.text(1);
    auto const* const trait = std::ranges::find(traits, kind, &Trait::kind);
    (profile.*trait->codes).push_back(rows.text(2));
}

void add_absence(VolunteerProfile& profile, database::Rows const& rows)
{
    profile.absences.push_back({.first_day = rows.date(1), .last_day = rows.date(2)});
}

constexpr auto lists = std::to_array<ProfileList>({
    {"volunteer_dagdelen", "weekday, part", add_dagdeel},
    {"volunteer_languages", "language, level", add_language},
    {"volunteer_experiences", "experience", add_experience},
    {"volunteer_traits", "kind, code", add_trait},
    {"volunteer_absences", "first_day, last_day", add_absence},
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

void insert_traits(database::Connection& database, ListOwner const& owner, VolunteerProfile const& profile)
{
    for (auto const& trait : traits) {
        for (auto const& code : profile.*trait.codes) {
            database.execute(
                R"sql(
                    INSERT INTO volunteer_traits (volunteer_id, location_id, kind, code) VALUES ($1, $2, $3, $4)
                )sql",
                owner.volunteer,
                owner.location,
                trait.kind,
                code
            );
        }
    }
}

void insert_absences(database::Connection& database, ListOwner const& owner, VolunteerProfile const& profile)
{
    for (auto const& absence : profile.absences) {
        database.execute(
            R"sql(
                INSERT INTO volunteer_absences (volunteer_id, location_id, first_day, last_day)
                VALUES ($1, $2, $3, $4)
            )sql",
            owner.volunteer,
            owner.location,
            absence.first_day,
            absence.last_day
        );
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
        auto const level = profile.language_levels.find(language);
        database.execute(
            R"sql(
                INSERT INTO volunteer_languages (volunteer_id, location_id, language, level)
                VALUES ($1, $2, $3, $4)
            )sql",
            owner.volunteer,
            owner.location,
            language,
            level == profile.language_levels.end() ? std::string{} : level->second
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
    insert_traits(database, owner, profile);
    insert_absences(database, owner, profile);
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
