#include "intake/actions/mail_draft_link.hpp"

#include "intake/actions/keep_draft.hpp"
#include "intake/store/draft_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/local_time.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/mail/outbox.hpp"

namespace intake {

namespace {

// Somebody who left before she gave her name.
constexpr auto no_name = std::string_view{"-"};

people::PersonId
insert_receiver(database::Connection& database, accounts::Occasion const& occasion, MailDraftLink const& wish)
{
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = wish.first_name.empty() ? std::string{no_name} : wish.first_name,
         .last_name = {},
         .email = wish.email,
         .phone = std::nullopt,
         .language = wish.language},
        occasion.now
    );
}

mail::Letter draft_letter(
    people::PersonId receiver,
    MailDraftLink const& wish,
    base::Date last_day,
    accounts::Occasion const& occasion
)
{
    auto const& texts = occasion.catalogues.in(wish.language);
    auto const greeting = wish.first_name.empty()
                              ? texts.translate("Hallo,")
                              : text::fill(texts.translate("Beste {name},"), {{"name", wish.first_name}});
    auto const until =
        text::fill(texts.translate("De link werkt tot en met {date}."), {{"date", texts.date(last_day)}});
    auto body = greeting + "\n\n";
    body += texts.translate("Je wilde later verdergaan met je vraag om steun. Dat kan met deze link:");
    body += "\n\n" + std::string{occasion.base_url} + "/apply/resume/" + wish.token + "\n\n";
    body += until + " " + texts.translate("Daarna gooien we je antwoorden weg.") + "\n";
    body += texts.translate("Wil je niet verder? Dan gooi je met dezelfde link alles weg.") + "\n\n";
    body += texts.translate("Heb je hier niet om gevraagd? Dan hoef je niets te doen.") + "\n\n";
    body += texts.translate("Hartelijke groet, Home-Start") + "\n";
    return {
        .person = receiver.value(),
        .subject = texts.translate("Home-Start: ga verder waar je was"),
        .body = std::move(body),
    };
}

// An earlier address, and a mail that is still on its way there.
void forget_receiver(database::Connection& database, people::PersonId person)
{
    mail::delete_mails_to(database, person.value());
    people::delete_person(database, person);
}

} // namespace

std::expected<void, DraftMailRefusal>
mail_draft_link(database::Connection& database, accounts::Occasion const& occasion, MailDraftLink const& wish)
{
    auto const token_hash = crypto::hash_token(wish.token);
    auto transaction = database::Transaction{database};
    auto const link = lock_draft_link(database, token_hash, occasion.now);
    if (!link) {
        return std::unexpected{DraftMailRefusal::no_draft};
    }
    if (link->last_key == wish.submission_key) {
        return {};
    }
    if (link->mails >= most_draft_mails) {
        return std::unexpected{DraftMailRefusal::too_many};
    }
    auto const expires_at = occasion.now + draft_lifetime;
    auto const receiver = insert_receiver(database, occasion, wish);
    save_draft_link(
        database,
        token_hash,
        {.expires_at = expires_at,
         .person = receiver,
         .mails = link->mails + 1,
         .last_key = wish.submission_key}
    );
    if (link->person) {
        forget_receiver(database, *link->person);
    }
    auto const last_day = last_day_of_draft(expires_at, occasion.programme);
    mail::put_in_outbox(database, draft_letter(receiver, wish, last_day, occasion), occasion.now);
    transaction.commit();
    return {};
}

base::Date last_day_of_draft(base::Instant expires_at, programme::ProgrammeVersion const& programme)
{
    return base::add_days(base::local_date(expires_at, programme.time_zone), -1);
}

} // namespace intake
