#include "demo/actions/crew.hpp"

#include "accounts/actions/choose_password.hpp"
#include "demo/actions/fill_demo.hpp"
#include "demo/actions/volunteer_story.hpp"
#include "locations/store/location_store.hpp"
#include "locations/store/offer_store.hpp"
#include "people/store/person_store.hpp"
#include "platform/crypto/crypto.hpp"
#include "support/actions/ask_for_call.hpp"
#include "volunteers/store/volunteer_store.hpp"

namespace demo {

namespace {

constexpr auto first_staff_number = 1;
constexpr auto first_volunteer_number = 20;

constexpr auto about_office =
    "Het telefoonnummer en het e-mailadres van deze locatie zijn verzonnen, voor de voorbeeldgegevens.";

people::PersonId insert_person(
    database::Connection& database,
    DemoStaff const& staff,
    std::optional<people::LocationId> location,
    int number,
    base::Instant now
)
{
    return people::insert_person(
        database,
        {.location = location,
         .first_name = staff.name.first,
         .last_name = staff.name.last,
         .email = email_of(staff.name),
         .phone = phone_number(number),
         .language = text::Language::nl},
        now
    );
}

} // namespace

Crew::Crew(database::Connection& database, DemoParts const& parts, Cast const& cast)
    : parts_{parts}, password_hash_{crypto::hash_password(demo_password)}
{
    for (auto const& office : cast.offices) {
        open_office(database, office);
    }
    auto number = first_staff_number;
    for (auto const& staff : cast.staff) {
        hire(database, staff, number++);
    }
    number = first_volunteer_number;
    for (auto const& volunteer : cast.volunteers) {
        hire(database, volunteer, number++);
    }
}

Casting Crew::casting_of(database::Connection& database, DemoFamily const& family) const
{
    auto const location = location_in(database, family.municipality);
    auto casting = Casting{
        .location = location,
        .coordinator = coordinators_.at(location),
        .referrer = demand(referrer_, "a referrer"),
        .volunteers = {},
    };
    for (auto const& volunteer : family.volunteers) {
        casting.volunteers.push_back(volunteers_.at({location, volunteer}));
    }
    return casting;
}

void Crew::open_office(database::Connection& database, DemoOffice const& office)
{
    auto location = locations::load_location(database, location_in(database, office.municipality));
    location.phone = people::PhoneNumber::parse(office.phone);
    location.email = people::EmailAddress::parse(office.email);
    location.public_text = about_office;
    locations::update_location(database, location);
}

void Crew::hire(database::Connection& database, DemoStaff const& staff, int number)
{
    auto const location =
        staff.municipality ? std::optional{location_in(database, *staff.municipality)} : std::nullopt;
    auto const person = insert_person(database, staff, location, number, parts_.now);
    auto const account = open_account(database, person, staff.role, location);
    if (staff.role == accounts::Role::coordinator) {
        coordinators_.emplace(demand(location, "the location of a coordinator"), account);
    }
    if (staff.role == accounts::Role::referrer) {
        referrer_ = person;
    }
}

void Crew::hire(database::Connection& database, DemoVolunteer const& volunteer, int number)
{
    auto const location = location_in(database, volunteer.municipality);
    auto const coordinator = Doer{.location = location, .by = coordinators_.at(location)};
    auto hired = CastVolunteer{
        .id = play_volunteer(database, parts_, coordinator, volunteer, number), .account = std::nullopt
    };
    if (volunteer.has_account) {
        auto const person = volunteers::load_volunteer(database, hired.id, location).person;
        hired.account = open_account(database, person, accounts::Role::volunteer, location);
    }
    if (volunteer.asks_for_call) {
        support::ask_for_call(
            database,
            occasion_on(parts_, {.location = location, .by = hired.account}, today(parts_)),
            {.volunteer = hired.id, .urgency = *volunteer.asks_for_call}
        );
    }
    volunteers_.emplace(std::pair{location, volunteer.name.first}, hired);
}

accounts::AccountId Crew::open_account(
    database::Connection& database,
    people::PersonId person,
    accounts::Role role,
    std::optional<people::LocationId> location
)
{
    auto const account = accounts::create_account(
        database, {.person = person, .role = role, .location = location}, parts_.now
    );
    accounts::set_password_hash(database, account.value(), password_hash_);
    return *account;
}

people::LocationId
Crew::location_in(database::Connection& database, MunicipalityCode const& municipality) const
{
    return locations::list_offers_in(database, municipality, today(parts_)).at(0).location.id;
}

} // namespace demo
