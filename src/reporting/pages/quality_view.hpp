// What the quality pack shows (voor de visitatie): each norm with its figure, and where it was not met.
#pragma once

#include "reporting/pages/figures_view.hpp"

#include <string>
#include <vector>

namespace reporting {

struct NormView {
    std::string norm;    // in words
    std::string value;   // "92,3%"
    std::string basis;   // "van 13"
    std::string counted; // the definition
    std::string address; // of the figure
    std::vector<BehindLine> not_met = {};
    std::vector<BehindLine> unknown = {};
};

struct NormGroup {
    std::string name;
    std::vector<NormView> norms;
};

struct QualityPage {
    Chosen chosen;
    std::vector<NormGroup> groups;
};

} // namespace reporting
