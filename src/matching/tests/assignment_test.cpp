#include "matching/model/assignment.hpp"
#include "matching/model/assignment_certificate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <rapidcheck.h>
#include <stdexcept>
#include <utility>

namespace matching {

namespace {

using Row = std::vector<PoolCandidate>;

struct PoolFacts {
    std::vector<std::uint32_t> places;
    std::vector<Row> families;
};

AssignmentPool pool_of(PoolFacts const& facts)
{
    auto pool = AssignmentPool{facts.places};
    for (auto const& row : facts.families) {
        pool.add_family(row);
    }
    return pool;
}

Assignment assigned(PoolFacts const& facts)
{
    return assign(pool_of(facts));
}

std::int64_t value_of(PoolFacts const& facts)
{
    return assigned(facts).value;
}

// What each family got: 0 for nobody.
std::vector<Points> points_of(PoolFacts const& facts, Assignment const& answer)
{
    auto points = std::vector<Points>(facts.families.size());
    for (auto family = std::size_t{0}; family < points.size(); ++family) {
        for (auto const& candidate : facts.families[family]) {
            if (candidate.volunteer == answer.volunteer_of[family]) {
                points[family] = std::max(points[family], candidate.points);
            }
        }
    }
    return points;
}

// An answer with its rank: its value, then who is served in the order of waiting, then their points in that
// order.
struct Ranked {
    std::int64_t value = 0;
    std::vector<bool> served;
    std::vector<Points> points;

    friend auto operator<=>(Ranked const&, Ranked const&) = default;
};

Ranked rank(std::vector<Points> const& points)
{
    auto ranked = Ranked{.points = points};
    for (auto const each : points) {
        ranked.value += each;
        ranked.served.push_back(each > 0);
    }
    return ranked;
}

// Every answer there is, one after the other.
void try_all(PoolFacts& facts, std::vector<Points>& points, Ranked& best)
{
    auto const family = points.size();
    if (family == facts.families.size()) {
        best = std::max(best, rank(points));
        return;
    }
    points.push_back(0);
    try_all(facts, points, best);
    for (auto const [volunteer, each] : facts.families[family]) {
        if (facts.places[volunteer] > 0) {
            --facts.places[volunteer];
            points.back() = each;
            try_all(facts, points, best);
            ++facts.places[volunteer];
        }
    }
    points.pop_back();
}

Ranked best_by_brute_force(PoolFacts facts)
{
    auto best = Ranked{.value = -1};
    auto points = std::vector<Points>{};
    try_all(facts, points, best);
    return best;
}

class AnyPool {
public:
    explicit AnyPool(unsigned seed) : random_{seed} {}

    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }

    Row row(std::uint32_t volunteers, std::uint32_t most_candidates, Points points)
    {
        auto candidates = Row(volunteers == 0 ? 0 : below(most_candidates + 1));
        for (auto& candidate : candidates) {
            candidate = {
                .volunteer = below(volunteers),
                .points = static_cast<Points>(1 + below(static_cast<std::uint32_t>(points))),
            };
        }
        return candidates;
    }

