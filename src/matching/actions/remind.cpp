#include "matching/actions/remind.hpp"

#include "accounts/store/mailed_link_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/actions/lock_match.hpp"
#include "matching/actions/mailed_questions.hpp"
#include "matching/model/match_questions.hpp"
#include "platform/base/local_time.hpp"
#include "programme/model/progress.hpp"

#include <algorithm>
#include <vector>

namespace matching {

namespace {

using accounts::LinkPurpose;

bool is_undecided(std::optional<KlikAnswer> answer)
{
    return !answer || *answer == KlikAnswer::not_yet;
}

std::vector<LinkPurpose> open_questions(programme::CaseHistory const& history, MatchId id)
{
    auto const progress = programme::replay(history);
    auto const* const match = programme::find_match(progress, id);
    auto questions = std::vector<LinkPurpose>{};
    if (is_proposal_open(history, id)) {
        questions.push_back(LinkPurpose::proposal);
    }
    if (is_klik_open(history, id) && is_undecided(match->parent_klik)) {
        questions.push_back(LinkPurpose::parent_klik);
    }
    if (is_klik_open(history, id) && is_undecided(match->volunteer_klik)) {
        questions.push_back(LinkPurpose::volunteer_klik);
    }
    return questions;
}

bool was_mailed_today(
    database::Connection& database, MatchId match, LinkPurpose purpose, accounts::Occasion const& occasion
)
{
    auto const mailed_at = accounts::last_link_mailed_at(database, purpose, match.value());
    return mailed_at && base::local_date(*mailed_at, occasion.programme.time_zone) == occasion.today;
}

Asked mail_again(
    database::Connection& database,
    LockedMatch const& locked,
    LinkPurpose purpose,
    accounts::Occasion const& occasion
)
{
    auto const& [match, family_case] = locked;
    if (purpose == LinkPurpose::proposal) {
        return mail_proposal(database, family_case, match, occasion);
    }
    auto const side = purpose == LinkPurpose::parent_klik ? KlikSide::parent : KlikSide::volunteer;
    return mail_klik_question(database, family_case, match, side, occasion);
}

} // namespace

std::expected<void, ReminderRefusal>
remind(database::Connection& database, accounts::Occasion const& occasion, MatchId match)
{
    auto transaction = database::Transaction{database};
    auto const locked = lock_match(database, match, occasion);
    auto questions = open_questions(intake::load_history(database, locked.family_case.id), match);
    if (questions.empty()) {
        return std::unexpected{ReminderRefusal::nothing_open};
    }
    std::erase_if(questions, [&](LinkPurpose purpose) {
        return was_mailed_today(database, match, purpose, occasion);
    });
    if (questions.empty()) {
        return std::unexpected{ReminderRefusal::already_today};
    }
    auto const mailed = std::ranges::count_if(questions, [&](LinkPurpose purpose) {
        return mail_again(database, locked, purpose, occasion) == Asked::by_mail;
    });
    if (mailed == 0) {
        return std::unexpected{ReminderRefusal::no_email};
    }
    transaction.commit();
    return {};
}

} // namespace matching
