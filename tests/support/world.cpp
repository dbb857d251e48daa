#include "support/world.hpp"

#include "accounts/store/account_store.hpp"
#include "intake/store/case_event_store.hpp"
#include "intake/store/consent_store.hpp"
#include "intake/store/family_case_store.hpp"
#include "people/store/person_store.hpp"
#include "programme/store/programme_file.hpp"
#include "support/source_folder.hpp"
#include "support/temporary_folder.hpp"
#include "volunteers/actions/record_volunteer_event.hpp"
#include "volunteers/actions/register_volunteer.hpp"

#include <stdexcept>

namespace support {

namespace {

using volunteers::VolunteerEventKind;

base::Date day(std::string_view text)
{
    return base::parse_iso_date(text).value();
}

text::Catalogues const& shipped_catalogues()
{
    static auto const catalogues = text::Catalogues{LOCALES_FOLDER};
    return catalogues;
}

// Read once, as the texts: they never change.
programme::ProgrammeVersion const& shipped_programme()
{
    static auto const shipped = programme::load_programme(
        migrations_folder().parent_path() / "programme" / "home-start-nl-2026.toml"
    );
    return shipped;
}

// Shared by all tests: what one printed, another need not print again.
std::filesystem::path const& printed_folder()
{
    static auto const folder = TemporaryFolder{};
    return folder.path();
}

void insert_municipalities(database::Connection& database)
{
    auto const insert = [&](char const* code, char const* name, char const* key) {
        database.execute(
            R"sql(
                INSERT INTO municipalities
                    (code, name, short_name, search_key, full_search_key, province_code, province, latitude,
                     longitude, inhabitants, valid_from)
                VALUES ($1, $2, $2, $3, $3, 'PV25', 'Gelderland', 51.92, 6.58, 27000, $4)
            )sql",
            code,
            name,
            key,
            day("1900-01-01")
        );
    };
    insert("GM0197", "Aalten", "aalten");
    insert("GM0294", "Winterswijk", "winterswijk");
}

people::LocationId insert_location(database::Connection& database, char const* name)
{
    return database.insert<people::LocationId>(
        R"sql(
            INSERT INTO locations (organisation_id, name, demo)
            SELECT id, $1, $2 FROM organisations WHERE name = 'Welzijn Achterhoek'
        )sql",
        name,
        false
    );
}

// Also the organisation and the municipalities, which all else stands on.
people::LocationId insert_first_location(database::Connection& database, char const* name)
{
    insert_municipalities(database);
    database.execute("INSERT INTO organisations (name, demo) VALUES ('Welzijn Achterhoek', $1)", false);
    return insert_location(database, name);
}

struct Name {
    std::string first;
    std::string last;
};

people::PersonId insert_person(World& world, Name const& name, std::optional<people::LocationId> location)
{
    return people::insert_person(
        world.database,
        {.location = location,
         .first_name = name.first,
         .last_name = name.last,
         .email = people::EmailAddress::parse(name.first + "@example.nl"),
         .phone = people::PhoneNumber::parse("06 12345678"),
         .language = text::Language::nl},
        world.now
    );
}

accounts::Actor insert_actor(World& world, people::PersonId person, accounts::NewAccount const& account)
{
    auto const id = accounts::insert_account(world.database, account, world.now);
    return {.account = id, .person = person, .role = account.role, .location = account.location};
}

accounts::Actor
insert_actor(World& world, Name const& name, accounts::Role role, std::optional<people::LocationId> location)
{
    auto const person = insert_person(world, name, location);
    return insert_actor(world, person, {.person = person, .role = role, .location = location});
}

volunteers::RegisterVolunteer volunteer(Name const& name)
{
    using programme::DayPart;
    return {
        .contact =
            {.first_name = name.first,
             .last_name = name.last,
             .email = people::EmailAddress::parse(name.first + "@example.nl"),
             .phone = people::PhoneNumber::parse("06 87654321"),
             .language = text::Language::nl},
        .profile =
            {.postcode = "7121 AB",
             .travel_km = 10,
             .most_families = 1,
             .wishes = "Liever geen katten",
             .about = "Moeder van drie grote kinderen",
             .dagdelen =
                 {{.weekday = 2, .part = DayPart::afternoon}, {.weekday = 4, .part = DayPart::afternoon}},
             .languages = {"nl", "tr"},
             .experiences = {}},
        .registered_on = day("2023-01-09"),
        .submission_key = name.first,
    };
}

