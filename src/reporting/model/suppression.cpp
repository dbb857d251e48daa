#include "reporting/model/suppression.hpp"

#include "reporting/model/bonds.hpp"
#include "reporting/model/connected_counts.hpp"
#include "reporting/model/hiding.hpp"
#include "reporting/model/narrowed_bounds.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace reporting {

namespace {

// Parts of a small total, their own parts, and so on: all of which are small or zero.
std::vector<bool> below_small_totals(PublishedCounts const& published, std::int64_t limit)
{
    auto below = std::vector<bool>(published.counts.size());
    for (auto changed = true; changed;) {
        changed = false;
        for (auto const& [total, parts] : published.sums) {
            auto const hides = below[total] || is_small(published.counts[total], limit);
            changed = (hides && mark(parts, below)) || changed;
        }
    }
    return below;
}

// What is known of each number once it is hidden, given those of which a zero is hidden too. Of many numbers
// those zeros stand still: all that is above them is small and hidden, and can move without them.
std::vector<Bounds>
bounds_of(PublishedCounts const& published, std::vector<bool> const& zeros_hidden, std::int64_t limit)
{
    auto const known = marked(published.known, published.counts.size());
    auto const zeros_move = published.counts.size() <= many_numbers;
    auto bounds = std::vector<Bounds>{};
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        auto const count = published.counts[number];
        if (known[number]) {
            bounds.push_back({.low = count, .high = count});
        } else if (count >= limit) {
            bounds.push_back({.low = limit, .high = Bounds::unlimited});
        } else if (count == 0) {
            bounds.push_back({.low = 0, .high = zeros_move && zeros_hidden[number] ? limit - 1 : 0});
        } else {
            bounds.push_back({.low = zeros_hidden[number] ? 0 : 1, .high = limit - 1});
        }
    }
    return bounds;
}

// All that hang together with these, but for zeros and what is known.
void hide_all_around(
    Suppression& suppression, PublishedCounts const& published, std::vector<NumberIndex> const& numbers
)
{
    auto bonds = Bonds{published.counts.size()};
    for (auto const& [total, parts] : published.sums) {
        for (auto const part : parts) {
            bonds.bind(total, part);
        }
    }
    auto around = std::set<NumberIndex>{};
    for (auto const number : numbers) {
        around.insert(bonds.first_of(number));
    }
    auto const known = marked(published.known, published.counts.size());
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        if (published.counts[number] > 0 && !known[number] && around.contains(bonds.first_of(number))) {
            suppression.hidden[number] = true;
        }
    }
}

// What is of few people and can be no other number, whatever is hidden: the sums alone tell it.
void hide_told_by_sums(
    Suppression& suppression,
    PublishedCounts const& published,
    std::vector<Bounds> const& bounds,
    std::int64_t limit
)
{
    auto const few = marked(published.few, published.counts.size());
    auto apart = marked(published.rests, published.counts.size());
    mark(published.known, apart);
    for (auto number = NumberIndex{0}; number < published.counts.size(); ++number) {
        auto const of_few = is_small(published.counts[number], limit) || few[number];
        if (of_few && !apart[number] && bounds[number].low == bounds[number].high) {
            suppression.hidden[number] = true;
            suppression.unproven.push_back(number);
        }
    }
    if (published.counts.size() <= many_numbers) {
        hide_all_around(suppression, published, suppression.unproven);
    }
}

template <typename Value>
std::vector<Value> values_at(std::vector<NumberIndex> const& numbers, std::vector<Value> const& all)
{
    auto values = std::vector<Value>{};
    for (auto const number : numbers) {
        values.push_back(all[number]);
    }
    return values;
}

} // namespace

Suppression suppress(PublishedCounts const& published, std::int64_t limit)
{
    if (limit < 3) {
        throw std::invalid_argument{"with a limit below 3 a hidden small number can only be 1"};
    }
    check(published);
    auto hidden = below_small_totals(published, limit);
    auto const bounds = narrowed_bounds(published, bounds_of(published, hidden, limit));
    mark(published.unseen, hidden);
    mark(published.rests, hidden);
    auto const rest = marked(published.rests, published.counts.size());
    auto const few = marked(published.few, published.counts.size());
    auto const dear = marked(published.dear, published.counts.size());
    auto suppression = Suppression{.hidden = hidden, .unproven = {}};
    hide_told_by_sums(suppression, published, bounds, limit);
    for (auto const& [numbers, part] : connected_counts(published, bounds)) {
        auto const different = different_numbers(
            part,
            values_at(numbers, bounds),
            {.hidden = values_at(numbers, hidden),
             .rest = values_at(numbers, rest),
             .few = values_at(numbers, few),
             .dear = values_at(numbers, dear)}
        );
        auto const here = hide_together(different, limit);
        for (auto place = std::size_t{0}; place < numbers.size(); ++place) {
            auto const number = different.stand_for[place];
            suppression.hidden[numbers[place]] = suppression.hidden[numbers[place]] || here.hidden[number];
            if (std::ranges::find(here.unproven, number) != here.unproven.end()) {
                suppression.unproven.push_back(numbers[place]);
            }
        }
    }
    return suppression;
}

} // namespace reporting
