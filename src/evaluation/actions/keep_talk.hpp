// Keeps what came out of a talk with the parent: the evaluation and her scores. Call it inside the
// transaction that records what the talk was for, such as the first check or the closing.
#pragma once

#include "accounts/model/occasion.hpp"
#include "evaluation/model/evaluation.hpp"
#include "intake/model/family_case.hpp"
#include "platform/database/connection.hpp"

namespace evaluation {

struct HeldTalk {
    Moment moment;
    base::Date held_on;
    Talk talk;
};

// Throws base::NotFound for a score of a need that is not of this family.
void keep_talk(
    database::Connection& database,
    intake::FamilyCase const& family_case,
    HeldTalk const& held,
    accounts::Occasion const& occasion
);

} // namespace evaluation