// Somebody who went the whole way and whose VOG was seen on this day.
volunteers::VolunteerId insert_available_volunteer(
    World& world, Name const& name, accounts::Actor const& coordinator, base::Date vog_seen_on
)
{
    auto const occasion = world.occasion_of(coordinator);
    auto const id = volunteers::register_volunteer(world.database, occasion, volunteer(name)).value();
    auto const record = [&](VolunteerEventKind kind, base::Date on) {
        auto const event =
            volunteers::RecordVolunteerEvent{.volunteer = id, .event = {.kind = kind, .on = on}};
        volunteers::record_volunteer_event(world.database, occasion, event).value();
    };
    record(VolunteerEventKind::suited, day("2023-01-23"));
    record(VolunteerEventKind::training_started, day("2023-02-06"));
    record(VolunteerEventKind::certified, day("2023-03-27"));
    record(VolunteerEventKind::vog_seen, vog_seen_on);
    record(VolunteerEventKind::available, vog_seen_on);
    return id;
}

intake::FamilyCaseId insert_case_of_sanne(World& world)
{
    auto const id = intake::insert_family_case(
        world.database,
        {.location = world.aalten,
         .municipality_code = "GM0197",
         .parent = world.sanne_person,
         .referrer = world.jeroen.person,
         .referrer_role = {},
         .responsible = world.ria.account,
         .programme_code = world.programme.code,
         .source = intake::ApplicationSource::parent,
         .applied_on = day("2026-11-16"),
         .postcode = "7121 AB",
         .reach_by = intake::ReachBy::phone,
         .reach_when = "'s ochtends",
         .home_language = "nl",
         .interpreter = false,
         .question = "Ik slaap al weken slecht en kom nergens aan toe.",
         .children = {{.born_in = day("2026-06-01"), .due_on = {}}},
         .submission_key = "sanne"}
    );
    auto const family_case = intake::load_family_case(world.database, id, world.aalten);
    intake::insert_case_event(
        world.database,
        family_case,
        {.event = {.kind = programme::EventKind::applied, .on = day("2026-11-16")}},
        world.now
    );
    for (auto const purpose : {intake::ConsentPurpose::start_notice, intake::ConsentPurpose::end_notice}) {
        intake::insert_consent(
            world.database,
            family_case,
            {.purpose = purpose,
             .given = true,
             .answered_on = day("2026-11-16"),
             .how = intake::ConsentChannel::application},
            world.occasion()
        );
    }
    return id;
}

accounts::Actor insert_account_of(World& world, volunteers::VolunteerId id)
{
    auto rows = world.database.query("SELECT person_id FROM volunteers WHERE id = $1", id);
    rows.next();
    auto const person = rows.id<people::PersonId>(0);
    while (rows.next()) {
    }
    return insert_actor(
        world, person, {.person = person, .role = accounts::Role::volunteer, .location = world.aalten}
    );
}

} // namespace

World::World()
    : now{base::parse_iso_instant("2026-11-21T09:00:00Z").value()}, connection{fresh_database()},
      database{*connection}, programme{shipped_programme()}, catalogues{shipped_catalogues()},
      texts{catalogues.in(text::Language::nl)},
      site{
          .base_url = "https://steun.example",
          .demo = false,
          .session_limits = {.idle = std::chrono::hours{1}, .longest = std::chrono::hours{12}}
      },
      press{{.program = source_folder() / "press" / "print.py", .folder = printed_folder()}},
      aalten{insert_first_location(database, "Aalten")},
      winterswijk{insert_location(database, "Winterswijk")},
      ria{insert_actor(*this, {"Ria", "Hoitink"}, accounts::Role::coordinator, aalten)},
      wim{insert_actor(*this, {"Wim", "Heinen"}, accounts::Role::location_manager, aalten)},
      joke{insert_actor(*this, {"Joke", "Lammers"}, accounts::Role::coordinator, winterswijk)},
      noor{insert_actor(*this, {"Noor", "van Dijk"}, accounts::Role::national, std::nullopt)},
      jeroen{insert_actor(*this, {"Jeroen", "Smit"}, accounts::Role::referrer, std::nullopt)},
      anna{insert_available_volunteer(*this, {"Anna", "Wassink"}, ria, day("2025-03-01"))},
      anna_signed_in{insert_account_of(*this, anna)},
      bea{insert_available_volunteer(*this, {"Bea", "Mulder"}, ria, day("2023-11-20"))},
      carla{insert_available_volunteer(*this, {"Carla", "te Winkel"}, joke, day("2025-05-01"))}, sanne{0},
      sanne_person{insert_person(*this, {"Sanne", "de Boer"}, aalten)}
{
    sanne = insert_case_of_sanne(*this);
}

} // namespace support
