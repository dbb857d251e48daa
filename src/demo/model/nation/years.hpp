// Draws the lines of all years of the national demo, in such a way that the published year has as many
// families, volunteers and children as were published.
#pragma once

#include "demo/model/nation/nation.hpp"
#include "programme/model/version.hpp"

namespace demo {

// The year from which everything is told of whoever still plays a part in the years that were asked for.
int first_year_of(NationWish const& wish, PublishedYear const& published);

// The figures of a part of the country, for tests.
PublishedYear part_of(PublishedYear const& published, int one_in);

// Throws std::logic_error when the figures cannot be reached.
Nation draw_nation(
    std::vector<Place> const& places,
    NationWish const& wish,
    PublishedYear const& published,
    programme::ProgrammeVersion const& programme
);

} // namespace demo
