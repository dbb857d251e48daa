// Reads what a programme file says about matching.
#pragma once

#include "programme/store/section.hpp"

namespace programme {

// Reads the table `matching`. Every travel way, language level, age band and need category of `version` must
// be in it, so its lists of choices are read before.
MatchingRules read_matching(Section matching, ProgrammeVersion const& version);

} // namespace programme
