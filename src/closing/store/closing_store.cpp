#include "closing/store/closing_store.hpp"

namespace closing {

namespace {

std::vector<NeedResult> list_results(database::Connection& database, intake::FamilyCaseId family_case)
{
    auto rows = database.query(
        "SELECT need_id, reached FROM closing_results WHERE family_case_id = $1 ORDER BY need_id", family_case
    );
    auto results = std::vector<NeedResult>{};
    while (rows.next()) {
        results.push_back({.need = rows.id<needs::NeedId>(0), .reached = rows.coded<Reached>(1)});
    }
    return results;
}

} // namespace

void insert_closing(
    database::Connection& database, intake::FamilyCase const& family_case, Closing const& closing
)
{
    database.execute(
        R"sql(
            INSERT INTO closings (family_case_id, location_id, closed_on, mark, words)
            VALUES ($1, $2, $3, $4, $5)
        )sql",
        family_case.id,
        family_case.location,
        closing.closed_on,
        closing.judgement ? std::optional{closing.judgement->mark} : std::nullopt,
        closing.judgement ? closing.judgement->word : std::string{}
    );
    for (auto const& result : closing.results) {
        database.execute(
            R"sql(
                INSERT INTO closing_results (family_case_id, need_id, location_id, reached)
                VALUES ($1, $2, $3, $4)
            )sql",
            family_case.id,
            result.need,
            family_case.location,
            result.reached
        );
    }
}

std::optional<Closing> find_closing(database::Connection& database, intake::FamilyCaseId family_case)
{
    auto rows =
        database.query("SELECT closed_on, mark, words FROM closings WHERE family_case_id = $1", family_case);
    if (!rows.next()) {
        return std::nullopt;
    }
    auto const mark = rows.optional_small(1);
    return Closing{
        .closed_on = rows.date(0),
        .judgement = mark ? std::optional{Judgement{.mark = *mark, .word = rows.text(2)}} : std::nullopt,
        .results = list_results(database, family_case),
    };
}

} // namespace closing
