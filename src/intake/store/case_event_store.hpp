// The dated facts of family cases. Later capabilities add theirs through record_event.
#pragma once

#include "accounts/model/actor.hpp"
#include "intake/model/family_case.hpp"
#include "platform/base/instant.hpp"
#include "platform/database/connection.hpp"
#include "programme/model/event.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace intake {

// An event with what only people read: the time of an appointment, a note for the coordinator, who recorded
// it, and the form by which it came.
struct CaseEvent {
    programme::Event event;
    std::string planned_time = {}; // "10:00"; may be empty
    std::string note = {};
    std::optional<accounts::AccountId> recorded_by = std::nullopt;
    std::string submission_key = {}; // of the form; may be empty
};

void insert_case_event(
    database::Connection& database, FamilyCase const& family_case, CaseEvent const& event, base::Instant now
);

// Whether this form was recorded before: the second of two clicks is no second fact.
bool is_submitted(database::Connection& database, FamilyCaseId family_case, std::string_view submission_key);

// The events of a case in the order of their days. Visits are not among them: see support.
programme::CaseHistory load_history(database::Connection& database, FamilyCaseId family_case);

std::vector<CaseEvent> list_case_events(database::Connection& database, FamilyCaseId family_case);

// The histories of all cases of a location that are not over, for the day list.
struct CaseWithHistory {
    FamilyCaseId family_case;
    programme::CaseHistory history;
};

std::vector<CaseWithHistory> list_open_histories(database::Connection& database, people::LocationId location);

// For an event that said in advance what then did not happen, such as a notice that was held back.
void correct_event_code(
    database::Connection& database, FamilyCaseId family_case, programme::EventKind kind, std::string_view code
);

} // namespace intake
