// A small program for a test, in the language of the shell.
#pragma once

#include "support/temporary_folder.hpp"

#include <filesystem>
#include <fstream>
#include <string>

namespace pdf {

class ShellProgram {
public:
    explicit ShellProgram(std::string const& lines)
    {
        folder_.write("program", "#!/bin/sh\n" + lines + "\n");
        std::filesystem::permissions(path(), std::filesystem::perms::owner_all);
    }

    [[nodiscard]] std::filesystem::path path() const { return folder_.path() / "program"; }

    [[nodiscard]] std::filesystem::path folder() const { return folder_.path(); }

    void write(std::string_view file, std::string_view content) const { folder_.write(file, content); }

    // How many lines the program wrote to this file in its folder.
    [[nodiscard]] int lines_of(std::string_view file) const
    {
        auto stream = std::ifstream{folder_.path() / file};
        auto count = 0;
        for (auto line = std::string{}; std::getline(stream, line);) {
            ++count;
        }
        return count;
    }

private:
    support::TemporaryFolder folder_;
};

} // namespace pdf
