#include "evaluation/actions/hand_over_tablet.hpp"

#include "accounts/actions/mailed_links.hpp"
#include "accounts/store/session_store.hpp"
#include "evaluation/actions/open_scoring.hpp"
#include "intake/store/family_case_store.hpp"
#include "platform/crypto/crypto.hpp"

namespace evaluation {

std::expected<std::string, AskRefusal> hand_over_tablet(
    database::Connection& database,
    accounts::Occasion const& occasion,
    AskParent const& wish,
    std::string_view session_token
)
{
    auto transaction = database::Transaction{database};
    auto const family_case = intake::lock_family_case(database, wish.family_case, occasion.location);
    if (auto const objection = objection_to(database, occasion, wish)) {
        return std::unexpected{*objection};
    }
    auto const minutes = std::chrono::minutes{occasion.programme.self_scoring.tablet_minutes};
    auto const scoring = open_scoring(
        database, occasion, {.wish = wish, .way = ScoringWay::tablet, .expires_at = occasion.now + minutes}
    );
    accounts::withdraw_mailed_links(
        database, accounts::LinkPurpose::self_scoring, scoring.id.value(), occasion.now
    );
    auto token = accounts::issue_link(
        database,
        {.purpose = accounts::LinkPurpose::self_scoring,
         .subject = scoring.id.value(),
         .person = family_case.parent,
         .location = occasion.location,
         .created_at = occasion.now,
         .expires_at = scoring.expires_at}
    );
    accounts::delete_session(database, crypto::hash_token(session_token));
    transaction.commit();
    return token;
}

} // namespace evaluation
