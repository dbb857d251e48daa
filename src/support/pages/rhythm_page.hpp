// The rhythm of a match as the coordinator sees it: what was agreed, the visits to come, and changing both.
#pragma once

#include "matching/pages/match_form.hpp"
#include "platform/web/components.hpp"
#include "support/model/rhythm.hpp"

#include <vector>

namespace support {

struct RhythmPage {
    matching::MatchForm about;
    std::vector<PlannedVisit> visits; // those to come, for some weeks
    std::optional<Agreement> agreement;
};

// "dinsdag 24 november", "dinsdag 24 november, nu donderdag 26 november", "... gaat niet door: Ziekte in het
// gezin"
std::string
words_for(PlannedVisit const& visit, programme::ProgrammeVersion const& programme, text::Texts const& texts);

std::vector<web::Choice> planned_visit_choices(RhythmPage const& page, text::Texts const& texts);
std::vector<web::Choice> week_choices(text::Texts const& texts);

} // namespace support
