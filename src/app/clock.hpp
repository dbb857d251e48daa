// What time it is. A demo can be moved through the months of a case by a file that holds the moment.
#pragma once

#include "platform/base/instant.hpp"

#include <filesystem>
#include <functional>

namespace app {

using Clock = std::function<base::Instant()>;

// The clock of this machine; or, while the file is there, the moment that it holds ("2026-11-21T10:00:00Z").
Clock clock_with(std::filesystem::path moved_by);

} // namespace app
