#pragma once

#include "matching/pages/match_form.hpp"
#include "support/model/visit.hpp"
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
};

} // namespace support
