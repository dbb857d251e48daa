// A merger (herindeling): from a day on, a municipality has become part of another. One that was divided has
// a row for each part.
#pragma once

#include "locations/model/offer.hpp"

#include <vector>

namespace locations {

struct Merger {
    MunicipalityCode from;
    MunicipalityCode to;
    base::Date on; // the first day on which the old one is gone

    friend bool operator==(Merger const&, Merger const&) = default;
};

struct EndedOffer {
    OfferId id;
    base::Date last_day;
};

// What mergers do to offers.
struct OffersAfterMerger {
    std::vector<EndedOffer> ended;
    std::vector<OfferId> removed; // would have begun only after their municipality was gone
    std::vector<NewOffer> added;
};

// Offers go on in the municipality that takes over, from the day of the merger. Where a location already has
// an offer there, that one counts; where two of its offers come together, the new one has the range of both.
OffersAfterMerger after_mergers(std::vector<Offer> const& offers, std::vector<Merger> const& mergers);

} // namespace locations
