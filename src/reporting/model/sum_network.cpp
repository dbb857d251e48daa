#include "reporting/model/sum_network.hpp"

#include <algorithm>

namespace reporting {

namespace {

constexpr auto times_dearer = std::int64_t{1000};

std::int32_t room_for(std::int64_t steps)
{
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(steps, 0, Room::most_room));
}

std::vector<Room> rooms_of(std::vector<std::int64_t> const& counts, std::vector<Bounds> const& bounds)
{
    auto rooms = std::vector<Room>{};
    for (auto number = NumberIndex{0}; number < counts.size(); ++number) {
        auto const& [low, high] = bounds[number];
        rooms.push_back({.up = room_for(high - counts[number]), .down = room_for(counts[number] - low)});
    }
    return rooms;
}

std::vector<std::int64_t> prices_of(std::vector<std::int64_t> const& counts, std::vector<bool> const& dear)
{
    auto prices = counts;
    for (auto number = NumberIndex{0}; number < dear.size(); ++number) {
        prices[number] *= dear[number] ? times_dearer : 1;
    }
    return prices;
}

} // namespace

SumNetwork
network_of(PublishedCounts const& published, std::vector<Bounds> bounds, std::vector<bool> const& dear)
{
    check(published);
    auto numbers_of = std::vector<std::vector<NumberInSum>>(published.sums.size());
    auto sums_of = std::vector<std::vector<SumOfNumber>>(published.counts.size());
    auto ends_of = std::vector<std::vector<NumberInSum>>(published.sums.size());
    auto const add = [&](SumIndex sum, NumberIndex number, int sign) {
        numbers_of[sum].push_back({.number = static_cast<std::uint32_t>(number), .sign = sign});
        sums_of[number].push_back({.sum = static_cast<std::uint32_t>(sum), .sign = sign});
    };
    for (auto sum = SumIndex{0}; sum < published.sums.size(); ++sum) {
        for (auto const part : published.sums[sum].parts) {
            add(sum, part, 1);
        }
        add(sum, published.sums[sum].total, -1);
    }
    auto is_flow = true;
    for (auto number = NumberIndex{0}; number < sums_of.size(); ++number) {
        auto const sums = sums_of[number].size();
        is_flow = is_flow && (sums == 0 || sums == 2);
        if (sums == 1) {
            auto const& [sum, sign] = sums_of[number].front();
            ends_of[sum].push_back({.number = static_cast<std::uint32_t>(number), .sign = sign});
        }
    }
    auto rooms = rooms_of(published.counts, bounds);
    return {
        .counts = published.counts,
        .bounds = std::move(bounds),
        .rooms = std::move(rooms),
        .numbers_of = Lists{numbers_of},
        .sums_of = Lists{sums_of},
        .ends_of = Lists{ends_of},
        .prices = prices_of(published.counts, dear),
        .is_flow = is_flow,
    };
}

} // namespace reporting
