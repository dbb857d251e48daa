// The scores at the beginning and at the end in words: of all questions of a family together, and by
// category.
#pragma once

#include "reporting/pages/outcome_view.hpp"

#include <vector>

namespace reporting {

// All questions together first, if they were counted so. Of few pairs, nothing but how many they are.
std::vector<OutcomeLine>
outcome_lines(Shown const& shown, Chosen const& chosen, accounts::SignedInRequest const& request);

} // namespace reporting
