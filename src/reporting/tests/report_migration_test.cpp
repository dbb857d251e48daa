// Reports that were there before the country could have one keep their address, their place and their seal.
#include "platform/database/migrations.hpp"
#include "programme/tests/given.hpp"
#include "reporting/store/count_store.hpp"
#include "reporting/store/report_store.hpp"
#include "support/database.hpp"

#include <doctest/doctest.h>

#include <string>

namespace reporting {

namespace {

void copy_migrations(std::filesystem::path const& folder, std::string_view before)
{
    for (auto const& file : std::filesystem::directory_iterator{support::migrations_folder()}) {
        if (file.path().filename().string() < before) {
            std::filesystem::copy(file.path(), folder);
        }
    }
}

void insert_place(database::Connection& connection)
{
    connection.execute("INSERT INTO organisations (name, demo) VALUES ('Welzijn', $1)", false);
    connection.execute("INSERT INTO locations (organisation_id, name, demo) VALUES (1, 'Aalten', $1)", false);
    connection.execute(R"sql(
        INSERT INTO municipalities
            (code, name, short_name, search_key, full_search_key, province_code, province, latitude, longitude,
             inhabitants, valid_from)
        VALUES ('GM0197', 'Aalten', 'Aalten', 'aalten', 'aalten', 'PV25', 'Gelderland', 51.92, 6.58, 27000,
                '1900-01-01')
    )sql");
}

} // namespace

TEST_CASE("a report of before the country had its own keeps its address and its place")
{
    auto const database = support::EmptyDatabase{};
    auto const folder = support::TemporaryFolder{};
    auto const connection = database.connect();
    copy_migrations(folder.path(), "0052");
    database::migrate(*connection, folder.path());
    insert_place(*connection);
    for (auto const* const key : {"thrown away", "kept"}) {
        connection->execute(
            R"sql(
                INSERT INTO reports (location_id, municipality_code, first_day, last_day, signals, made_at,
                    submission_key)
                VALUES (1, 'GM0197', '2025-01-01', '2025-12-31', 'Slapen', '2026-02-03T10:00:00Z', $1)
            )sql",
            key
        );
        connection->execute("DELETE FROM reports WHERE submission_key = 'thrown away'");
    }
    database::migrate(*connection, support::migrations_folder());

    auto const report = load_report(*connection, ReportId{2}, people::LocationId{1});
    CHECK(report.municipality == "GM0197");
    CHECK(report.texts.signals == "Slapen");
    CHECK(list_reports(*connection, std::nullopt).empty());
    auto const half = "INSERT INTO reports (location_id, first_day, last_day, made_at, submission_key) "
                      "VALUES (1, '2025-01-01', '2025-12-31', '2026-02-03T10:00:00Z', 'half')";
    CHECK_THROWS_AS(connection->execute(half), database::Error);
}

TEST_CASE("counts that name referrers as somebody wrote them are thrown away")
{
    auto const database = support::EmptyDatabase{};
    auto const folder = support::TemporaryFolder{};
    auto const connection = database.connect();
    copy_migrations(folder.path(), "0054");
    database::migrate(*connection, folder.path());
    connection->execute("INSERT INTO counts (place, first_day, last_day, counted_at, counted, hidden) "
                        "VALUES ('nation', '2025-01-01', '2025-12-31', '2026-02-03T10:00:00Z', "
                        "'Mevrouw De Vries', '{}')");
    database::migrate(*connection, support::migrations_folder());
    CHECK(!connection->query("SELECT 1 FROM counts").next());
}

TEST_CASE("counts of before it was known by which definitions are not read any more")
{
    auto const database = support::EmptyDatabase{};
    auto const folder = support::TemporaryFolder{};
    auto const connection = database.connect();
    copy_migrations(folder.path(), "0056");
    database::migrate(*connection, folder.path());
    connection->execute("INSERT INTO counts (place, first_day, last_day, counted_at, counted, hidden) "
                        "VALUES ('nation', '2025-01-01', '2025-12-31', '2026-02-03T10:00:00Z', '{}', '{}')");
    database::migrate(*connection, support::migrations_folder());
    auto const& programme = programme::given::dutch_programme();
    CHECK(!find_count(*connection, programme, place_nation, year_of(2025)).has_value());
    auto const shown = Shown{.counted = {.results = {}}, .hidden = {}};
    auto const now = base::Instant{std::chrono::seconds{1'795'000'000}};
    save_count(*connection, programme, place_nation, year_of(2025), shown, now);
    CHECK(find_counted_at(*connection, programme, year_of(2025)) == now);
}

} // namespace reporting
