#include "demo/model/nation/draw.hpp"

#include <numeric>

namespace demo {

namespace {

std::uint64_t mix(std::uint64_t bits)
{
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31U);
}

constexpr auto step_of_state = std::uint64_t{0x9E3779B97F4A7C15U};

} // namespace

Draw Draw::of(Stream stream, std::uint64_t number) const
{
    auto const kind = mix(seed_ + step_of_state * (static_cast<std::uint64_t>(stream) + 1));
    return Draw{mix(kind + step_of_state * (number + 1))};
}

std::uint64_t Draw::next()
{
    state_ += step_of_state;
    return mix(state_);
}

// The remainder favours small numbers by less than one in 10^17.
int Draw::whole(int least, int most)
{
    auto const count = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<int>(next() % count);
}

double Draw::share()
{
    constexpr auto unit = 1.0 / 9007199254740992.0; // 2 to the power -53
    return static_cast<double>(next() >> 11U) * unit;
}

std::size_t Draw::weighted(std::span<int const> weights)
{
    auto left = whole(0, std::accumulate(weights.begin(), weights.end(), 0) - 1);
    auto place = std::size_t{0};
    while (left >= weights[place]) {
        left -= weights[place++];
    }
    return place;
}

int Draw::by_quantiles(std::span<int const> quantiles)
{
    constexpr auto fine = 1000;
    auto const steps = static_cast<int>(quantiles.size()) - 1;
    auto const drawn = whole(0, steps * fine - 1);
    auto const place = static_cast<std::size_t>(drawn / fine);
    auto const width = quantiles[place + 1] - quantiles[place];
    return quantiles[place] + (width * (drawn % fine) + fine / 2) / fine;
}

} // namespace demo
