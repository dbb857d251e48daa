#include "volunteers/actions/invite_to_account.hpp"

#include "accounts/actions/choose_password.hpp"
#include "accounts/actions/close_account.hpp"
#include "accounts/actions/mailed_links.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace volunteers {

namespace {

std::expected<accounts::AccountId, InvitationRefusal>
account_of(database::Connection& database, accounts::Occasion const& occasion, people::PersonId person)
{
    if (auto const account = accounts::find_account_of(database, person)) {
        return account->actor.account;
    }
    if (auto const closed = accounts::find_closed_account_of(database, person)) {
        auto const opened = accounts::reopen_account(database, *closed);
        return opened ? std::expected<accounts::AccountId, InvitationRefusal>{closed->actor.account}
                      : std::unexpected{InvitationRefusal::address_in_use};
    }
    auto const created = accounts::create_account(
        database,
        {.person = person, .role = accounts::Role::volunteer, .location = occasion.location},
        occasion.now
    );
    return created ? std::expected<accounts::AccountId, InvitationRefusal>{*created}
                   : std::unexpected{InvitationRefusal::address_in_use};
}

std::string issue_password_link(
    database::Connection& database,
    accounts::Occasion const& occasion,
    people::PersonId person,
    accounts::AccountId account
)
{
    auto const purpose = accounts::LinkPurpose::password;
    accounts::withdraw_mailed_links(database, purpose, account.value(), occasion.now);
    return accounts::issue_link(
        database,
        {.purpose = purpose,
         .subject = account.value(),
         .person = person,
         .location = occasion.location,
         .created_at = occasion.now,
         .expires_at = occasion.now + std::chrono::days{invitation_days}}
    );
}

mail::Letter invitation(people::Person const& person, std::string_view link, text::Texts const& texts)
{
    auto const days = std::to_string(invitation_days);
    auto const greeting = text::fill(texts.translate("Beste {name},"), {{"name", person.first_name}});
    auto const term =
        text::fill(texts.translate("De link werkt {days} dagen en maar één keer."), {{"days", days}});
    return {
        .person = person.id.value(),
        .subject = texts.translate("Home-Start: kies je wachtwoord"),
        .body = greeting + "\n\n"
                + texts.translate("Je hebt een eigen pagina bij Home-Start. Kies hier je wachtwoord:")
                + "\n\n" + std::string{link} + "\n\n" + term + "\n\n"
                + texts.translate("Hartelijke groet, Home-Start") + "\n",
    };
}

} // namespace

std::expected<void, InvitationRefusal>
invite_to_account(database::Connection& database, accounts::Occasion const& occasion, VolunteerId id)
{
    auto transaction = database::Transaction{database};
    auto const volunteer = lock_volunteer(database, id, occasion.location);
    if (has_left(load_volunteer_history(database, volunteer.id))) {
        return std::unexpected{InvitationRefusal::has_stopped};
    }
    auto const person = people::load_person(database, volunteer.person, occasion.location);
    if (!person.email) {
        return std::unexpected{InvitationRefusal::no_email};
    }
    auto const account = account_of(database, occasion, person.id);
    if (!account) {
        return std::unexpected{account.error()};
    }
    auto const token = issue_password_link(database, occasion, person.id, *account);
    auto const link = std::string{occasion.base_url} + "/password/" + token;
    auto const& texts = occasion.catalogues.in(person.language);
    mail::put_in_outbox(database, invitation(person, link, texts), occasion.now);
    transaction.commit();
    return {};
}

} // namespace volunteers
