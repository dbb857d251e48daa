#include "demo/store/bulk_rows.hpp"
#include "demo/store/case_rows.hpp"

namespace demo {

namespace {

using ToldCases = std::span<CaseFacts const>;

void insert_evaluations(database::Connection& database, ToldCases cases)
{
    auto rows = BulkRows{
        database,
        "evaluations",
        "location_id, family_case_id, moment, held_on, how, goes_well, can_be_better, recorded_by, "
        "recorded_at"
    };
    for (auto const& one : cases) {
        for (auto const& [evaluation, recorded_at] : one.evaluations) {
            rows.add(
                {one.location,
                 one.id,
                 evaluation.moment,
                 evaluation.held_on,
                 evaluation.how,
                 evaluation.goes_well,
                 evaluation.can_be_better,
                 evaluation.recorded_by,
                 recorded_at}
            );
        }
    }
    rows.finish();
}

void insert_scores(database::Connection& database, ToldCases cases)
{
    auto rows = BulkRows{
        database,
        "scores",
        "location_id, family_case_id, need_id, moment, scored_by, scored_on, score, recorded_by"
    };
    for (auto const& one : cases) {
        for (auto const& [need, score, by] : one.scores) {
            rows.add(
                {one.location, one.id, need, score.moment, score.scored_by, score.scored_on, score.score, by}
            );
        }
    }
    rows.finish();
}

void insert_answers(database::Connection& database, ToldCases cases)
{
    auto rows = BulkRows{
        database,
        "answers",
        "location_id, family_case_id, moment, answered_by, answered_on, recorded_by, questionnaire, version, "
        "question, asked, code, words"
    };
    for (auto const& one : cases) {
        for (auto const& [given, moment, scoring, answered_by, answered_on] : one.answers) {
            rows.add(
                {one.location,
                 one.id,
                 moment,
                 answered_by,
                 answered_on,
                 one.coordinator,
                 given.questionnaire,
                 given.version,
                 given.question,
                 given.asked,
                 given.code,
                 given.words}
            );
        }
    }
    rows.finish();
}

void insert_closings(database::Connection& database, ToldCases cases)
{
    auto rows = BulkRows{database, "closings", "family_case_id, location_id, closed_on, mark, words"};
    for (auto const& one : cases) {
        if (one.closing) {
            auto const& said = one.closing->judgement;
            rows.add(
                {one.id,
                 one.location,
                 one.closing->closed_on,
                 said ? std::optional{said->mark} : std::nullopt,
                 said ? std::string_view{said->word} : std::string_view{}}
            );
        }
    }
    rows.finish();
}

void insert_closing_results(database::Connection& database, ToldCases cases)
{
    auto rows = BulkRows{database, "closing_results", "family_case_id, need_id, location_id, reached"};
    for (auto const& one : cases) {
        for (auto const& [need, reached] :
             one.closing ? one.closing->results : std::vector<closing::NeedResult>{}) {
            rows.add({one.id, need, one.location, reached});
        }
    }
    rows.finish();
}

// Empty, as the outbox leaves them when they were sent.
void insert_mails(database::Connection& database, ToldCases cases)
{
    auto rows = BulkRows{
        database, "outbox_mails", "id, message_id, person_id, subject, body, created_at, attempts, sent_at"
    };
    for (auto const& one : cases) {
        for (auto const& mail : one.mails) {
            rows.add({mail.id, mail.message_id, mail.to, "", "", mail.sent_at, 1, mail.sent_at});
        }
    }
    rows.finish();
}

void insert_links(database::Connection& database, ToldCases cases)
{
    constexpr auto days_of_links = std::chrono::days{365};
    auto rows = BulkRows{
        database,
        "mailed_links",
        "token_hash, purpose, subject_id, person_id, location_id, created_at, expires_at, withdrawn_at"
    };
    for (auto const& one : cases) {
        for (auto const& link : one.links) {
            rows.add(
                {link.token_hash,
                 link.purpose,
                 link.subject,
                 link.person,
                 one.location,
                 link.created_at,
                 link.created_at + days_of_links,
                 link.withdrawn_at}
            );
        }
    }
    rows.finish();
}

void insert_notices(database::Connection& database, ToldCases cases)
{
    auto rows = BulkRows{
        database,
        "referrer_notices",
        "location_id, family_case_id, kind, referrer_id, outbox_mail_id, told_on"
    };
    for (auto const& one : cases) {
        for (auto const& notice : one.notices) {
            rows.add(
                {one.location, one.id, notice.kind, one.referrer, notice.mail, base::Date{notice.told_on}}
            );
        }
    }
    rows.finish();
}

} // namespace

void insert_talk_tables(database::Connection& database, ToldCases cases)
{
    insert_evaluations(database, cases);
    insert_scores(database, cases);
    insert_answers(database, cases);
    insert_closings(database, cases);
    insert_closing_results(database, cases);
}

void insert_letter_tables(database::Connection& database, ToldCases cases)
{
    insert_mails(database, cases);
    insert_links(database, cases);
    insert_notices(database, cases);
}

} // namespace demo
