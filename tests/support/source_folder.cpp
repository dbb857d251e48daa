#include "support/source_folder.hpp"

namespace support {

std::filesystem::path source_folder()
{
    return SOURCE_FOLDER;
}

} // namespace support
