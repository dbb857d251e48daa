// Reads the section of kinds of referrers of a programme file.
#pragma once

#include "programme/store/section.hpp"

namespace programme {

ReferrerKinds read_referrers(Section referrers, Faults& faults);

} // namespace programme
