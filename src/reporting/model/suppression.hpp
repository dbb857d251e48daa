// Suppression (afscherming): which numbers are not shown, so that nobody is recognised in a small one. A
// number below the limit is hidden, and with it as many others as it takes that it cannot be computed from
// what is shown.
#pragma once

#include "reporting/model/published_counts.hpp"

namespace reporting {

constexpr auto smallest_shown = std::int64_t{5};

// What is hidden is shown as one and the same mark, whatever its reason. A percentage or a mean that is made
// with a hidden number tells it as well: that is the caller's to hide.
struct Suppression {
    std::vector<bool> hidden; // by number
    // Small numbers of which it was not proven that nobody computes them; then every number but the zeros is
    // hidden that hangs together with them. Of thousands that hang together three more are hidden in each sum
    // with them. In a table of rows and columns there are none.
    std::vector<NumberIndex> unproven;
};

// Which of the numbers to hide:
//
// Each from 1 up to the limit. Zero is shown, for it is about nobody; but below a total that is small all
// parts are hidden, also zeros: else they would tell what the few are like. (Who computes such a zero learns
// of nobody anything.)
//
// Those that are unseen are hidden whatever they are, and protected as all others. Those of few people are
// hidden as small ones are, also when they count more than people: their visits. Those that are known already
// are not hidden, and what they tell of others is reckoned with.
//
// And more, preferring those with the fewest people, until each small number has look-alikes: tables that
// show the same, in which it is any other number from 1 up to the limit (from 0 below a small total). Where
// numbers are too small for all of these, as far up and down as one step goes, and one other number at least.
// Those of few people that are not small themselves are another number in one direction, whichever hides
// less.
//
// Whom it protects against: somebody who reads all that is shown, knows all sums, and that counts are whole
// and not negative; who even knows of each hidden number whether it is small. Not against who knows some of
// the families, and not across several tables about the same families: those are to be put into one, with the
// sums between them.
//
// Pure, and the same for the same counts. Throws std::invalid_argument as check does, and for a limit below
// 3, for then a hidden small number could only be 1.
Suppression suppress(PublishedCounts const& published, std::int64_t limit = smallest_shown);

} // namespace reporting
