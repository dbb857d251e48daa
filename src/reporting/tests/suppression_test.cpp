#include "reporting/model/look_alike.hpp"
#include "reporting/model/suppression.hpp"
#include "reporting/tests/attacker.hpp"
#include "reporting/tests/given_counts.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

namespace reporting {

namespace {

using attack::Attacker;
using given::AnyCounts;

// One row of numbers of which the last is the total of the others.
PublishedCounts row_of(std::vector<std::int64_t> const& counts)
{
    auto published =
        PublishedCounts{.counts = counts, .sums = {Sum{.total = counts.size() - 1, .parts = {}}}};
    for (auto part = NumberIndex{0}; part + 1 < counts.size(); ++part) {
        published.sums.front().parts.push_back(part);
    }
    return published;
}

// What a reader sees.
std::string shown(PublishedCounts const& published, std::vector<bool> const& hidden)
{
    auto line = std::string{};
    for (auto number = NumberIndex{0}; number < hidden.size(); ++number) {
        line += number == 0 ? "" : " ";
        line += hidden[number] ? "-" : std::to_string(published.counts[number]);
    }
    return line;
}

std::string shown(PublishedCounts const& published)
{
    return shown(published, suppress(published).hidden);
}

bool is_small(std::int64_t count)
{
    return count > 0 && count < smallest_shown;
}

bool is_below_small_total(PublishedCounts const& published, NumberIndex number)
{
    return std::ranges::any_of(published.sums, [&](Sum const& sum) {
        return std::ranges::find(sum.parts, number) != sum.parts.end()
               && (is_small(published.counts[sum.total]) || is_below_small_total(published, sum.total));
    });
}

// Small numbers are hidden, zeros only below a small total, and nobody computes a number that is not zero
// unless all are hidden and it was said.
void check_safe(PublishedCounts const& published, Suppression const& suppression)
{
    auto const attacker = Attacker{published, suppression.hidden, smallest_shown};
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        auto const count = published.counts[number];
        CAPTURE(number);
        CAPTURE(shown(published, suppression.hidden));
        if (count == 0) {
            REQUIRE(suppression.hidden[number] == is_below_small_total(published, number));
        } else if (!suppression.hidden[number]) {
            REQUIRE(!is_small(count));
            REQUIRE(suppression.unproven.empty());
        } else if (is_small(count) || suppression.unproven.empty()) {
            auto const unproven =
                std::ranges::find(suppression.unproven, number) != suppression.unproven.end();
            REQUIRE((unproven || !attacker.computes(number)));
        }
    }
}

// Of all ways to move each number by the step or not at all, the one that hides the fewest people.
std::optional<std::int64_t>
fewest_people(SumNetwork const& network, Wish const& wish, std::vector<bool> const& hidden)
{
    auto best = std::optional<std::int64_t>{};
    auto const size = network.counts.size();
    auto ways = std::size_t{1};
    for (auto number = NumberIndex{0}; number < size; ++number) {
        ways *= 3;
    }
    for (auto way = std::size_t{0}; way < ways; ++way) {
        auto sums = std::vector<int>(network.numbers_of.size());
        auto people = std::int64_t{0};
        auto fits = true;
        auto digits = way;
        for (auto number = NumberIndex{0}; number < size && fits; ++number, digits /= 3) {
            auto const direction = static_cast<int>(digits % 3) - 1;
            auto const [low, high] = network.bounds[number];
            auto const moved = network.counts[number] + direction * wish.step;
            fits = (direction == 0 || (low < high && low <= moved && moved <= high))
                   && (number != wish.number || direction == wish.direction);
            people += direction == 0 || hidden[number] ? 0 : network.counts[number];
            for (auto const& [sum, sign] : network.sums_of[number]) {
                sums[sum] += sign * direction;
            }
        }
        if (fits && std::ranges::all_of(sums, [](int sum) { return sum == 0; })
            && (!best || people < *best)) {
            best = people;
        }
    }
    return best;
}

} // namespace

TEST_CASE("a table gets a total behind each row, a row of totals, and the grand total last")
{
    auto const published = with_totals({.columns = 2, .cells = {3, 20, 30, 40, 0, 6}});

    CHECK(published.counts == std::vector<std::int64_t>{3, 20, 23, 30, 40, 70, 0, 6, 6, 33, 66, 99});
    CHECK(published.sums.size() == 3 + 3 + 1);
    CHECK_NOTHROW(check(published));
}

