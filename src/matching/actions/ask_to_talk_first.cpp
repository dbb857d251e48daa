#include "matching/actions/ask_to_talk_first.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "matching/actions/lock_match.hpp"
#include "matching/actions/match_letters.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "matching/store/talk_wish_store.hpp"
#include "people/store/person_store.hpp"

namespace matching {

namespace {

// Who is responsible for the family; else who proposed her.
std::optional<accounts::Account> coordinator_of(database::Connection& database, LockedMatch const& locked)
{
    return accounts::find_account(
        database, locked.family_case.responsible.value_or(locked.match.proposed_by)
    );
}

void mail_coordinator(
    database::Connection& database, LockedMatch const& locked, accounts::Occasion const& occasion
)
{
    auto const account = coordinator_of(database, locked);
    if (!account) {
        return;
    }
    auto const coordinator = people::load_person_anywhere(database, account->actor.person);
    auto const person = load_person_of(database, locked.match);
    auto const address =
        std::string{occasion.base_url} + "/cases/" + std::to_string(locked.family_case.id.value());
    mail::put_in_outbox(
        database,
        call_letter(
            {.to = coordinator, .volunteer = people::full_name(person), .address = address},
            occasion.catalogues.in(coordinator.language)
        ),
        occasion.now
    );
}

} // namespace

std::expected<void, programme::JourneyRefusal>
ask_to_talk_first(database::Connection& database, accounts::Occasion const& occasion, MatchId match)
{
    auto transaction = database::Transaction{database};
    auto const locked = lock_match(database, match, occasion);
    auto const history = intake::load_history(database, locked.family_case.id);
    auto const answer = programme::Event{
        .kind = programme::EventKind::volunteer_accepted, .on = occasion.today, .match = match
    };
    if (auto const open = programme::may_happen(occasion.programme, history, answer); !open) {
        return open;
    }
    if (insert_talk_wish(database, locked.match, occasion.today)) {
        mail_coordinator(database, locked, occasion);
    }
    transaction.commit();
    return {};
}

} // namespace matching
