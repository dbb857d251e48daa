// The parameters of cost and impact in words, each with who says so and what nobody knows.
#pragma once

#include "reporting/model/impact.hpp"

#include <string_view>

namespace reporting {

// Dutch, to be translated when it is shown.
struct ParameterWords {
    std::string_view name;
    std::string_view source; // true whatever number stands beside it
};

ParameterWords words_for(ImpactParameter parameter);

} // namespace reporting
