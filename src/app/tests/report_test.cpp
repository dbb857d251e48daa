#include "app/command.hpp"
#include "app/figures.hpp"
#include "app/report.hpp"
#include "platform/database/migrations.hpp"
#include "support/database.hpp"
#include "support/source_folder.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

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

// What the command answers on an installation where nothing happened yet.
int status_of(Options options)
{
    auto const folder = support::TemporaryFolder{};
    auto const database = support::EmptyDatabase{};
    database::migrate(*database.connect(), support::migrations_folder());
    auto configuration = Configuration{};
    configuration.database = database.address();
    configuration.programme_file = support::source_folder() / "programme" / "home-start-nl-2026.toml";
    configuration.locales_folder = LOCALES_FOLDER;
    options.emplace("--folder", (folder.path() / "reports").string());
    auto const silent = std::unique_ptr<std::FILE, int (*)(std::FILE*)>{std::tmpfile(), &std::fclose};
    return report(
        {.configuration = configuration, .options = options, .answers = silent.get(), .problems = silent.get()
        }
    );
}

} // namespace

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
    CHECK(std::cmp_equal(
        std::ftell(answers.get()),
        std::filesystem::file_size(support::source_folder() / "docs" / "figures.md")
    ));
}

} // namespace app
