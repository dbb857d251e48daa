// homestart migrate
#pragma once

#include "app/command.hpp"

namespace app {

int migrate(CommandInput const& input);

} // namespace app