TEST_CASE("one small number in a row takes the smallest other that hides it")
{
    CHECK(shown(row_of({3, 20, 40, 63})) == "- - 40 63");
    CHECK(shown(row_of({20, 4, 40, 64})) == "- - 40 64");
}

TEST_CASE("two small numbers that are no more than small together are not enough, nor are two of four each")
{
    CHECK(shown(row_of({1, 2, 30, 33})) == "- - - 33");
    CHECK(shown(row_of({4, 4, 0, 8})) == "- - 0 -");
    // Here each may be anything from 1 to 4.
    CHECK(shown(row_of({1, 4, 30, 35})) == "- - 30 35");
}

TEST_CASE("five times one is hidden with its total, though that is five")
{
    CHECK(shown(row_of({1, 1, 1, 1, 1, 5})) == "- - - - - -");
}

TEST_CASE(
    "a small number alone is hidden with its total, and below a small total nothing is told, also no zero"
)
{
    CHECK(shown(row_of({3, 0, 0, 3})) == "- - - -");
    CHECK(shown(row_of({1, 0, 2, 3})) == "- - - -");
}

TEST_CASE("below a small total nothing is told at any depth, in whatever order the sums are given")
{
    auto const published = PublishedCounts{
        .counts = {0, 0, 0, 3, 3, 40, 43},
        .sums = {{.total = 2, .parts = {0, 1}}, {.total = 4, .parts = {2, 3}}, {.total = 6, .parts = {4, 5}}},
    };
    CHECK(shown(published) == "- - - - - - 43");
}

TEST_CASE("zero is shown where the total is not small: it is about nobody")
{
    CHECK(shown(row_of({3, 0, 0, 50, 53})) == "- 0 0 - 53");
    CHECK(shown(row_of({3, 0, 9, 12})) == "- 0 - 12");
}

TEST_CASE("a number that cannot be five or more in any other table does not hide a small one")
{
    // 6 could be 5 at least, so it hides the 4 up and down only by one; the total must help.
    CHECK(shown(row_of({1, 6, 7})) == "- 6 -");
    CHECK(shown(row_of({1, 8, 90, 99})) == "- - 90 99");
}

TEST_CASE("nothing is hidden where nothing is small")
{
    CHECK(shown(row_of({5, 0, 17, 22})) == "5 0 17 22");
    CHECK(shown(row_of({0, 0, 0})) == "0 0 0");
    CHECK(shown({}) == "");
    CHECK(suppress(row_of({5, 6, 11})).unproven.empty());
}

TEST_CASE("a small number that belongs to no sum is just hidden")
{
    CHECK(shown({.counts = {3, 12}, .sums = {}}) == "- 12");
}

TEST_CASE("all but one are hidden so that they may be fewer, without the total that it takes to be more")
{
    auto const published = PublishedCounts{
        .counts = {97, 1, 98, 60, 37, 40, 58},
        .sums = {{.total = 2, .parts = {0, 1}}, {.total = 0, .parts = {3, 4}}, {.total = 2, .parts = {5, 6}}},
        .rests = {1},
        .few = {0},
    };

    CHECK(shown(published) == "- - 98 60 - 40 58");
}

TEST_CASE("in a table a small number takes three others: of its row, of its column, and where these cross")
{
    auto const published = with_totals({.columns = 3, .cells = {3, 20, 50, 30, 40, 50, 60, 70, 80}});

    CHECK(shown(published) == "- - 50 73 - - 50 120 60 70 80 210 93 130 180 403");
}

TEST_CASE("a municipality with fewer than five families is not told about at all")
{
    auto const published = with_totals({.columns = 3, .cells = {2, 0, 1, 30, 40, 50, 60, 70, 80}});
    auto const hidden = suppress(published).hidden;

    CHECK(shown(published, hidden).starts_with("- - - - "));
    CHECK(!hidden.back()); // the grand total
}

TEST_CASE("another limit hides other numbers")
{
    auto const published = row_of({3, 8, 20, 40, 71});

    CHECK(shown(published, suppress(published, 3).hidden) == "3 8 20 40 71");
    CHECK(shown(published, suppress(published, 4).hidden) == "- - 20 40 71");
    CHECK(shown(published, suppress(published, 10).hidden) == "- - - 40 71");
    CHECK_THROWS_AS(suppress(published, 2), std::invalid_argument);
}

