#include "evaluation/model/sample.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evaluation {

std::optional<double> mean(std::span<double const> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> standard_deviation(std::span<double const> values)
{
    if (values.size() < 2) {
        return std::nullopt;
    }
    // The mean of many equal fractions may differ from them in the last bit; that is no spread.
    if (std::ranges::adjacent_find(values, std::ranges::not_equal_to{}) == values.end()) {
        return 0.0;
    }
    auto const middle = *mean(values);
    auto squares = 0.0;
    for (auto const value : values) {
        squares += (value - middle) * (value - middle);
    }
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

} // namespace evaluation
