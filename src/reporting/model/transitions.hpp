// From which score to which (verschuiving): the scores of questions at the beginning and at the end of
// support, counted as pairs, by category of the question; and all questions of a family together as one pair.
#pragma once

#include "evaluation/model/outcome.hpp"
#include "reporting/model/figure.hpp"

#include <compare>
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

// What one family scored on its questions with both scores, as sums: its mean at the beginning is
// start / questions.
struct FamilyScores {
    int questions = 0;
    int start = 0;
    int end = 0;

    friend auto operator<=>(FamilyScores const&, FamilyScores const&) = default;
};

// All questions of a family together, a family once. Scores of one family hang together: to take each
// question as a case of its own would make the interval too narrow and p too small. The mean of a family is
// then what is counted (Altman and Bland, Units of analysis, BMJ 314:1874, 1997).
struct FamilyTransitions {
    std::map<FamilyScores, int> pairs = {}; // and how many families scored so
    int without_end = 0;                    // families with a first score, and no question with both
    int without_start = 0;                  // families with a last score and no first one

    friend bool operator==(FamilyTransitions const&, FamilyTransitions const&) = default;

    [[nodiscard]] int questions() const; // with both scores, of all families
};

// What is counted, in Dutch, marked for translation.
std::string_view transitions_counted();

// Of questions of families that had support and were closed in the period, by category. A question that was
// scored neither at the beginning nor at the end is left out.
std::map<std::string, Transitions> count_transitions(Facts const& facts, Counting const& counting);

// Of the same families; one without any score is left out.
FamilyTransitions count_family_transitions(Facts const& facts, Counting const& counting);

// What the statistics of the outcome begin with.
evaluation::ScoredNeeds scored_needs(Transitions const& transitions, int top);

// The same of families: a pair holds the mean of the family's first scores and that of its last.
evaluation::ScoredNeeds scored_families(FamilyTransitions const& transitions, int top);

} // namespace reporting
