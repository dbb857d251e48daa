#include "allowances/store/claim_store.hpp"

#include "platform/base/not_found.hpp"

#include <fmt/core.h>

namespace allowances {

namespace {

constexpr auto claim_columns = std::string_view{R"sql(
    SELECT id, location_id, volunteer_id, month,
           (SELECT count(*) FROM allowance_claim_visits v WHERE v.claim_id = allowance_claims.id),
           kilometres_per_visit, asked, granted, limited_by, state, refused_because, claimed_on, payment_id,
           (SELECT count(*) FROM allowance_claim_visits v JOIN visits w ON w.id = v.visit_id
            WHERE v.claim_id = allowance_claims.id AND NOT w.happened)
    FROM allowance_claims
)sql"};

std::vector<Claim> read_claims(database::Rows rows)
{
    auto claims = std::vector<Claim>{};
    while (rows.next()) {
        claims.push_back({
            .id = rows.id<ClaimId>(0),
            .location = rows.id<people::LocationId>(1),
            .volunteer = rows.id<volunteers::VolunteerId>(2),
            .month = month_of(rows.date(3)),
            .visits = rows.small(4),
            .kilometres_per_visit = rows.small(5),
            .asked = {rows.integer(6)},
            .granted = {rows.integer(7)},
            .limit = rows.coded<Limit>(8),
            .state = rows.coded<ClaimState>(9),
            .refused_because = rows.text(10),
            .claimed_on = rows.date(11),
            .payment = rows.optional_id<PaymentId>(12),
            .visits_taken_back = rows.small(13),
        });
    }
    return claims;
}

void settle(
    database::Connection& database,
    ClaimId id,
    ClaimState state,
    std::string_view because,
    accounts::Occasion const& occasion
)
{
    database.execute(
        R"sql(
            UPDATE allowance_claims
            SET state = $1, refused_because = $2, settled_by = $3, settled_at = $4 WHERE id = $5
        )sql",
        state,
        because,
        occasion.by,
        occasion.now,
        id
    );
}

} // namespace

std::vector<ClaimableVisit>
list_claimable_visits(database::Connection& database, volunteers::VolunteerId volunteer, base::Date until)
{
    auto visits = std::vector<ClaimableVisit>{};
    auto rows = database.query(
        R"sql(
            SELECT v.id, v.visited_on FROM visits v JOIN matches m ON m.id = v.match_id
            WHERE m.volunteer_id = $1 AND v.happened AND v.visited_on <= $2
              AND NOT EXISTS (SELECT 1 FROM allowance_claim_visits c WHERE c.visit_id = v.id)
            ORDER BY v.visited_on, v.id
        )sql",
        volunteer,
        until
    );
    while (rows.next()) {
        visits.push_back({.id = rows.id<VisitId>(0), .on = rows.date(1)});
    }
    return visits;
}

ClaimId
insert_claim(database::Connection& database, NewClaim const& claim, accounts::Occasion const& occasion)
{
    auto const id = database.insert<ClaimId>(
        R"sql(
            INSERT INTO allowance_claims
                (location_id, volunteer_id, month, kilometres_per_visit, asked, granted, limited_by, state,
                 claimed_on, claimed_by, claimed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        )sql",
        occasion.location,
        claim.volunteer,
        first_day_of(claim.month),
        claim.kilometres_per_visit,
        claim.reckoning.asked.cents,
        claim.reckoning.granted.cents,
        claim.reckoning.limit,
        ClaimState::asked,
        occasion.today,
        occasion.by,
        occasion.now
    );
    for (auto const& visit : claim.visits) {
        database.execute(
            "INSERT INTO allowance_claim_visits (visit_id, claim_id, location_id) VALUES ($1, $2, $3)",
            visit.id,
            id,
            occasion.location
        );
    }
    return id;
}

Claim lock_claim(database::Connection& database, ClaimId id, people::LocationId location)
{
    auto const claims = read_claims(database.query(
        fmt::format("{} WHERE id = $1 AND location_id = $2 {}", claim_columns, database.for_update()),
        id,
        location
    ));
    return claims.empty() ? throw base::NotFound{"claim " + std::to_string(id.value())} : claims.front();
}

std::vector<Claim> list_claims_of(database::Connection& database, volunteers::VolunteerId volunteer)
{
    return read_claims(database.query(
        fmt::format("{} WHERE volunteer_id = $1 ORDER BY month DESC, id DESC", claim_columns), volunteer
    ));
}

std::vector<Claim>
list_claims_at(database::Connection& database, people::LocationId location, ClaimState state)
{
    return read_claims(database.query(
        fmt::format("{} WHERE location_id = $1 AND state = $2 ORDER BY month, id", claim_columns),
        location,
        state
    ));
}

std::vector<Claim> lock_agreed_claims(database::Connection& database, people::LocationId location)
{
    return read_claims(database.query(
        fmt::format(
            "{} WHERE location_id = $1 AND state = 'agreed' ORDER BY month, id {}",
            claim_columns,
            database.for_update()
        ),
        location
    ));
}

GrantedBefore granted_before(
    database::Connection& database, volunteers::VolunteerId volunteer, std::chrono::year_month month
)
{
    auto const granted = [&](base::Date from, base::Date to) {
        auto rows = database.query(
            R"sql(
                SELECT coalesce(sum(granted), 0) FROM allowance_claims
                WHERE volunteer_id = $1 AND month BETWEEN $2 AND $3 AND state <> 'refused'
            )sql",
            volunteer,
            from,
            to
        );
        rows.next();
        return Money{rows.integer(0)};
    };
    auto const year = month.year();
    return {
        .in_month = granted(first_day_of(month), last_day_of(month)),
        .in_year =
            granted(first_day_of(year / std::chrono::January), last_day_of(year / std::chrono::December)),
    };
}

int last_kilometres(database::Connection& database, volunteers::VolunteerId volunteer)
{
    auto rows = database.query(
        "SELECT kilometres_per_visit FROM allowance_claims WHERE volunteer_id = $1 ORDER BY id DESC LIMIT 1",
        volunteer
    );
    return rows.next() ? rows.small(0) : 0;
}

void agree_to_claim(database::Connection& database, ClaimId id, accounts::Occasion const& occasion)
{
    settle(database, id, ClaimState::agreed, "", occasion);
}

void refuse_claim(
    database::Connection& database, ClaimId id, std::string_view because, accounts::Occasion const& occasion
)
{
    settle(database, id, ClaimState::refused, because, occasion);
    database.execute("DELETE FROM allowance_claim_visits WHERE claim_id = $1", id);
}

} // namespace allowances
