#include "coaching/actions/thank_volunteer.hpp"

#include "coaching/store/kindness_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace coaching {

namespace {

mail::Letter thanks_letter(people::Person const& person, std::string const& words, text::Texts const& texts)
{
    return {
        .person = person.id.value(),
        .subject = texts.translate("Dank je wel"),
        .body = text::fill(texts.translate("Beste {name},"), {{"name", person.first_name}}) + "\n\n" + words
                + "\n\n" + texts.translate("Hartelijke groet, Home-Start") + "\n",
    };
}

} // namespace

void thank_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, ThankVolunteer const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const volunteer = volunteers::lock_volunteer(database, wish.volunteer, occasion.location);
    if (is_thanks_submitted(database, wish.submission_key)) {
        return;
    }
    insert_thanks(
        database,
        occasion,
        {.volunteer = volunteer.id, .words = wish.words, .submission_key = wish.submission_key}
    );
    auto const person = people::load_person(database, volunteer.person, occasion.location);
    if (person.email) {
        auto const& texts = occasion.catalogues.in(person.language);
        mail::put_in_outbox(database, thanks_letter(person, wish.words, texts), occasion.now);
    }
    transaction.commit();
}

} // namespace coaching
