#include "support/actions/say_words.hpp"

#include "accounts/store/account_store.hpp"
#include "matching/actions/lock_match.hpp"
#include "matching/store/match_volunteer_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/not_found.hpp"
#include "platform/mail/outbox.hpp"
#include "support/store/visit_store.hpp"
#include "support/store/visit_words_store.hpp"

namespace support {

namespace {

std::string name_of_speaker(database::Connection& database, accounts::Occasion const& occasion)
{
    auto const account = accounts::find_account(database, occasion.by.value());
    return account ? people::load_person_anywhere(database, account->actor.person).first_name : std::string{};
}

void mail_words(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::Match const& match,
    VisitWords const& words
)
{
    auto const to = matching::load_person_of(database, match);
    if (!to.email) {
        return;
    }
    auto const& texts = occasion.catalogues.in(to.language);
    auto const about = text::fill(
        texts.translate("Over je bezoek van {day}:"), {{"day", texts.weekday_date(words.visited_on)}}
    );
    mail::put_in_outbox(
        database,
        {.person = to.id.value(),
         .subject = texts.translate("Home-Start: een woord over je bezoek"),
         .body = text::fill(texts.translate("Beste {name},"), {{"name", to.first_name}}) + "\n\n" + about
                 + "\n\n" + words.words + "\n\n" + name_of_speaker(database, occasion) + "\n"},
        occasion.now
    );
}

} // namespace

void say_words(
    database::Connection& database,
    accounts::Occasion const& occasion,
    matching::MatchId match,
    VisitWords const& words
)
{
    auto transaction = database::Transaction{database};
    auto const locked = matching::lock_match(database, match, occasion);
    if (!find_visit(database, match, words.visited_on)) {
        throw base::NotFound{"a visit of match " + std::to_string(match.value())};
    }
    if (insert_visit_words(database, locked.match, words, occasion)) {
        mail_words(database, occasion, locked.match, words);
    }
    transaction.commit();
}

} // namespace support
