// The mean of changes, how sure it is, and whether chance alone explains it, by the t distribution (Student,
// "The probable error of a mean", Biometrika 6, 1908). It supposes that changes are spread about normally;
// for scores of 0 to 5 that is rough, so wilcoxon.hpp stands beside it.
#pragma once

#include <optional>
#include <span>

namespace evaluation {

struct Interval {
    double low;
    double high;
};

struct PairedT {
    double t;            // mean / (SD / sqrt(n))
    int degrees_freedom; // n - 1
    double p_value;      // two-sided: a mean at least so far from 0, were there no change
    Interval interval;   // of the mean, 95%: mean +- t(0.975; n - 1) * SD / sqrt(n)
};

// Nothing of fewer than two changes, nor when all are the same: without spread there is no scale to measure
// on.
std::optional<PairedT> paired_t(std::span<double const> changes);

// The value below which a t of so many degrees of freedom (1 or more) lies with this probability (0 < p < 1).
double student_t_quantile(double probability, int degrees_freedom);

} // namespace evaluation
