#include "intake/store/same_family_store.hpp"

#include <algorithm>
#include <map>

namespace intake {

namespace {

constexpr auto digits_to_compare = std::size_t{4};

std::string joined(std::string const& first_name, std::string const& last_name)
{
    return last_name.empty() ? first_name : first_name + " " + last_name;
}

template <typename Contact>
std::optional<Contact> contact(database::Rows const& rows, int column)
{
    auto const text = rows.optional_text(column);
    return text ? Contact::parse(*text) : std::nullopt;
}

KnownFamily family_in(database::Rows const& rows)
{
    return {
        .parent = rows.id<people::PersonId>(0),
        .name = joined(rows.text(1), rows.text(2)),
        .traits =
            {.phone = contact<people::PhoneNumber>(rows, 3),
             .email = contact<people::EmailAddress>(rows, 4),
             .postcode = rows.text(5),
             .children = {}},
        .family_case = std::nullopt,
        .permission = std::nullopt,
    };
}

// No number or address is empty, so an empty text finds nobody.
struct WhatToFind {
    std::string phone;
    std::string email;
    std::string digits;
};

WhatToFind what_to_find(FamilyTraits const& traits)
{
    return {
        .phone = traits.phone ? traits.phone->value() : std::string{},
        .email = traits.email ? traits.email->value() : std::string{},
        .digits = traits.postcode.substr(0, digits_to_compare),
    };
}

void add_cases(
    std::vector<KnownFamily>& families,
    database::Connection& database,
    WhatToFind const& wanted,
    people::LocationId location
)
{
    auto rows = database.query(
        R"sql(
            SELECT p.id, p.first_name, p.last_name, p.phone, p.email, c.postcode, c.id
            FROM family_cases c JOIN persons p ON p.id = c.parent_id
            WHERE c.location_id = $1
              AND (p.phone = $2 OR lower(p.email) = lower($3)
                   OR (c.postcode <> '' AND substr(c.postcode, 1, 4) = $4))
            ORDER BY c.id DESC
        )sql",
        location,
        wanted.phone,
        wanted.email,
        wanted.digits
    );
    while (rows.next()) {
        auto family = family_in(rows);
        family.family_case = rows.id<FamilyCaseId>(6);
        families.push_back(std::move(family));
    }
}

void add_permissions(
    std::vector<KnownFamily>& families,
    database::Connection& database,
    WhatToFind const& wanted,
    people::LocationId location
)
{
    auto rows = database.query(
        R"sql(
            SELECT p.id, p.first_name, p.last_name, p.phone, p.email, '', k.id
            FROM call_permissions k JOIN persons p ON p.id = k.parent_id
            WHERE k.location_id = $1 AND k.family_case_id IS NULL
              AND (p.phone = $2 OR lower(p.email) = lower($3))
            ORDER BY k.id DESC
        )sql",
        location,
        wanted.phone,
        wanted.email
    );
    while (rows.next()) {
        auto family = family_in(rows);
        family.permission = rows.id<CallPermissionId>(6);
        families.push_back(std::move(family));
    }
}

void add_children(
    std::vector<KnownFamily>& families,
    database::Connection& database,
    WhatToFind const& wanted,
    people::LocationId location
)
{
    auto by_case = std::map<std::int64_t, std::vector<Child>>{};
    auto rows = database.query(
        R"sql(
            SELECT k.family_case_id, k.born_in, k.due_on
            FROM family_cases c JOIN children k ON k.family_case_id = c.id
            WHERE c.location_id = $1 AND c.postcode <> '' AND substr(c.postcode, 1, 4) = $2 ORDER BY k.id
        )sql",
        location,
        wanted.digits
    );
    while (rows.next()) {
        by_case[rows.integer(0)].push_back({.born_in = rows.optional_date(1), .due_on = rows.optional_date(2)}
        );
    }
    for (auto& family : families) {
        if (family.family_case) {
            family.traits.children = by_case[family.family_case->value()];
        }
    }
}

} // namespace

std::vector<KnownFamily> list_families_to_compare(
    database::Connection& database, FamilyTraits const& traits, people::LocationId location
)
{
    auto const wanted = what_to_find(traits);
    auto families = std::vector<KnownFamily>{};
    add_cases(families, database, wanted, location);
    add_permissions(families, database, wanted, location);
    add_children(families, database, wanted, location);
    return families;
}

std::vector<people::PersonId>
list_different_families(database::Connection& database, people::PersonId parent, people::LocationId location)
{
    auto others = std::vector<people::PersonId>{};
    auto rows = database.query(
        R"sql(
            SELECT CASE WHEN parent_id = $1 THEN other_id ELSE parent_id END
            FROM different_families WHERE location_id = $2 AND (parent_id = $1 OR other_id = $1)
        )sql",
        parent,
        location
    );
    while (rows.next()) {
        others.push_back(rows.id<people::PersonId>(0));
    }
    return others;
}

void insert_different_families(
    database::Connection& database,
    people::PersonId one,
    people::PersonId other,
    accounts::Occasion const& occasion
)
{
    auto const [first, second] = std::minmax(one, other);
    database.execute(
        R"sql(
            INSERT INTO different_families (location_id, parent_id, other_id, told_by, told_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (parent_id, other_id) DO NOTHING
        )sql",
        occasion.location,
        first,
        second,
        occasion.by,
        occasion.now
    );
}

} // namespace intake
