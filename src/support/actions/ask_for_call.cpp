#include "support/actions/ask_for_call.hpp"

#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "support/actions/told_when_worried.hpp"
#include "support/store/call_request_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace support {

namespace {

mail::Letter worry_letter(people::Person const& to, people::Person const& volunteer, text::Texts const& texts)
{
    auto const greeting = text::fill(texts.translate("Beste {name},"), {{"name", to.first_name}});
    auto const line = text::fill(
        texts.translate("{name} maakt zich zorgen en vraagt je te bellen."),
        {{"name", people::full_name(volunteer)}}
    );
    auto const phone = volunteer.phone ? volunteer.phone->for_people() : std::string{};
    return {
        .person = to.id.value(),
        .subject = texts.translate("Home-Start: een vrijwilliger maakt zich zorgen"),
        .body = greeting + "\n\n" + line + (phone.empty() ? "" : "\n" + phone) + "\n",
    };
}

void mail_worry(
    database::Connection& database, volunteers::Volunteer const& volunteer, accounts::Occasion const& occasion
)
{
    auto const person = people::load_person(database, volunteer.person, occasion.location);
    for (auto const& to : told_when_worried(database, volunteer)) {
        mail::put_in_outbox(
            database, worry_letter(to, person, occasion.catalogues.in(to.language)), occasion.now
        );
    }
}

// Whether the request is new, or more urgent than the one that was open.
bool save_call(
    database::Connection& database,
    volunteers::Volunteer const& volunteer,
    CallUrgency urgency,
    accounts::Occasion const& occasion
)
{
    auto const open = find_open_call(database, volunteer.id);
    if (!open) {
        insert_call_request(database, volunteer, urgency, occasion);
        return true;
    }
    if (urgency == CallUrgency::worried && open->urgency != urgency) {
        set_worried(database, open->id);
        return true;
    }
    return false;
}

} // namespace

void ask_for_call(database::Connection& database, accounts::Occasion const& occasion, AskForCall const& wish)
{
    auto transaction = database::Transaction{database};
    auto const volunteer = volunteers::lock_volunteer(database, wish.volunteer, occasion.location);
    auto const is_new = save_call(database, volunteer, wish.urgency, occasion);
    if (is_new && wish.urgency == CallUrgency::worried) {
        mail_worry(database, volunteer, occasion);
    }
    transaction.commit();
}

} // namespace support
