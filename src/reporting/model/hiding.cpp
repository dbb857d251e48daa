#include "reporting/model/hiding.hpp"

#include "reporting/model/look_alike.hpp"

#include <algorithm>
#include <limits>

namespace reporting {

namespace {

constexpr auto most_hidden_beside = std::size_t{3};

// How far a number moves in the look-alikes that were found.
struct Reach {
    std::int64_t up = 0;
    std::int64_t down = 0;

    std::int64_t& to(int direction) { return direction > 0 ? up : down; }
};

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
            for (auto const direction : directions_of(number)) {
                protect(number, direction, std::min<std::int64_t>(room_of(number, direction), limit_ - 2));
            }
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

    // A number that is not small itself need not be both more and less.
    [[nodiscard]] std::vector<int> directions_of(NumberIndex number) const
    {
        return is_small(network_.counts[number], limit_) ? std::vector{1, -1}
                                                         : std::vector{cheaper_direction(number)};
    }

    // In which direction it takes less to be another number.
    [[nodiscard]] int cheaper_direction(NumberIndex number) const
    {
        auto const price_of_step = [&](int direction) {
            auto const found =
                look_alikes_.cheapest({.number = number, .direction = direction, .step = 1}, hidden_);
            return found ? price_of(*found) : std::numeric_limits<std::int64_t>::max();
        };
        return price_of_step(1) < price_of_step(-1) ? 1 : -1;
    }

    // Of what is not hidden yet.
    [[nodiscard]] std::int64_t price_of(LookAlike const& look_alike) const
    {
        auto price = std::int64_t{0};
        for (auto const& [number, direction] : look_alike) {
            price += hidden_[number] ? 0 : network_.prices[number];
        }
        return price;
    }

    [[nodiscard]] std::int64_t room_of(NumberIndex number, int direction) const
    {
        return direction > 0 ? network_.rooms[number].up : network_.rooms[number].down;
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

} // namespace

Suppression hide_together(DifferentNumbers const& numbers, std::int64_t limit)
{
    return Hiding{numbers, limit}.suppress();
}

} // namespace reporting
