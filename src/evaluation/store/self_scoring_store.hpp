// When parents were asked to score by themselves, and what they sent. Their scores are kept by needs.
#pragma once

#include "evaluation/model/self_scoring.hpp"
#include "platform/database/connection.hpp"

#include <vector>

namespace evaluation {

struct NewSelfScoring {
    people::LocationId location;
    programme::FamilyCaseId family_case;
    needs::Moment moment;
    ScoringWay way;
    accounts::AccountId asked_by;
    base::Date asked_on;
    base::Instant expires_at;
};

SelfScoringId insert_self_scoring(database::Connection& database, NewSelfScoring const& scoring);

// Throws base::NotFound when the location has no such self-scoring.
SelfScoring load_self_scoring(database::Connection& database, SelfScoringId id, people::LocationId location);

// Newest first.
std::vector<SelfScoring>
list_self_scorings(database::Connection& database, programme::FamilyCaseId family_case);

// Sent, and no coordinator saw it yet: neither by saying so, nor by recording the talk of that moment after
// it.
std::vector<SelfScoring>
list_unseen_self_scorings(database::Connection& database, people::LocationId location);

// What was sent at this moment and no talk of it was recorded since, the last that was sent first. `moment`
// is of a talk.
std::vector<SelfScoring> list_waiting_self_scorings(
    database::Connection& database, programme::FamilyCaseId family_case, needs::Moment moment
);

void set_next_screen(database::Connection& database, SelfScoringId id, std::string_view screen);
void mark_sent(
    database::Connection& database,
    SelfScoringId id,
    std::optional<Judgement> const& judgement,
    base::Date on,
    base::Instant now
);
void extend_self_scoring(database::Connection& database, SelfScoringId id, base::Instant expires_at);
void mark_withdrawn(database::Connection& database, SelfScoringId id, base::Date on);

// The first who saw it stays.
void mark_seen(database::Connection& database, SelfScoringId id, accounts::AccountId by, base::Date on);

void insert_own_result(database::Connection& database, SelfScoring const& scoring, NeedResult const& result);
std::vector<NeedResult> list_own_results(database::Connection& database, SelfScoringId id);

} // namespace evaluation
