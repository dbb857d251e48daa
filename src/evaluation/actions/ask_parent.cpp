#include "evaluation/actions/ask_parent.hpp"

#include "accounts/actions/mailed_links.hpp"
#include "evaluation/actions/open_scoring.hpp"
#include "evaluation/actions/scoring_letter.hpp"
#include "evaluation/store/scoring_draft_store.hpp"
#include "evaluation/store/self_scoring_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/local_time.hpp"

namespace evaluation {

namespace {

bool was_mailed_today(database::Connection& database, SelfScoringId id, accounts::Occasion const& occasion)
{
    auto const mailed_at =
        accounts::last_link_mailed_at(database, accounts::LinkPurpose::self_scoring, id.value());
    return mailed_at && base::local_date(*mailed_at, occasion.programme.time_zone) == occasion.today;
}

base::Instant end_of_link(accounts::Occasion const& occasion)
{
    auto const last = programme::after(occasion.today, occasion.programme.self_scoring.link_term);
    return occasion.now + std::chrono::days{base::days_between(occasion.today, last)};
}

void mail_link(
    database::Connection& database,
    accounts::Occasion const& occasion,
    SelfScoring const& scoring,
    people::Person const& parent
)
{
    auto const token = accounts::issue_link(
        database,
        {.purpose = accounts::LinkPurpose::self_scoring,
         .subject = scoring.id.value(),
         .person = parent.id,
         .location = scoring.location,
         .created_at = occasion.now,
         .expires_at = scoring.expires_at}
    );
    auto const letter = ScoringLetter{
        .to = parent,
        .address = std::string{occasion.base_url} + "/links/scores/" + token,
        .last_day = base::local_date(scoring.expires_at, occasion.programme.time_zone),
    };
    mail::put_in_outbox(
        database, scoring_letter(letter, occasion.catalogues.in(parent.language)), occasion.now
    );
}

} // namespace

std::expected<void, AskRefusal>
mail_self_scoring(database::Connection& database, accounts::Occasion const& occasion, AskParent const& wish)
{
    auto transaction = database::Transaction{database};
    auto const family_case = intake::lock_family_case(database, wish.family_case, occasion.location);
    if (auto const objection = objection_to(database, occasion, wish)) {
        return std::unexpected{*objection};
    }
    auto const parent = people::load_person(database, family_case.parent, occasion.location);
    if (!parent.email) {
        return std::unexpected{AskRefusal::no_email};
    }
    auto const scoring = open_scoring(
        database, occasion, {.wish = wish, .way = ScoringWay::link, .expires_at = end_of_link(occasion)}
    );
    if (was_mailed_today(database, scoring.id, occasion)) {
        return std::unexpected{AskRefusal::already_today};
    }
    mail_link(database, occasion, scoring, parent);
    transaction.commit();
    return {};
}

void withdraw_self_scoring(
    database::Connection& database, accounts::Occasion const& occasion, SelfScoringId id
)
{
    auto transaction = database::Transaction{database};
    auto const subject = load_self_scoring(database, id, occasion.location);
    intake::lock_family_case(database, subject.family_case, occasion.location);
    if (!is_open(load_self_scoring(database, id, occasion.location), occasion.now)) {
        return;
    }
    mark_withdrawn(database, id, occasion.today);
    delete_scoring_draft(database, id);
    accounts::withdraw_mailed_links(database, accounts::LinkPurpose::self_scoring, id.value(), occasion.now);
    transaction.commit();
}

void note_self_scoring_seen(
    database::Connection& database, accounts::Occasion const& occasion, SelfScoringId id
)
{
    auto transaction = database::Transaction{database};
    if (!load_self_scoring(database, id, occasion.location).sent_on) {
        return;
    }
    mark_seen(database, id, occasion.by.value(), occasion.today);
    transaction.commit();
}

} // namespace evaluation
