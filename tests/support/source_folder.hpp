// Where the sources lie, for the files that tests read as the product ships them.
#pragma once

#include <filesystem>

namespace support {

std::filesystem::path source_folder();

} // namespace support
