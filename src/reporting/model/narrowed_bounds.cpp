#include "reporting/model/narrowed_bounds.hpp"

#include <algorithm>

namespace reporting {

namespace {

// One more seldom narrows anything, and none is wrong to leave out.
constexpr auto most_rounds = 50;

// Of some numbers together; how many have no upper bound is counted apart, to leave one of them out again.
struct Together {
    std::int64_t least = 0;
    std::int64_t most = 0;
    int without_most = 0;

    void add(Bounds const& one)
    {
        least += one.low;
        if (one.high == Bounds::unlimited) {
            ++without_most;
        } else {
            most += one.high;
        }
    }

    [[nodiscard]] std::int64_t most_but_for(Bounds const& one) const
    {
        auto const is_without = one.high == Bounds::unlimited;
        if (without_most > (is_without ? 1 : 0)) {
            return Bounds::unlimited;
        }
        return is_without ? most : most - one.high;
    }
};

class Narrowing {
public:
    explicit Narrowing(std::vector<Bounds> bounds) : bounds_{std::move(bounds)} {}

    // False when it says nothing new.
    bool narrow(Sum const& sum)
    {
        auto together = Together{};
        for (auto const part : sum.parts) {
            together.add(bounds_[part]);
        }
        auto const all = together.without_most > 0 ? Bounds::unlimited : together.most;
        auto changed = narrow(sum.total, {.low = together.least, .high = all});
        auto const total = bounds_[sum.total];
        for (auto const part : sum.parts) {
            auto const& one = bounds_[part];
            auto const high =
                total.high == Bounds::unlimited ? Bounds::unlimited : total.high - (together.least - one.low);
            changed = narrow(part, {.low = total.low - together.most_but_for(one), .high = high}) || changed;
        }
        return changed;
    }

    std::vector<Bounds> done() { return std::move(bounds_); }

private:
    bool narrow(NumberIndex number, Bounds const& known)
    {
        auto& bounds = bounds_[number];
        auto const narrowed =
            Bounds{.low = std::max(bounds.low, known.low), .high = std::min(bounds.high, known.high)};
        auto const is_narrower = narrowed.low > bounds.low || narrowed.high < bounds.high;
        bounds = narrowed;
        return is_narrower;
    }

    std::vector<Bounds> bounds_;
};

} // namespace

std::vector<Bounds> narrowed_bounds(PublishedCounts const& published, std::vector<Bounds> bounds)
{
    auto narrowing = Narrowing{std::move(bounds)};
    auto changed = true;
    for (auto round = 0; changed && round < most_rounds; ++round) {
        changed = false;
        for (auto const& sum : published.sums) {
            changed = narrowing.narrow(sum) || changed;
        }
    }
    return narrowing.done();
}

} // namespace reporting
