#include "matching/store/advice_store.hpp"

#include "intake/store/case_event_store.hpp"

#include <map>

namespace matching {

namespace {

std::map<MatchId, std::vector<FactorPoints>>
list_factors(database::Connection& database, people::LocationId location)
{
    auto factors = std::map<MatchId, std::vector<FactorPoints>>{};
    auto rows = database.query(
        "SELECT match_id, factor, points, most FROM match_advice_factors WHERE location_id = $1", location
    );
    while (rows.next()) {
        factors[rows.id<MatchId>(0)].push_back(
            {.factor = rows.coded<Factor>(1), .points = rows.small(2), .most = rows.small(3)}
        );
    }
    return factors;
}

void add_outcomes(
    database::Connection& database,
    std::vector<AdvisedMatch>& matches,
    std::vector<intake::FamilyCaseId> const& cases
)
{
    auto histories = std::map<intake::FamilyCaseId, programme::CaseHistory>{};
    for (auto index = std::size_t{0}; index < matches.size(); ++index) {
        auto const [history, is_new] = histories.try_emplace(cases[index]);
        if (is_new) {
            history->second = intake::load_history(database, cases[index]);
        }
        matches[index].outcome = outcome_of(programme::match_state(history->second, matches[index].match));
    }
}

} // namespace

void save_advice(
    database::Connection& database,
    MatchId match,
    people::LocationId location,
    std::vector<FactorPoints> const& factors
)
{
    for (auto const& factor : factors) {
        database.execute(
            R"sql(
                INSERT INTO match_advice_factors (match_id, location_id, factor, points, most)
                VALUES ($1, $2, $3, $4, $5)
            )sql",
            match,
            location,
            factor.factor,
            factor.points,
            factor.most
        );
    }
}

std::vector<AdvisedMatch> list_advised_matches(database::Connection& database, people::LocationId location)
{
    auto factors = list_factors(database, location);
    auto matches = std::vector<AdvisedMatch>{};
    auto cases = std::vector<intake::FamilyCaseId>{};
    auto rows = database.query(
        R"sql(
            SELECT id, family_case_id, proposed_on, advice_rank FROM matches
            WHERE location_id = $1 AND advice_rank IS NOT NULL ORDER BY id
        )sql",
        location
    );
    while (rows.next()) {
        auto const match = rows.id<MatchId>(0);
        cases.push_back(rows.id<intake::FamilyCaseId>(1));
        matches.push_back(
            {.match = match,
             .proposed_on = rows.date(2),
             .rank = rows.small(3),
             .factors = std::move(factors[match]),
             .outcome = Outcome::open}
        );
    }
    add_outcomes(database, matches, cases);
    return matches;
}

} // namespace matching
