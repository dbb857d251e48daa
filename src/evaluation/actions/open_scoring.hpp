// The time that a parent is asked to score by herself: a new one, or the one she may still send. Call these
// inside a transaction that holds the case.
#pragma once

#include "accounts/model/occasion.hpp"
#include "evaluation/actions/ask_parent.hpp"

#include <optional>

namespace evaluation {

std::optional<AskRefusal>
objection_to(database::Connection& database, accounts::Occasion const& occasion, AskParent const& wish);

struct ScoringTerms {
    AskParent wish;
    ScoringWay way;
    base::Instant expires_at; // what she may still send ends no earlier
};

SelfScoring
open_scoring(database::Connection& database, accounts::Occasion const& occasion, ScoringTerms const& terms);

} // namespace evaluation
