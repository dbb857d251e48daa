// The location of the national demo where most families were closed, and its pages as on the last day of
// 2024.
#pragma once

#include "accounts/store/account_store.hpp"
#include "demo/tests/nation_in_database.hpp"

namespace reporting::given {

inline accounts::Actor coordinator_of_busiest(database::Connection& database)
{
    auto rows = database.query(
        R"sql(
            SELECT min(p.email) FROM accounts a JOIN persons p ON p.id = a.person_id
            WHERE a.role = 'coordinator' AND a.location_id = (
                SELECT location_id FROM closings GROUP BY location_id ORDER BY count(*) DESC, location_id LIMIT 1)
        )sql"
    );
    rows.next();
    auto const email = people::EmailAddress::parse(rows.text(0)).value();
    return accounts::list_accounts_with_email(database, email).at(0).actor;
}

// The page of 2024 that this coordinator sees.
inline web::Response open_in_nation(
    demo::NationInDatabase& nation,
    web::Response (*page)(accounts::SignedInRequest&),
    accounts::Actor const& coordinator
)
{
    auto const http = support::get({}, {{"year", "2024"}});
    auto request = accounts::SignedInRequest{
        accounts::PageRequest{
            .http = http,
            .database = nation.database,
            .programme = nation.world.programme,
            .catalogues = nation.world.catalogues,
            .texts = nation.world.texts,
            .site = nation.world.site,
            .assets = nation.world.assets,
            .press = nation.world.press,
            .now = nation.parts.now,
            .today = demo::end_of_2024,
            .csrf_token = "form-token",
        },
        coordinator
    };
    return page(request);
}

} // namespace reporting::given
