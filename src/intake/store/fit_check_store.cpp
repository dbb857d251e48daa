#include "intake/store/fit_check_store.hpp"

namespace intake {

void save_fit_check(database::Connection& database, FamilyCase const& family_case, FitCheck const& check)
{
    database.execute(
        R"sql(
            INSERT INTO fit_checks (family_case_id, location_id, point, confirmed) VALUES ($1, $2, $3, $4)
            ON CONFLICT (family_case_id, point) DO UPDATE SET confirmed = excluded.confirmed
        )sql",
        family_case.id,
        family_case.location,
        check.point,
        check.confirmed
    );
}

std::vector<FitCheck> list_fit_checks(database::Connection& database, FamilyCaseId family_case)
{
    auto checks = std::vector<FitCheck>{};
    auto rows = database.query(
        "SELECT point, confirmed FROM fit_checks WHERE family_case_id = $1 ORDER BY point", family_case
    );
    while (rows.next()) {
        checks.push_back({.point = rows.text(0), .confirmed = rows.boolean(1)});
    }
    return checks;
}

} // namespace intake
