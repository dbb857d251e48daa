#include "app/demo.hpp"

#include "app/clock.hpp"
#include "demo/actions/demo_logins.hpp"
#include "demo/actions/fill_demo.hpp"
#include "demo/actions/fill_nation.hpp"
#include "platform/base/local_time.hpp"
#include "platform/database/migrations.hpp"
#include "programme/store/programme_file.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>

namespace app {

namespace {

constexpr auto small = "small";
constexpr auto national = "national";

constexpr auto most_years = 25;

// What was typed is not what the command takes.
struct FaultyWish : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <typename Number>
Number number_in(CommandInput const& input, std::string_view option)
{
    auto const& typed = input.option(option);
    auto number = Number{};
    auto const [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    return error == std::errc{} && end == typed.data() + typed.size()
               ? number
               : throw FaultyWish{fmt::format("{} is no number: {}", option, typed)};
}

base::Date last_day_in(CommandInput const& input, base::Date today)
{
    auto const published = base::Date{std::chrono::year{demo::PublishedYear{}.year} / 12 / 31};
    auto const& typed = input.option("--until");
    auto const day = typed == "today" ? std::optional{today} : base::parse_iso_date(typed);
    if (!day || *day < published) {
        throw FaultyWish{fmt::format("--until is no day from {} on: {}", base::to_iso(published), typed)};
    }
    return *day;
}

demo::NationWish nation_in(CommandInput const& input, base::Date today)
{
    auto const years = number_in<int>(input, "--years");
    if (years < 1 || years > most_years) {
        throw FaultyWish{fmt::format("--years is 1 to {}", most_years)};
    }
    return {
        .seed = number_in<std::uint64_t>(input, "--seed"),
        .years = years,
        .until = last_day_in(input, today),
    };
}

// While it takes its time.
void tell_year(demo::NationYear const& year)
{
    fmt::print(stderr, "  {}: {} families came, with {} visits\n", year.year, year.families, year.visits);
}

int fail(std::string_view problem)
{
    fmt::print(stderr, "homestart demo: {}\n", problem);
    return 1;
}

// What is wrong in the wish for a nation is told before anything is written.
int fill_checked(CommandInput const& input)
{
    auto const& site = input.configuration;
    auto const programme = programme::load_programme(site.programme_file);
    auto const now = clock_with(site.clock_file)();
    auto const nation = input.option("--size") == national
                            ? std::optional{nation_in(input, base::local_date(now, programme.time_zone))}
                            : std::nullopt;
    auto const catalogues = text::Catalogues{site.locales_folder};
    auto const connection = database::connect(site.database);
    database::migrate(*connection, site.migrations_folder);
    auto const parts = demo::DemoParts{
        .programme = programme,
        .catalogues = catalogues,
        .data_folder = site.data_folder,
        .base_url = site.base_url,
        .now = now,
    };
    auto const filled = nation ? demo::fill_nation(*connection, parts, *nation, tell_year)
                               : demo::fill_demo(*connection, parts);
    if (!filled) {
        return fail("this database holds persons already; made-up people are never put among them");
    }
    fmt::print(
        "Made up {} families and {} volunteers; {} municipalities have an offer.\n",
        filled->families,
        filled->volunteers,
        filled->municipalities
    );
    return 0;
}

constexpr auto login_line = "  {:<18}{:<38}{:<36}{}\n";

} // namespace

int fill_demo(CommandInput const& input)
{
    auto const& size = input.option("--size");
    if (size != small && size != national) {
        return fail("the sizes are small and national");
    }
    if (!input.configuration.demo) {
        return fail("demo is not true in the configuration, and this must not happen to a real installation");
    }
    try {
        return fill_checked(input);
    } catch (FaultyWish const& faulty) {
        return fail(faulty.what());
    }
}

std::string demo_logins(Configuration const& site)
{
    auto const connection = database::connect(site.database);
    auto table = std::string{};
    for (auto const& login : demo::list_demo_logins(*connection, site.data_folder)) {
        table += fmt::format(
            login_line, base::to_code(login.role), login.location, login.email, demo::demo_password
        );
    }
    return table.empty() ? table : fmt::format(login_line, "role", "location", "e-mail", "password") + table;
}

} // namespace app
