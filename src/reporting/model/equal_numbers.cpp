#include "reporting/model/equal_numbers.hpp"

#include "reporting/model/bonds.hpp"

#include <set>

namespace reporting {

namespace {

bool has_twice(Sum const& sum)
{
    auto numbers = sum.parts;
    numbers.push_back(sum.total);
    std::ranges::sort(numbers);
    return std::ranges::adjacent_find(numbers) != numbers.end();
}

// All numbers as they are.
DifferentNumbers
no_equals(PublishedCounts const& published, std::vector<Bounds> const& bounds, NumberMarks const& marks)
{
    auto all = DifferentNumbers{
        .stand_for = std::vector<NumberIndex>(published.counts.size()),
        .published = published,
        .bounds = bounds,
        .marks = marks,
    };
    std::iota(all.stand_for.begin(), all.stand_for.end(), NumberIndex{0});
    return all;
}

DifferentNumbers numbers_by(
    Bonds& equals,
    PublishedCounts const& published,
    std::vector<Bounds> const& bounds,
    NumberMarks const& marks
)
{
    auto different = DifferentNumbers{.stand_for = {}, .published = {}, .bounds = {}, .marks = {}};
    auto& [hidden, rest, few, dear] = different.marks;
    auto& counts = different.published.counts;
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        auto const first = equals.first_of(number);
        if (first == number) {
            different.stand_for.push_back(counts.size());
            counts.push_back(published.counts[number]);
            different.bounds.push_back(bounds[number]);
            hidden.push_back(marks.hidden[number]);
            rest.push_back(marks.rest[number]);
            few.push_back(marks.few[number]);
            dear.push_back(marks.dear[number]);
            continue;
        }
        auto const place = different.stand_for[first];
        auto& known = different.bounds[place];
        known = {std::max(known.low, bounds[number].low), std::min(known.high, bounds[number].high)};
        hidden[place] = hidden[place] && marks.hidden[number];
        rest[place] = rest[place] && marks.rest[number];
        few[place] = few[place] || marks.few[number];
        dear[place] = dear[place] || marks.dear[number];
        different.stand_for.push_back(place);
    }
    return different;
}

// Each once, of those that still say something. False when a number would stand in one twice.
bool add_sums(DifferentNumbers& different, std::vector<Sum> const& sums)
{
    auto known = std::set<std::pair<NumberIndex, std::vector<NumberIndex>>>{};
    for (auto const& sum : sums) {
        auto here = Sum{.total = different.stand_for[sum.total], .parts = {}};
        for (auto const part : sum.parts) {
            here.parts.push_back(different.stand_for[part]);
        }
        if (here.parts == std::vector{here.total}) {
            continue;
        }
        if (has_twice(here)) {
            return false;
        }
        if (known.emplace(here.total, here.parts).second) {
            different.published.sums.push_back(std::move(here));
        }
    }
    return true;
}

} // namespace

DifferentNumbers different_numbers(
    PublishedCounts const& published, std::vector<Bounds> const& bounds, NumberMarks const& marks
)
{
    auto equals = Bonds{published.counts.size()};
    for (auto const& [total, parts] : published.sums) {
        if (parts.size() == 1 && bounds[total].low < bounds[total].high) {
            equals.bind(total, parts.front());
        }
    }
    auto different = numbers_by(equals, published, bounds, marks);
    return add_sums(different, published.sums) ? different : no_equals(published, bounds, marks);
}

} // namespace reporting
