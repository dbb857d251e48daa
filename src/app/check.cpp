#include "app/check.hpp"

#include "people/store/mail_domain_file.hpp"
#include "platform/database/connection.hpp"
#include "platform/text/texts.hpp"
#include "platform/web/assets.hpp"
#include "programme/store/programme_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Part {
    std::string_view name;
    void (*look_at)(Configuration const&); // throws when it is not right
};

void look_at_database(Configuration const& configuration)
{
    auto const connection = database::connect(configuration.database);
    auto rows = connection->query("SELECT 1");
    while (rows.next()) {
    }
}

constexpr auto parts = std::to_array<Part>({
    {"database", look_at_database},
    {"programme", [](auto const& site) { static_cast<void>(programme::load_programme(site.programme_file)); }
    },
    {"mail domains",
     [](auto const& site) { static_cast<void>(people::load_mail_domains(site.mail_domains_file)); }},
    {"assets", [](auto const& site) { static_cast<void>(web::Assets{site.assets_folder}); }},
    {"texts", [](auto const& site) { static_cast<void>(text::Catalogues{site.locales_folder}); }},
    {"log", [](auto const& site) { static_cast<void>(logging::Log{site.log_level, site.log_file}); }},
});

bool is_right(Part const& part, Configuration const& configuration)
{
    try {
        part.look_at(configuration);
        fmt::print("{}: right\n", part.name);
        return true;
    } catch (std::exception const& error) {
        fmt::print("{}: {}\n", part.name, error.what());
        return false;
    }
}

} // namespace

int check(CommandInput const& input)
{
    fmt::print("configuration: right\n");
    auto const wrong =
        std::ranges::count_if(parts, [&](Part const& part) { return !is_right(part, input.configuration); });
    return wrong == 0 ? 0 : 1;
}

} // namespace app
