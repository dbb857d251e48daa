#include "reporting/model/published_counts.hpp"

#include <algorithm>
#include <stdexcept>

namespace reporting {

namespace {

// Every `stride`th of the numbers from the first on; the last of them is the total of the others.
Sum line_of(NumberIndex first, std::size_t stride, std::size_t numbers)
{
    auto line = Sum{.total = first + (numbers - 1) * stride, .parts = {}};
    for (auto place = std::size_t{0}; place + 1 < numbers; ++place) {
        line.parts.push_back(first + place * stride);
    }
    return line;
}

void add_up(PublishedCounts& published, Sum sum)
{
    auto& total = published.counts[sum.total];
    total = 0;
    for (auto const part : sum.parts) {
        total += published.counts[part];
    }
    published.sums.push_back(std::move(sum));
}

void check_sum(PublishedCounts const& published, Sum const& sum)
{
    auto numbers = sum.parts;
    numbers.push_back(sum.total);
    std::ranges::sort(numbers);
    if (numbers.back() >= published.counts.size()) {
        throw std::invalid_argument{"a sum of numbers that are not there"};
    }
    if (std::ranges::adjacent_find(numbers) != numbers.end()) {
        throw std::invalid_argument{"a number stands twice in a sum"};
    }
    auto rest = published.counts[sum.total];
    for (auto const part : sum.parts) {
        rest -= published.counts[part];
    }
    if (rest != 0) {
        throw std::invalid_argument{"a sum does not add up"};
    }
}

} // namespace

bool mark(std::vector<NumberIndex> const& numbers, std::vector<bool>& marked)
{
    auto const unmarked = std::ranges::any_of(numbers, [&](NumberIndex number) { return !marked[number]; });
    for (auto const number : numbers) {
        marked[number] = true;
    }
    return unmarked;
}

std::vector<bool> marked(std::vector<NumberIndex> const& numbers, std::size_t of_all)
{
    auto all = std::vector<bool>(of_all);
    mark(numbers, all);
    return all;
}

void check(PublishedCounts const& published)
{
    if (std::ranges::any_of(published.counts, [](auto count) { return count < 0 || count > most_counted; })) {
        throw std::invalid_argument{"a count that cannot be"};
    }
    for (auto const& sum : published.sums) {
        check_sum(published, sum);
    }
}

PublishedCounts with_totals(CountTable const& table)
{
    if (table.columns == 0 || table.cells.size() % table.columns != 0) {
        throw std::invalid_argument{"a table with rows of different length"};
    }
    auto const rows = table.cells.size() / table.columns;
    auto const width = table.columns + 1;
    auto published = PublishedCounts{.counts = std::vector<std::int64_t>((rows + 1) * width), .sums = {}};
    for (auto cell = std::size_t{0}; cell < table.cells.size(); ++cell) {
        published.counts[cell / table.columns * width + cell % table.columns] = table.cells[cell];
    }
    for (auto row = std::size_t{0}; row < rows; ++row) {
        add_up(published, line_of(row * width, 1, width));
    }
    for (auto column = std::size_t{0}; column < width; ++column) {
        add_up(published, line_of(column, width, rows + 1));
    }
    // Down its column the grand total is there already; along its row it is the same.
    published.sums.push_back(line_of(rows * width, 1, width));
    return published;
}

} // namespace reporting