TEST_CASE("counts that cannot be are refused")
{
    CHECK_THROWS_AS(suppress(row_of({3, 4, 8})), std::invalid_argument);
    CHECK_THROWS_AS(suppress(row_of({-1, 4, 3})), std::invalid_argument);
    CHECK_THROWS_AS(suppress(row_of({most_counted + 1, most_counted + 1})), std::invalid_argument);
    CHECK_NOTHROW(suppress(row_of({most_counted - 1, 1, most_counted})));
    CHECK_THROWS_AS(
        suppress({.counts = {4, 4}, .sums = {{.total = 2, .parts = {0}}}}), std::invalid_argument
    );
    CHECK_THROWS_AS(
        suppress({.counts = {2, 4}, .sums = {{.total = 1, .parts = {0, 0}}}}), std::invalid_argument
    );
    CHECK_THROWS_AS(with_totals({.columns = 2, .cells = {1, 2, 3}}), std::invalid_argument);
    CHECK_THROWS_AS(with_totals({.columns = 0, .cells = {}}), std::invalid_argument);
}

TEST_CASE("the attacker solves what is hidden carelessly")
{
    auto const published = with_totals({.columns = 2, .cells = {3, 20, 30, 40}});
    auto hidden = std::vector<bool>(published.counts.size());
    hidden[0] = true;
    CHECK(Attacker{published, hidden, smallest_shown}.computes(0));
    CHECK(Attacker{published, hidden, smallest_shown}.solved_as_equations() == std::vector<NumberIndex>{0});

    hidden[1] = true; // its row is safe then, but not its column
    CHECK(Attacker{published, hidden, smallest_shown}.computes(0));
    CHECK(Attacker{published, hidden, smallest_shown}.solved_as_equations().size() == 2);

    hidden[3] = hidden[4] = true;
    CHECK(!Attacker{published, hidden, smallest_shown}.computes(0));
    CHECK(Attacker{published, hidden, smallest_shown}.solved_as_equations().empty());
    CHECK(
        Attacker{published, hidden, smallest_shown}.possible_values(0)
        == std::vector<std::int64_t>{1, 2, 3, 4}
    );

    // Equations leave it open, but two that are small together can be only one each.
    auto const ones = row_of({1, 1, 1, 1, 1, 5});
    auto const attacker = Attacker{ones, {true, true, true, true, true, false}, smallest_shown};
    CHECK(attacker.solved_as_equations().empty());
    CHECK(attacker.narrowed()[0] == attack::Range{1, 1});
}

TEST_CASE("9,000 tables: nobody computes what is hidden")
{
    auto any = AnyCounts{2026};
    for (auto round = 0; round < 4'500; ++round) {
        for (auto const& published : {any.table(4, 4), any.table(1, 6)}) {
            auto const suppression = suppress(published);
            REQUIRE(suppression.unproven.empty());
            check_safe(published, suppression);
        }
    }
}

TEST_CASE("1,000 other sums: nobody computes what is hidden, and it need not be all of it")
{
    auto any = AnyCounts{2027};
    auto unproven = 0;
    for (auto round = 0; round < 500; ++round) {
        for (auto const& published : {any.two_ways(), any.layers(2, 2)}) {
            auto const suppression = suppress(published);
            check_safe(published, suppression);
            unproven += suppression.unproven.empty() ? 0 : 1;
        }
    }
    CHECK(unproven == 0);
}

TEST_CASE("two ways to tell the same eight apart: what follows even when all is hidden is said")
{
    // Both below 5 are 8 at most; a 5 or more and three others are 8 at least.
    auto const published = PublishedCounts{
        .counts = {4, 4, 8, 5, 1, 1, 1},
        .sums = {{.total = 2, .parts = {0, 1}}, {.total = 2, .parts = {3, 4, 5, 6}}},
    };
    auto const suppression = suppress(published);

    CHECK(shown(published, suppression.hidden) == "- - - - - - -");
    CHECK(suppression.unproven == std::vector<NumberIndex>{0, 1, 4, 5, 6});
    CHECK(Attacker{published, suppression.hidden, smallest_shown}.computes(0));
}

