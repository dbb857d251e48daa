// What a parent chose so far on the screens on which she scores by herself.
#pragma once

#include "evaluation/model/scoring_sheet.hpp"
#include "evaluation/model/self_scoring.hpp"
#include "platform/database/connection.hpp"

namespace evaluation {

ScoringDraft load_scoring_draft(database::Connection& database, SelfScoringId id);

// All values of one field, in the place of what it held; none empties it.
void save_in_draft(
    database::Connection& database,
    SelfScoring const& scoring,
    std::string_view field,
    std::vector<std::string> const& typed
);

void delete_scoring_draft(database::Connection& database, SelfScoringId id);

// Of those which it is too late to send: their term is over, or the case is.
void delete_expired_scoring_drafts(database::Connection& database, base::Instant now);

} // namespace evaluation
