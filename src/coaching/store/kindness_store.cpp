#include "coaching/store/kindness_store.hpp"

namespace coaching {

namespace {

std::chrono::month_day read_birthday(database::Rows const& rows, int column)
{
    return std::chrono::month{static_cast<unsigned>(rows.small(column))}
           / std::chrono::day{static_cast<unsigned>(rows.small(column + 1))};
}

} // namespace

void insert_thanks(
    database::Connection& database, accounts::Occasion const& occasion, NewThanks const& thanks
)
{
    database.execute(
        R"sql(
            INSERT INTO volunteer_thanks (location_id, volunteer_id, thanked_on, words, thanked_by, submission_key)
            VALUES ($1, $2, $3, $4, $5, $6)
        )sql",
        occasion.location,
        thanks.volunteer,
        occasion.today,
        thanks.words,
        occasion.by,
        thanks.submission_key
    );
}

bool is_thanks_submitted(database::Connection& database, std::string_view submission_key)
{
    return database.query("SELECT 1 FROM volunteer_thanks WHERE submission_key = $1", submission_key).next();
}

std::vector<Thanks> list_thanks(database::Connection& database, VolunteerId volunteer, LocationId location)
{
    auto rows = database.query(
        R"sql(
            SELECT t.thanked_on, t.words, p.first_name
            FROM volunteer_thanks t
            LEFT JOIN accounts a ON a.id = t.thanked_by
            LEFT JOIN persons p ON p.id = a.person_id
            WHERE t.volunteer_id = $1 AND t.location_id = $2 ORDER BY t.thanked_on DESC, t.id DESC
        )sql",
        volunteer,
        location
    );
    auto all = std::vector<Thanks>{};
    while (rows.next()) {
        all.push_back({.on = rows.date(0), .words = rows.text(1), .by = rows.optional_text(2).value_or("")});
    }
    return all;
}

std::optional<std::chrono::month_day>
find_birthday(database::Connection& database, VolunteerId volunteer, LocationId location)
{
    auto rows = database.query(
        "SELECT month, day FROM volunteer_birthdays WHERE volunteer_id = $1 AND location_id = $2",
        volunteer,
        location
    );
    return rows.next() ? std::optional{read_birthday(rows, 0)} : std::nullopt;
}

std::map<VolunteerId, std::chrono::month_day>
list_birthdays(database::Connection& database, LocationId location)
{
    auto rows = database.query(
        "SELECT volunteer_id, month, day FROM volunteer_birthdays WHERE location_id = $1", location
    );
    auto birthdays = std::map<VolunteerId, std::chrono::month_day>{};
    while (rows.next()) {
        birthdays.emplace(rows.id<VolunteerId>(0), read_birthday(rows, 1));
    }
    return birthdays;
}

void save_birthday(
    database::Connection& database,
    VolunteerId volunteer,
    LocationId location,
    std::optional<std::chrono::month_day> birthday
)
{
    database.execute("DELETE FROM volunteer_birthdays WHERE volunteer_id = $1", volunteer);
    if (birthday) {
        database.execute(
            R"sql(
                INSERT INTO volunteer_birthdays (volunteer_id, location_id, month, day) VALUES ($1, $2, $3, $4)
            )sql",
            volunteer,
            location,
            static_cast<int>(static_cast<unsigned>(birthday->month())),
            static_cast<int>(static_cast<unsigned>(birthday->day()))
        );
    }
}

} // namespace coaching
