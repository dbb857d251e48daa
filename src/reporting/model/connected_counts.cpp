#include "reporting/model/connected_counts.hpp"

#include "reporting/model/bonds.hpp"

#include <map>
#include <optional>

namespace reporting {

namespace {

class Connecting {
public:
    Connecting(PublishedCounts const& published, std::vector<Bounds> const& bounds)
        : published_{published}, bounds_{bounds}, bonds_{published.counts.size()},
          place_in_part_(published.counts.size())
    {
    }

    std::vector<ConnectedCounts> connected()
    {
        for (auto const& sum : published_.sums) {
            auto const first = first_that_moves(sum);
            each_that_moves(sum, [&](NumberIndex number) { bonds_.bind(*first, number); });
        }
        for (auto number = NumberIndex{0}; number < published_.counts.size(); ++number) {
            if (moves(number)) {
                place_in_part_[number] = add(part_of(number), number);
            }
        }
        for (auto const& sum : published_.sums) {
            if (auto const first = first_that_moves(sum)) {
                add(part_of(*first), sum);
            }
        }
        return std::move(parts_);
    }

private:
    [[nodiscard]] bool moves(NumberIndex number) const { return bounds_[number].low < bounds_[number].high; }

    template <typename Use>
    void each_that_moves(Sum const& sum, Use use) const
    {
        for (auto const part : sum.parts) {
            if (moves(part)) {
                use(part);
            }
        }
        if (moves(sum.total)) {
            use(sum.total);
        }
    }

    [[nodiscard]] std::optional<NumberIndex> first_that_moves(Sum const& sum) const
    {
        auto first = std::optional<NumberIndex>{};
        each_that_moves(sum, [&](NumberIndex number) { first = first.value_or(number); });
        return first;
    }

    ConnectedCounts& part_of(NumberIndex number)
    {
        auto const [known, is_new] = parts_by_first_.emplace(bonds_.first_of(number), parts_.size());
        if (is_new) {
            parts_.emplace_back();
        }
        return parts_[known->second];
    }

    NumberIndex add(ConnectedCounts& part, NumberIndex number) const
    {
        part.numbers.push_back(number);
        part.published.counts.push_back(published_.counts[number]);
        return part.numbers.size() - 1;
    }

    void add(ConnectedCounts& part, Sum const& sum) const
    {
        auto here = Sum{
            .total = moves(sum.total) ? place_in_part_[sum.total] : add(part, sum.total),
            .parts = {},
        };
        for (auto const number : sum.parts) {
            if (moves(number)) {
                here.parts.push_back(place_in_part_[number]);
            } else if (published_.counts[number] != 0) {
                here.parts.push_back(add(part, number));
            }
        }
        part.published.sums.push_back(std::move(here));
    }

    PublishedCounts const& published_;
    std::vector<Bounds> const& bounds_;
    Bonds bonds_;
    std::vector<NumberIndex> place_in_part_;
    std::map<NumberIndex, std::size_t> parts_by_first_;
    std::vector<ConnectedCounts> parts_;
};

} // namespace

std::vector<ConnectedCounts>
connected_counts(PublishedCounts const& published, std::vector<Bounds> const& bounds)
{
    return Connecting{published, bounds}.connected();
}

} // namespace reporting
