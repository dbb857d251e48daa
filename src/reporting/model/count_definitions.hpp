// By which definitions a count is made. What was counted by others says something else under the same words,
// so that it is not read but counted again.
#pragma once

#include "reporting/model/figure.hpp"

#include <string>
#include <vector>

namespace reporting {

// Rises when a count that is kept changes without a new version of a figure: the form in which it is written,
// what stands beside the figures, or which small numbers are hidden.
inline constexpr auto form_of_counts = 1;

// A digest of all figures in their versions, of what the programme says that changes a count, and of the
// form. Words are not in it: they are not kept.
std::string digest_of_definitions(
    std::vector<Figure> const& figures, programme::ProgrammeVersion const& programme, int form
);

// The same of the definitions in force.
std::string definitions_of(programme::ProgrammeVersion const& programme);

} // namespace reporting
