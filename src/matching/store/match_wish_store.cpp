#include "matching/store/match_wish_store.hpp"

#include <algorithm>
#include <array>

namespace matching {

namespace {

struct WishKind {
    std::string_view code;
    std::vector<std::string> MatchWishes::* codes;
};

constexpr auto kinds = std::to_array<WishKind>({
    {"experience", &MatchWishes::experiences},
    {"interest", &MatchWishes::interests},
    {"at_home", &MatchWishes::at_home},
});

} // namespace

MatchWishes load_match_wishes(database::Connection& database, intake::FamilyCaseId family_case)
{
    auto wishes = MatchWishes{};
    auto rows = database.query(
        "SELECT kind, code FROM match_wishes WHERE family_case_id = $1 ORDER BY kind, code", family_case
    );
    while (rows.next()) {
        auto const kind = rows.text(0);
        auto const* const found = std::ranges::find(kinds, kind, &WishKind::code);
        (wishes.*found->codes).push_back(rows.text(1));
    }
    return wishes;
}

void save_match_wishes(
    database::Connection& database,
    intake::FamilyCaseId family_case,
    people::LocationId location,
    MatchWishes const& wishes
)
{
    database.execute("DELETE FROM match_wishes WHERE family_case_id = $1", family_case);
    for (auto const& kind : kinds) {
        for (auto const& code : wishes.*kind.codes) {
            database.execute(
                R"sql(
                    INSERT INTO match_wishes (family_case_id, location_id, kind, code) VALUES ($1, $2, $3, $4)
                    ON CONFLICT (family_case_id, kind, code) DO NOTHING
                )sql",
                family_case,
                location,
                kind.code,
                code
            );
        }
    }
}

} // namespace matching
