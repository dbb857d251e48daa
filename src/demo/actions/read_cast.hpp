// Reads the cast of the demo from data/demo.
#pragma once

#include "demo/model/cast.hpp"

#include <filesystem>

namespace demo {

// Throws base::CsvError, with file and line, for whatever is wrong in the files.
Cast read_cast(std::filesystem::path const& folder);

} // namespace demo
