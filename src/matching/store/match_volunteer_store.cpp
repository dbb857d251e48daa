#include "matching/store/match_volunteer_store.hpp"

#include "matching/store/loan_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace matching {

namespace {

people::LocationId home_of(database::Connection& database, Match const& match)
{
    auto rows = database.query(
        R"sql(
            SELECT v.location_id FROM matches m JOIN volunteers v ON v.id = m.volunteer_id
            WHERE m.id = $1 AND m.location_id = $2
        )sql",
        match.id,
        match.location
    );
    return rows.next() ? rows.id<people::LocationId>(0)
                       : throw base::NotFound{"match " + std::to_string(match.id.value())};
}

} // namespace

volunteers::Volunteer load_volunteer_of(database::Connection& database, Match const& match)
{
    return volunteers::load_volunteer(database, match.volunteer, home_of(database, match));
}

volunteers::Volunteer lock_volunteer_of(database::Connection& database, Match const& match)
{
    return volunteers::lock_volunteer(database, match.volunteer, home_of(database, match));
}

people::Person load_person_of(database::Connection& database, Match const& match)
{
    auto const volunteer = load_volunteer_of(database, match);
    return people::load_person(database, volunteer.person, volunteer.location);
}

volunteers::Volunteer lock_volunteer_for(
    database::Connection& database, intake::FamilyCase const& family_case, volunteers::VolunteerId volunteer
)
{
    auto const loan = find_loan(database, family_case.id, volunteer);
    auto const is_lent = loan && loan->answer == LoanAnswer::yes;
    return volunteers::lock_volunteer(database, volunteer, is_lent ? loan->home : family_case.location);
}

} // namespace matching
