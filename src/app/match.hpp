// homestart match: who could come to whom, from one spreadsheet to another.
#pragma once

#include "app/command.hpp"

namespace app {

// Reads --input, writes --output. Rows that cannot be read are told on `problems` with their line, and the
// rest is done; then the exit status is 1.
int match(CommandInput const& input);

} // namespace app
