// Reads the questionnaires of a programme file.
#pragma once

#include "programme/model/questionnaire.hpp"
#include "programme/store/section.hpp"

namespace programme {

// A programme may have none. A condition is about an earlier question of the same questionnaire; a later
// version of a questionnaire counts from a later day.
std::vector<Questionnaire> read_questionnaires(Section& programme, Faults& faults);

} // namespace programme
