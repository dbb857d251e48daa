// A folder that is gone, with all in it, at the end of the scope.
#pragma once

#include <filesystem>
#include <string_view>

namespace support {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;
    TemporaryFolder(TemporaryFolder&&) = delete;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

    void write(std::string_view file, std::string_view content) const;

private:
    std::filesystem::path path_;
};

} // namespace support
