// The figures of a choice, as far as who asks may see them.
#pragma once

#include "reporting/pages/chosen.hpp"

#include <optional>
#include <vector>

namespace reporting {

// All figures of the choice in this period: for who sees the families as they are now, for others as the
// country was counted lately. Of a location that did nothing in it, nothing is known.
Shown shown_for(accounts::SignedInRequest& request, Chosen const& chosen, Period const& period);

// The same in each of some periods, whose facts are read once. At least one.
std::vector<Shown>
shown_for(accounts::SignedInRequest& request, Chosen const& chosen, std::vector<Period> const& periods);

// The country beside a location, as it was counted lately; nothing while it was not, and for who chose the
// country itself.
std::optional<Shown>
nation_beside(accounts::SignedInRequest& request, Chosen const& chosen, Period const& period);

} // namespace reporting
