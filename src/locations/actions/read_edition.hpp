// Reads an edition of the public data from its folder, data/public/<first day>/, and checks that it holds
// together.
#pragma once

#include "locations/model/public_data.hpp"

#include <filesystem>

namespace locations {

// Throws base::CsvError, with file and line, for whatever is wrong in the files: a code that no municipality
// has, a point outside the Netherlands, a name or code that stands there twice, a merger into a municipality
// that is gone.
Edition read_edition(std::filesystem::path const& folder, base::Date first_day);

} // namespace locations