TEST_CASE("where no sum is small a small number may be any from one to four, as far as anybody can know")
{
    auto any = AnyCounts{7};
    for (auto round = 0; round < 300; ++round) {
        auto table = any.cells(1 + any.below(4), 1 + any.below(4));
        for (auto cell = std::size_t{0}; cell < table.cells.size(); ++cell) {
            auto const first_or_diagonal =
                cell % table.columns == cell / table.columns % table.columns || cell < table.columns;
            table.cells[cell] += first_or_diagonal || table.cells[cell] >= smallest_shown ? 8 : 0;
        }
        auto const published = with_totals(table);
        auto const hidden = suppress(published).hidden;
        auto const attacker = Attacker{published, hidden, smallest_shown};
        for (auto number = NumberIndex{0}; number < hidden.size(); ++number) {
            if (is_small(published.counts[number])) {
                CAPTURE(shown(published, hidden));
                REQUIRE(attacker.possible_values(number) == std::vector<std::int64_t>{1, 2, 3, 4});
            }
        }
    }
}

TEST_CASE(
    "in larger tables neither equations nor narrowing down solve a number, and the same is hidden each time"
)
{
    auto any = AnyCounts{11};
    for (auto round = 0; round < 10; ++round) {
        auto const published = with_totals(any.cells(25, 10));
        auto const hidden = suppress(published).hidden;
        REQUIRE(hidden == suppress(published).hidden);
        auto const attacker = Attacker{published, hidden, smallest_shown};
        auto const narrowed = attacker.narrowed();
        for (auto number = NumberIndex{0}; number < hidden.size(); ++number) {
            if (hidden[number] && published.counts[number] > 0) {
                REQUIRE(narrowed[number].low < narrowed[number].high);
            }
        }
        for (auto const number : attacker.solved_as_equations()) {
            REQUIRE(published.counts[number] == 0);
        }
    }
}

TEST_CASE("all municipalities by forty columns: most of what is not small stays")
{
    auto any = AnyCounts{400};
    auto const published = with_totals(any.cells(400, 40));
    auto const suppression = suppress(published);

    CHECK(suppression.unproven.empty());
    auto large = 0;
    auto large_hidden = 0;
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        large += published.counts[number] >= smallest_shown ? 1 : 0;
        large_hidden += published.counts[number] >= smallest_shown && suppression.hidden[number] ? 1 : 0;
        if (is_small(published.counts[number])) {
            REQUIRE(suppression.hidden[number]);
        }
    }
    CHECK(large_hidden * 10 < large);
}

TEST_CASE("a look-alike is made of what is hidden already rather than of fewer people who are shown")
{
    auto const published = row_of({3, 20, 40, 63});
    auto const look_alikes = LookAlikes{network_of(published, {{1, 4}, {5, 100}, {5, 100}, {5, 100}})};
    auto const wish = Wish{.number = 0, .direction = 1, .step = 1};

    auto const found = look_alikes.cheapest(wish, {true, false, true, false});
    REQUIRE(found);
    REQUIRE(found->size() == 2);
    CHECK(found->back().number == 2);
    CHECK(found->back().direction == -1);
    CHECK(look_alikes.cheapest(wish, {true, false, false, false})->back().number == 1);
}

TEST_CASE("in rows and columns a look-alike is found whenever there is one, and it hides the fewest people")
{
    auto any = AnyCounts{3};
    for (auto round = 0; round < 100; ++round) {
        auto const published = any.table(2, 2);
        auto bounds = std::vector<Bounds>{};
        auto hidden = std::vector<bool>{};
        for (auto const count : published.counts) {
            bounds.push_back(count >= 5 ? Bounds{5, 1000} : count == 0 ? Bounds{0, 0} : Bounds{1, 4});
            hidden.push_back(is_small(count) || any.below(2) == 0);
        }
        auto const network = network_of(published, bounds);
        auto const wish = Wish{
            .number = any.below(published.counts.size()),
            .direction = any.below(2) == 0 ? 1 : -1,
            .step = any.between(1, 3),
        };
        auto const found = LookAlikes{network}.cheapest(wish, hidden);
        auto const expected = fewest_people(network, wish, hidden);
        REQUIRE(found.has_value() == expected.has_value());
        auto people = std::int64_t{0};
        for (auto const& [number, direction] : found.value_or(LookAlike{})) {
            people += hidden[number] ? 0 : published.counts[number];
        }
        CHECK(people == expected.value_or(0));
    }
}

} // namespace reporting
