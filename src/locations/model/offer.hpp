// An offer (aanbod): what a location offers in one municipality, from when to when, for which ages. Ages are
// in years and inclusive ("t/m").
#pragma once

#include "locations/model/location.hpp"
#include "locations/model/municipality_code.hpp"
#include "platform/base/date.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace locations {

using OfferId = base::Id<struct OfferTag>;

// Where it is known from. A made-up offer has neither year nor address.
struct OfferSource {
    std::optional<int> year = {};
    std::optional<std::string> url = {};

    friend bool operator==(OfferSource const&, OfferSource const&) = default;
};

struct NewOffer {
    LocationId location;
    MunicipalityCode municipality;
    base::Date valid_from;
    std::optional<base::Date> valid_to; // the last day; nothing while there is none
    int age_from;
    int age_to_inclusive;
    bool from_28_weeks; // also during pregnancy, from 28 weeks
    bool demo;          // made up
    OfferSource source = {};

    friend bool operator==(NewOffer const&, NewOffer const&) = default;
};

struct Offer : NewOffer {
    OfferId id;
};

bool is_valid_on(NewOffer const& offer, base::Date day);

// The children of a family as a parent tells them: months of birth, and the day a child is expected.
struct Children {
    std::vector<std::chrono::year_month> born = {};
    std::optional<base::Date> due = {};
};

// Whether the offer is valid on this day and at least one child, or the pregnancy, is in its range. A month
// of birth leaves a few days open: then the family gets the benefit of the doubt. A pregnancy is in range
// from twelve weeks before the due date; from that date on the child counts as born. Source: programme.md,
// "Who may be supported".
bool fits(NewOffer const& offer, Children const& children, base::Date day);

} // namespace locations
