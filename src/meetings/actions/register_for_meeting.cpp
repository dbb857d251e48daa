#include "meetings/actions/register_for_meeting.hpp"

#include "meetings/actions/meeting_letters.hpp"
#include "meetings/store/meeting_store.hpp"
#include "meetings/store/registration_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/base/ascii.hpp"
#include "platform/base/not_found.hpp"
#include "platform/crypto/crypto.hpp"

namespace meetings {

namespace {

std::vector<people::Person>
reached_by(database::Connection& database, RegisterForMeeting const& wish, LocationId location)
{
    return wish.email ? people::list_people_with_email(database, *wish.email)
                      : people::list_people_with_phone(database, wish.phone.value(), location);
}

// Somebody of this location with the same first name and address or number is the same person.
people::PersonId find_or_insert_person(
    database::Connection& database, accounts::Occasion const& occasion, RegisterForMeeting const& wish
)
{
    for (auto const& person : reached_by(database, wish, occasion.location)) {
        if (person.location == occasion.location
            && base::equal_without_case(person.first_name, wish.first_name)) {
            return person.id;
        }
    }
    return people::insert_person(
        database,
        {.location = occasion.location,
         .first_name = wish.first_name,
         .last_name = {},
         .email = wish.email,
         .phone = wish.phone,
         .language = wish.language},
        occasion.now
    );
}

std::optional<MeetingRefusal>
why_no_registration(Meeting const& meeting, MeetingDate const& date, base::Date today)
{
    if (meeting.plan.registering == Registering::not_needed) {
        return MeetingRefusal::not_by_name;
    }
    if (date.state == DateState::cancelled) {
        return MeetingRefusal::is_cancelled;
    }
    return date.on < today ? std::optional{MeetingRefusal::is_over} : std::nullopt;
}

RegistrationId save_registration(
    database::Connection& database,
    accounts::Occasion const& occasion,
    Meeting const& meeting,
    MeetingDate const& date,
    RegisterForMeeting const& wish
)
{
    auto const token = crypto::random_token();
    auto const person = find_or_insert_person(database, occasion, wish);
    auto const id = insert_registration(
        database,
        {.date = {.meeting = meeting.id, .planned_on = date.planned_on},
         .location = meeting.location,
         .person = person,
         .children = wish.children,
         .token_hash = crypto::hash_token(token),
         .submission_key = wish.submission_key},
        occasion.now
    );
    if (wish.email) {
        auto const to = people::load_person(database, person, meeting.location);
        auto const address = std::string{occasion.base_url} + "/links/meetings/" + token;
        mail::put_in_outbox(
            database,
            registered_letter(
                {.to = to, .meeting = meeting, .date = date}, address, occasion.catalogues.in(wish.language)
            ),
            occasion.now
        );
    }
    return id;
}

// The registration she has already for this date.
std::optional<RegistrationId>
find_hers(database::Connection& database, accounts::Occasion const& occasion, RegisterForMeeting const& wish)
{
    auto const key = DateKey{.meeting = wish.meeting, .planned_on = wish.planned_on};
    for (auto const& person : reached_by(database, wish, occasion.location)) {
        auto const registration = find_registration_of(database, key, person.id);
        if (registration && base::equal_without_case(person.first_name, wish.first_name)) {
            return registration->id;
        }
    }
    return std::nullopt;
}

} // namespace

std::expected<RegistrationId, MeetingRefusal> register_for_meeting(
    database::Connection& database, accounts::Occasion const& occasion, RegisterForMeeting const& wish
)
{
    auto transaction = database::Transaction{database};
    auto const meeting = lock_meeting(database, wish.meeting, occasion.location);
    auto const date = find_date(meeting, wish.planned_on);
    if (!date) {
        throw base::NotFound{"date of a meeting"};
    }
    if (auto const there = find_registration_by_submission(database, wish.submission_key)) {
        return *there;
    }
    if (auto const refusal = why_no_registration(meeting, *date, occasion.today)) {
        return std::unexpected{*refusal};
    }
    if (auto const hers = find_hers(database, occasion, wish)) {
        set_children(database, *hers, wish.children);
        transaction.commit();
        return *hers;
    }
    auto const key = DateKey{.meeting = meeting.id, .planned_on = date->planned_on};
    if (meeting.plan.most_families && count_registrations(database, key) >= *meeting.plan.most_families) {
        return std::unexpected{MeetingRefusal::is_full};
    }
    auto const id = save_registration(database, occasion, meeting, *date, wish);
    transaction.commit();
    return id;
}

void withdraw_from_meeting(
    database::Connection& database, accounts::Occasion const& occasion, RegistrationId registration
)
{
    auto transaction = database::Transaction{database};
    withdraw_registration(database, registration, occasion.now);
    transaction.commit();
}

} // namespace meetings
