// Counts a figure over facts: the readings of all records, put together as the figure says.
#pragma once

#include "reporting/model/figure.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace reporting {

struct ClassCount {
    std::string code;
    int count;

    friend bool operator==(ClassCount const&, ClassCount const&) = default;
};

struct Quartiles {
    double first;
    double third;
    double largest;

    friend bool operator==(Quartiles const&, Quartiles const&) = default;
};

// What a figure comes to. A sum of nothing is 0; every other measure of nothing is not known.
struct Result {
    int n = 0;       // records that were counted, with those of which the value is missing
    int missing = 0; // of those
    std::optional<double> value = {
    }; // the sum, the percentage, the mean or the median; of classes: all together
    std::optional<Quartiles> quartiles = {}; // of a median
    std::vector<ClassCount> classes = {};    // the largest first, and then by code

    friend bool operator==(Result const&, Result const&) = default;
};

Result count(Figure const& figure, Facts const& facts, Counting const& counting);

// Quantile of sorted values, between two of them where it falls between: type 7 of Hyndman and Fan (1996,
// Sample quantiles in statistical packages, The American Statistician 50), as spreadsheets have it.
double quantile(std::vector<double> const& sorted, double share);

// A record behind a figure: its place in the facts, and what it says to the figure. A case with several
// matches says something of each.
struct RecordBehind {
    std::size_t place;
    std::vector<Reading> readings;

    // Of a share: somewhere it is not so, such as something that was not done.
    [[nodiscard]] bool says_no() const;

    // Somewhere it is not known.
    [[nodiscard]] bool says_nothing() const;
};

// The records behind a figure: those that were counted, of a sum without those that add nothing.
std::vector<RecordBehind> records_behind(Figure const& figure, Facts const& facts, Counting const& counting);

} // namespace reporting
