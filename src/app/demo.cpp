#include "app/demo.hpp"

#include "app/clock.hpp"
#include "demo/actions/demo_logins.hpp"
#include "demo/actions/fill_demo.hpp"
#include "platform/database/migrations.hpp"
#include "programme/store/programme_file.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace app {

namespace {

constexpr auto small = "small";

demo::DemoParts parts(
    Configuration const& site,
    programme::ProgrammeVersion const& programme,
    text::Catalogues const& catalogues
)
{
    return {
        .programme = programme,
        .catalogues = catalogues,
        .data_folder = site.data_folder,
        .base_url = site.base_url,
        .now = clock_with(site.clock_file)(),
    };
}

int fail(std::string_view problem)
{
    fmt::print(stderr, "homestart demo: {}\n", problem);
    return 1;
}

constexpr auto login_line = "  {:<18}{:<38}{:<36}{}\n";

} // namespace

int fill_demo(CommandInput const& input)
{
    auto const& site = input.configuration;
    if (input.option("--size") != small) {
        return fail("the only size is small");
    }
    if (!site.demo) {
        return fail("demo is not true in the configuration, and this must not happen to a real installation");
    }
    auto const programme = programme::load_programme(site.programme_file);
    auto const catalogues = text::Catalogues{site.locales_folder};
    auto const connection = database::connect(site.database);
    database::migrate(*connection, site.migrations_folder);

    auto const filled = demo::fill_demo(*connection, parts(site, programme, catalogues));
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
