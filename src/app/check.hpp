// homestart check: is all there that serving needs?
#pragma once

#include "app/command.hpp"

namespace app {

// Prints a line for each part, and gives 1 when one of them is not right.
int check(CommandInput const& input);

} // namespace app
