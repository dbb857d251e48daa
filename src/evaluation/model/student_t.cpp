#include "evaluation/model/student_t.hpp"

#include "evaluation/model/sample.hpp"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace evaluation {

namespace {

using StudentT = boost::math::students_t_distribution<double>;

double two_sided_p(double t, int degrees_freedom)
{
    auto const distribution = StudentT{static_cast<double>(degrees_freedom)};
    return 2.0 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

} // namespace

double student_t_quantile(double probability, int degrees_freedom)
{
    return boost::math::quantile(StudentT{static_cast<double>(degrees_freedom)}, probability);
}

std::optional<PairedT> paired_t(std::span<double const> changes)
{
    auto const spread = standard_deviation(changes);
    if (!spread || *spread == 0.0) {
        return std::nullopt;
    }
    auto const middle = *mean(changes);
    auto const error = *spread / std::sqrt(static_cast<double>(changes.size()));
    auto const degrees_freedom = static_cast<int>(changes.size()) - 1;
    auto const reach = student_t_quantile(0.975, degrees_freedom) * error;
    return PairedT{
        .t = middle / error,
        .degrees_freedom = degrees_freedom,
        .p_value = two_sided_p(middle / error, degrees_freedom),
        .interval = {.low = middle - reach, .high = middle + reach},
    };
}

} // namespace evaluation
