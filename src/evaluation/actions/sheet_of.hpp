// What a parent is asked at a moment: about her needs as they are now, and the questionnaires of the day on
// which she was asked.
#pragma once

#include "evaluation/model/scoring_sheet.hpp"
#include "platform/database/connection.hpp"

namespace evaluation {

ScoringSheet sheet_of(
    database::Connection& database, SelfScoring const& scoring, programme::ProgrammeVersion const& programme
);

// Whether there is anything to ask her today.
bool is_anything_asked(
    database::Connection& database,
    programme::FamilyCaseId family_case,
    needs::Moment moment,
    programme::ProgrammeVersion const& programme,
    base::Date today
);

} // namespace evaluation
