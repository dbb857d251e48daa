// Mean and spread of a sample (steekproef).
#pragma once

#include <optional>
#include <span>

namespace evaluation {

// The sum of the values over their number; nothing of no values.
std::optional<double> mean(std::span<double const> values);

// The standard deviation of the population the sample was drawn from: the root of the squared deviations from
// the mean over n - 1. Nothing of fewer than two values; 0 when all are the same.
std::optional<double> standard_deviation(std::span<double const> values);

} // namespace evaluation