    PoolFacts small()
    {
        auto const points = std::array{1, 3, 10, 10'000}[below(4)];
        auto facts = PoolFacts{.places = std::vector<std::uint32_t>(below(5)), .families = {}};
        std::ranges::generate(facts.places, [&] { return std::array{0U, 1U, 1U, 1U, 2U, 3U}[below(6)]; });
        auto const volunteers = static_cast<std::uint32_t>(facts.places.size());
        facts.families.resize(below(6));
        std::ranges::generate(facts.families, [&] { return row(volunteers, 4, points); });
        return facts;
    }

    // Few different points and many candidates, so that many answers are best.
    PoolFacts tied()
    {
        auto facts = PoolFacts{.places = std::vector<std::uint32_t>(3 + below(3), 1), .families = {}};
        auto const points = static_cast<Points>(2 + below(4));
        facts.places.front() = 1 + below(2);
        auto const volunteers = static_cast<std::uint32_t>(facts.places.size());
        facts.families.resize(3 + below(3));
        std::ranges::generate(facts.families, [&] { return row(volunteers, 6, points); });
        return facts;
    }

    // Families and volunteers along a street: each knows those who live near.
    PoolFacts street(std::uint32_t families, std::uint32_t volunteers, Points points, std::uint32_t places)
    {
        constexpr auto near = 40U;
        auto facts = PoolFacts{.places = std::vector<std::uint32_t>(volunteers), .families = {}};
        std::ranges::generate(facts.places, [&] { return places == 1 ? 1 : below(places + 1); });
        for (auto family = 0U; family < families; ++family) {
            auto candidates = row(near, 20, points);
            for (auto& candidate : candidates) {
                candidate.volunteer = (family * volunteers / families + candidate.volunteer) % volunteers;
            }
            facts.families.push_back(std::move(candidates));
        }
        return facts;
    }

private:
    std::mt19937 random_;
};

std::vector<PoolFacts> pools_of_a_thousand()
{
    auto any = AnyPool{20'261'121};
    return {
        any.street(1000, 800, 10'000, 1),
        any.street(1000, 1000, 10'000, 1),
        any.street(800, 1000, 5, 1),
        any.street(1500, 600, 10'000, 4),
        any.street(1500, 600, 3, 4),
        any.street(1200, 600, 1, 2),
        any.street(1000, 900, most_points, 2),
    };
}

PoolFacts any_facts()
{
    return AnyPool{*rc::gen::arbitrary<unsigned>()}.small();
}

} // namespace

TEST_CASE("two families want one volunteer: the one who fits better gets her, the other its second choice")
{
    auto const answer = assigned({.places = {1, 1}, .families = {{{0, 50}, {1, 40}}, {{0, 90}, {1, 20}}}});

    CHECK(answer.volunteer_of == std::vector<VolunteerIndex>{1, 0});
    CHECK(answer.value == 130);
    CHECK(answer.gap() == 0);
}

TEST_CASE("with equal points who waits longest is served, and gets the better one")
{
    auto const one_place = assigned({.places = {1}, .families = {{{0, 7}}, {{0, 7}}, {{0, 7}}}});
    CHECK(one_place.volunteer_of == std::vector<VolunteerIndex>{0, nobody, nobody});

    auto const two = assigned({.places = {1, 1}, .families = {{{0, 3}, {1, 5}}, {{0, 3}, {1, 5}}}});
    CHECK(two.volunteer_of == std::vector<VolunteerIndex>{1, 0});
}

TEST_CASE("a family that waits long gets its better one though two others must move, one to a free place and "
          "one from a place that then is free")
{
    auto const answer = assigned({
        .places = {1, 1, 1, 1},
        .families = {{{0, 3}, {1, 4}}, {{1, 5}, {2, 3}}, {{3, 5}, {0, 6}}},
    });
    CHECK(answer.value == 13);
    CHECK(answer.volunteer_of == std::vector<VolunteerIndex>{1, 2, 0});
}

TEST_CASE(
    "a place with a price that a family leaves for a better one is filled by a row of others, though one of "
    "them gets less"
)
{
    // The first leaves 4 for 2. The second comes to 4 for fewer points, which frees 0 for the fourth, whose
    // place costs nothing; the third makes room at 2.
    auto const answer = assigned({
        .places = {1, 1, 1, 1, 1},
        .families = {{{4, 8}, {2, 9}}, {{4, 3}, {0, 4}}, {{2, 9}, {3, 7}}, {{1, 6}, {0, 8}}},
    });
    CHECK(answer.value == 27);
    CHECK(answer.gap() == 0);
    CHECK(answer.volunteer_of == std::vector<VolunteerIndex>{2, 4, 3, 0});
}

TEST_CASE("nobody comes where there are no families, no volunteers, no candidates or no places")
{
    CHECK(assigned({}).value == 0);
    CHECK(assigned({.places = {}, .families = {{}}}).volunteer_of == std::vector<VolunteerIndex>{nobody});
    CHECK(assigned({.places = {1}, .families = {{}}}).volunteer_of == std::vector<VolunteerIndex>{nobody});

    auto const no_place = assigned({.places = {0}, .families = {{{0, 8}}}});
    CHECK(no_place.volunteer_of == std::vector<VolunteerIndex>{nobody});
    CHECK(no_place.price == std::vector<Points>{8});
}

TEST_CASE("a volunteer takes as many families as she has places, and one less for a locked pair")
{
    auto pool = AssignmentPool{{2}};
    for (auto const points : {5, 9, 7}) {
        pool.add_family(Row{{0, points}});
    }
    CHECK(assign(pool).volunteer_of == std::vector<VolunteerIndex>{nobody, 0, 0});

    pool.take_place(0);
    CHECK(assign(pool).volunteer_of == std::vector<VolunteerIndex>{nobody, 0, nobody});
}

TEST_CASE("a pool refuses points and volunteers that cannot be, and a place that is not there")
{
    auto pool = AssignmentPool{{1}};
    CHECK_THROWS_AS(pool.add_family(Row{{1, 5}}), std::invalid_argument);
    CHECK_THROWS_AS(pool.add_family(Row{{0, 0}}), std::invalid_argument);
    CHECK_THROWS_AS(pool.add_family(Row{{0, most_points + 1}}), std::invalid_argument);
    CHECK_THROWS_AS(pool.take_place(1), std::invalid_argument);
    pool.take_place(0);
    CHECK_THROWS_AS(pool.take_place(0), std::invalid_argument);
    CHECK(pool.families() == 0);
}

TEST_CASE("the most points and the most places overflow nowhere")
{
    constexpr auto all = std::numeric_limits<std::uint32_t>::max();
    auto facts = PoolFacts{.places = {1, all, 0}, .families = {}};
    facts.families.assign(50, Row{{0, most_points}, {1, most_points}, {2, most_points}});
    auto const answer = assigned(facts);
    CHECK(answer.value == std::int64_t{50} * most_points);
    CHECK(answer.gap() == 0);

    facts.places = {1, 3, 2};
    CHECK(value_of(facts) == std::int64_t{6} * most_points);
}

TEST_CASE("10,000 small pools: the answer is the best of all in value, in who is served and in their points")
{
    auto any = AnyPool{1};
    for (auto round = 0; round < 10'000; ++round) {
        auto const facts = round % 2 == 0 ? any.small() : any.tied();
        auto const pool = pool_of(facts);
        auto const answer = assign(pool);

        REQUIRE(certify(pool, answer).proves_best());
        REQUIRE(rank(points_of(facts, answer)) == best_by_brute_force(facts));
    }
}

TEST_CASE("a price is what one place more adds, a worth what is lost without the family; both exactly")
{
    auto any = AnyPool{2};
    for (auto round = 0; round < 1'000; ++round) {
        auto facts = any.small();
        auto const answer = assigned(facts);
        for (auto volunteer = std::size_t{0}; volunteer < facts.places.size(); ++volunteer) {
            ++facts.places[volunteer];
            REQUIRE(best_by_brute_force(facts).value - answer.value == answer.price[volunteer]);
            --facts.places[volunteer];
        }
        for (auto family = std::size_t{0}; family < facts.families.size(); ++family) {
            auto const row = std::exchange(facts.families[family], {});
            REQUIRE(answer.value - best_by_brute_force(facts).value == answer.worth[family]);
            facts.families[family] = row;
        }
    }
}

TEST_CASE("what a new volunteer adds is known without solving again")
{
    auto any = AnyPool{3};
    for (auto round = 0; round < 1'000; ++round) {
        auto facts = any.small();
        auto const answer = assigned(facts);
        auto const newcomer = static_cast<VolunteerIndex>(facts.places.size());
        facts.places.push_back(1);
        auto known = std::vector<NewcomerFamily>{};
        for (auto family = FamilyIndex{0}; family < facts.families.size(); ++family) {
            auto const points = static_cast<Points>(1 + any.below(12));
            if (any.below(2) == 0) {
                known.push_back({.family = family, .points = points});
                facts.families[family].push_back({.volunteer = newcomer, .points = points});
            }
        }
        REQUIRE(value_of(facts) - answer.value == gain_of_new_volunteer(answer, known));
    }
}

TEST_CASE("pools of a thousand are proven best by their prices, whatever the solver begins with")
{
    for (auto const& facts : pools_of_a_thousand()) {
        auto const pool = pool_of(facts);
        auto const answer = assign(pool);
        CHECK(certify(pool, answer).proves_best());

        for (auto const bids : {0U, 1U, 1000U}) {
            auto const other = assign(pool, {.bids_per_family = bids});
            CHECK(other.value == answer.value);
            CHECK(other.price == answer.price);
            CHECK(other.worth == answer.worth);
            CHECK(points_of(facts, other) == points_of(facts, answer));
        }
    }
}

TEST_CASE("the same pool gives the same answer, and the order of the volunteers changes nothing for a family")
{
    for (auto const& facts : pools_of_a_thousand()) {
        auto const answer = assigned(facts);
        CHECK(assigned(facts).volunteer_of == answer.volunteer_of);

        auto turned = facts;
        std::ranges::reverse(turned.places);
        for (auto& row : turned.families) {
            std::ranges::reverse(row);
            for (auto& candidate : row) {
                candidate.volunteer =
                    static_cast<VolunteerIndex>(facts.places.size()) - 1 - candidate.volunteer;
            }
        }
        auto const other = assigned(turned);
        CHECK(points_of(turned, other) == points_of(facts, answer));
        CHECK(other.worth == answer.worth);
    }
}

TEST_CASE("an answer that was asked for early can be carried out, and says how far it can be from the best")
{
    for (auto const& facts : pools_of_a_thousand()) {
        auto const pool = pool_of(facts);
        auto const best = assign(pool).value;
        auto finished = false;
        for (auto patience = 0; !finished; ++patience) {
            auto asked = 0;
            auto const early = assign(pool, {.go_on = [&] { return asked++ < patience; }});
            finished = asked <= patience;

            auto const certificate = certify(pool, early);
            CHECK(certificate.holds());
            CHECK(early.value <= best);
            CHECK(early.bound >= best);
            CHECK(certificate.slack == early.gap());
            if (finished) {
                CHECK(early.gap() == 0);
            }
        }
    }
}

TEST_CASE("a certificate sees a pair that is none, a family too many, and a price that covers too little")
{
    auto const pool = pool_of({.places = {1, 1}, .families = {{{0, 5}}, {{0, 4}, {1, 2}}}});
    auto const best = assign(pool);
    REQUIRE(certify(pool, best).proves_best());

    auto wrong = best;
    wrong.volunteer_of = {1, 0};
    CHECK_FALSE(certify(pool, wrong).keeps_places);
    wrong.volunteer_of = {0, 0};
    CHECK_FALSE(certify(pool, wrong).keeps_places);

    wrong = best;
    wrong.price[0] -= 1;
    CHECK_FALSE(certify(pool, wrong).prices_hold);

    wrong = best;
    wrong.price[1] += 1;
    CHECK(certify(pool, wrong).holds());
    CHECK(certify(pool, wrong).gap() == 1);
    CHECK_FALSE(certify(pool, wrong).proves_best());

    wrong.volunteer_of = {0, nobody};
    CHECK(certify(pool, wrong).slack == certify(pool, wrong).gap());
}

TEST_CASE("property: one volunteer, one place or one candidate more never lowers the value")
{
    CHECK(rc::check([] {
        auto facts = any_facts();
        auto const value = value_of(facts);
        auto const volunteer = static_cast<VolunteerIndex>(facts.places.size());

        facts.places.push_back(*rc::gen::inRange(0U, 3U));
        RC_ASSERT(value_of(facts) == value);

        for (auto& row : facts.families) {
            row.push_back({.volunteer = volunteer, .points = *rc::gen::inRange(1, 20)});
        }
        auto const with_candidates = value_of(facts);
        RC_ASSERT(with_candidates >= value);

        ++facts.places[*rc::gen::inRange<std::size_t>(0, facts.places.size())];
        RC_ASSERT(value_of(facts) >= with_candidates);
    }));
}

TEST_CASE("property: one family more, last in the row, never takes a best answer's value from the others")
{
    CHECK(rc::check([] {
        auto facts = any_facts();
        auto const before = assigned(facts);
        facts.families.push_back(
            facts.families.empty() ? Row{}
                                   : facts.families[*rc::gen::inRange<std::size_t>(0, facts.families.size())]
        );
        auto const after = assigned(facts);

        RC_ASSERT(after.value >= before.value);
        RC_ASSERT(after.value - before.value == after.worth.back());
        for (auto family = std::size_t{0}; family < before.worth.size(); ++family) {
            RC_ASSERT(after.worth[family] <= before.worth[family]);
        }
    }));
}

} // namespace matching
