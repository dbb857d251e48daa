// Counts that are shown together, and how they add up: a table with its totals, or anything else of which
// some numbers are the sums of others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace reporting {

using NumberIndex = std::size_t; // its place among the counts
using SumIndex = std::size_t;

// The total is a number like the others, shown beside its parts. A number may be a part of several sums, such
// as a cell of its row and of its column, and the total of several.
struct Sum {
    NumberIndex total;
    std::vector<NumberIndex> parts;
};

struct PublishedCounts {
    std::vector<std::int64_t> counts;
    std::vector<Sum> sums;
    std::vector<NumberIndex> unseen = {}; // bound by sums, and never shown whatever they are
    std::vector<NumberIndex> rests = {};  // never shown, and in no need of protection: no figure counts them
    std::vector<NumberIndex> few = {};    // as good as small, whatever they count: of so few people
    std::vector<NumberIndex> known = {};  // shown already, and never hidden
    std::vector<NumberIndex> dear = {};   // hidden only when there is hardly another way
};

constexpr auto most_counted = std::int64_t{1'000'000'000'000};

// Throws std::invalid_argument for a count that is negative or above most_counted, a number that is not there
// or stands twice in a sum, and a sum that does not add up.
void check(PublishedCounts const& published);

// Marks by number. False when all of these were marked already.
bool mark(std::vector<NumberIndex> const& numbers, std::vector<bool>& marked);

// Marks for so many numbers, of which these are marked.
std::vector<bool> marked(std::vector<NumberIndex> const& numbers, std::size_t of_all);

// Rows by columns, such as municipalities by figures that add up to each other.
struct CountTable {
    std::size_t columns;
    std::vector<std::int64_t> cells; // row after row
};

// The table with a total behind each row, a row of totals below, and the grand total last of all. The number
// of row r and column c stands at r * (columns + 1) + c.
PublishedCounts with_totals(CountTable const& table);

} // namespace reporting
