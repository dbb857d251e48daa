// The families at a step of the way from application to call, for who may see them.
#pragma once

#include "reporting/pages/figures_view.hpp"

#include <string>
#include <vector>

namespace reporting {

struct FunnelPartLink {
    std::string name;
    std::string address;
    bool chosen;
};

struct FunnelStepPage {
    Chosen chosen;
    std::string step;
    std::vector<FunnelPartLink> parts;
    Behind behind;
};

// "Nog niet kennisgemaakt": of those who came to the step before.
std::string not_yet_at(FunnelStep step, text::Texts const& texts);

// "/figures/funnel/met?year=2025&part=left"
std::string address_of(FunnelStep step, FunnelPart part, Chosen const& chosen);

} // namespace reporting
