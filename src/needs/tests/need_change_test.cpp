#include "needs/model/need_change.hpp"

#include <doctest/doctest.h>

namespace needs {

namespace {

base::Date day(std::string_view iso)
{
    return base::parse_iso_date(iso).value();
}

Need need(std::string category, std::string words, std::optional<base::Date> dropped_on = {})
{
    return {
        .id = NeedId{1},
        .category = std::move(category),
        .words = std::move(words),
        .chosen_on = day("2026-11-18"),
        .dropped_on = dropped_on,
        .scores = {},
    };
}

// "chosen practical, dropped emotional"
std::string in_short(std::vector<NeedChange> const& changes)
{
    auto words = std::string{};
    for (auto const& each : changes) {
        words += (words.empty() ? "" : ", ") + std::string{base::to_code(each.change)} + " " + each.category;
    }
    return words;
}

} // namespace

TEST_CASE("a question comes, one goes, and one is said in other words")
{
    auto const known =
        std::vector{need("emotional", "Ik ben moe."), need("practical", ""), need("connection", "")};
    auto const wanted = std::vector<WantedNeed>{
        {.category = "emotional", .words = "Ik slaap slecht."},
        {.category = "connection", .words = ""},
        {.category = "informational", .words = ""},
    };
    CHECK(
        in_short(changes_to(known, wanted)) == "dropped practical, reworded emotional, chosen informational"
    );
}

TEST_CASE("the same questions are no change")
{
    auto const known =
        std::vector{need("emotional", "Ik ben moe."), need("practical", "", day("2026-12-01"))};
    CHECK(changes_to(known, {{.category = "emotional", .words = "Ik ben moe."}}).empty());
}

TEST_CASE("a question that was dropped can come back, and is not dropped twice")
{
    auto const known = std::vector{need("practical", "Koken", day("2026-12-01"))};
    CHECK(in_short(changes_to(known, {{.category = "practical", .words = "Koken"}})) == "chosen practical");
    CHECK(changes_to(known, {}).empty());
}

TEST_CASE("no question goes before it came, or comes back before it went")
{
    auto const dropping = changes_to({need("practical", "")}, {});
    CHECK_FALSE(may_change_on(dropping, day("2026-11-17")));
    CHECK(may_change_on(dropping, day("2026-11-18")));

    auto const returning =
        changes_to({need("practical", "", day("2026-12-01"))}, {{.category = "practical", .words = ""}});
    CHECK_FALSE(may_change_on(returning, day("2026-11-30")));
    CHECK(may_change_on(returning, day("2026-12-01")));
}

} // namespace needs
