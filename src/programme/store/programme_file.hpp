// Reads a programme version from its file (programme/*.toml). A faulty file is refused as a whole, with every
// fault and its line, before anything is served with half a programme.
#pragma once

#include "programme/model/version.hpp"
#include "programme/store/section.hpp"

#include <filesystem>
#include <stdexcept>
#include <string_view>

namespace programme {

// what() has one line per fault: "programme/x.toml:12: step first_check: due is missing".
class FaultyProgramme : public std::runtime_error {
public:
    FaultyProgramme(std::string const& file_name, Faults faults);

    // In order of line.
    [[nodiscard]] Faults const& faults() const { return faults_; }

private:
    Faults faults_;
};

// Throws FaultyProgramme; also when the file cannot be read.
ProgrammeVersion load_programme(std::filesystem::path const& path);

// Throws FaultyProgramme. The name is for the message only.
ProgrammeVersion read_programme(std::string_view text, std::string const& file_name);

} // namespace programme
