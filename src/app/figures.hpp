// homestart figures: what each figure counts, as Markdown. docs/figures.md is what it says.
#pragma once

#include "app/command.hpp"

namespace app {

int print_figures(CommandInput const& input);

} // namespace app
