#include "people/store/person_store.hpp"

#include "platform/base/not_found.hpp"

namespace people {

namespace {

// What is stored was parsed before; text that no longer parses is a broken database, not an empty field.
template <typename Contact>
std::optional<Contact> contact(database::Rows const& rows, int column)
{
    auto const text = rows.optional_text(column);
    if (!text) {
        return std::nullopt;
    }
    auto const parsed = Contact::parse(*text);
    return parsed ? parsed
                  : throw database::Error{
                        database::Problem::other,
                        "contact details of person " + std::to_string(rows.integer(0)) + " cannot be read"
                    };
}

Person person_in(database::Rows const& rows)
{
    return Person{
        .id = rows.id<PersonId>(0),
        .location = rows.optional_id<LocationId>(1),
        .first_name = rows.text(2),
        .last_name = rows.text(3),
        .email = contact<EmailAddress>(rows, 4),
        .phone = contact<PhoneNumber>(rows, 5),
        .language = rows.coded<text::Language>(6),
        .version = rows.small(7),
    };
}

std::vector<Person> all_in(database::Rows rows)
{
    auto people = std::vector<Person>{};
    while (rows.next()) {
        people.push_back(person_in(rows));
    }
    return people;
}

Person one_in(database::Rows rows, PersonId id)
{
    if (!rows.next()) {
        throw base::NotFound{"person " + std::to_string(id.value())};
    }
    return person_in(rows);
}

std::optional<std::string> text_of(std::optional<EmailAddress> const& email)
{
    return email ? std::optional{email->value()} : std::nullopt;
}

std::optional<std::string> text_of(std::optional<PhoneNumber> const& phone)
{
    return phone ? std::optional{phone->value()} : std::nullopt;
}

} // namespace

PersonId insert_person(database::Connection& database, NewPerson const& person, base::Instant now)
{
    auto const email = text_of(person.email);
    auto const phone = text_of(person.phone);
    return database.insert<PersonId>(
        R"sql(
            INSERT INTO persons (location_id, first_name, last_name, email, phone, language, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
        )sql",
        person.location,
        person.first_name,
        person.last_name,
        email,
        phone,
        person.language,
        now
    );
}

bool has_people(database::Connection& database)
{
    return database.query("SELECT 1 FROM persons LIMIT 1").next();
}

Person load_person(database::Connection& database, PersonId id, LocationId location)
{
    return one_in(
        database.query(
            R"sql(
                SELECT id, location_id, first_name, last_name, email, phone, language, version
                FROM persons WHERE id = $1 AND location_id = $2
            )sql",
            id,
            location
        ),
        id
    );
}

Person load_person_anywhere(database::Connection& database, PersonId id)
{
    return one_in(
        database.query(
            R"sql(
                SELECT id, location_id, first_name, last_name, email, phone, language, version
                FROM persons WHERE id = $1
            )sql",
            id
        ),
        id
    );
}

std::vector<Person> list_people(database::Connection& database, LocationId location)
{
    return all_in(database.query(
        R"sql(
            SELECT id, location_id, first_name, last_name, email, phone, language, version
            FROM persons WHERE location_id = $1 ORDER BY first_name, last_name, id
        )sql",
        location
    ));
}

std::vector<Person> list_people_with_email(database::Connection& database, EmailAddress const& email)
{
    return all_in(database.query(
        R"sql(
            SELECT id, location_id, first_name, last_name, email, phone, language, version
            FROM persons WHERE lower(email) = lower($1) ORDER BY id
        )sql",
        email.value()
    ));
}

std::vector<Person>
list_people_with_phone(database::Connection& database, PhoneNumber const& phone, LocationId location)
{
    return all_in(database.query(
        R"sql(
            SELECT id, location_id, first_name, last_name, email, phone, language, version
            FROM persons WHERE phone = $1 AND location_id = $2 ORDER BY id
        )sql",
        phone.value(),
        location
    ));
}

bool update_person(database::Connection& database, Person const& person)
{
    auto const email = text_of(person.email);
    auto const phone = text_of(person.phone);
    auto const changed = database.execute(
        R"sql(
            UPDATE persons
            SET first_name = $3, last_name = $4, email = $5, phone = $6, language = $7, version = version + 1
            WHERE id = $1 AND version = $2
        )sql",
        person.id,
        person.version,
        person.first_name,
        person.last_name,
        email,
        phone,
        person.language
    );
    if (changed == 0) {
        load_person_anywhere(database, person.id);
    }
    return changed == 1;
}

void delete_person(database::Connection& database, PersonId id)
{
    database.execute("DELETE FROM persons WHERE id = $1", id);
}

} // namespace people
