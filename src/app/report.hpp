// homestart report: reports to municipalities and on the country, as the pages make them, written into a
// folder.
#pragma once

#include "app/command.hpp"

namespace app {

// One for each location in each municipality of --year and --quarter in which it supported a family, or only
// of --municipality or --location; and with all of them the one on the country. A report that was finished is
// written as it was finished.
int report(CommandInput const& input);

} // namespace app
