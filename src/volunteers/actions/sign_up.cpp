#include "volunteers/actions/sign_up.hpp"

#include "accounts/actions/count_use.hpp"
#include "accounts/store/account_store.hpp"
#include "locations/store/location_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/ascii.hpp"
#include "platform/mail/outbox.hpp"
#include "volunteers/store/sign_up_store.hpp"
#include "volunteers/store/volunteer_event_store.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace volunteers {

namespace {

// How far she travels and when she can is asked in the talk; until then what is usual.
constexpr auto usual_travel_km = 10;

std::vector<people::Person>
people_here(database::Connection& database, people::EmailAddress const& email, people::LocationId location)
{
    auto found = people::list_people_with_email(database, email);
    std::erase_if(found, [location](people::Person const& one) { return one.location != location; });
    return found;
}

std::optional<VolunteerId>
find_volunteer_with(database::Connection& database, std::vector<people::Person> const& candidates)
{
    for (auto const& person : candidates) {
        if (auto const volunteer = find_volunteer_of_person(database, person.id)) {
            return volunteer;
        }
    }
    return std::nullopt;
}

bool has_any_account(database::Connection& database, people::PersonId person)
{
    return accounts::find_account_of(database, person) || accounts::find_closed_account_of(database, person);
}

// Whom an e-mail address alone does not name: a family may share one.
bool is_same(people::Person const& person, VolunteerContact const& contact)
{
    return base::equal_without_case(person.first_name, contact.first_name) && person.phone == contact.phone;
}

// A parent of this location who becomes a volunteer stays one person. Nothing that is known is overwritten,
// and staff are left alone.
people::PersonId find_or_insert(
    database::Connection& database,
    accounts::Occasion const& occasion,
    std::vector<people::Person> const& candidates,
    VolunteerContact const& contact
)
{
    for (auto person : candidates) {
        if (is_same(person, contact) && !has_any_account(database, person.id)) {
            person.last_name = person.last_name.empty() ? contact.last_name : person.last_name;
            people::update_person(database, person);
            return person.id;
        }
    }
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = contact.first_name,
         .last_name = contact.last_name,
         .email = contact.email,
         .phone = contact.phone,
         .language = contact.language},
        occasion.now
    );
}

VolunteerProfile first_profile(SignUpAsVolunteer const& wish, programme::ProgrammeVersion const& programme)
{
    return {
        .postcode = wish.postcode,
        .travel_km = usual_travel_km,
        .most_families = programme.most_families_per_volunteer,
        .wishes = {},
        .about = {},
        .dagdelen = {},
        .languages = {std::string{base::to_code(wish.contact.language)}},
        .experiences = {},
        .heard_from = wish.heard_from,
    };
}

Volunteer insert_new(
    database::Connection& database,
    accounts::Occasion const& occasion,
    people::PersonId person,
    SignUpAsVolunteer const& wish
)
{
    auto const id = insert_volunteer(
        database,
        {.location = occasion.location,
         .person = person,
         .profile = first_profile(wish, occasion.programme),
         .submission_key = wish.submission_key}
    );
    auto const volunteer = load_volunteer(database, id, occasion.location);
    insert_volunteer_event(
        database,
        volunteer,
        {.event = {.kind = VolunteerEventKind::registered, .on = occasion.today}},
        occasion.now
    );
    return volunteer;
}

// Who left is to be called; of who is on her way or comes to a family nothing changes.
Volunteer welcome_again(database::Connection& database, accounts::Occasion const& occasion, VolunteerId id)
{
    auto const volunteer = lock_volunteer(database, id, occasion.location);
    auto const history = load_volunteer_history(database, id);
    if (has_left(history) && !wants_back_since(history)) {
        insert_volunteer_event(
            database,
            volunteer,
            {.event = {.kind = VolunteerEventKind::signed_up_again, .on = occasion.today}},
            occasion.now
        );
    }
    return volunteer;
}

mail::Letter
letter_to(people::Person const& person, locations::Location const& location, text::Texts const& texts)
{
    auto const greeting = text::fill(texts.translate("Beste {name},"), {{"name", person.first_name}});
    auto const thanks = text::fill(
        texts.translate("Wat fijn dat je vrijwilliger wilt worden bij {location}. Je aanmelding is bij ons."),
        {{"location", location.name}}
    );
    auto const reach = location.phone ? text::fill(
                                            texts.translate("Heb je een vraag? Bel {phone}."),
                                            {{"phone", location.phone->for_people()}}
                                        ) + "\n\n"
                                      : std::string{};
    return {
        .person = person.id.value(),
        .subject = texts.translate("Home-Start: je aanmelding als vrijwilliger"),
        .body = greeting + "\n\n" + thanks + "\n\n"
                + texts.translate("We bellen je om een gesprek af te spreken. Daarin vertellen we wat een "
                                  "vrijwilliger doet, en hoor jij of het bij je past.")
                + "\n\n" + reach
                + texts.translate("Heb je je niet aangemeld? Dan mag je deze mail weggooien.") + "\n\n"
                + texts.translate("Hartelijke groet, Home-Start") + "\n",
    };
}

void mail_confirmation(
    database::Connection& database,
    accounts::Occasion const& occasion,
    people::PersonId person,
    text::Language language
)
{
    auto const to = people::load_person(database, person, occasion.location);
    auto const location = locations::load_location(database, occasion.location);
    mail::put_in_outbox(database, letter_to(to, location, occasion.catalogues.in(language)), occasion.now);
}

void store_sign_up(
    database::Connection& database, accounts::Occasion const& occasion, SignUpAsVolunteer const& wish
)
{
    auto const candidates = people_here(database, wish.contact.email.value(), occasion.location);
    auto const known = find_volunteer_with(database, candidates);
    auto const volunteer =
        known ? welcome_again(database, occasion, *known)
              : insert_new(
                    database, occasion, find_or_insert(database, occasion, candidates, wish.contact), wish
                );
    insert_sign_up(database, volunteer, wish.sign_up, wish.submission_key, occasion.now);
    mail_confirmation(database, occasion, volunteer.person, wish.contact.language);
}

} // namespace

std::expected<void, std::chrono::seconds> sign_up_as_volunteer(
    database::Connection& database, accounts::Occasion const& occasion, SignUpAsVolunteer const& wish
)
{
    auto transaction = database::Transaction{database};
    lock_sign_ups_at(database, occasion.location);
    if (has_sign_up(database, wish.submission_key, occasion.location)) {
        return {};
    }
    auto const counted = accounts::count_use(
        database,
        {.what = "volunteer sign-up", .email = wish.contact.email.value().value(), .network = wish.network},
        occasion.now
    );
    if (!counted) {
        return counted;
    }
    store_sign_up(database, occasion, wish);
    transaction.commit();
    return {};
}

} // namespace volunteers
