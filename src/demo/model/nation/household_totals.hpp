// Gives every family of the national demo its children, so that the published year has as many as were
// published.
#pragma once

#include "demo/model/nation/households.hpp"

namespace demo {

// Throws std::logic_error when the figures cannot be reached.
void draw_households(Nation& nation, PublishedYear const& published, Draw const& draw);

} // namespace demo
