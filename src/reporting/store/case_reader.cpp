#include "reporting/store/case_reader.hpp"

namespace reporting {

namespace {

// A step can fall due in the period although the case was over before it.
constexpr auto days_before_period = 200;

} // namespace

std::string with_cases(std::string_view rest)
{
    return std::string{R"sql(
        WITH that_case AS (
            SELECT id FROM family_cases
            WHERE location_id = $1 AND over_on >= $2 AND applied_on <= $3
                AND ($4 = '' OR municipality_code = $4)
            UNION ALL
            SELECT id FROM family_cases
            WHERE location_id = $1 AND over_on IS NULL AND applied_on <= $3
                AND ($4 = '' OR municipality_code = $4)
        )
    )sql"} + std::string{rest};
}

Period days_of(std::vector<Period> const& periods)
{
    auto const from = std::ranges::min(periods, {}, &Period::from).from;
    return {
        .from = base::add_days(from, -days_before_period),
        .to = std::ranges::max(periods, {}, &Period::to).to,
    };
}

} // namespace reporting
