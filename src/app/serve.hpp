// homestart serve
#pragma once

#include "app/command.hpp"

namespace app {

// Returns when a signal asked it to stop and the last page was finished.
int serve(CommandInput const& input);

} // namespace app
