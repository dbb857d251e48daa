// Random counts that add up, for the tests: as many as are needed, the same for the same seed.
#pragma once

#include "reporting/model/published_counts.hpp"

#include <array>
#include <random>

namespace reporting::given {

class AnyCounts {
public:
    explicit AnyCounts(unsigned seed) : random_{seed} {}

    std::size_t below(std::size_t end) { return random_() % end; }

    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(below(static_cast<std::size_t>(most - least + 1)));
    }

    // Mostly nobody, mostly few, or mixed.
    std::int64_t count(std::size_t kind)
    {
        constexpr auto zeros = std::array{7U, 2U, 4U};
        constexpr auto few = std::array{9U, 6U, 8U};
        auto const drawn = below(10);
        return drawn < zeros[kind] ? 0 : drawn < few[kind] ? between(1, 4) : between(5, 40);
    }

    CountTable cells(std::size_t rows, std::size_t columns)
    {
        auto const kind = below(3);
        auto table = CountTable{.columns = columns, .cells = std::vector<std::int64_t>(rows * columns)};
        for (auto& cell : table.cells) {
            cell = count(kind);
        }
        return table;
    }

    PublishedCounts table(std::size_t most_rows, std::size_t most_columns)
    {
        auto const rows = 1 + below(most_rows);
        return with_totals(cells(rows, 1 + below(most_columns)));
    }

    // Two tables of equal form, with a third that adds them up: every number stands in three sums.
    PublishedCounts layers(std::size_t most_rows, std::size_t most_columns)
    {
        auto const rows = 1 + below(most_rows);
        auto const columns = 1 + below(most_columns);
        auto const one = cells(rows, columns);
        auto const other = cells(rows, columns);
        auto both = one;
        for (auto cell = std::size_t{0}; cell < both.cells.size(); ++cell) {
            both.cells[cell] += other.cells[cell];
        }
        auto all = PublishedCounts{};
        for (auto const& each : {one, other, both}) {
            append(all, with_totals(each));
        }
        auto const size = all.counts.size() / 3;
        for (auto number = NumberIndex{0}; number < size; ++number) {
            all.sums.push_back({.total = 2 * size + number, .parts = {number, size + number}});
        }
        return all;
    }

    // The same families told apart in two ways, such as by age and by language, with one total.
    PublishedCounts two_ways()
    {
        auto counts = std::vector<std::int64_t>(2 + below(4));
        auto const kind = below(3);
        auto total = std::int64_t{0};
        for (auto& each : counts) {
            each = count(kind);
            total += each;
        }
        auto published =
            PublishedCounts{.counts = counts, .sums = {Sum{.total = counts.size(), .parts = {}}}};
        published.counts.push_back(total);
        for (auto part = NumberIndex{0}; part < counts.size(); ++part) {
            published.sums.front().parts.push_back(part);
        }
        published.sums.push_back({.total = counts.size(), .parts = {}});
        for (auto rest = total; rest > 0;) {
            auto const part = between(1, std::min<std::int64_t>(rest, 12));
            published.sums.back().parts.push_back(published.counts.size());
            published.counts.push_back(part);
            rest -= part;
        }
        if (total == 0) {
            published.sums.pop_back();
        }
        return published;
    }

private:
    static void append(PublishedCounts& all, PublishedCounts const& more)
    {
        auto const first = all.counts.size();
        all.counts.insert(all.counts.end(), more.counts.begin(), more.counts.end());
        for (auto sum : more.sums) {
            sum.total += first;
            for (auto& part : sum.parts) {
                part += first;
            }
            all.sums.push_back(std::move(sum));
        }
    }

    std::mt19937 random_;
};

} // namespace reporting::given
