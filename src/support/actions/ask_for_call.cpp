#include "support/actions/ask_for_call.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "matching/store/match_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/mail/outbox.hpp"
#include "support/store/call_request_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

#include <set>

namespace support {

namespace {

// Who is responsible for her families; when nobody is, everybody of the location.
std::set<people::PersonId>
coordinators_of(database::Connection& database, volunteers::Volunteer const& volunteer)
{
    auto coordinators = std::set<people::PersonId>{};
    for (auto const& match : matching::list_open_matches_of(database, volunteer.id)) {
        auto const family_case = intake::load_family_case(database, match.family_case, match.location);
        auto const account = family_case.responsible
                                 ? accounts::find_account(database, *family_case.responsible)
                                 : std::nullopt;
        if (account) {
            coordinators.insert(account->actor.person);
        }
    }
    if (coordinators.empty()) {
        for (auto const& account : accounts::list_staff(database, volunteer.location)) {
            coordinators.insert(account.actor.person);
        }
    }
    return coordinators;
}

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
    for (auto const& id : coordinators_of(database, volunteer)) {
        auto const to = people::load_person_anywhere(database, id);
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
