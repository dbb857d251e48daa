// The definition of a figure in words, as pages, files and reports give it.
#pragma once

#include <string>

namespace reporting {

struct DefinitionWords {
    std::string counted;
    std::string formula;
    std::string unit;
    std::string population;
    std::string as_of;

    friend bool operator==(DefinitionWords const&, DefinitionWords const&) = default;
};

} // namespace reporting
