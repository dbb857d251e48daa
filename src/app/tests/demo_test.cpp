#include "app/command.hpp"
#include "app/demo.hpp"
#include "platform/database/connection.hpp"
#include "support/database.hpp"
#include "support/source_folder.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

namespace app {

namespace {

using Options = std::map<std::string, std::string, std::less<>>;

// What the command answers to these options; it has no database to write to.
int status_of(Options const& options, bool demo = true)
{
    auto const folder = support::TemporaryFolder{};
    auto configuration = Configuration{};
    configuration.database = "sqlite:" + (folder.path() / "new.db").string();
    configuration.programme_file = support::source_folder() / "programme" / "home-start-nl-2026.toml";
    configuration.demo = demo;
    auto const status = fill_demo({.configuration = configuration, .options = options});
    CHECK_FALSE(std::filesystem::exists(folder.path() / "new.db"));
    return status;
}

Options national(std::string const& years, std::string const& seed, std::string const& until)
{
    return {{"--size", "national"}, {"--years", years}, {"--seed", seed}, {"--until", until}};
}

} // namespace

TEST_CASE("a demo of another size, or for a real installation, is refused before anything is written")
{
    CHECK(status_of({{"--size", "large"}}) == 1);
    CHECK(status_of({{"--size", "small"}}, false) == 1);
    CHECK(status_of(national("1", "1", "2024-12-31"), false) == 1);
}

TEST_CASE("a national demo takes one to twenty-five years, a number as seed, and a last day after 2024")
{
    for (auto const& wrong :
         {national("0", "1", "2024-12-31"),
          national("26", "1", "2024-12-31"),
          national("ten", "1", "2024-12-31"),
          national("1", "-1", "2024-12-31"),
          national("1", "x1", "2024-12-31"),
          national("1", "1", "2024-12-30"),
          national("1", "1", "31-12-2024")}) {
        CHECK(status_of(wrong) == 1);
    }
}

} // namespace app
