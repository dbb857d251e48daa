// Studies in words.
#pragma once

#include "reporting/model/evidence.hpp"
#include "reporting/pages/outcome_view.hpp"

#include <vector>

namespace reporting {

// What research found of Home-Start, or of programmes like it.
std::vector<StudyView> studies_of(StudyOf what, text::Texts const& texts);

} // namespace reporting
