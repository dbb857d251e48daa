#include "app/command.hpp"
#include "app/demo.hpp"
#include "app/figures.hpp"
#include "app/report.hpp"
#include "app/secret.hpp"
#include "locations/store/location_store.hpp"
#include "platform/base/local_time.hpp"
#include "platform/database/migrations.hpp"
#include "platform/text/texts.hpp"
#include "programme/store/programme_file.hpp"
#include "reporting/actions/write_report.hpp"
#include "reporting/pages/document_builder.hpp"
#include "reporting/store/document_json.hpp"
#include "reporting/store/facts_store.hpp"
#include "reporting/store/report_store.hpp"
#include "support/database.hpp"
#include "support/source_folder.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

namespace app {

namespace {

using Options = std::map<std::string, std::string, std::less<>>;

Options with(Options changed)
{
    changed.merge(Options{
        {"--year", "2025"},
        {"--quarter", "all"},
        {"--municipality", "all"},
        {"--location", "all"},
        {"--form", "csv"},
    });
    return changed;
}

Configuration configuration_in(std::filesystem::path const& folder, support::EmptyDatabase const& database)
{
    auto configuration = Configuration{};
    configuration.database = database.address();
    configuration.migrations_folder = support::migrations_folder();
    configuration.programme_file = support::source_folder() / "programme" / "home-start-nl-2026.toml";
    configuration.locales_folder = LOCALES_FOLDER;
    configuration.secret_file = folder / "secret";
    configuration.var_folder = folder;
    configuration.data_folder = support::source_folder() / "data";
    configuration.base_url = "http://localhost:8080";
    configuration.demo = true;
    return configuration;
}

// What the command answers.
int status_of(Configuration const& configuration, Options options)
{
    options.emplace("--folder", (configuration.var_folder / "reports").string());
    auto const silent = std::unique_ptr<std::FILE, int (*)(std::FILE*)>{std::tmpfile(), &std::fclose};
    return report(
        {.configuration = configuration, .options = options, .answers = silent.get(), .problems = silent.get()
        }
    );
}

// On an installation where nothing happened yet.
int status_of(Options options)
{
    auto const folder = support::TemporaryFolder{};
    auto const database = support::EmptyDatabase{};
    database::migrate(*database.connect(), support::migrations_folder());
    return status_of(configuration_in(folder.path(), database), std::move(options));
}

base::Instant this_second()
{
    return base::Instant{std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())};
}

// The reports on all municipalities, with what is counted today.
void finish_all_reports(Configuration const& configuration, database::Connection& database, int year)
{
    auto const programme = programme::load_programme(configuration.programme_file);
    auto const catalogues = text::Catalogues{configuration.locales_folder};
    auto const now = this_second();
    auto const desk = reporting::ReportDesk{
        .database = database,
        .programme = programme,
        .texts = catalogues.in(text::Language::nl),
        .moment = {.now = now, .today = base::local_date(now, programme.time_zone)},
    };
    auto const key = read_or_make_secret(configuration.secret_file);
    for (auto const& location : locations::list_locations(database)) {
        auto const occasion = reporting::ReportOccasion{.location = location.id, .by = {}, .now = now};
        for (auto const& code : reporting::list_served_municipalities(database, location.id)) {
            auto const id = reporting::begin_report(
                database,
                occasion,
                {.municipality = code,
                 .period = reporting::year_of(year),
                 .submission_key = code + " of " + location.name}
            );
            auto document =
                reporting::to_json(document_of(desk, reporting::load_report(database, id, location.id)));
            auto const finished = reporting::finish_report(
                database,
                occasion,
                {.report = id,
                 .version = 1,
                 .today = desk.moment.today,
                 .texts = {},
                 .document = std::move(document),
                 .key = key}
            );
            REQUIRE(finished.has_value());
        }
    }
}

} // namespace

TEST_CASE("a finished report that was changed after it was sealed is not written, and the others are")
{
    auto const folder = support::TemporaryFolder{};
    auto const database = support::EmptyDatabase{};
    auto const configuration = configuration_in(folder.path(), database);
    REQUIRE(fill_demo({.configuration = configuration, .options = {{"--size", "small"}}}) == 0);
    auto const connection = database.connect();
    auto const today = base::local_date(this_second(), "Europe/Amsterdam");
    auto const year = static_cast<int>(today.year()) - 1;
    finish_all_reports(configuration, *connection, year);
    auto const written = [&] {
        auto const files = std::filesystem::directory_iterator{folder.path() / "reports"};
        return std::distance(begin(files), end(files));
    };
    auto const options = with({{"--year", std::to_string(year)}});
    CHECK(status_of(configuration, options) == 0);
    CHECK(written() > 1);

    std::filesystem::remove_all(folder.path() / "reports");
    connection->execute("UPDATE reports SET document = document || ' '");
    CHECK(status_of(configuration, options) == 1);
    CHECK(written() == 1); // the draft of the country
}

TEST_CASE("a report takes a year, one of its quarters, and a form that there is")
{
    CHECK_THROWS_WITH(
        status_of(with({{"--year", "1989"}})), doctest::Contains("--year is a number from 1990")
    );
    CHECK_THROWS_WITH(status_of(with({{"--year", "now"}})), doctest::Contains("--year is a number"));
    CHECK_THROWS_WITH(
        status_of(with({{"--quarter", "5"}})), doctest::Contains("--quarter is a number from 1 to 4")
    );
    CHECK_THROWS_WITH(status_of(with({{"--form", "doc"}})), doctest::Contains("--form is pdf, xlsx or csv"));
}

TEST_CASE("where nobody was supported there is nothing to report")
{
    CHECK(status_of(with({})) == 1);
    CHECK(status_of(with({{"--quarter", "2"}})) == 1);
}

TEST_CASE("homestart figures prints what stands in docs/figures.md")
{
    auto configuration = Configuration{};
    configuration.programme_file = support::source_folder() / "programme" / "home-start-nl-2026.toml";
    configuration.locales_folder = LOCALES_FOLDER;
    auto const answers = std::unique_ptr<std::FILE, int (*)(std::FILE*)>{std::tmpfile(), &std::fclose};
    REQUIRE(print_figures({.configuration = configuration, .options = {}, .answers = answers.get()}) == 0);
    auto printed = std::string(static_cast<std::size_t>(std::ftell(answers.get())), ' ');
    std::rewind(answers.get());
    REQUIRE(std::fread(printed.data(), 1, printed.size(), answers.get()) == printed.size());
    auto file = std::ifstream{support::source_folder() / "docs" / "figures.md"};
    CHECK(printed == std::string{std::istreambuf_iterator{file}, {}});
}

} // namespace app
