#pragma once

#include "matching/pages/match_form.hpp"
#include "support/model/visit.hpp"
#include "support/store/visit_answer_store.hpp"
#include "support/store/visit_store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace support {

struct VisitsPage {
    matching::MatchForm about;
    std::optional<Agreement> agreement;
    std::vector<Visit> visits; // newest first
    VisitTotals totals;
    std::vector<KeptAnswer> told; // newest first, also what another took the place of
    std::vector<KeptAnswer> late; // came in after the end, and waits
};

// The visits about which a word can be said.
std::vector<web::Choice> visit_choices_of(VisitsPage const& page, text::Texts const& texts);

} // namespace support
