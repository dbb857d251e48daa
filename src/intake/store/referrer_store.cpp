#include "intake/store/referrer_store.hpp"

#include "people/store/person_store.hpp"

namespace intake {

std::optional<people::Person> find_referrer(database::Connection& database, FamilyCase const& family_case)
{
    return family_case.referrer ? std::optional{people::load_person_anywhere(database, *family_case.referrer)}
                                : std::nullopt;
}

std::optional<NamedReferrer>
find_named_referrer(database::Connection& database, FamilyCase const& family_case)
{
    auto const person = find_referrer(database, family_case);
    if (!person) {
        return std::nullopt;
    }
    return NamedReferrer{
        .name = people::full_name(*person), .role = family_case.referrer_role, .email = person->email
    };
}

bool is_known_referrer(database::Connection& database, people::PersonId person, people::LocationId location)
{
    return database
        .query(
            R"sql(
                SELECT id FROM family_cases WHERE referrer_id = $1 AND location_id = $2
                UNION ALL
                SELECT id FROM call_permissions
                WHERE referrer_id = $1 AND location_id = $2 AND referrer_id <> parent_id
                LIMIT 1
            )sql",
            person,
            location
        )
        .next();
}

bool is_referrer_elsewhere(database::Connection& database, people::PersonId person, FamilyCaseId family_case)
{
    return database
        .query(
            R"sql(
                SELECT id FROM family_cases WHERE referrer_id = $1 AND id <> $2
                UNION ALL
                SELECT id FROM call_permissions WHERE referrer_id = $1
                LIMIT 1
            )sql",
            person,
            family_case
        )
        .next();
}

} // namespace intake
