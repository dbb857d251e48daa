#include "reporting/model/suppression.hpp"

#include "reporting/model/look_alike.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace reporting {

namespace {

constexpr auto unlimited = std::numeric_limits<std::int64_t>::max() / 2;

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

// False when all were marked already.
bool mark(std::vector<NumberIndex> const& numbers, std::vector<bool>& marked)
{
    auto const unmarked = std::ranges::any_of(numbers, [&](NumberIndex number) { return !marked[number]; });
    for (auto const number : numbers) {
        marked[number] = true;
    }
    return unmarked;
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

class Hiding {
public:
    Hiding(PublishedCounts const& published, std::int64_t limit)
        : counts_{published.counts}, limit_{limit}, hidden_{below_small_totals(published, limit)},
          network_{network_of(published, bounds_with(hidden_))}, reach_(counts_.size())
    {
    }

    Suppression suppress()
    {
        auto const small = small_numbers();
        for (auto const number : small) {
            hidden_[number] = true;
        }
        for (auto const number : small) {
            protect(number, 1, network_.bounds[number].high - counts_[number]);
            protect(number, -1, counts_[number] - network_.bounds[number].low);
        }
        auto unproven = small;
        std::erase_if(unproven, [&](NumberIndex number) { return is_safe_at_last(number); });
        if (!unproven.empty()) {
            hide_all();
        }
        return {.hidden = std::move(hidden_), .unproven = std::move(unproven)};
    }

private:
    [[nodiscard]] std::vector<NumberIndex> small_numbers() const
    {
        auto small = std::vector<NumberIndex>{};
        for (auto number = NumberIndex{0}; number < counts_.size(); ++number) {
            if (is_small(counts_[number], limit_)) {
                small.push_back(number);
            }
        }
        return small;
    }

    // What is known of each number once it is hidden, given those of which a zero is hidden too.
    [[nodiscard]] std::vector<Bounds> bounds_with(std::vector<bool> const& zeros_hidden) const
    {
        auto bounds = std::vector<Bounds>{};
        for (auto number = NumberIndex{0}; number < counts_.size(); ++number) {
            if (counts_[number] >= limit_) {
                bounds.push_back({.low = limit_, .high = unlimited});
            } else if (zeros_hidden[number]) {
                bounds.push_back({.low = 0, .high = limit_ - 1});
            } else {
                bounds.push_back(
                    {.low = counts_[number] == 0 ? 0 : 1,
                     .high = is_small(counts_[number], limit_) ? limit_ - 1 : 0}
                );
            }
        }
        return bounds;
    }

    // Hides what it takes that the number may be `wanted` more or less, or as near to that as can be.
    void protect(NumberIndex number, int direction, std::int64_t wanted, Effort effort = Effort::usual)
    {
        for (auto step = wanted; step > reach_[number].to(direction); --step) {
            auto const wish = Wish{.number = number, .direction = direction, .step = step};
            if (auto const found = cheapest_look_alike(network_, wish, hidden_, effort)) {
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

    void hide_all()
    {
        for (auto number = NumberIndex{0}; number < counts_.size(); ++number) {
            hidden_[number] = hidden_[number] || counts_[number] > 0;
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

    std::vector<std::int64_t> const& counts_;
    std::int64_t limit_;
    std::vector<bool> hidden_;
    SumNetwork network_;
    std::vector<Reach> reach_;
};

} // namespace

Suppression suppress(PublishedCounts const& published, std::int64_t limit)
{
    if (limit < 3) {
        throw std::invalid_argument{"with a limit below 3 a hidden small number can only be 1"};
    }
    check(published);
    return Hiding{published, limit}.suppress();
}

} // namespace reporting
