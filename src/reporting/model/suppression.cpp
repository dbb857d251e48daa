#include "reporting/model/suppression.hpp"

#include "reporting/model/bonds.hpp"
#include "reporting/model/connected_counts.hpp"
#include "reporting/model/equal_numbers.hpp"
#include "reporting/model/look_alike.hpp"
#include "reporting/model/narrowed_bounds.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace reporting {

namespace {

constexpr auto most_hidden_beside = std::size_t{3};

// How far a number moves in the look-alikes that were found.
struct Reach {
    std::int64_t up = 0;
    std::int64_t down = 0;

    std::int64_t& to(int direction) { return direction > 0 ? up : down; }
};

bool is_small(std::int64_t count, std::int64_t limit)
{
    return count > 0 && count < limit;
}

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

// Above this many numbers not everything is tried: it would take minutes.
constexpr auto many_numbers = std::size_t{2000};

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

// Of numbers that hang together.
class Hiding {
public:
    Hiding(DifferentNumbers const& numbers, std::int64_t limit)
        : look_alikes_{network_of(numbers.published, numbers.bounds, numbers.marks.dear)}, limit_{limit},
          hidden_{numbers.marks.hidden}, marks_{numbers.marks}, reach_(network_.counts.size())
    {
    }

    Suppression suppress()
    {
        auto const small = small_numbers();
        for (auto const number : small) {
            hidden_[number] = true;
        }
        for (auto const number : small) {
            protect(number, 1, std::min<std::int64_t>(network_.rooms[number].up, limit_ - 2));
            protect(number, -1, std::min<std::int64_t>(network_.rooms[number].down, limit_ - 2));
        }
        auto unproven = small;
        std::erase_if(unproven, [&](NumberIndex number) { return is_safe_at_last(number); });
        for (auto const number : unproven) {
            hide_beside(number);
        }
        std::erase_if(unproven, [&](NumberIndex number) { return is_safe_at_last(number); });
        if (network_.counts.size() <= many_numbers) {
            hide_ever_larger(unproven);
        }
        return {.hidden = std::move(hidden_), .unproven = std::move(unproven)};
    }

private:
    [[nodiscard]] std::vector<NumberIndex> small_numbers() const
    {
        auto small = std::vector<NumberIndex>{};
        for (auto number = NumberIndex{0}; number < network_.counts.size(); ++number) {
            auto const of_few = is_small(network_.counts[number], limit_) || marks_.few[number];
            if (of_few && !marks_.rest[number] && can_move(number)) {
                small.push_back(number);
            }
        }
        return small;
    }

    // Hides what it takes that the number may be `wanted` more or less, or as near to that as can be. That
    // it may be another number at all is worth most effort.
    void protect(NumberIndex number, int direction, std::int64_t wanted, Effort effort = Effort::usual)
    {
        for (auto step = wanted; step > reach_[number].to(direction); --step) {
            auto const wish = Wish{.number = number, .direction = direction, .step = step};
            if (auto const found = look_alikes_.cheapest(wish, hidden_, step > 1 ? Effort::least : effort)) {
                hide(*found, step);
            }
        }
    }

    // Whether it has a look-alike, if need be one that is hard to find.
    bool is_safe_at_last(NumberIndex number)
    {
        for (auto const direction : {1, -1}) {
            if (reach_[number].up + reach_[number].down == 0) {
                protect(number, direction, 1, Effort::utmost);
            }
        }
        return reach_[number].up + reach_[number].down > 0;
    }

    // Until they are proven, or nothing is shown: the totals of all, which are largest, go last.
    void hide_ever_larger(std::vector<NumberIndex>& unproven)
    {
        auto const largest = std::ranges::max(network_.prices);
        for (auto hidden_to = limit_; !unproven.empty() && hidden_to <= largest;) {
            hidden_to *= 2;
            for (auto number = NumberIndex{0}; number < network_.counts.size(); ++number) {
                auto const price = network_.prices[number];
                hidden_[number] = hidden_[number] || (price > 0 && price < hidden_to && can_move(number));
            }
            std::erase_if(unproven, [&](NumberIndex number) { return is_safe_at_last(number); });
        }
    }

    [[nodiscard]] bool can_move(NumberIndex number) const
    {
        return network_.bounds[number].low < network_.bounds[number].high;
    }

    // The smallest that are shown of each sum in which it stands, but for those that are dear.
    void hide_beside(NumberIndex number)
    {
        for (auto const& [sum, sign] : network_.sums_of[number]) {
            auto shown = std::vector<NumberIndex>{};
            for (auto const& [near, sign_of_near] : network_.numbers_of[sum]) {
                auto const is_dear = network_.prices[near] > network_.counts[near];
                if (!hidden_[near] && network_.counts[near] > 0 && can_move(near) && !is_dear) {
                    shown.push_back(near);
                }
            }
            std::ranges::stable_sort(shown, {}, [&](NumberIndex near) { return network_.prices[near]; });
            shown.resize(std::min(shown.size(), most_hidden_beside));
            for (auto const near : shown) {
                hidden_[near] = true;
            }
        }
    }

    void hide(LookAlike const& look_alike, std::int64_t step)
    {
        for (auto const& [number, direction] : look_alike) {
            hidden_[number] = true;
            auto& reached = reach_[number].to(direction);
            reached = std::max(reached, step);
        }
    }

    LookAlikes look_alikes_;
    SumNetwork const& network_ = look_alikes_.network();
    std::int64_t limit_;
    std::vector<bool> hidden_;
    NumberMarks const& marks_;
    std::vector<Reach> reach_;
};

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
        auto const here = Hiding{different, limit}.suppress();
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
