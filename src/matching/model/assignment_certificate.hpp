// Proof that an assignment is best, or how far it can be from it, from its prices alone and in whole numbers:
// it shares nothing with the solver.
#pragma once

#include "matching/model/assignment.hpp"

namespace matching {

struct Certificate {
    bool keeps_places = true; // each pair is a candidate, and nobody gets more families than she can take
    bool prices_hold = true;  // none below zero, and worth + price covers the points of every candidate
    std::int64_t value = 0;   // of the pairs
    std::int64_t bound = 0; // the worths and the prices of all places; the most, when it is too much to count
    std::int64_t slack = 0; // complementary slackness: 0 only for the best answer, and then the proof of it

    [[nodiscard]] std::int64_t gap() const { return bound - value; }

    [[nodiscard]] bool holds() const { return keeps_places && prices_hold; }

    [[nodiscard]] bool proves_best() const { return holds() && gap() == 0 && slack == 0; }
};

Certificate certify(AssignmentPool const& pool, Assignment const& answer);

} // namespace matching
