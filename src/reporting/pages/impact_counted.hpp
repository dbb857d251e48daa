// What the place of a calculation counted itself, which the calculator begins with and tells.
#pragma once

#include "reporting/model/impact.hpp"
#include "reporting/pages/chosen.hpp"

#include <string>

namespace reporting {

struct CountedHere {
    Chosen chosen;
    Period period;
    ImpactCounts counts;
};

// Of the year that was asked for; without, of the last one that is over.
CountedHere count_here(accounts::SignedInRequest& request);

// "Home-Start Aalten, 2025: 18 trajecten afgesloten na steun."; empty for what a place does not count.
std::string counted_in_words(ImpactParameter parameter, CountedHere const& here, text::Texts const& texts);

} // namespace reporting
