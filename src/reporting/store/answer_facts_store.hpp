// Reads talks and the answers of the questionnaires of the programme, for the page about answers.
#pragma once

#include "people/model/person.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/duration.hpp"
#include "reporting/model/answer_facts.hpp"
#include "reporting/model/period.hpp"

#include <optional>
#include <string>

namespace reporting {

// Whose talks: of one location, of what it does in one municipality, or of the whole country.
struct AnswersOf {
    std::optional<people::LocationId> location = {};
    std::optional<std::string> municipality = {};
    Period period;
    programme::Duration fresh_for; // how long an answer of a parent by herself stands for a talk
};

// All of closings and follow-ups of the families that came into the period; of moments that come again what
// lies no farther outside the period than answers stay fresh.
AnswerFacts load_answer_facts(database::Connection& database, AnswersOf const& of);

} // namespace reporting
