#include "support/temporary_folder.hpp"

#include <fstream>
#include <stdexcept>
#include <stdlib.h>
#include <string>

namespace support {

TemporaryFolder::TemporaryFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "homestart-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error{"no temporary folder can be made: " + name};
    }
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::filesystem::remove_all(path_);
}

void TemporaryFolder::write(std::string_view file, std::string_view content) const
{
    std::ofstream{path_ / file, std::ios::binary} << content;
}

} // namespace support
