#include "evaluation/actions/score_by_link.hpp"

#include "accounts/store/mailed_link_store.hpp"
#include "evaluation/actions/sheet_of.hpp"
#include "evaluation/store/answer_store.hpp"
#include "evaluation/store/scoring_draft_store.hpp"
#include "evaluation/store/self_scoring_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "needs/actions/keep_score.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"

#include <algorithm>

namespace evaluation {

namespace {

using accounts::LinkPurpose;

accounts::MailedLink find_scoring_link(database::Connection& database, std::string_view token)
{
    auto const link = accounts::find_mailed_link(database, crypto::hash_token(token));
    return link && link->purpose == LinkPurpose::self_scoring ? *link : throw NoScoringLink{"mailed link"};
}

// Whether the family is past the moment about which she was asked.
bool is_over(database::Connection& database, SelfScoring const& scoring)
{
    auto const moments = moments_to_score(intake::load_history(database, scoring.family_case));
    return std::ranges::find(moments, scoring.moment) == moments.end();
}

// A link that is withdrawn by itself was given back with the tablet, or mailed to an address that was wrong.
std::optional<ScoringLinkRefusal> refusal_of(
    database::Connection& database,
    accounts::MailedLink const& link,
    SelfScoring const& scoring,
    base::Instant now
)
{
    if (scoring.sent_on) {
        return ScoringLinkRefusal::used;
    }
    if (scoring.withdrawn_on) {
        return ScoringLinkRefusal::withdrawn;
    }
    if (scoring.expires_at <= now) {
        return ScoringLinkRefusal::too_old;
    }
    return link.withdrawn_at || is_over(database, scoring) ? std::optional{ScoringLinkRefusal::over}
                                                           : std::nullopt;
}

// Locks the case, so that of two that are sent at the same moment the second finds the first.
std::expected<OpenScoring, ScoringLinkRefusal>
lock_and_open(database::Connection& database, accounts::Occasion const& occasion, std::string_view token)
{
    auto const link = find_scoring_link(database, token);
    auto const scoring = load_self_scoring(database, SelfScoringId{link.subject}, occasion.location);
    intake::lock_family_case(database, scoring.family_case, occasion.location);
    return open_scoring_link(
        database, {.token = token, .now = occasion.now, .programme = occasion.programme}
    );
}

void save_own_scores(
    database::Connection& database, OpenScoring const& open, OwnAnswers const& answers, base::Date today
)
{
    auto const& scoring = open.scoring;
    for (auto const& given : answers.scores) {
        needs::keep_own_score(
            database,
            {.location = scoring.location,
             .family_case = scoring.family_case,
             .need = given.need,
             .score =
                 {.moment = scoring.moment,
                  .scored_by = needs::ScoredBy::parent,
                  .scored_on = today,
                  .score = given.score,
                  .own = true},
             .recorded_by = std::nullopt},
            scoring.asked_on
        );
    }
    for (auto const& result : answers.results) {
        insert_own_result(database, scoring, result);
    }
    for (auto const& given : answers.answers) {
        insert_answer(
            database,
            {.location = scoring.location,
             .family_case = scoring.family_case,
             .answer =
                 {.answer = given,
                  .moment = scoring.moment,
                  .scoring = scoring.id,
                  .answered_by = needs::ScoredBy::parent,
                  .answered_on = today},
             .recorded_by = std::nullopt}
        );
    }
}

void close_links(database::Connection& database, OpenScoring const& open, base::Instant now)
{
    accounts::use_mailed_link(database, open.link.id, now);
    accounts::withdraw_mailed_links(database, LinkPurpose::self_scoring, open.scoring.id.value(), now);
}

} // namespace

std::expected<OpenScoring, ScoringLinkRefusal>
open_scoring_link(database::Connection& database, LinkOpening const& opening)
{
    auto const link = find_scoring_link(database, opening.token);
    auto const scoring = load_self_scoring(database, SelfScoringId{link.subject}, link.location.value());
    if (auto const refused = refusal_of(database, link, scoring, opening.now)) {
        return std::unexpected{*refused};
    }
    auto const family_case = intake::load_family_case(database, scoring.family_case, scoring.location);
    return OpenScoring{
        .link = link,
        .scoring = scoring,
        .parent = family_case.parent,
        .sheet = sheet_of(database, scoring, opening.programme),
        .draft = load_scoring_draft(database, scoring.id),
    };
}

SelfScoring find_scoring_of_link(database::Connection& database, std::string_view token)
{
    auto const link = find_scoring_link(database, token);
    return load_self_scoring(database, SelfScoringId{link.subject}, link.location.value());
}

void give_tablet_back(
    database::Connection& database, accounts::Occasion const& occasion, std::string_view token
)
{
    auto transaction = database::Transaction{database};
    auto const link = find_scoring_link(database, token);
    if (!accounts::works(link, occasion.now)) {
        return;
    }
    accounts::withdraw_mailed_links(database, LinkPurpose::self_scoring, link.subject, occasion.now);
    transaction.commit();
}

std::expected<void, ScoringLinkRefusal>
keep_choice(database::Connection& database, accounts::Occasion const& occasion, ChosenOnScreen const& chosen)
{
    auto transaction = database::Transaction{database};
    auto const open = lock_and_open(database, occasion, chosen.token);
    if (!open) {
        return std::unexpected{open.error()};
    }
    for (auto const& [field, typed] : chosen.fields) {
        save_in_draft(database, open->scoring, field, typed);
    }
    set_next_screen(database, open->scoring.id, chosen.next_screen);
    transaction.commit();
    return {};
}

std::expected<void, SendRefusal>
send_own_scores(database::Connection& database, accounts::Occasion const& occasion, std::string_view token)
{
    auto transaction = database::Transaction{database};
    auto const open = lock_and_open(database, occasion, token);
    if (!open) {
        return std::unexpected{SendRefusal{open.error()}};
    }
    auto const answers = read_own_answers(open->sheet, open->draft, occasion.programme);
    if (answers.is_empty()) {
        return std::unexpected{SendRefusal{NothingChosen{}}};
    }
    if (auto const missing = first_unanswered(open->sheet, open->draft)) {
        return std::unexpected{SendRefusal{QuestionMissing{*missing}}};
    }
    save_own_scores(database, *open, answers, occasion.today);
    mark_sent(database, open->scoring.id, answers.judgement, occasion.today, occasion.now);
    delete_scoring_draft(database, open->scoring.id);
    close_links(database, *open, occasion.now);
    transaction.commit();
    return {};
}

} // namespace evaluation
