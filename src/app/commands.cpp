#include "app/check.hpp"
#include "app/command.hpp"
#include "app/demo.hpp"
#include "app/figures.hpp"
#include "app/match.hpp"
#include "app/migrate.hpp"
#include "app/report.hpp"
#include "app/serve.hpp"
#include "app/user.hpp"

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
        {.name = "demo",
         .help = "Fill an empty database with made-up people to try the site with.",
         .options =
             {{.name = "--size",
               .help =
                   "How much: small, two locations as they are today; or national, years of all locations.",
               .fallback = "small"},
              {.name = "--years", .help = "Of national: so many years up to 2024, 1 to 25.", .fallback = "1"},
              {.name = "--seed", .help = "Of national: the same number gives the same bytes.", .fallback = "1"
              },
              {.name = "--until",
               .help = "Of national: the last day that is told, from 2024-12-31 on; or today.",
               .fallback = "2024-12-31"}},
         .run = fill_demo},
        {.name = "match",
         .help = "Say who could come to whom, from a spreadsheet with families and volunteers.",
         .options =
             {{.name = "--input", .help = "The pool, as CSV; docs/matching-from-a-spreadsheet.md says how."},
              {.name = "--output", .help = "Where the pairs are written, as CSV."},
              {.name = "--today", .help = "The day that is today.", .fallback = "today"},
              {.name = "--explain", .help = "Say for each family why her, or why nobody.", .is_flag = true}},
         .run = match},
        {.name = "report",
         .help =
             "Write the reports of a year or a quarter into a folder: to municipalities, and on the country.",
         .options =
             {{.name = "--year", .help = "The year."},
              {.name = "--quarter", .help = "Of the year only this quarter, 1 to 4.", .fallback = "all"},
              {.name = "--municipality", .help = "Only this one, by its code: GM0197.", .fallback = "all"},
              {.name = "--location", .help = "Only of this location, by its name.", .fallback = "all"},
              {.name = "--form", .help = "pdf, xlsx or csv.", .fallback = "pdf"},
              {.name = "--folder", .help = "Where they are written.", .fallback = "reports"}},
         .run = report},
        {.name = "figures",
         .help = "Print what each figure counts, as Markdown.",
         .options = {},
         .run = print_figures},
        {.name = "user add",
         .help = "Make an account of the national office and print the link to choose its password.",
         .options =
             {{.name = "--email", .help = "The address to sign in with."},
              {.name = "--first-name", .help = "The first name."},
              {.name = "--last-name", .help = "The last name."}},
         .run = add_user},
        {.name = "user password",
         .help = "Print a link with which somebody chooses a new password.",
         .options = {{.name = "--email", .help = "The address to sign in with."}},
         .run = renew_password},
        {.name = "user close",
         .help = "End what somebody may do here: her account is closed and she is signed out.",
         .options = {{.name = "--email", .help = "The address she signs in with."}},
         .run = close_user},
        {.name = "user open",
         .help = "Open a closed account again.",
         .options = {{.name = "--email", .help = "The address she signed in with."}},
         .run = open_user},
    };
    return all;
}

} // namespace app
