// Writes families of the national demo with all that is known of them. Only here are tables of other
// capabilities written: to play ten years with the real actions would take hours.
#pragma once

#include "demo/model/nation/facts.hpp"
#include "platform/database/connection.hpp"

#include <span>

namespace demo {

// What is the same for all of them.
struct CaseRowsOf {
    std::string_view programme_code;
    std::string_view consent_text_version;
};

// Call inside a transaction. The ids in the facts are free.
void insert_cases(database::Connection& database, std::span<CaseFacts const> cases, CaseRowsOf const& all);

// Parts of it: matches and visits; evaluations, scores and closings; what was mailed.
void insert_match_tables(database::Connection& database, std::span<CaseFacts const> cases);
void insert_talk_tables(database::Connection& database, std::span<CaseFacts const> cases);
void insert_letter_tables(database::Connection& database, std::span<CaseFacts const> cases);

std::optional<base::Date> date_of(std::optional<Day> day);

} // namespace demo
