// The coordinator asks the parent to score by herself (laten invullen), and takes that back.
#pragma once

#include "accounts/model/occasion.hpp"
#include "evaluation/model/self_scoring.hpp"
#include "platform/database/connection.hpp"

#include <expected>

namespace evaluation {

struct AskParent {
    programme::FamilyCaseId family_case;
    needs::Moment moment;
};

// Mails her a link in her own language. What was open at this moment stays so: every link leads to the same
// draft. Throws base::NotFound when the location has no such case.
std::expected<void, AskRefusal>
mail_self_scoring(database::Connection& database, accounts::Occasion const& occasion, AskParent const& wish);

// What she chose so far is forgotten. Does nothing to what was sent. Throws base::NotFound when the location
// has no such self-scoring.
void withdraw_self_scoring(
    database::Connection& database, accounts::Occasion const& occasion, SelfScoringId id
);

// A coordinator saw what the parent sent.
void note_self_scoring_seen(
    database::Connection& database, accounts::Occasion const& occasion, SelfScoringId id
);

} // namespace evaluation
