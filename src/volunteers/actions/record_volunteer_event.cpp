#include "volunteers/actions/record_volunteer_event.hpp"

#include "accounts/actions/close_account.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "volunteers/store/removal_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <iterator>
#include <tuple>

namespace volunteers {

namespace {

// Who leaves signs in no more; who comes back finds her account as it was. If somebody else signs in with her
// e-mail address by then, it stays closed until she has another one and is invited.
void settle_account(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Volunteer const& volunteer,
    VolunteerHistory const& history
)
{
    auto const before = VolunteerHistory{history.begin(), std::prev(history.end())};
    if (has_left(before) == has_left(history)) {
        return;
    }
    if (has_left(history)) {
        if (auto const account = accounts::find_account_of(database, volunteer.person)) {
            accounts::close_account(database, account->actor.account, occasion.now);
        }
    } else if (auto const closed = accounts::find_closed_account_of(database, volunteer.person)) {
        std::ignore = accounts::reopen_account(database, *closed);
    }
}

void mail_letter(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Volunteer const& volunteer,
    std::string const& letter
)
{
    auto const to = people::load_person(database, volunteer.person, occasion.location);
    if (letter.empty() || !to.email) {
        return;
    }
    auto const& texts = occasion.catalogues.in(to.language);
    mail::put_in_outbox(
        database,
        {.person = to.id.value(),
         .subject = texts.translate("Home-Start: over je aanmelding"),
         .body = letter + "\n"},
        occasion.now
    );
}

} // namespace

std::expected<void, VolunteerRefusal> add_volunteer_event(
    database::Connection& database, accounts::Occasion const& occasion, RecordVolunteerEvent const& wish
)
{
    auto const volunteer = lock_volunteer(database, wish.volunteer, occasion.location);
    auto history = load_volunteer_history(database, volunteer.id);
    auto const allowed = may_happen(occasion.programme, history, wish.event, occasion.today);
    if (!allowed) {
        return allowed;
    }
    if (find_day_of_removal(database, volunteer.id)) {
        return std::unexpected{VolunteerRefusal::has_stopped};
    }
    insert_volunteer_event(
        database,
        volunteer,
        {.event = wish.event, .note = wish.note, .recorded_by = occasion.by},
        occasion.now
    );
    history.push_back(wish.event);
    settle_account(database, occasion, volunteer, history);
    mail_letter(database, occasion, volunteer, wish.letter);
    return {};
}

std::expected<void, VolunteerRefusal> record_volunteer_event(
    database::Connection& database, accounts::Occasion const& occasion, RecordVolunteerEvent const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const recorded = add_volunteer_event(database, occasion, wish);
    if (recorded) {
        transaction.commit();
    }
    return recorded;
}

} // namespace volunteers
