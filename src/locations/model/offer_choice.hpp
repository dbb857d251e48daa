// To which offer a family's question goes when several are valid where it lives. Every offer gives all four
// kinds of support, so that only ages and distance tell them apart; see docs/which-offer.md.
#pragma once

#include "locations/model/finder.hpp"

#include <vector>

namespace locations {

struct OfferChoice {
    OfferHere offer;
    bool fits;                    // a child, or the pregnancy, is in its range
    std::vector<Location> others; // that have as many children in range, the nearest first
};

// The offer with most children in its range, and of these the first. `nearest_first` has at least one.
OfferChoice
choose_offer(std::vector<OfferHere> const& nearest_first, Children const& children, base::Date day);

} // namespace locations
