// From which score to which (verschuiving): the scores of questions at the beginning and at the end of
// support, counted as pairs, by category of the question.
#pragma once

#include "evaluation/model/outcome.hpp"
#include "reporting/model/figure.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace reporting {

struct Transitions {
    std::map<std::pair<int, int>, int> pairs = {}; // start and end, and how many went so
    int without_end = 0;
    int without_start = 0;

    friend bool operator==(Transitions const&, Transitions const&) = default;

    void add(Transitions const& other);
};

// What is counted, in Dutch, marked for translation.
std::string_view transitions_counted();

// Of questions of families that had support and were closed in the period, by category. A question that was
// scored neither at the beginning nor at the end is left out.
std::map<std::string, Transitions> count_transitions(Facts const& facts, Counting const& counting);

// What the statistics of the outcome begin with.
evaluation::ScoredNeeds scored_needs(Transitions const& transitions, int top);

} // namespace reporting
