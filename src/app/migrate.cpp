#include "app/migrate.hpp"

#include "locations/actions/load_public_data.hpp"
#include "platform/database/migrations.hpp"

#include <fmt/format.h>

namespace app {

int migrate(CommandInput const& input)
{
    auto const connection = database::connect(input.configuration.database);
    auto const applied = database::migrate(*connection, input.configuration.migrations_folder);
    for (auto const& name : applied) {
        fmt::print("applied {}\n", name);
    }
    locations::load_public_data(*connection, input.configuration.data_folder / "public");
    fmt::print("{}\n", applied.empty() ? "The database was up to date." : "The database is up to date.");
    return 0;
}

} // namespace app
