#include "reporting/model/sum_network.hpp"

#include <algorithm>

namespace reporting {

SumNetwork network_of(PublishedCounts const& published, std::vector<Bounds> bounds)
{
    check(published);
    auto network = SumNetwork{
        .counts = published.counts,
        .bounds = std::move(bounds),
        .numbers_of = std::vector<std::vector<NumberInSum>>(published.sums.size()),
        .sums_of = std::vector<std::vector<SumOfNumber>>(published.counts.size()),
        .ends_of = std::vector<std::vector<NumberInSum>>(published.sums.size()),
        .is_flow = true,
    };
    auto const add = [&](SumIndex sum, NumberIndex number, int sign) {
        network.numbers_of[sum].push_back({.number = number, .sign = sign});
        network.sums_of[number].push_back({.sum = sum, .sign = sign});
    };
    for (auto sum = SumIndex{0}; sum < published.sums.size(); ++sum) {
        for (auto const part : published.sums[sum].parts) {
            add(sum, part, 1);
        }
        add(sum, published.sums[sum].total, -1);
    }
    for (auto number = NumberIndex{0}; number < network.sums_of.size(); ++number) {
        auto const sums = network.sums_of[number].size();
        network.is_flow = network.is_flow && (sums == 0 || sums == 2);
        if (sums == 1) {
            auto const& [sum, sign] = network.sums_of[number].front();
            network.ends_of[sum].push_back({.number = number, .sign = sign});
        }
    }
    return network;
}

} // namespace reporting
