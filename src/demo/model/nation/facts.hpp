// What is written down of the families and volunteers of the national demo: near to the rows of the tables,
// and what the real actions would have left there.
#pragma once

#include "accounts/model/actor.hpp"
#include "accounts/model/mailed_link.hpp"
#include "closing/model/closing.hpp"
#include "demo/model/nation/nation.hpp"
#include "evaluation/model/evaluation.hpp"
#include "evaluation/model/given_answer.hpp"
#include "intake/model/call_permission.hpp"
#include "intake/model/referrer_notice.hpp"
#include "matching/model/klik.hpp"
#include "matching/model/match.hpp"
#include "matching/model/score.hpp"
#include "support/model/visit.hpp"
#include "support/model/visit_answer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace demo {

// Texts that are only looked at stand in the words, the names or the programme, which outlive all facts.

// By whom and when something was written down; by nobody when it came by a public form or a mailed link.
struct Recorded {
    std::optional<accounts::AccountId> by;
    base::Instant at;
};

struct PersonFact {
    people::PersonId id;
    std::optional<people::LocationId> location;
    std::string_view first_name;
    std::string_view last_name;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::string_view language;
    int version;
    base::Instant created_at;
};

// A letter that left at once.
struct MailFact {
    std::int64_t id;
    people::PersonId to;
    std::string message_id;
    base::Instant sent_at;
};

struct LinkFact {
    accounts::LinkPurpose purpose;
    std::int64_t subject;
    people::PersonId person;
    std::string token_hash; // of a token that nobody has
    base::Instant created_at;
    std::optional<base::Instant> withdrawn_at;
};

struct EventFact {
    programme::Event event;
    std::string_view time; // planned
    std::string_view note;
    Recorded recorded;
};

struct NeedFact {
    needs::NeedId id;
    std::string_view category;
    std::string_view words;
    Day chosen_on;
};

struct ScoreFact {
    needs::NeedId need;
    needs::Score score;
    std::optional<accounts::AccountId> by;
};

struct ConsentFact {
    intake::Consent consent;
    Recorded recorded;
};

struct NoticeFact {
    intake::NoticeKind kind;
    std::int64_t mail;
    Day told_on;
};

struct PermissionFact {
    intake::CallPermissionId id;
    std::string_view role; // of the referrer
    std::string_view line;
    bool tell_start;
    base::Instant recorded_at;
    std::optional<Day> settled_on;
    intake::CallOutcome outcome; // once it is settled
    std::vector<Day> tried_on;   // calls before that
};

struct KlikFact {
    matching::KlikSide side;
    matching::GivenKlik given;
    Recorded recorded;
};

struct VisitFact {
    support::Visit visit;
    support::AnswerWay way;
    std::string device_key;
    Recorded recorded;
};

struct TalkFact {
    Day on;
    std::string_view note;
    std::string submission_key;
    Recorded recorded;
};

struct MatchFact {
    matching::MatchId id;
    volunteers::VolunteerId volunteer;
    std::string_view motivation;
    std::string_view told_to_volunteer;
    int advice_rank;
    std::vector<matching::FactorPoints> factors;
    Day proposed_on;
    std::optional<Day> over_on;
    std::vector<KlikFact> kliks;
    std::optional<support::Agreement> agreement;
    std::vector<VisitFact> visits;
    std::vector<TalkFact> talks; // of the coordinator with the volunteer
};

struct EvaluationFact {
    evaluation::Evaluation evaluation;
    base::Instant recorded_at;
};

// One family with all that is known of it.
struct CaseFacts {
    std::size_t number; // among all families
    std::string submission_key;
    programme::FamilyCaseId id;
    people::LocationId location;
    CaseLine const* line; // what stands there is not repeated here
    PersonFact parent;
    std::optional<people::PersonId> referrer;
    std::string_view referrer_role;
    std::optional<accounts::AccountId> responsible;
    accounts::AccountId coordinator;
    bool has_applied; // else there is only a permission to call
    std::string_view municipality;
    std::string postcode;
    std::string street;
    intake::ReachBy reach_by;
    std::string_view reach_when;
    std::string_view question;
    std::string_view wishes;
    std::vector<programme::Dagdeel> dagdelen;
    std::string_view household; // of the programme; empty when it is not known
    std::optional<Day> over_on;
    int version;
    std::optional<PermissionFact> permission;
    std::vector<NeedFact> needs;
    std::vector<ConsentFact> consents;
    std::vector<std::pair<std::string_view, bool>> fit_checks;
    std::vector<MatchFact> matches;
    std::vector<EventFact> events; // in order of day
    std::vector<ScoreFact> scores;
    std::vector<EvaluationFact> evaluations;
    std::vector<evaluation::KeptAnswer> answers;
    std::optional<closing::Closing> closing;
    std::vector<MailFact> mails;
    std::vector<LinkFact> links;
    std::vector<NoticeFact> notices;
};

} // namespace demo
