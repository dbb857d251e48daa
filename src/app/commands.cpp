#include "app/check.hpp"
#include "app/command.hpp"
#include "app/migrate.hpp"
#include "app/serve.hpp"

namespace app {

std::vector<Command> const& commands()
{
    static auto const all = std::vector<Command>{
        {.name = "serve", .help = "Serve the site until SIGTERM or Ctrl-C.", .options = {}, .run = serve},
        {.name = "migrate",
         .help = "Bring the database to what this version of the program needs.",
         .options = {},
         .run = migrate},
        {.name = "check",
         .help = "Check the configuration, the database, the programme and the texts, and serve nothing.",
         .options = {},
         .run = check},
    };
    return all;
}

} // namespace app
