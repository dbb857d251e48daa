#include "needs/actions/keep_score.hpp"
#include "needs/model/own_score.hpp"
#include "programme/tests/given.hpp"
#include "support/failing_connection.hpp"
#include "support/world.hpp"

#include <doctest/doctest.h>

namespace needs {

namespace {

using programme::given::day;

Score score_on(std::string_view date, Moment moment, int score = 3)
{
    return {.moment = moment, .scored_by = ScoredBy::coordinator, .scored_on = day(date), .score = score};
}

Score own_on(std::string_view date, Moment moment, int score = 4)
{
    return {
        .moment = moment, .scored_by = ScoredBy::parent, .scored_on = day(date), .score = score, .own = true
    };
}

NeedId need_of_sanne(support::World& world)
{
    return save_need(
        world.database,
        {.location = world.aalten,
         .family_case = world.sanne,
         .category = "emotional",
         .words = "",
         .chosen_on = day("2026-11-16")}
    );
}

NewScore of_sanne(support::World const& world, NeedId need, Score const& score)
{
    return {
        .location = world.aalten,
        .family_case = world.sanne,
        .need = need,
        .score = score,
        .recorded_by = score.own ? std::nullopt : std::optional{world.ria.account.value()},
    };
}

// Entered by a coordinator on this day.
void enter(support::World& world, NeedId need, Score const& score, std::string_view today)
{
    auto occasion = world.occasion();
    occasion.today = day(today);
    keep_score(world.database, of_sanne(world, need, score), occasion);
}

std::string scores_of(support::World& world, NeedId need)
{
    auto said = std::string{};
    for (auto const& score : list_scores(world.database, need)) {
        said += (said.empty() ? "" : ", ") + std::to_string(score.score) + (score.own ? " own" : "");
    }
    return said;
}

} // namespace

TEST_CASE("acquaintance, closing and follow-up come once; checks and evaluations come again")
{
    CHECK(comes_once(Moment::acquaintance));
    CHECK(comes_once(Moment::closing));
    CHECK(comes_once(Moment::follow_up));
    CHECK_FALSE(comes_once(Moment::first_check));
    CHECK_FALSE(comes_once(Moment::interim));
}

TEST_CASE("the parent's own score takes the place of another at the same moment, whenever that comes once")
{
    auto const own = own_on("2026-11-20", Moment::closing);

    CHECK(takes_place_of(own, day("2026-11-18"), score_on("2026-11-01", Moment::closing)));
    CHECK(takes_place_of(own, day("2026-11-18"), own_on("2026-11-19", Moment::closing)));
    CHECK_FALSE(takes_place_of(own, day("2026-11-18"), score_on("2026-11-19", Moment::interim)));
}

TEST_CASE("of moments that come again it takes the place of what was scored since she was asked")
{
    auto const own = own_on("2026-11-20", Moment::interim);
    auto const takes = [&](std::string_view date) {
        return takes_place_of(own, day("2026-11-18"), score_on(date, Moment::interim));
    };

    CHECK_FALSE(takes("2026-11-17"));
    CHECK(takes("2026-11-18"));
    CHECK(takes("2026-11-20"));
    CHECK_FALSE(takes("2026-11-21"));
}

TEST_CASE("a score that a coordinator enters comes too late after the parent's own of that moment")
{
    auto const is_late = [](Score const& own, Score const& entered) {
        return stands_before(
            own,
            entered,
            {.today = entered.scored_on, .fresh_for = {.count = 4, .unit = programme::Duration::Unit::weeks}}
        );
    };

    CHECK(is_late(own_on("2026-11-20", Moment::closing), score_on("2026-12-18", Moment::closing)));
    CHECK(is_late(own_on("2026-11-20", Moment::interim), score_on("2026-11-20", Moment::interim)));
    CHECK_FALSE(is_late(own_on("2026-11-20", Moment::interim), score_on("2026-11-24", Moment::interim)));
    CHECK_FALSE(is_late(score_on("2026-11-20", Moment::closing), score_on("2026-11-20", Moment::closing)));
    CHECK_FALSE(is_late(own_on("2026-11-20", Moment::closing), score_on("2026-11-20", Moment::interim)));
}

TEST_CASE("hers of a moment that comes once stands while it is fresh, and before what was scored earlier")
{
    auto const own = own_on("2026-11-20", Moment::closing);
    auto const entry = Entry{
        .today = day("2026-12-19"), .fresh_for = {.count = 4, .unit = programme::Duration::Unit::weeks}
    };

    CHECK_FALSE(stands_before(own, score_on("2026-12-19", Moment::closing), entry));
    CHECK_FALSE(stands_before(own, score_on("2026-11-21", Moment::closing), entry));
    CHECK(stands_before(own, score_on("2026-11-20", Moment::closing), entry));
    CHECK(stands_before(own, score_on("2026-11-01", Moment::closing), entry));
}

TEST_CASE("a score entered long after her own of a moment that comes once counts, and hers is kept as history"
)
{
    auto world = support::World{};
    auto const need = need_of_sanne(world);
    keep_own_score(
        world.database, of_sanne(world, need, own_on("2026-11-20", Moment::follow_up, 5)), day("2026-11-19")
    );

    enter(world, need, score_on("2026-12-19", Moment::follow_up, 2), "2026-12-19");

    CHECK(scores_of(world, need) == "2");
    auto const replaced = list_replaced_scores(world.database, world.sanne);
    REQUIRE(replaced.size() == 1);
    CHECK(replaced[0].score.own);
    CHECK(replaced[0].score.score == 5);
    CHECK(replaced[0].replaced_on == day("2026-12-19"));
}

TEST_CASE("what the parent's own score replaces is kept as history")
{
    auto world = support::World{};
    auto const need = need_of_sanne(world);
    enter(world, need, score_on("2026-11-17", Moment::acquaintance, 1), "2026-11-17");
    enter(world, need, score_on("2026-11-18", Moment::interim, 2), "2026-11-18");

    keep_own_score(
        world.database,
        of_sanne(world, need, own_on("2026-11-20", Moment::acquaintance, 5)),
        day("2026-11-19")
    );

    CHECK(scores_of(world, need) == "2, 5 own");
    auto const replaced = list_replaced_scores(world.database, world.sanne);
    REQUIRE(replaced.size() == 1);
    CHECK(replaced[0].need == need);
    CHECK(replaced[0].score.score == 1);
    CHECK_FALSE(replaced[0].score.own);
    CHECK(replaced[0].score.scored_on == day("2026-11-17"));
    CHECK(replaced[0].replaced_on == day("2026-11-20"));
}

TEST_CASE("a score entered after her own does not count, and is kept as history")
{
    auto world = support::World{};
    auto const need = need_of_sanne(world);
    keep_own_score(
        world.database, of_sanne(world, need, own_on("2026-11-20", Moment::interim, 5)), day("2026-11-19")
    );

    enter(world, need, score_on("2026-11-20", Moment::interim, 2), "2026-11-20");

    CHECK(scores_of(world, need) == "5 own");
    REQUIRE(list_replaced_scores(world.database, world.sanne).size() == 1);
    CHECK(list_replaced_scores(world.database, world.sanne)[0].score.score == 2);
}

TEST_CASE("her second score of a moment takes the place of her first, also on the same day")
{
    auto world = support::World{};
    auto const need = need_of_sanne(world);
    for (auto const score : {1, 3, 4}) {
        keep_own_score(
            world.database,
            of_sanne(world, need, own_on("2026-11-20", Moment::interim, score)),
            day("2026-11-20")
        );
    }

    CHECK(scores_of(world, need) == "4 own");
    CHECK(list_replaced_scores(world.database, world.sanne).size() == 2);
}

TEST_CASE("a score is replaced and kept, or neither")
{
    auto world = support::World{};
    auto const need = need_of_sanne(world);
    enter(world, need, score_on("2026-11-17", Moment::closing, 1), "2026-11-17");

    support::check_all_or_nothing(world.database, [&](database::Connection& failing) {
        auto transaction = database::Transaction{failing};
        keep_own_score(
            failing, of_sanne(world, need, own_on("2026-11-20", Moment::closing, 5)), day("2026-11-19")
        );
        transaction.commit();
    });

    CHECK(scores_of(world, need) == "5 own");
}

} // namespace needs
